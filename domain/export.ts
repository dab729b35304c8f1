/** Why a list leaves the house as a file (개인정보의 안전성 확보조치 기준 제8조: 다운로드 사유 확인). */
export const exportReasons = ['REPORT', 'MEETING', 'REVIEW', 'AUDIT', 'OTHER'] as const;
export type ExportReason = (typeof exportReasons)[number];

/** Rows of one file: what a person can work with, and no way to take a whole city at once (DESIGN). */
export const mostExported = 2_000;
