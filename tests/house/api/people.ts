import { setTimeout as pause } from 'node:timers/promises';
import { asId, type StaffId } from '../../../domain/ids.ts';
import type { ApiHouse, Desk, Heard } from './apiHouse.ts';

export const seryu2 = '4111353000';
export const geumho1 = '1120059000';

let names = 0;

/** An invented person whom no test has met before. */
export function somebody(more: Readonly<Record<string, unknown>> = {}) {
  names += 1;
  const [day, phone] = [String((names % 27) + 1).padStart(2, '0'), String(1000 + names)];
  return {
    name: `가상인${'가나다라마바사아자차'[names % 10] ?? ''}${String(names)}`,
    birth: `1970-01-${day}`,
    phone: `010-0000-${phone}`,
    ...more,
  };
}

export const report = (more: Readonly<Record<string, unknown>> = {}) => ({
  person: somebody(),
  dong: seryu2,
  reporterKind: 'NEIGHBOUR',
  crisisReasons: ['JOB_LOSS'],
  urgent: false,
  note: '문 앞에 고지서가 쌓여 있다.',
  ...more,
});

export const contact = (outcome: 'REACHED' | 'NO_ANSWER' = 'NO_ANSWER') => ({
  mode: 'PHONE',
  outcome,
  note: '전화를 걸었다.',
});

/** The id of a case that the officer of 세류2동 has just opened. */
export async function openCase(
  house: ApiHouse,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const officer = await house.desk('seryu2-officer');
  const { status, body } = await officer.post('/api/reports', report(more));
  if (status !== 201) throw new Error(`no case was opened: ${String(status)} ${JSON.stringify(body)}`);
  return String(body.caseId);
}

/** Does an act that has to be accepted. */
export async function done(desk: Desk, path: string, body: unknown, how = {}): Promise<Heard> {
  const heard = await desk.post(path, body, how);
  if (heard.status !== 200) throw new Error(`${path}: ${String(heard.status)} ${JSON.stringify(heard.body)}`);
  return heard;
}

/** Reads until it is there: the record follows an act, and what another household hears comes by a delivery. */
export async function eventually<T>(read: () => Promise<T>, isThere: (seen: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const seen = await read();
    if (isThere(seen)) return seen;
    await pause(100);
  }
  throw new Error('it did not come');
}

/** Whose desk it is. */
export const staffIdOf = async (desk: Desk): Promise<StaffId> =>
  asId(String((await desk.get('/api/me')).body.staffId));

/** A page as somebody at that desk sees it. */
export async function pageAt(
  house: ApiHouse,
  path: string,
  { token }: Desk,
): Promise<{ readonly status: number; readonly text: string }> {
  const headers = { authorization: `Bearer ${token}`, accept: 'text/html' };
  const answer = await fetch(`${house.url}${path}`, { headers });
  return { status: answer.status, text: await answer.text() };
}

/** How often that happened to a case or a meeting. */
export async function timesOf(house: ApiHouse, subject: string, type: string): Promise<number> {
  const sql = 'SELECT FROM event WHERE subject = $1 AND type = $2';
  return (await house.deps.pool.query(sql, [subject, type])).rowCount ?? 0;
}
