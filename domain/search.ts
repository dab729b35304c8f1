/** By what somebody looks for a case: parts of a search that must all fit. */
export const searchKinds = ['caseNo', 'name', 'initials', 'phone', 'externalNumber', 'dong'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** So long, in minutes, is what a search found kept for whoever searched (DESIGN: as long as one sits before it). */
export const resultKeptMinutes = 30;

/** Cases that one search shows at most; who finds more has to say more. */
export const mostFound = 20;
