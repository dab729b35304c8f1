import { clocks } from '../../domain/crisisCase/clocks.ts';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import type { Circumstances } from '../../domain/entity.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { refuseDay } from '../../domain/reschedule.ts';
import { parsePlainDate, type PlainDate } from '../../domain/time.ts';
import { fieldProblemWords } from '../../words/fieldProblems.ts';
import type { ProblemCode } from '../../words/problems.ts';
import { refusedAtDoor, sentenceOf, type Chosen, type ChosenRow } from '../choosing.ts';
import type { Visitor } from '../seam.ts';
import type { RescheduleRow, RescheduleView } from './choice.ts';
import { clockView, type Names } from './clock.ts';

type Asked = RescheduleView['asked'];

interface RescheduleParts {
  readonly chosen: Chosen;
  readonly asked: Asked;
  readonly visitor: Visitor;
  readonly names: Names;
  readonly now: Circumstances;
}

/** 날짜 다시 잡기 as it would happen: the decisions themselves, made and not sent. */
export function buildReschedule({ chosen, asked, visitor, names, now }: RescheduleParts): RescheduleView {
  const day = asked && parsePlainDate(asked.to);
  const dayProblem = asked ? dayProblemOf(day, asked, { visitor, now }) : null;
  const named = asked && day && dayProblem === null ? { ...asked, to: day } : null;
  const around = { names, book: now.rulebook, now: now.at };
  const rowView = (one: ChosenRow): RescheduleRow => {
    const { caseId, caseNo, dong, state } = one.detail;
    const clock = clockOf(one);
    const judged = judge(one, { named, visitor, now });
    return {
      ...{ caseId, caseNo, dong },
      visitId: visitIdOf(one) ?? '',
      clock: clock ? clockView(clock, state, around) : null,
      newDay: 'due' in judged ? judged.due : null,
      refusal: 'no' in judged ? sentenceOf(judged.no, visitor.language) : null,
    };
  };
  return { rows: chosen.rows.map(rowView), gone: chosen.gone, asked, dayProblem };
}

function dayProblemOf(
  day: PlainDate | null,
  { onDayOff }: NonNullable<Asked>,
  { visitor, now }: Pick<RescheduleParts, 'visitor' | 'now'>,
): string | null {
  if (day === null) return fieldProblemWords({ code: 'notADay' })[visitor.language];
  return sentenceOf(refuseDay(day, onDayOff, now), visitor.language);
}

/** A row names the clock of a visit, or the visit itself. */
function visitIdOf({ about, detail }: ChosenRow): string | null {
  if (!about.includes('/')) return about;
  const clock = clocks(detail.state).find(({ id }) => id === about);
  return clock?.act === 'recordVisit' ? clock.about : null;
}

const clockOf = (one: ChosenRow) => {
  const visitId = visitIdOf(one);
  return clocks(one.detail.state).find(({ act, about }) => act === 'recordVisit' && about === visitId);
};

interface Judging {
  readonly named: (Omit<NonNullable<Asked>, 'to'> & { readonly to: PlainDate }) | null;
  readonly visitor: Visitor;
  readonly now: Circumstances;
}

/** The day that it would have, or why it keeps the one it has; nothing while no day is named. */
function judge(
  one: ChosenRow,
  { named, visitor, now }: Judging,
): { readonly due: PlainDate } | { readonly no: ProblemCode | Refusal | null } {
  const shut = refusedAtDoor(one.detail, visitor.person, 'rescheduleVisit');
  const visitId = visitIdOf(one);
  if (shut) return { no: shut };
  if (visitId === null) return { no: 'notAVisit' };
  if (!named) return { no: null };
  const { state } = one.detail;
  const { caseId } = state;
  const events = crisisCase.decide(
    { current: state },
    { type: 'rescheduleVisit', caseId, visitId, ...named },
    now,
  );
  if (isRefusal(events)) return { no: events };
  const moved = events.find((event) => event.type === 'visitRescheduled');
  return moved ? { due: moved.due.day } : { no: null };
}
