import type { Pool } from 'pg';
import type { Deps } from '../../api/deps.ts';
import { personIn } from '../../api/households.ts';
import type { Visitor } from '../../api/seam.ts';
import { asId, type CaseId, type DongCode, type HouseholdId } from '../../domain/ids.ts';
import { instantFromMs } from '../../domain/time.ts';
import { findByLogin } from '../../prisma/queries/staff.ts';
import { loginOf } from '../city/offices.ts';
import { todayHere } from '../../api/moment.ts';

/** Who looks at the city, and at what: an officer and a head of a middling dong, supervisors of a middling and the largest city. */
export interface Visitors {
  readonly officer: Visitor;
  readonly head: Visitor;
  readonly supervisor: Visitor;
  readonly largest: Visitor;
  /** The emergency officer of the largest city: supervisors look for nobody by name. */
  readonly searcher: Visitor;
  /** The case in which most has happened, of the officer's dong. */
  readonly caseId: CaseId;
  readonly dong: DongCode;
  /** Of somebody whose case is in the largest city. */
  readonly soughtName: string;
}

export async function findVisitors(deps: Deps): Promise<Visitors> {
  const { pool, db } = deps;
  const dongs = await bySize(pool, 'dong');
  const cities = await bySize(pool, 'left(dong, 5)');
  const dong = asId<DongCode>(middleOf(dongs));
  const largest = cities.at(-1) ?? '';
  const dongIn = (city: string): DongCode => asId(dongs.find((code) => code.startsWith(city)) ?? '');
  const visitor = async (login: string): Promise<Visitor> => {
    const account = await findByLogin(db, login, await todayHere());
    if (!account)
      throw new Error(`Nobody in this database is called ${login}: fill it by npm run city:fill.`);
    const { staffId, roles, name } = account;
    return {
      person: { staffId, roles },
      login,
      name,
      language: 'ko',
      place: '127.0.0.1',
      formToken: 'bench',
      session,
    };
  };
  return {
    officer: await visitor(loginOf('officer', dong)),
    head: await visitor(loginOf('head', dong)),
    supervisor: await visitor(loginOf('supervisor', dongIn(middleOf(cities)))),
    largest: await visitor(loginOf('supervisor', dongIn(largest))),
    searcher: await visitor(loginOf('emergencyOfficer', dongIn(largest))),
    caseId: await longestCase(pool, dong),
    dong,
    soughtName: await nameIn(deps, largest),
  };
}

const hourS = 3_600;
const inAnHour = instantFromMs(Date.now() + hourS * 1_000);
/** Nobody signs in to look through the windows of this process. */
const session: Visitor['session'] = {
  sessionId: 'bench',
  ...{ idleUntil: inAnHour, endsAt: inAnHour, idleLeftS: hourS, endLeftS: hourS },
};

/** Places by how many cases are open there, the smallest first. */
async function bySize(pool: Pool, place: string): Promise<string[]> {
  const { rows } = await pool.query<{ place: string }>(
    `SELECT ${place} AS place FROM crisis_case WHERE NOT archived GROUP BY 1 ORDER BY count(*), 1`,
  );
  return rows.map((row) => row.place);
}

const middleOf = (places: readonly string[]): string => places[Math.floor(places.length / 2)] ?? '';

async function nameIn(deps: Deps, city: string): Promise<string> {
  const { rows } = await deps.pool.query<{ householdId: HouseholdId }>(
    `SELECT household_id AS "householdId" FROM crisis_case WHERE dong LIKE $1 AND NOT restricted
     ORDER BY opened_at DESC, case_id LIMIT 1`,
    [`${city}%`],
  );
  const [row] = rows;
  const person = row && (await personIn(deps, row.householdId));
  if (!person?.name) throw new Error(`Nobody of a case in ${city} has a name.`);
  return person.name;
}

async function longestCase(pool: Pool, dong: DongCode): Promise<CaseId> {
  const { rows } = await pool.query<{ case_id: CaseId }>(
    'SELECT case_id FROM crisis_case WHERE dong = $1 AND NOT restricted ORDER BY version DESC, case_id LIMIT 1',
    [dong],
  );
  const [row] = rows;
  if (!row) throw new Error(`There is no case in ${dong}: fill the database by npm run city:fill.`);
  return row.case_id;
}
