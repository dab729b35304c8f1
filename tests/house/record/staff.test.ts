import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seats } from '../../../domain/crisisCase/state.ts';
import { asId, type DongCode } from '../../../domain/ids.ts';
import { getPlainDate } from '../../../domain/time.ts';
import { dongs, findByLogin, personById, resources, seatsFor } from '../../../prisma/queries/staff.ts';
import { upsertDongs, upsertResources, seedSeats, seedStaff, type StaffSeed } from '../../../prisma/seeds.ts';
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
const today = getPlainDate('2026-11-22');
const other: StaffSeed = { ...officer, staffId: 's2', login: 'seryu2-head', roles: [] };
const place = { code: dong, sido: '경기도', sigungu: '수원시 권선구', name: '세류2동' };

beforeAll(async () => {
  db = await startPostgres();
  await seedStaff(db.pool, [officer, other]);
  await upsertDongs(db.pool, [place, { ...place, code: '1120059000', name: '금호1가동' }]);
});
afterAll(() => db.stop());

describe('staff', () => {
  it('are found by login and by id, with what they may do', async () => {
    const { passwordHash, email, ...member } = officer;
    expect(await findByLogin(db.prisma, officer.login, today)).toEqual({
      ...member,
      active: true,
      passwordHash,
    });
    expect(await personById(db.prisma, officer.staffId, today)).toEqual({ ...member, active: true });
    expect(email).toContain('@');
  });

  it('are not found under what nobody has', async () => {
    expect(await findByLogin(db.prisma, 'nobody', today)).toBeNull();
    expect(await personById(db.prisma, 'nobody', today)).toBeNull();
  });

  it('stay as they are when they are seeded again, and get the role that is new', async () => {
    const roles = [{ role: 'TEAM_HEAD' as const, place: dong }];
    await seedStaff(db.pool, [{ ...officer, name: '이서준', passwordHash: 'hash-2', roles }]);
    expect(await findByLogin(db.prisma, officer.login, today)).toMatchObject({
      name: '김하늘',
      passwordHash: 'hash-1',
      roles: [...officer.roles.slice(0, 1), ...roles, ...officer.roles.slice(1)],
    });
    await db.owner.query("UPDATE staff_role SET valid_to = '2024-01-02' WHERE role = 'TEAM_HEAD'");
  });

  it('may do what their roles say on that day, and nothing before or after', async () => {
    await db.owner.query(
      `INSERT INTO staff_role (staff_id, role, place, valid_from, valid_to, waiting) VALUES
         ('s2', 'DONG_HEAD', $1, '2026-12-01', '2026-12-31', false),
         ('s2', 'PRIVACY_OFFICER', '41113', '2026-12-01', NULL, true)`,
      [dong],
    );
    const on = async (day: string) =>
      (await personById(db.prisma, 's2', getPlainDate(day)))?.roles.map(({ role }) => role);
    expect(await on('2026-11-30')).toEqual([]);
    expect([await on('2026-12-01'), await on('2026-12-31')]).toEqual([['DONG_HEAD'], ['DONG_HEAD']]);
    expect(await on('2027-01-01')).toEqual([]);
  });
});

describe('the seats of a dong', () => {
  it('are told only when every one has its holder', async () => {
    const all = seats.map((seat) => ({ dong, seat, staffId: seat === 'head' ? other.staffId : 's1' }));
    await seedSeats(db.pool, all.slice(1));
    expect(await seatsFor(db.prisma, dong)).toBeNull();
    await seedSeats(db.pool, all);
    // Somebody sits there already.
    await seedSeats(db.pool, [{ dong, seat: 'head', staffId: 's1' }]);
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
    findSession(db.pool, { tokenHash, now: instant(`2026-11-22T${time}Z`), idleMs, today });
  /** Found, and used by it; null where it is over. */
  const at = async (tokenHash: string, time: string): Promise<Session | null> => {
    const session = await found(tokenHash, time);
    if (!session || session.isOver) return null;
    const { seenAt } = session;
    await touchSession(db.pool, { tokenHash, now: instant(`2026-11-22T${time}Z`), seenAt });
    return session;
  };

  it('knows who is signed in, with the roles of the day', async () => {
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
    const head = await opened('s2');
    expect((await at(head, '00:10:00'))?.person.roles).toEqual([]);
    const later = { now: instant('2026-11-22T00:10:00Z'), today: getPlainDate('2026-12-31') };
    expect(await findSession(db.pool, { tokenHash: head, idleMs, ...later })).toMatchObject({
      person: {
        roles: [{ role: 'DONG_HEAD', place: dong }],
      },
    });
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
