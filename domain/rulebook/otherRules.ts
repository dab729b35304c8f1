import type { CrisisReasonRule } from './crisisReasons.ts';
import type { ReSupportRule } from './reSupport.ts';
import { supportKinds, type SupportKind } from './supports.ts';

/** 기준 중위소득 of a year, which is one for the whole country. */
export const medianRule = 'MEDIAN';

const regionalLines = ['ASSETS', 'RESIDENCE'] as const;
/** Lines in won for each of the three sorts of places (대도시·중소도시·농어촌). */
export type RegionalLine = (typeof regionalLines)[number];
export const savingsRule = 'SAVINGS';
export const reserveRule = 'LIVING_RESERVE';

export const reSupportRule = (crisis: ReSupportRule['crisis']): string => `RE-SUPPORT-${crisis}`;
const reSupports = (['SAME_REASON', 'OTHER_REASON'] as const).map(reSupportRule);

/** Items of the frame for ordinances (시행규칙 제1조의2); the last is whatever is like the others, in the ordinance's words. */
const ordinanceItems = [1, 2, 3, 4, 5, 6] as const;
export const openItem = 6;
/** Number 7 was struck out; those after 12 wait for the next notice. */
const noticeItems = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16] as const;

type ReasonOfItem = Extract<CrisisReasonRule['reason'], 'LOCAL_ORDINANCE' | 'MINISTER_NOTICE'>;
export const reasonRule = (reason: string, item: number): string => `${reason}-${String(item)}`;
const reasons = new Map<string, { readonly reason: ReasonOfItem; readonly item: number }>([
  ...ordinanceItems.map((item) => named('LOCAL_ORDINANCE', item)),
  ...noticeItems.map((item) => named('MINISTER_NOTICE', item)),
]);

function named(reason: ReasonOfItem, item: number) {
  return [reasonRule(reason, item), { reason, item }] as const;
}

/** The reason of crisis that the rule opens or closes; null where it is of something else. */
export const reasonOf = (rule: string) => reasons.get(rule) ?? null;

/** The kind of support whose units the rule says. */
export const supportKindOf = (rule: string): SupportKind | null =>
  supportKinds.find((kind) => kind === rule) ?? null;

export const isRegional = (rule: string): rule is RegionalLine => regionalLines.some((line) => line === rule);
export const meansRules: readonly string[] = [...regionalLines, savingsRule, reserveRule];
export const isMeans = (rule: string): boolean => meansRules.includes(rule);
export const isReSupport = (rule: string): boolean => reSupports.includes(rule);

/** Names of the rules beside deadlines and amounts that two persons of the house may change. */
export const otherRules: readonly string[] = [
  ...supportKinds,
  medianRule,
  ...meansRules,
  ...reSupports,
  ...reasons.keys(),
];
