import { firstDay, rowFrom, rulesOn, type Row, type RuleSource } from './rulebook/rows.ts';
import type { PlainDate } from './time.ts';

type Limit =
  /** Months for which a look is kept. */
  | { readonly code: 'KEPT'; readonly months: number }
  /** Hours in Korea between which looking is unusual, over midnight. */
  | { readonly code: 'NIGHT'; readonly fromHour: number; readonly untilHour: number }
  /** More cases than this, opened by one account on one day, are unusual. */
  | { readonly code: 'VOLUME'; readonly cases: number }
  /** An export of more cases than this is unusual. */
  | { readonly code: 'EXPORT_SIZE'; readonly cases: number }
  /** A case that lies in no place of the account's roles is unusual. */
  | { readonly code: 'OUTSIDE_AREA' }
  /** After so many searches within so many minutes an account has to wait. */
  | { readonly code: 'SEARCHES'; readonly most: number; readonly minutes: number };

export type AccessRule = Limit & RuleSource;
type Code = AccessRule['code'];

/** The rules of a day by their codes; the four marks and what else the watch goes by. */
export type AccessRules = { readonly [C in Code]: Extract<AccessRule, { readonly code: C }> };

/** 제8조제1항 단서: two years where sensitive data or numbers that identify are processed. Its text of 2026 was not read. */
const kept: AccessRule = {
  code: 'KEPT',
  months: 24,
  law: '개인정보의 안전성 확보조치 기준 제8조제1항',
  strength: 'NOTICE',
  verified: false,
  sourceId: 'S11',
};

/** 제8조제2항 asks for a monthly check and names no number: each city may set its own (LOCAL) by a newer row. */
const ours = { law: '두레 운영 기준', strength: 'DESIGN', verified: false, sourceId: 'DESIGN' } as const;

const accessRows: readonly Row<AccessRule>[] = [
  rowFrom(firstDay, kept),
  rowFrom(firstDay, { code: 'NIGHT', fromHour: 22, untilHour: 6, ...ours }),
  rowFrom(firstDay, { code: 'VOLUME', cases: 50, ...ours }),
  rowFrom(firstDay, { code: 'EXPORT_SIZE', cases: 100, ...ours }),
  rowFrom(firstDay, { code: 'OUTSIDE_AREA', ...ours }),
  rowFrom(firstDay, { code: 'SEARCHES', most: 30, minutes: 10, ...ours }),
];

/** Picks the rows that hold on the day. Throws RangeError before the rulebook's first day. */
export function accessRulesOn(day: PlainDate, rows: readonly Row<AccessRule>[] = accessRows): AccessRules {
  const held = rulesOn(rows, day, ({ code }) => code);
  return Object.fromEntries(held.map((rule) => [rule.code, rule])) as unknown as AccessRules;
}
