import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seats } from '../../../domain/crisisCase/state.ts';
import { asId, type DongCode } from '../../../domain/ids.ts';
import { dongs, findByLogin, personById, resources, seatsFor } from '../../../prisma/queries/staff.ts';
import {
  upsertDongs,
  upsertResources,
  upsertSeats,
  upsertStaff,
  type StaffSeed,
} from '../../../prisma/seeds.ts';
import {
  endSession,
  endSessionsOf,
  findSession,
  openSession,
  sweepSessions,
  touchSession,
  type Session,
} from '../../../prisma/sessions.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { dong, instant, randomId } from './chain.ts';

let db: TestDatabase;
const officer: StaffSeed = {
  staffId: 's1',
  login: 'seryu2-officer',
  name: '김하늘',
  email: 'officer@dure.test',
  passwordHash: 'hash-1',
  roles: [
    { role: 'DONG_OFFICER', place: dong },
    { role: 'TONGJANG', place: dong },
  ],
};
const other: StaffSeed = { ...officer, staffId: 's2', login: 'seryu2-head', roles: [] };
const place = { code: dong, sido: '경기도', sigungu: '수원시 권선구', name: '세류2동' };

beforeAll(async () => {
  db = await startPostgres();
  await upsertStaff(db.pool, [officer, other]);
  await upsertDongs(db.pool, [place, { ...place, code: '1120059000', name: '금호1가동' }]);
});
afterAll(() => db.stop());

describe('staff', () => {
  it('are found by login and by id, with what they may do', async () => {
    const { passwordHash, email, ...member } = officer;
    expect(await findByLogin(db.prisma, officer.login)).toEqual({ ...member, active: true, passwordHash });
    expect(await personById(db.prisma, officer.staffId)).toEqual({ ...member, active: true });
    expect(email).toContain('@');
  });

  it('are not found under what nobody has', async () => {
    expect(await findByLogin(db.prisma, 'nobody')).toBeNull();
    expect(await personById(db.prisma, 'nobody')).toBeNull();
  });

  it('keep their password and get their new roles when they are written again', async () => {
    const again = { ...officer, name: '이서준', passwordHash: 'hash-2', roles: officer.roles.slice(1) };
    await upsertStaff(db.pool, [again]);
    expect(await findByLogin(db.prisma, officer.login)).toMatchObject({
      name: '이서준',
      passwordHash: 'hash-1',
      roles: [{ role: 'TONGJANG', place: dong }],
    });
    await upsertStaff(db.pool, [officer]);
  });
});

describe('the seats of a dong', () => {
  it('are told only when every one has its holder', async () => {
    const all = seats.map((seat) => ({ dong, seat, staffId: officer.staffId }));
    await upsertSeats(db.pool, all.slice(1));
    expect(await seatsFor(db.prisma, dong)).toBeNull();
    await upsertSeats(db.pool, all);
    await upsertSeats(db.pool, [{ dong, seat: 'head', staffId: other.staffId }]);
    const people = Object.fromEntries(seats.map((seat) => [seat, seat === 'head' ? 's2' : 's1']));
    expect(await seatsFor(db.prisma, dong)).toEqual(people);
    expect(await seatsFor(db.prisma, asId<DongCode>('1120059000'))).toBeNull();
  });
});

describe('dongs and helpers', () => {
  it('are told by place', async () => {
    expect((await dongs(db.prisma)).map(({ code }) => code)).toEqual(['1120059000', dong]);
    expect(await dongs(db.prisma, ['41113'])).toEqual([place]);
    expect(await dongs(db.prisma, [])).toEqual([]);
  });

  it('take over what changed', async () => {
    const helper = { resourceId: 'r1', name: '보건소', email: 'r1@dure.test', isPublic: true, city: '41113' };
    await upsertResources(db.pool, [helper, { ...helper, resourceId: 'r2', city: '11200' }]);
    await upsertResources(db.pool, [{ ...helper, isPublic: false }]);
    expect(await resources(db.prisma, '41113')).toEqual([
      { resourceId: 'r1', name: '보건소', isPublic: false, city: '41113' },
    ]);
    expect(await resources(db.prisma)).toHaveLength(2);
  });
});

