import { monthAt, monthBefore } from '../../../domain/accessReview.ts';
import { asId, type CaseId } from '../../../domain/ids.ts';
import { instantFromMs } from '../../../domain/time.ts';
import { createPool } from '../../../prisma/connect.ts';
import { ownerDatabaseUrl } from '../../../runtime/config.ts';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { openCase, somebody } from './people.ts';

/** The house that the tests of the watch share, an officer's case in it, and who reads the log. */
export let house: ApiHouse;
export let owner: ReturnType<typeof createPool>;
export let officer: Desk;
export let privacy: Desk;
export let caseId: CaseId;
export let caseNo: string;

const person = somebody({ name: '남궁초롱', phone: '010-2345-8871', members: [{ name: '남궁누리' }] });
const now = instantFromMs(Date.now());
export const [thisMonth, lastMonth] = [monthAt(now), monthBefore(monthAt(now))];

export const heard = ({ status, body }: Heard) => ({ status, code: body.code, field: body.field });
export const idsIn = ({ body }: Heard): string[] =>
  ((body.items ?? []) as { caseId: string }[]).map((one) => one.caseId);
export const shownIn = ({ body }: Heard) => body.items as Record<string, unknown>[];

/** Rows of the log since that one, as far as a test asks for them. */
export async function looksSince(id: string): Promise<Record<string, unknown>[]> {
  const { rows } = await owner.query<Record<string, unknown>>(
    `SELECT s.login, what, result, case_id AS "caseId", shown, dong, place, role
     FROM access_log LEFT JOIN staff s USING (staff_id) WHERE id > $1 ORDER BY id`,
    [id],
  );
  return rows;
}
export async function lastLook(): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('SELECT coalesce(max(id), 0) AS id FROM access_log');
  return rows[0]?.id ?? '0';
}

export async function startWatchHouse(): Promise<void> {
  house = await startApiHouse();
  owner = createPool(ownerDatabaseUrl(house.house.config), { max: 2 });
  officer = await house.desk('seryu2-officer');
  privacy = await house.desk('gwonseon-privacy');
  caseId = asId(await openCase(house, { person }));
  await openCase(house);
  caseNo = String((await officer.get(`/api/cases/${caseId}`)).body.caseNo);
}

export async function stopWatchHouse(): Promise<void> {
  await owner.end();
  await house.stop();
}
