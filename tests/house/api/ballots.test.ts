import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nowInstant } from '../../../api/moment.ts';
import { asId, type StaffId } from '../../../domain/ids.ts';
import type { Instant } from '../../../domain/time.ts';
import { sweepPapers } from '../../../prisma/papers.ts';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { sendForm } from './newcomers.ts';
import { done, eventually, seryu2 } from './people.ts';

const logins = {
  secretary: 'seryu2-secretary',
  chair: 'seryu2-chair',
  deputy: 'gwonseon-committee',
  member: 'seryu2-member',
} as const;
type Name = keyof typeof logins;
const names = Object.keys(logins) as Name[];

let house: ApiHouse;
let desks: Readonly<Record<Name, Desk>>;
let ids: Readonly<Record<Name, StaffId>>;

beforeAll(async () => {
  house = await startApiHouse();
  const found = await Promise.all(
    names.map(async (name) => {
      const desk = await house.desk(logins[name]);
      return [name, desk, asId<StaffId>(String((await desk.get('/api/me')).body.staffId))] as const;
    }),
  );
  desks = Object.fromEntries(found.map(([name, desk]) => [name, desk])) as typeof desks;
  ids = Object.fromEntries(found.map(([name, , id]) => [name, id])) as typeof ids;
  await seatAll('STEERING', { member: { until: '2026-01-31' } });
  await seatAll('SOLUTION');
});
afterAll(() => house.stop());

async function seatAll(kind: string, more: Partial<Record<Name, object>> = {}): Promise<void> {
  for (const name of names) {
    const seat = { kind, place: seryu2, staffId: ids[name], seat: name.toUpperCase(), category: 'OFFICIAL' };
    const body = { ...seat, from: '2026-01-01', ...more[name] };
    expect((await desks.secretary.post('/api/committees/members', body)).status).toBe(201);
  }
}

const at = (meetingId: string, act: string): string => `/api/meetings/${meetingId}/${act}`;
const all = { items: 'ALL' } as const;
const other = { kind: 'OTHER', note: '운영 예산을 어떻게 나눌지 정한다.' };

async function planned(kind: string): Promise<string> {
  const asked = { kind, place: seryu2, startsAt: await nowInstant() };
  const { status, body } = await desks.secretary.post('/api/meetings', asked);
  expect(status).toBe(201);
  return String(body.meetingId);
}

/** A sitting with so many items and everybody there who has a seat. */
async function sitting(kind: string, items: number, there: readonly Name[]): Promise<string> {
  const meetingId = await planned(kind);
  const act = (name: string, body: object) => done(desks.secretary, at(meetingId, name), body);
  await act('addItems', { added: Array.from({ length: items }, () => other) });
  await act('callMeeting', { urgentCause: 'LIFE_AT_RISK' });
  await act('recordAttendance', { present: there.map((name) => ({ staffId: ids[name], attends: 'ROOM' })) });
  return meetingId;
}

const itemsOf = async (by: Desk, meetingId: string): Promise<readonly object[]> =>
  (await by.get(`/api/meetings/${meetingId}`)).body.items as readonly object[];
/** Papers of ballots that were cast there. */
async function ballotsKept(meetingId: string): Promise<number> {
  const sql = `SELECT FROM paper p JOIN event e ON e.data ->> 'paperId' = p.paper_id
    WHERE e.subject = $1 AND e.type = 'secretBallotsCast'`;
  return (await house.deps.pool.query(sql, [meetingId])).rowCount ?? 0;
}

describe('a secret ballot', () => {
  it('is counted and destroyed; who voted how is seen by nobody, and stands in no event', async () => {
    const meetingId = await sitting('SOLUTION', 2, ['chair', 'deputy', 'member']);
    const to = (by: Name, act: string, body: object): Promise<Heard> =>
      desks[by].post(at(meetingId, act), body);
    await done(desks.chair, at(meetingId, 'openItems'), { items: [1], secret: true });
    await done(desks.chair, at(meetingId, 'openItems'), { items: [2] });
    expect(await to('chair', 'castBallot', { items: [1], vote: 'yes' })).toMatchObject({
      ...{ status: 409, body: { code: 'itemSecret' } },
    });
    expect(await to('chair', 'castSecretBallot', { items: [2], vote: 'yes' })).toMatchObject({
      ...{ status: 409, body: { code: 'itemNotSecret' } },
    });
    for (const [name, vote] of [
      ['chair', 'yes'],
      ['deputy', 'yes'],
      ['member', 'yes'],
      ['chair', 'no'],
    ] as const)
      await done(desks[name], at(meetingId, 'castSecretBallot'), { items: [1], vote });
    for (const by of names) {
      const [seen] = await itemsOf(desks[by], meetingId);
      const mine = by === 'secretary' ? null : 'voted';
      expect(seen).toMatchObject({ secret: true, inFavour: 0, against: 0, abstained: 0, mine });
      expect((seen as { voted: string[] }).voted.toSorted()).toEqual(
        [ids.chair, ids.deputy, ids.member].toSorted(),
      );
    }
    const sql = `SELECT data::text AS data, body_hash AS hash FROM event WHERE subject = $1 AND type = 'secretBallotsCast'`;
    const { rows } = await house.deps.pool.query<{ data: string; hash: string }>(sql, [meetingId]);
    // A name or a value of its own: a random id may end in any letters.
    expect(rows.map(({ data }) => /"(?:yes|no|abstain|vote)"/.exec(data))).toEqual(rows.map(() => null));
    // Those who voted alike cannot be told by what their requests hash to.
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(4);
    expect(await ballotsKept(meetingId)).toBe(4);
    await done(desks.secretary, at(meetingId, 'closeItems'), { items: [1] });
    const [counted] = await itemsOf(desks.secretary, meetingId);
    expect(counted).toMatchObject({ status: 'closed', result: 'PASSED', inFavour: 2, against: 1 });
    await eventually(
      () => ballotsKept(meetingId),
      (kept) => kept === 0,
    );
  });

  it('that cannot be opened any more is cast again, and nothing is closed without it', async () => {
    const meetingId = await sitting('SOLUTION', 1, ['chair', 'deputy', 'member']);
    await done(desks.chair, at(meetingId, 'openItems'), { ...all, secret: true });
    await done(desks.member, at(meetingId, 'castSecretBallot'), { ...all, vote: 'abstain' });
    await house.deps.pool.query("DELETE FROM paper WHERE kind = 'castSecretBallot'");
    expect(await desks.secretary.post(at(meetingId, 'closeItems'), all)).toMatchObject({
      ...{ status: 409, body: { code: 'ballotsUncounted' } },
    });
    const again = desks.member.post(at(meetingId, 'castSecretBallot'), { ...all, vote: 'no' });
    await Promise.all([again, done(desks.chair, at(meetingId, 'castSecretBallot'), { ...all, vote: 'yes' })]);
    await done(desks.secretary, at(meetingId, 'closeItems'), all);
    expect(await itemsOf(desks.chair, meetingId)).toMatchObject([
      { result: 'NOT_PASSED', inFavour: 1, against: 1, abstained: 0 },
    ]);
  });
});

