import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { dayOf, plusHours } from '../../../domain/time.ts';
import { refuseErasure } from '../../../prisma/erasures.ts';
import { erasuresPage } from '../../../prisma/queries/erasures.ts';
import { proposeDue } from '../../../prisma/retention.ts';
import { decider, openArchive, somebody, type Archive } from './archive.ts';
import { createChain, dong, instant, type Chain } from './chain.ts';

let archive: Archive;
let db: Archive['db'];
beforeAll(async () => {
  archive = await openArchive();
  ({ db } = archive);
});
afterAll(() => db.stop());

/** 26 November 2026 and five years: a Wednesday, the last day of keeping. */
const lastMoment = instant('2031-11-26T14:59:59.999Z');
const over = instant('2031-11-26T15:00:00.000Z');

/** Goes round as the activity does, two households at a time. */
async function round(at = over): Promise<number> {
  const book = rulebookOn(dayOf(at));
  let proposed = 0;
  let after: string | null = '';
  while (after !== null) {
    const look: Awaited<ReturnType<typeof proposeDue>> = await proposeDue(db.pool, {
      at,
      book,
      after,
      limit: 2,
    });
    proposed += look.proposed;
    after = look.last;
  }
  return proposed;
}
async function proposals(): Promise<string[]> {
  const { rows } = await erasuresPage(db.pool, { places: [dong], cursor: null, limit: 100 });
  return rows.filter(({ status }) => status === 'proposed').map(({ householdId }) => householdId);
}
const closedOn = ({ chain }: Chain, day: string | null): Promise<unknown> =>
  db.owner.query('UPDATE crisis_case SET closed_on = $2 WHERE chain = $1', [chain, day]);

describe('a round of retention', () => {
  it('proposes exactly those whose keeping is over, once', async () => {
    const due = await archive.closed();
    const [dayLater, never, open] = [await archive.closed(), await archive.closed(), createChain()];
    open.report('2026-11-23T01:00:00Z');
    await archive.keep(open, somebody());
    await closedOn(dayLater, '2026-11-27');
    // Without a closing the day of the last event counts, which is the 26th as well.
    await closedOn(never, null);
    expect(await round(lastMoment)).toBe(0);
    expect(await round()).toBe(2);
    expect((await proposals()).sort()).toEqual([due.householdId, never.householdId].sort());
    expect(await round()).toBe(0);
    expect(await round(plusHours(over, 24))).toBe(1);
    expect(await proposals()).toContain(dayLater.householdId);
  });

  it('tells since when and by whom: by nobody, so that any one officer may confirm', async () => {
    const { rows } = await erasuresPage(db.pool, { places: [dong], cursor: null, limit: 100 });
    const first = rows.at(-1);
    if (!first) throw new Error('nothing was proposed');
    expect(first).toMatchObject({ cause: 'RETENTION', dueOn: '2031-11-26', proposedBy: null, reason: null });
    expect(await archive.confirm(first)).toBe('done');
    expect(await round()).toBe(0);
  });

  it('leaves a household out whose last case alone is younger', async () => {
    const again = await archive.closed();
    const next = createChain();
    next.report('2028-02-01T01:00:00Z', { householdId: again.householdId });
    await archive.keep(next, somebody());
    await db.owner.query(
      `UPDATE crisis_case SET household_id = $2, archived = true, closed_on = '2028-02-01' WHERE chain = $1`,
      [next.chain, again.householdId],
    );
    await round();
    expect(await proposals()).not.toContain(again.householdId);
    await round(instant('2033-03-01T00:00:00Z'));
    expect(await proposals()).toContain(again.householdId);
  });

  it('counts households that were merged by the later of them', async () => {
    const [first, second] = [await archive.closed(), await archive.closed()];
    await db.owner.query('UPDATE crisis_case SET merged_into = $2 WHERE chain = $1', [
      first.chain,
      second.householdId,
    ]);
    await closedOn(second, '2027-11-26');
    await round();
    const early = await proposals();
    expect(early).not.toContain(first.householdId);
    expect(early).not.toContain(second.householdId);
    await round(instant('2032-12-01T00:00:00Z'));
    const late = await proposals();
    expect(late).toContain(second.householdId);
    expect(late).not.toContain(first.householdId);
  });

  it('asks again a year after it was refused', async () => {
    const { householdId } = await archive.closed();
    await round();
    const { rows } = await erasuresPage(db.pool, { places: [dong], cursor: null, limit: 100 });
    const { erasureId = '' } = rows.find((one) => one.householdId === householdId) ?? {};
    const refusal = { erasureId, by: decider, at: over, keepReason: 'KEPT_BY_LAW' } as const;
    expect(await refuseErasure(db.pool, refusal)).toBe('done');
    await round(instant('2032-11-26T14:00:00Z'));
    expect(await proposals()).not.toContain(householdId);
    await round(instant('2032-11-27T15:00:00Z'));
    expect(await proposals()).toContain(householdId);
  });
});
