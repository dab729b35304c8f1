import { decideInMeeting, isCommittees } from './committees.ts';
import type { Body } from './desk.ts';
import type { Household } from './household.ts';
import { clockOf, type SeenCase, type SeenClock } from './seen.ts';
import { atHour, hours, noonOf } from './time.ts';

/** What a person sends when a duty comes to them, as this story has it. */
export type Answer = (clock: SeenClock, seen: SeenCase, today: string) => Body;
export type Answers = Readonly<Record<string, Answer>>;

/** Where a calm stretch of life ends: at a moment, or as soon as the case looks so; else at its archiving. */
export interface Until {
  readonly at?: number;
  readonly when?: (seen: SeenCase) => boolean;
  /** A duty that nobody does meanwhile. */
  readonly leaving?: string;
}

const mostSteps = 400;

/** Does what each clock asks, by its owner, shortly before it is due. */
export async function live(h: Household, answers: Answers, until: Until = {}): Promise<SeenCase> {
  let seen = await h.seen();
  for (let step = 0; step < mostSteps; step += 1) {
    if (seen.stage === 'archived' || until.when?.(seen)) return seen;
    const clock = nextOf(seen, until.leaving);
    if (!clock) throw new Error(`${h.name} is ${seen.stage} and has no clock that can be answered`);
    const moment = momentFor(clock);
    const next = Math.min(moment, nextEnd(seen), until.at ?? Infinity);
    const isThere = (await h.waitForNews(next)) >= next;
    if (isThere && next === until.at) return h.see();
    seen = isThere && next === moment ? await answerClock(h, clock, { answers, seen }) : await h.see();
  }
  throw new Error(`${h.name} did not come to an end in ${String(mostSteps)} steps`);
}

const nextOf = ({ clocks }: SeenCase, leaving?: string): SeenClock | undefined =>
  clocks.find(({ waitsFor, act }) => waitsFor === null && act !== leaving);

/** Leads a case to its archive. */
export async function liveToTheEnd(h: Household, answers: Answers): Promise<void> {
  const { caseNo } = await live(h, answers);
  h.did(`${caseNo} is archived`);
}

async function answerClock(
  h: Household,
  clock: SeenClock,
  { answers, seen }: { readonly answers: Answers; readonly seen: SeenCase },
): Promise<SeenCase> {
  const { act, seat, owner } = clock;
  const answer = answers[act];
  if (!answer) throw new Error(`${h.name} has no answer to ${act}`);
  if ((await h.staffOf(seat)) !== owner.staffId)
    throw new Error(`${act} of ${h.name} is not owned by the ${seat}, ${h.loginOf(seat)}`);
  const isLate = Date.parse(clock.dueAt) <= (await h.now());
  const body = answer(clock, seen, await h.today());
  if (isCommittees(clock, seen)) return decideInMeeting(h, { clock, body });
  return h.act(seat, act, isLate ? { ...body, lateCause: 'WORKLOAD' } : body);
}

/** Lives on until that act is what comes next, and waits for its hour. */
export async function untilDue(h: Household, answers: Answers, act: string): Promise<SeenClock> {
  const clock = nextOf(await live(h, answers, { when: (seen) => nextOf(seen)?.act === act }));
  if (!clock) throw new Error(`${h.name} has come to its end without ${act}`);
  await h.wait(momentFor(clock));
  return clock;
}

/** Lives on until that act is what comes next, and answers it in time. */
export async function answerNext(h: Household, answers: Answers, act: string): Promise<SeenCase> {
  const clock = await untilDue(h, answers, act);
  return answerClock(h, clock, { answers, seen: await h.see() });
}

/** Answers it at once, long before anybody would be late. */
export async function answerNow(h: Household, answers: Answers, act: string): Promise<SeenCase> {
  const seen = await h.seen();
  return answerClock(h, clockOf(seen, act), { answers, seen });
}

export const inStage = (stage: string): Until => ({ when: (seen) => seen.stage === stage });

/** The morning after the next last day of a support: what the house then asks for is on no picture from before. */
function nextEnd({ grants }: SeenCase): number {
  const running = grants.flatMap(({ supports }) => supports).filter(({ ended }) => !ended);
  return Math.min(...running.map(({ to }) => atHour(noonOf(to), [8, 0], 1)));
}

/** Hours before an hour clock runs out, and at ten on the last day of a day clock; never before it opens. */
function momentFor({ dueAt, dueDay, counted, opensOn }: SeenClock): number {
  const at = counted === 'hours' ? Date.parse(dueAt) - hours(2) : atHour(noonOf(dueDay), [10, 0]);
  return opensOn ? Math.max(at, atHour(noonOf(opensOn), [9, 0])) : at;
}
