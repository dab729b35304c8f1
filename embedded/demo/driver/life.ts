import type { Body, SeenCase, SeenClock } from './desk.ts';
import type { Household } from './household.ts';
import { atHour, hours } from './time.ts';

/** What a person sends when a duty comes to them, as this story has it. */
export type Answers = Readonly<Record<string, (clock: SeenClock, seen: SeenCase, today: string) => Body>>;

const mostSteps = 400;

/** Does what each clock asks, by its owner, shortly before it is due, until the case is archived. */
export async function liveByClocks(h: Household, answers: Answers): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    const seen = await h.see();
    if (seen.stage === 'archived') {
      h.did(`${seen.caseNo} is archived`);
      return;
    }
    const clock = seen.clocks.find(({ waitsFor }) => waitsFor === null);
    if (!clock) throw new Error(`${h.name} is ${seen.stage} and has no clock that can be answered`);
    await h.wait(momentFor(clock));
    await answerClock(h, clock.id, answers);
  }
  throw new Error(`${h.name} did not come to an end in ${String(mostSteps)} steps`);
}

/** The clock may have gone while the story waited: another act ended its duty. */
async function answerClock(h: Household, clockId: string, answers: Answers): Promise<void> {
  const seen = await h.see();
  const clock = seen.clocks.find(({ id }) => id === clockId);
  if (!clock) return;
  const who = h.postOf(clock.owner.staffId);
  const answer = answers[clock.act];
  if (!who || !answer) throw new Error(`${h.name} has no answer to ${clock.act} of ${clock.owner.staffId}`);
  await h.act(who, clock.act, answer(clock, seen, await h.today()));
}

/** Hours before an hour clock runs out, and at ten on the last day of a day clock; never before it opens. */
function momentFor({ dueAt, dueDay, counted, opensOn }: SeenClock): number {
  const due = Date.parse(dueAt);
  const at = counted === 'hours' ? due - hours(2) : atHour(Date.parse(`${dueDay}T12:00:00+09:00`), [10, 0]);
  return opensOn ? Math.max(at, Date.parse(`${opensOn}T09:00:00+09:00`)) : at;
}
