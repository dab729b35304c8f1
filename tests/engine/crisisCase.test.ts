import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../domain/clock.ts';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import { rulebookOn, type Rulebook } from '../../domain/rulebook.ts';
import {
  dayOf,
  endOfDay,
  getPlainDate,
  msOf,
  plusDays,
  plusHours,
  plusMinutes,
  startOfDay,
  type Instant,
  type PlainDate,
} from '../../domain/time.ts';
import { people } from '../domain/seats.ts';
import { openCaseHouse, type CaseHouse, type EngineHousehold } from './caseHouse.ts';

let house: CaseHouse;
beforeAll(async () => {
  house = await openCaseHouse();
});
afterAll(() => house.close());

const after = async (days: number): Promise<void> => house.until(plusHours(await house.now(), 24 * days));
const today = async (): Promise<Rulebook> => rulebookOn(dayOf(await house.now()));

/** What the clock said of a duty, to the minute; the engine's own work takes milliseconds of the engine's time. */
function saidOf(chain: string, { id }: Pick<Clock, 'id'>): readonly [string, number][] {
  return house.memory.rowsOf(chain).flatMap(({ at, event }): [string, number][] => {
    const isLate = event.type === 'dutyPassed' || event.type === 'dutyEscalated';
    return isLate && event.clockId === id ? [[event.type, minuteOf(at)]] : [];
  });
}
const minuteOf = (at: Instant): number => Math.floor(msOf(at) / 60_000);

/** Told to its owner when it is due and to the one above when its grace is over, each once. */
const dueToBeSaid = ({ due }: Pick<Clock, 'due'>): readonly [string, number][] => [
  ['dutyPassed', minuteOf(due.at)],
  ['dutyEscalated', minuteOf(plusHours(due.at, due.graceHours))],
];

/** 설날 2027 is a Sunday; where its Friday lies behind us, all its days off are taken whole weeks later. */
async function seollal(): Promise<{ readonly friday: PlainDate; readonly rulebook: Rulebook }> {
  const first = getPlainDate('2027-02-05');
  const weeks = Math.max(
    0,
    Math.ceil((msOf(await house.now()) - msOf(startOfDay(first))) / (7 * 86_400_000)),
  );
  const later = (day: string): PlainDate => plusDays(day as PlainDate, 7 * weeks);
  const rulebook = rulebookOn(first);
  const holidays = Object.entries(rulebook.calendar.holidays).map(([day, name]) => [later(day), name]);
  const calendar = { ...rulebook.calendar, holidays: Object.fromEntries(holidays) as Record<string, string> };
  return { friday: later(first), rulebook: { ...rulebook, calendar } };
}

describe('a case opened at 18:40 on the Friday before Seollal', () => {
  let friday: PlainDate;
  let urgent: Opened;
  let calm: Opened;
  beforeAll(async () => {
    const eve = await seollal();
    friday = eve.friday;
    await house.until(plusMinutes(startOfDay(friday), 18 * 60 + 40));
    urgent = await opened('urgent', { ...eve, urgent: true });
    calm = await opened('calm', { ...eve, urgent: false });
  });

  it('is told to its owners and to the head exactly at its hours, through the weekend and the days off', async () => {
    const { chain, h } = urgent;
    const { openedAt } = await h.current();
    const open = clocks(await h.current());
    const hoursOf = ({ due }: Clock): number => Math.round((msOf(due.at) - msOf(openedAt)) / 3_600_000);
    expect(open.map((clock) => [clock.act, hoursOf(clock), clock.due.graceHours])).toEqual([
      ['recordContact', 24, 24],
      ['recordFieldCheck', 24, 4],
      ['recordPayment', 72, 4],
    ]);
    await after(5);
    for (const clock of open)
      expect([clock.id, saidOf(chain, clock)]).toEqual([clock.id, dueToBeSaid(clock)]);
    const heads = house.memory
      .told(chain, 'dutyEscalated')
      .map(({ event, letters }) => [event.to, letters.length]);
    expect(heads).toEqual(Array.from({ length: 3 }, () => [people.head, 1]));
  });

  it('has working days that begin after the days off', async () => {
    const { chain, h } = calm;
    const [contact] = clocks(await h.current()) as [Clock];
    // Saturday to Tuesday are days off; Wednesday, Thursday and Friday are the three days.
    expect(contact.due).toMatchObject({ day: plusDays(friday, 7), at: endOfDay(plusDays(friday, 7)) });
    await house.until(plusHours(contact.due.at, 24 * 4));
    expect(saidOf(chain, contact)).toEqual(dueToBeSaid(contact));
  });
});