describe('a session', () => {
  const now = instant('2026-11-22T00:00:00Z');
  const expiresAt = instant('2026-11-22T12:00:00Z');
  const idleMs = 30 * 60_000;
  async function opened(staffId = officer.staffId): Promise<string> {
    const tokenHash = randomId();
    const from = { sessionId: randomId(), place: '127.0.0.1', device: 'COMPUTER' } as const;
    await openSession(db.pool, { tokenHash, staffId, formToken: 'form', now, expiresAt, ...from });
    return tokenHash;
  }
  const found = (tokenHash: string, time: string): ReturnType<typeof findSession> =>
    findSession(db.pool, { tokenHash, now: instant(`2026-11-22T${time}Z`), idleMs });
  /** Found, and used by it; null where it is over. */
  const at = async (tokenHash: string, time: string): Promise<Session | null> => {
    const session = await found(tokenHash, time);
    if (!session || session.isOver) return null;
    const { seenAt } = session;
    await touchSession(db.pool, { tokenHash, now: instant(`2026-11-22T${time}Z`), seenAt });
    return session;
  };

  it('knows who is signed in, with the roles of now', async () => {
    expect(await at(await opened(), '00:10:00')).toEqual({
      isOver: false,
      sessionId: expect.any(String) as unknown,
      seenAt: now,
      person: { staffId: 's1', roles: officer.roles },
      login: officer.login,
      name: officer.name,
      formToken: 'form',
      expiresAt,
    });
    expect((await at(await opened('s2'), '00:10:00'))?.person.roles).toEqual([]);
  });

  it('lasts as long as it is used, and not past its end', async () => {
    const used = await opened();
    for (const time of ['00:29:00', '00:58:00', '01:27:00']) expect(await at(used, time)).not.toBeNull();
    expect(await at(used, '01:57:00')).toBeNull();
    const late = await opened();
    await db.owner.query("UPDATE session SET seen_at = '2026-11-22T11:59:00Z' WHERE token_hash = $1", [late]);
    expect(await at(late, '11:59:59')).not.toBeNull();
    expect(await found(late, '12:00:00')).toEqual({ isOver: true, staffId: 's1', formToken: 'form' });
  });

  it('is written down as used once a minute at most', async () => {
    const used = await opened();
    await at(used, '00:00:59');
    expect((await at(used, '00:01:00'))?.seenAt).toBe(now);
    expect((await at(used, '00:01:01'))?.seenAt).toBe('2026-11-22T00:01:00.000Z');
  });

  it('is nobody under another token, and for somebody who has left', async () => {
    expect(await at('nobody', '00:10:00')).toBeNull();
    const left = await opened('s2');
    await db.owner.query("UPDATE staff SET active = false WHERE staff_id = 's2'");
    expect(await at(left, '00:10:00')).toBeNull();
    await db.owner.query("UPDATE staff SET active = true WHERE staff_id = 's2'");
  });

  it('ends when asked, alone or with all of the same person', async () => {
    const [one, second, third] = [await opened(), await opened(), await opened('s2')];
    await endSession(db.pool, one);
    expect([await at(one, '00:10:00'), (await at(second, '00:10:00'))?.login]).toEqual([null, officer.login]);
    await endSessionsOf(db.pool, officer.staffId);
    expect([await at(second, '00:10:00'), (await at(third, '00:10:00'))?.login]).toEqual([null, other.login]);
  });

  it('is swept once it has expired', async () => {
    await sweepSessions(db.pool, instant('2027-01-01T00:00:00Z'));
    await opened();
    expect(await sweepSessions(db.pool, instant('2026-11-22T11:59:59Z'))).toBe(0);
    expect(await sweepSessions(db.pool, expiresAt)).toBe(1);
  });
});
