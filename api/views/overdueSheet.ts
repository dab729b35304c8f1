import type { Row, Sheet } from 'write-excel-file/node';
import type { ExportReason } from '../../domain/export.ts';
import { dayOf, type Instant, type PlainDate } from '../../domain/time.ts';
import { aboutWords } from '../../words/casePages.ts';
import { momentWords } from '../../words/dates.ts';
import { deadlineLabels, strengthLabels } from '../../words/deadlines.ts';
import { clockDutyWords } from '../../words/duties.ts';
import { seatLabels, stageLabels } from '../../words/labels.ts';
import type { Language, Said } from '../../words/language.ts';
import { exportReasonLabels, waitsLabels } from '../../words/overduePages.ts';
import { sheetWords } from '../../words/overdueSheet.ts';
import type { ReplyFile } from '../reply.ts';
import type { Visitor } from '../seam.ts';
import type { OverdueItem, OverdueView } from './overdue.ts';
import { dayCell, headCell, numberCell, textCell } from './sheetCells.ts';

interface Taking {
  readonly visitor: Visitor;
  readonly reason: ExportReason;
  readonly note: string | null;
  readonly now: Instant;
}
type SheetOfBytes = Sheet<Buffer>;

/** The rows with their types, and a sheet that says who took them, when and why, wherever the file goes. */
export function overdueSheets(view: OverdueView, taking: Taking): SheetOfBytes[] {
  const { language } = taking.visitor;
  const say = (said: Said): string => said[language];
  return [
    {
      sheet: say(sheetWords.sheet),
      data: [
        columns.map(({ head }) => headCell(say(head))),
        ...view.items.map((item): Row => columns.map(({ cell }) => cell(item, say))),
      ],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    {
      sheet: say(sheetWords.about),
      data: aboutRows(view, taking, say),
      columns: [{ width: 16 }, { width: 60 }],
    },
  ];
}

interface ColumnOf {
  readonly head: Said;
  /** In characters. */
  readonly width: number;
  readonly cell: (item: OverdueItem, say: (said: Said) => string) => Row[number];
}

const columns: readonly ColumnOf[] = [
  { head: sheetWords.caseNo, width: 13, cell: ({ caseNo }) => textCell(caseNo) },
  { head: sheetWords.dong, width: 14, cell: ({ dong }) => textCell(dong.name) },
  { head: sheetWords.stage, width: 14, cell: ({ stage }, say) => textCell(say(stageLabels[stage])) },
  {
    head: sheetWords.urgent,
    width: 6,
    cell: ({ urgent }, say) => textCell(urgent ? say(sheetWords.yes) : ''),
  },
  { head: sheetWords.duty, width: 26, cell: ({ clock }, say) => textCell(dutyOf(clock, say)) },
  { head: sheetWords.due, width: 12, cell: ({ clock }) => dayCell(clock.dueDay) },
  { head: sheetWords.days, width: 9, cell: ({ daysLate }) => numberCell(daysLate) },
  { head: sheetWords.owner, width: 12, cell: ({ clock }) => textCell(clock.owner.name) },
  { head: sheetWords.seat, width: 16, cell: ({ clock }, say) => textCell(say(seatLabels[clock.seat])) },
  { head: sheetWords.turn, width: 16, cell: ({ waits }, say) => textCell(say(waitsLabels[waits])) },
  { head: sheetWords.toldTo, width: 12, cell: ({ told }) => textCell(told?.to.name ?? '') },
  { head: sheetWords.toldOn, width: 12, cell: ({ told }) => (told ? dayCell(dayOf(told.at)) : null) },
  { head: sheetWords.ground, width: 44, cell: ({ clock }, say) => textCell(groundOf(clock, say)) },
];

type ClockOf = OverdueItem['clock'];

function dutyOf(clock: ClockOf, say: (said: Said) => string): string {
  const duty = say(clockDutyWords(clock));
  const named = clock.about === null ? duty : `${duty} (${say(aboutWords(clock.about))})`;
  // What keeps words together on a page hides them from a search in a spreadsheet.
  return named.replaceAll('\u00a0', ' ');
}

/** The rule, and how hard it is: a guide's number never reads as law (K14). */
const groundOf = ({ rule }: ClockOf, say: (said: Said) => string): string =>
  [rule.law, say(deadlineLabels[rule.code]), say(strengthLabels[rule.strength])].join(' · ');

function aboutRows(
  { items }: OverdueView,
  { visitor, reason, note, now }: Taking,
  say: (said: Said) => string,
): Row[] {
  return [
    [headCell(say(sheetWords.takenBy)), textCell(`${visitor.name} (${visitor.login})`)],
    [headCell(say(sheetWords.takenAt)), textCell(say(momentWords(now)))],
    [headCell(say(sheetWords.reason)), textCell(say(exportReasonLabels[reason]))],
    [headCell(say(sheetWords.note)), textCell(note ?? '')],
    [headCell(say(sheetWords.rows)), numberCell(items.length)],
  ];
}

/** 지연 현황 2026-11-26.xlsx */
export const sheetName = (day: PlainDate, language: Language): Pick<ReplyFile, 'name' | 'plainName'> => ({
  name: `${sheetWords.sheet[language]} ${day}.xlsx`,
  plainName: `overdue-${day}.xlsx`,
});
