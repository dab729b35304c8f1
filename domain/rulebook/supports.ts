import { firstDay, rowFrom, type Row, type RuleSource } from './rows.ts';

export const supportKinds = ['LIVELIHOOD', 'MEDICAL', 'HOUSING', 'FACILITY', 'EDUCATION', 'OTHER'] as const;
/** 긴급복지지원법 제9조제1항제1호 가목부터 바목까지. */
export type SupportKind = (typeof supportKinds)[number];

export const otherSupports = ['FUEL', 'BIRTH', 'FUNERAL', 'ELECTRIC'] as const;
/** 연료비, 해산비, 장제비, 전기요금: what OTHER is told apart by. */
export type OtherSupport = (typeof otherSupports)[number];

export type SupportUnit = 'month' | 'time' | 'quarter';

/** How long help may last, in units of the kind. */
export interface SupportRule {
  readonly kind: SupportKind;
  readonly unit: SupportUnit;
  /** What the authority or its officer may give at first. */
  readonly firstUnits: number;
  /** How many times the authority alone may add one unit. */
  readonly authorityExtensions: number;
  /** Whether 긴급지원심의위원회 may extend further. */
  readonly committeeExtension: boolean;
  readonly capUnits: number;
  readonly source: RuleSource;
}

const source: RuleSource = {
  law: '긴급복지지원법 제10조',
  strength: 'STATUTE',
  verified: true,
  sourceId: 'S1',
};
const months = { unit: 'month', committeeExtension: true, source } as const;
const thriceMonthly = { ...months, firstUnits: 1, authorityExtensions: 2 } as const;
const times = { firstUnits: 1, authorityExtensions: 0, committeeExtension: true, source } as const;

/** 생계 is three months at once since 2023-12-14; older pages that say one month are out of date. */
export const supportRows: readonly Row<SupportRule>[] = [
  rowFrom(firstDay, { kind: 'LIVELIHOOD', ...months, firstUnits: 3, authorityExtensions: 0, capUnits: 6 }),
  rowFrom(firstDay, { kind: 'MEDICAL', unit: 'time', ...times, capUnits: 2 }),
  rowFrom(firstDay, { kind: 'HOUSING', ...thriceMonthly, capUnits: 12 }),
  rowFrom(firstDay, { kind: 'FACILITY', ...thriceMonthly, capUnits: 6 }),
  rowFrom(firstDay, { kind: 'EDUCATION', unit: 'quarter', ...times, capUnits: 4 }),
  rowFrom(firstDay, { kind: 'OTHER', ...thriceMonthly, capUnits: 6 }),
];
