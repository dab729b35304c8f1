import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { ActCommand, Acts } from '../../../domain/crisisCase/acts.ts';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import { dayOf, instantFromMs, plusDays } from '../../../domain/time.ts';
import { peek } from '../../../workflows/messages.ts';
import {
  newHousehold,
  openHouseholdHouse,
  paperId,
  reportOf,
  type HouseholdHouse,
  type Sent,
  type SendOptions,
} from '../householdHouse.ts';
import { refusalOf, until } from './tallyHouse.ts';

const first = new URL('firstEdition.ts', import.meta.url).pathname;
const present = new URL('../../../workflows/index.ts', import.meta.url).pathname;
const today = dayOf(instantFromMs(Date.now()));

let house: HouseholdHouse;
const sent = newHousehold();
beforeAll(async () => {
  house = await openHouseholdHouse();
  await house.deploy(first);
});
afterAll(() => house.close());

const by = () => ({ by: house.people.officer });
const does = (act: keyof Acts, input: object, how: Partial<SendOptions> = {}) =>
  house.send({ type: act, caseId: sent.caseId, paperId: paperId(), ...input } as unknown as ActCommand, {
    ...by(),
    ...how,
  });
const visited = (n: number, outcome: string, how: Partial<SendOptions> = {}) =>
  does('recordVisit', { visitId: `v${String(n)}`, heldOn: today, mode: 'VISIT', outcome }, how);

async function typesIn({ caseId }: Sent): Promise<string[]> {
  const { rows } = await house.pool.query<{ type: string }>(
    'SELECT type FROM event WHERE subject = $1 ORDER BY version',
    [caseId],
  );
  return rows.map(({ type }) => type);
}
const isRecorded = (types: readonly string[]): Promise<void> =>
  until(async () => (await typesIn(sent)).slice(-types.length).join() === types.join());

/** The second edition of a real rule: two visits in a row at which nobody was at home call for a look within a day. */
describe('a case that lives through a second edition', () => {
  it('begins under the first, where two absences only bring another attempt', async () => {
    const edition = 1;
    await house.send(reportOf(sent, house.people), { ...by(), edition });
    await does('recordContact', { mode: 'PHONE', outcome: 'REACHED' }, { edition });
    await does('recordIntake', { nextStep: 'INFO_ONLY', told: 'ORALLY' }, { edition });
    const plan = { firstOn: today, everyDays: 7, times: 5, visitor: 'officer', safety: false };
    await does('planVisits', plan, { edition });
    await visited(1, 'ABSENT', { edition });
    await visited(1, 'ABSENT', { edition });
    await isRecorded(['visitsPlanned', 'visitRecorded', 'visitRecorded']);
  });

  it('has one deputy for a seat under the first, planned or at work', async () => {
    const days = { from: plusDays(today, 20), until: plusDays(today, 22), leaveCause: 'LEAVE' };
    const appoint = (deputy: string, more: object): Promise<unknown> =>
      does('appointDeputy', { seat: 'officer', ...days, ...more, deputy }, { edition: 1 });
    await appoint('somebody', {});
    const another = appoint('somebody-else', { from: today, until: today });
    expect(await refusalOf(another)).toEqual({ code: 'deputyAlready', field: 'seat' });
    await isRecorded(['deputyAppointed']);
  });

  it('has an act of the second refused by the first build, for its caller to send again', async () => {
    expect(await refusalOf(visited(1, 'DONE'))).toEqual({ code: 'editionNewer' });
  });

  it('goes on under the second without a gap, and two absences now call for a look', async () => {
    await house.deploy(present);
    await visited(1, 'DONE');
    await visited(2, 'ABSENT');
    await isRecorded(['visitRecorded', 'visitRecorded']);
    await visited(2, 'ABSENT');
    await isRecorded(['visitRecorded', 'dutyOpened']);
    const { rows } = await house.pool.query<{ edition: number }>(
      'SELECT DISTINCT edition FROM event WHERE subject = $1 ORDER BY edition',
      [sent.caseId],
    );
    expect(rows.map(({ edition }) => edition)).toEqual([1, crisisCase.newestEdition]);
  });

  it('waits after a rollback: the older build decides nothing, and the act is decided once when the newer is back', async () => {
    const before = (await typesIn(sent)).length;
    await house.deploy(first);
    const late = does(
      'recordWelfareCheck',
      { checker: 'TONGJANG', outcome: 'SAFE' },
      { edition: 1, key: 'late' },
    );
    const answered = late.then(
      () => 'answered',
      () => 'refused',
    );
    expect(await Promise.race([answered, pause(3_000).then(() => 'nothing')])).toBe('nothing');
    expect(await typesIn(sent)).toHaveLength(before);
    await house.deploy(present);
    expect(await answered).toBe('answered');
    await isRecorded(['welfareChecked']);
    const { edition } = await house.client.workflow.getHandle(`household/${sent.householdId}`).query(peek);
    expect(edition).toBe(crisisCase.newestEdition);
  });
});
