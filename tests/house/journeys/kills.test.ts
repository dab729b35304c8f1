import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import pg from 'pg';
import { openDesk, type Answered, type Desk } from '../../../embedded/demo/driver/desk.ts';
import { startHouse, type House, type MemberName } from '../../../embedded/house.ts';
import { practicePassword } from '../../../embedded/people.ts';
import { seed } from '../../../embedded/seed.ts';
import { createPool } from '../../../prisma/connect.ts';
import { appDatabaseUrl, environmentWith, ownerDatabaseUrl } from '../../../runtime/config.ts';
import { until } from '../shell/tallyHouse.ts';

let house: House;
let pool: pg.Pool;
let officer: Desk;

beforeAll(async () => {
  house = await startHouse({ durable: true, prepare: seed });
  pool = createPool(appDatabaseUrl(house.config));
  officer = await openDesk(house.urls.pages, 'seryu2-officer', practicePassword);
});
afterAll(async () => {
  await pool.end();
  await house.stop();
});

interface Report {
  readonly key: string;
  readonly body: object;
}
let reported = 0;
function newReport(): Report {
  reported += 1;
  const person = {
    name: `한빛${'가나다라마바사아자차카타파하거너더러머버'[reported] ?? ''}`,
    birth: '1970-01-01',
  };
  const what = { dong: '4111353000', reporterKind: 'NEIGHBOUR', crisisReasons: ['JOB_LOSS'], urgent: false };
  return { key: randomUUID(), body: { ...what, person, note: '며칠째 불이 켜지지 않는다.' } };
}

/** What the house answers, or null where nobody was there to answer. */
async function send({ key, body }: Report): Promise<Answered | null> {
  try {
    return await officer.post('/api/reports', body, { key });
  } catch (error) {
    // Jest's realm has another TypeError than fetch.
    if ((error as Error).name === 'TypeError') return null;
    throw error;
  }
}

/** Sends the same again, as a person would press the button again, until the house says that it stands. */
async function sendUntilItStands(report: Report): Promise<string> {
  let caseId = '';
  await until(async () => {
    const answer = await send(report);
    if (answer && ![200, 201, 202, 503].includes(answer.status)) throw new Error(JSON.stringify(answer));
    caseId = typeof answer?.body['caseId'] === 'string' ? answer.body['caseId'] : '';
    return caseId !== '' && (answer?.status === 200 || answer?.status === 201);
  }, 90);
  return caseId;
}

/** Keeps the record from being written until it is let go; the connection may die with the database. */
async function holdRecord(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: ownerDatabaseUrl(house.config) });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN');
  await client.query('LOCK TABLE event IN SHARE ROW EXCLUSIVE MODE');
  return async () => {
    await client.end().catch(() => undefined);
  };
}

const eventsOf = async (caseId: string): Promise<string[]> => {
  const { rows } = await pool.query<{ type: string }>(
    'SELECT type FROM event WHERE subject = $1 ORDER BY version',
    [caseId],
  );
  return rows.map(({ type }) => type);
};
const lettersOf = async (caseId: string) => {
  const sql = 'SELECT status, message_id AS "messageId", attempts FROM letter WHERE case_id = $1';
  return (await pool.query<{ status: string; messageId: string; attempts: number }>(sql, [caseId])).rows;
};

function mail(): NonNullable<House['mail']> {
  if (!house.mail) throw new Error('this house has no mail catcher');
  return house.mail;
}

async function differences(): Promise<unknown> {
  const command = ['--import', 'tsx', 'worker/recordCheck.ts'];
  const where = { cwd: house.config.root, env: environmentWith(house.environment) };
  const { stdout } = await promisify(execFile)(process.execPath, command, where);
  return JSON.parse(/RESULT (.*)$/m.exec(stdout)?.[1] ?? '{}');
}

const victims = ['worker', 'api', 'temporal', 'postgres'] as const satisfies readonly MemberName[];

describe.each(victims)('after the %s is killed', (victim) => {
  it('nothing is lost and nothing doubled, before the act, between act and record, and during letters', async () => {
    const duringLetters = newReport();
    mail().catcher.setFault('hang');
    const withLetter = await sendUntilItStands(duringLetters);
    await until(async () => (await lettersOf(withLetter)).some(({ attempts }) => attempts > 0));

    const betweenActAndRecord = newReport();
    const letGo = await holdRecord();
    expect(await send(betweenActAndRecord)).toMatchObject({ status: 202 });

    await house.kill(victim);
    const beforeTheAct = newReport();
    // Without its worker the house takes the act and is only slow to answer; without another part it says so.
    const met = await send(beforeTheAct);
    expect(met === null || [202, 503].includes(met.status)).toBe(true);

    await letGo();
    mail().catcher.setFault('none');
    await house.restart(victim);

    const cases = [
      withLetter,
      await sendUntilItStands(betweenActAndRecord),
      await sendUntilItStands(beforeTheAct),
    ];
    expect(new Set(cases).size).toBe(3);
    for (const caseId of cases) {
      expect(await eventsOf(caseId)).toEqual(['caseOpened']);
      await until(async () => (await lettersOf(caseId)).every(({ status }) => status === 'sent'), 150);
      const letters = await lettersOf(caseId);
      expect(letters).toHaveLength(1);
      const arrived = mail()
        .letters.list()
        .filter(({ messageId }) => messageId === letters[0]?.messageId);
      expect(arrived.length).toBeGreaterThanOrEqual(1);
    }
    expect(await differences()).toMatchObject({ differences: 0 });
  }, 300_000);
});