interface Opened {
  readonly h: EngineHousehold;
  readonly chain: string;
}

/** An urgent report asks for support at once. */
async function opened(
  id: string,
  { rulebook, urgent }: { readonly rulebook: Rulebook; readonly urgent: boolean },
): Promise<Opened> {
  const h = house.household(id, { rulebook });
  const { chain } = await h.does('reportCrisis', { urgent });
  if (urgent) await h.does('requestGrant');
  return { h, chain };
}

/** A household with a plan, visits and a helper, on the day it was reported. */
async function inService(id: string, how: Parameters<CaseHouse['household']>[1]): Promise<Opened> {
  const h = house.household(id, how);
  const { chain } = await h.does('reportCrisis');
  for (const act of beforeService) await h.does(act);
  return { h, chain };
}
const beforeService = [
  ...(['recordContact', 'recordIntake', 'register', 'recordAssessment', 'recordConference'] as const),
  ...(['classify', 'plan', 'offerLinkage', 'answerLinkage', 'planVisits'] as const),
] as const;

describe('a support', () => {
  it('ends by itself when its last day is over, and both officers hear of it', async () => {
    const { h, chain } = await opened('support', { rulebook: await today(), urgent: true });
    await h.does('recordFieldCheck');
    await h.does('decideGrant');
    const [support] = (await h.current()).grants.flatMap(({ supports }) => supports);
    if (!support) throw new Error('nothing was granted');
    expect(support.endsAt).toBe(endOfDay(support.to));
    await house.until(plusHours(support.endsAt, -1));
    expect(house.memory.told(chain, 'supportEnded')).toEqual([]);
    await house.until(plusHours(support.endsAt, 1));
    const [ended, ...more] = house.memory.told(chain, 'supportEnded');
    expect(more).toEqual([]);
    expect(minuteOf(ended?.at as Instant)).toBe(minuteOf(support.endsAt));
    expect(ended?.letters.map(({ to }) => to)).toEqual([
      { staffId: people.officer },
      { staffId: people.emergencyOfficer },
    ]);
  });
});

describe('a run that goes on as a new one in the middle of the year', () => {
  it('keeps every due date, and each is told at its own', async () => {
    const { h, chain } = await inService('rolling', { rulebook: await today(), updatesPerRun: 10 });
    const before = clocks(await h.current());
    for (let n = 0; n < 25; n += 1) await h.does('recordAssessment');
    const runs = new Set([chain, (await house.client.workflow.getHandle(h.workflowId).describe()).runId]);
    expect(runs.size).toBe(2);
    expect(clocks(await h.current())).toEqual(before);
    await after(120);
    for (const clock of before)
      expect([clock.id, saidOf(chain, clock)]).toEqual([clock.id, dueToBeSaid(clock)]);
    await h.recorded();
    const versions = house.memory.rowsOf(chain).map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, n) => n + 1));
  });
});

describe('a closed case', () => {
  let closed: Opened;

  it('is looked at on its days, is archived after the last, and its workflow ends', async () => {
    closed = await inService('closed', { rulebook: await today() });
    const { h, chain } = closed;
    for (let n = 0; n < 4; n += 1) await h.does('recordVisit');
    await h.does('reviewLinkage');
    await h.does('requestClosing');
    await h.does('approveClosing');
    const { followUps } = await h.current();
    expect(followUps.length).toBe(3);
    for (const { due } of followUps) {
      await house.until(plusHours(due.at, -24));
      await h.does('recordFollowUp');
    }
    await h.ended();
    expect(house.memory.rowsOf(chain).at(-1)?.event).toEqual({ type: 'caseArchived', cause: 'followedUp' });
  });

  it('begins its next episode in a chain of its own when a report comes after the end', async () => {
    const { h, chain } = closed;
    const { caseId } = await h.current();
    const answer = await h.does('reportCrisis', { previousCaseId: caseId });
    expect(answer.chain).not.toBe(chain);
    expect(answer).toMatchObject({ version: 1, subject: (await h.current()).caseId });
    await h.recorded();
    const [row, ...more] = house.memory.rowsOf(answer.chain);
    expect(more).toEqual([]);
    expect(row?.event).toMatchObject({ type: 'caseOpened', previousCaseId: caseId });
    expect(answer.subject).not.toBe(caseId);
  });
});
