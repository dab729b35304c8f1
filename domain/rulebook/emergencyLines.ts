import type { EmergencyLine } from '../danger.ts';
import type { PlainDate } from '../time.ts';
import { firstDay, rowFrom, rulesOn, type Row, type RuleSource } from './rows.ts';

/** A line that answers at once, and its number of three digits. */
export interface LineRule extends RuleSource {
  readonly line: EmergencyLine;
  readonly number: string;
}

/** Numbers that everybody knows, named by laws of which nobody here read the article. */
const known = { strength: 'STATUTE', verified: false, sourceId: 'OWN' } as const;

const lineRows: readonly Row<LineRule>[] = [
  rowFrom(firstDay, {
    ...known,
    line: 'POLICE_112',
    number: '112',
    law: '112신고의 운영 및 처리에 관한 법률',
  }),
  rowFrom(firstDay, { ...known, line: 'RESCUE_119', number: '119', law: '119구조·구급에 관한 법률' }),
  // On this day 1393 and others became one number, which is also the first day of the rulebook.
  rowFrom(firstDay, {
    line: 'SUICIDE_109',
    number: '109',
    law: '자살예방 상담전화 109 운영 (보건복지부)',
    strength: 'GUIDE',
    verified: true,
    sourceId: 'S45',
  }),
];

/** The lines that answer on that day. Throws RangeError before the first day of the rulebook. */
export const linesOn = (day: PlainDate): readonly LineRule[] => rulesOn(lineRows, day, ({ line }) => line);