describe('an item', () => {
  it('that is referred is answered by the other sitting, and one that is split is voted on in its parts', async () => {
    const here = await planned('STEERING');
    const there = await planned('SOLUTION');
    await done(desks.secretary, at(here, 'addItems'), { added: [other, other] });
    expect(await desks.chair.post(at(here, 'placeItem'), { item: 2, place: 1, seen: 1 })).toMatchObject({
      ...{ status: 409, body: { code: 'placeChanged', place: 2 } },
    });
    const byForm = (meetingId: string, act: string, fields: Record<string, string>) =>
      sendForm(house, desks.secretary, {
        path: at(meetingId, act),
        fields: { ...fields, item: '1', backTo: `/meetings/${meetingId}/items/1` },
      });
    expect(await desks.chair.post(at(here, 'placeItem'), { item: 2, place: 3 })).toMatchObject({
      ...{ status: 422, body: { code: 'noSuchPlace', field: 'place', most: 2 } },
    });
    expect((await byForm(here, 'placeItem', { place: '3' })).status).toBe(422);
    expect((await byForm(here, 'placeItem', { place: '2', seen: '1' })).status).toBe(303);
    expect(await itemsOf(desks.secretary, here)).toMatchObject([
      { no: 1, place: 2 },
      { no: 2, place: 1 },
    ]);
    const nowhere = await byForm(here, 'referItem', { to: `${'a'.repeat(20)}-00000000` });
    expect(nowhere.status).toBe(404);
    expect(nowhere.body.text).toContain('id="referItem-1-to-error"');
    expect(await byForm(here, 'referItem', { to: there })).toMatchObject({ status: 303 });
    const [referred] = await eventually(
      () => itemsOf(desks.secretary, there),
      (items) => items.length === 1,
    );
    expect(referred).toMatchObject({ status: 'waiting', referredBy: [{ meetingId: here }] });
    const parts = { 'into.0.kind': 'OTHER', 'into.0.note': other.note, 'into.1.note': other.note };
    const odd = await byForm(there, 'splitItem', { ...parts, 'into.1.kind': 'EXTENSION' });
    expect(odd.status).toBe(422);
    expect(odd.body.text).toContain('href="#splitItem-1-into-0-kind"');
    const split = await byForm(there, 'splitItem', { ...parts, 'into.1.kind': 'ADVICE' });
    expect(split.status).toBe(303);
    expect(split.headers.get('location')).toBe(`/meetings/${there}/items/1?done=done`);
    // Both parts stand in one event; what they ask is swept with nothing.
    await sweepPapers(house.deps.pool, '2999-01-01T00:00:00.000Z' as Instant);
    const { rowCount } = await house.deps.pool.query(`SELECT FROM paper WHERE kind = 'splitItem'`);
    expect(rowCount).toBe(2);
    const waits = await byForm(here, 'settleReferral', { settlement: '' });
    expect(waits.status).toBe(400);
    expect(waits.body.text).toContain('회신 기다림');
    await done(desks.secretary, at(there, 'withdrawItem'), { item: 3, withdrawCause: 'NOT_OURS' });
    const [waiting] = await eventually(
      () => itemsOf(desks.secretary, here),
      ([one]) => JSON.stringify(one).includes('RETURNED'),
    );
    expect(waiting).toMatchObject({ status: 'waiting', answers: [{ by: there, cause: 'NOT_OURS' }] });
    const seen = await desks.secretary.get(`/api/meetings/${there}`);
    expect(seen.body).toMatchObject({ items: [{ status: 'split' }, { status: 'waiting' }, {}] });
  });
});

describe('somebody whose term is over', () => {
  it('sits no more, whatever role they still have', async () => {
    const meetingId = await sitting('STEERING', 1, ['chair', 'deputy']);
    await done(desks.chair, at(meetingId, 'openItems'), all);
    expect(await desks.member.post(at(meetingId, 'castBallot'), { ...all, vote: 'yes' })).toMatchObject({
      ...{ status: 422, body: { code: 'notAMember' } },
    });
  });
});
