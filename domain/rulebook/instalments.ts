import { firstDay, rowFrom, type Row, type RuleSource } from './rows.ts';

/** 분할납부: into how many parts what is owed may be divided, and within how many months the last of them is paid. */
export interface InstalmentRule extends RuleSource {
  readonly most: number;
  readonly months: number;
}

/** The Act names no instalments and so no ceiling of them (제15조); without one an agreement could outlive the debt. */
export const instalmentRows: readonly Row<InstalmentRule>[] = [
  rowFrom(firstDay, {
    most: 12,
    months: 24,
    law: '두레 운영 기준',
    strength: 'DESIGN',
    verified: false,
    sourceId: 'DESIGN',
  }),
];
