import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '../../../prisma/connect.ts';
import { ownerDatabaseUrl } from '../../../runtime/config.ts';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { fieldCheckBody } from './fieldChecks.ts';
import { contact, done, openCase } from './people.ts';

let house: ApiHouse;
let officer: Desk;
let caseId: string;

beforeAll(async () => {
  house = await startApiHouse();
  officer = await house.desk('seryu2-officer');
  caseId = await openCase(house);
}, 180_000);

afterAll(async () => {
  await house.stop();
});

const at = (act: string): string => `/api/cases/${caseId}/${act}`;
const heard = ({ status, body }: Heard) => ({ status, code: body.code });
const events = (): Promise<number> => house.count('event');

describe('what is not taken', () => {
  const raw = (body: string, type = 'application/json'): Promise<Heard> =>
    house.call(at('recordContact'), {
      method: 'POST',
      body,
      headers: {
        'content-type': type,
        authorization: `Bearer ${officer.token}`,
        'idempotency-key': randomUUID(),
      },
    });
  const post = (body: unknown) => officer.post(at('recordContact'), body);

  const cases: readonly (readonly [string, () => Promise<Heard>, number, string])[] = [
    ['JSON that breaks off', () => raw('{"mode":'), 400, 'badJson'],
    ['another format', () => raw('<mode/>', 'text/xml'), 415, 'unsupportedMediaType'],
    ['200 KB', () => post({ ...contact(), note: '가'.repeat(70_000) }), 413, 'bodyTooLarge'],
    ['a wrong type', () => post({ ...contact(), mode: 7 }), 400, 'malformed'],
    ['an unknown field', () => post({ ...contact(), paperId: 'x' }), 400, 'malformed'],
    ['a missing field', () => post({ mode: 'PHONE', outcome: 'REACHED' }), 400, 'malformed'],
    [
      'an unknown case',
      () => officer.post(`/api/cases/${'a'.repeat(20)}-${'b'.repeat(8)}/register`, {}),
      404,
      'caseNotFound',
    ],
    ['what cannot be a case', () => officer.post('/api/cases/%00/register', {}), 404, 'caseNotFound'],
    ['an unknown act', () => officer.post(at('advance'), {}), 404, 'notFound'],
    ['an act that is asked for by GET', () => officer.get(at('register')), 405, 'methodNotAllowed'],
    ['no key', () => officer.post(at('register'), {}, { key: '' }), 400, 'keyMissing'],
    ['a key of another kind', () => officer.post(at('register'), {}, { key: 'a b' }), 400, 'keyMalformed'],
    ['nobody signed in', () => house.call(at('register'), { method: 'POST' }), 401, 'signInNeeded'],
    ['an act out of order', () => officer.post(at('register'), {}), 409, 'actOutOfOrder'],
    [
      'a grant that is not there',
      async () =>
        (await house.desk('gwonseon-emergency')).post(
          at('recordFieldCheck'),
          fieldCheckBody('g9', '2026-11-26'),
        ),
      404,
      'grantNotFound',
    ],
    [
      'a helper that is not there',
      () => officer.post(at('offerLinkage'), { resourceId: 'nobody', basis: 'CONSENT_3RD', note: 'x' }),
      422,
      'resourceNotFound',
    ],
    [
      'a wrong role',
      async () => (await house.desk('seryu2-head')).post(at('register'), {}),
      403,
      'forbidden',
    ],
    [
      'another dong',
      async () => (await house.desk('geumho1-officer')).post(at('register'), {}),
      403,
      'outsideYourPlace',
    ],
  ];

  it.each(cases)(
    'refuses %s with a status and a sentence of its own, and changes nothing',
    async (_, send, status, code) => {
      const before = [await events(), await house.openWorkflows()];
      const answer = await send();
      expect(heard(answer)).toEqual({ status, code });
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.body).toMatchObject({ type: `/problems/${code}`, status });
      expect(String(answer.body.title)).toMatch(/[가-힣]/);
      expect([await events(), await house.openWorkflows()]).toEqual(before);
    },
  );

  it('tells every wrong field, in the language that was asked for, without repeating what was sent', async () => {
    const body = { mode: 'LETTER', note: '', surprise: '배성우' };
    const answer = await officer.post(at('recordContact'), body, { headers: { 'accept-language': 'en' } });
    expect(answer.body.errors).toEqual([
      { field: 'mode', code: 'notOneOf', sentence: 'Please choose one of: PHONE, VISIT, OFFICE.' },
      { field: 'outcome', code: 'required', sentence: 'Please fill this in.' },
      { field: 'note', code: 'tooShort', sentence: 'Please fill this in.' },
      { field: 'surprise', code: 'unknownField', sentence: 'This act has no such field.' },
    ]);
    expect(JSON.stringify(answer.body)).not.toContain('배성우');
  });

  it('tells what can be done instead', async () => {
    const answer = await officer.post(at('register'), {});
    const { stage, allowed } = answer.body as { stage: string; allowed: string[] };
    expect(stage).toBe('reported');
    expect(allowed).toEqual(expect.arrayContaining(['reportCrisis', 'recordContact', 'requestGrant']));
    for (const act of ['register', 'recordAssessment', 'recordFieldCheck', 'approveClosing'])
      expect(allowed).not.toContain(act);
  });
});

describe('one key, one act', () => {
  it('answers the same request the same for good', async () => {
    const [key, before] = [randomUUID(), await events()];
    const first = await done(officer, at('recordContact'), contact(), { key });
    const second = await done(officer, at('recordContact'), contact(), { key });
    expect(second.body).toEqual(first.body);
    expect(await events()).toBe(before + 1);
  });

  it('does it once when it comes five times at the same moment', async () => {
    const [key, before] = [randomUUID(), await events()];
    const all = await Promise.all(
      Array.from({ length: 5 }, () => officer.post(at('recordContact'), contact(), { key })),
    );
    expect(all.map(({ status, body }) => [status, body.version])).toEqual(
      all.map(() => [200, all[0]?.body.version]),
    );
    expect(await events()).toBe(before + 1);
  });

  it('refuses another body under a key that was used, by its owner alone', async () => {
    const key = randomUUID();
    await done(officer, at('recordContact'), contact(), { key });
    const other = await officer.post(at('recordContact'), { ...contact(), note: '다른 말' }, { key });
    expect(heard(other)).toEqual({ status: 422, code: 'keyReused' });
    const nurse = await house.desk('seryu2-nurse');
    expect((await nurse.post(at('recordContact'), contact(), { key })).status).toBe(200);
  });

  it('forgets a refusal: corrected under the same key it is taken', async () => {
    const key = randomUUID();
    expect(
      (await officer.post(at('recordIntake'), { nextStep: 'REGISTER', told: 'ORALLY', note: 'x' }, { key }))
        .status,
    ).toBe(409);
    expect((await officer.post(at('recordContact'), contact(), { key })).status).toBe(200);
  });
});

describe('what was seen', () => {
  it('is needed where a part is replaced or decided, and must be what is there', async () => {
    const head = await house.desk('seryu2-head');
    await done(officer, at('recordContact'), contact('REACHED'));
    await done(officer, at('recordIntake'), {
      nextStep: 'INFO_ONLY',
      told: 'ORALLY',
      note: '안내로 충분하다.',
    });
    const closing = { reason: 'INFORMED', note: '안내를 마쳤다.' };
    const asking = (ifMatch?: string) =>
      officer.post(at('requestClosing'), closing, ifMatch === undefined ? {} : { ifMatch });
    expect(heard(await asking())).toEqual({ status: 428, code: 'ifMatchMissing' });
    expect(heard(await asking('"plan/0"'))).toEqual({ status: 400, code: 'ifMatchMalformed' });
    const stale = await asking('"closing/7"');
    expect(heard(stale)).toEqual({ status: 412, code: 'stale' });
    expect(stale.body.etag).toBe('"closing/0"');
    const asked = await asking('"closing/0"');
    expect(asked.status).toBe(200);
    expect(heard(await officer.post(at('approveClosing'), {}, { ifMatch: '"closing/1"' }))).toEqual({
      status: 403,
      code: 'forbidden',
    });
    const approved = await done(head, at('approveClosing'), {}, { ifMatch: '"closing/1"' });
    expect(approved.body.case).toMatchObject({ stage: 'followUp', etags: { closing: '"closing/2"' } });
  });

  it('is no help after closing: an act of before is out of order, a follow-up has its days', async () => {
    expect(heard(await officer.post(at('recordContact'), contact()))).toEqual({
      status: 409,
      code: 'actOutOfOrder',
    });
    const early = await officer.post(at('recordFollowUp'), { outcome: 'STABLE', note: 'x' });
    expect(heard(early)).toEqual({ status: 422, code: 'followUpNotDue' });
  });

  it('begins the next episode with a report, and refuses acts on the one before', async () => {
    const { body } = await officer.get(`/api/cases/${caseId}`);
    const next = await officer.post('/api/reports', {
      person: { name: null },
      dong: '4111353000',
      reporterKind: 'SELF',
      crisisReasons: ['JOB_LOSS'],
      urgent: false,
      note: '다시 찾아왔다.',
      householdId: body.householdId,
    });
    expect(next.status).toBe(201);
    expect(next.body.case).toMatchObject({ previousCaseId: caseId, stage: 'reported' });
    expect(heard(await officer.post(at('recordFollowUp'), { outcome: 'STABLE', note: 'x' }))).toEqual({
      status: 409,
      code: 'otherEpisode',
    });
  });
});

describe('an answer', () => {
  it('leaves the picture of the case out for a program that does not want it', async () => {
    caseId = await openCase(house);
    const answer = await done(officer, at('recordContact'), contact(), {
      headers: { prefer: 'return=minimal' },
    });
    expect(answer.body).toEqual({ act: 'recordContact', caseId, version: 2, recorded: true });
  });

  it('is 202 with where to look while the record is behind, and 200 for the same key once it is there', async () => {
    const [key, before] = [randomUUID(), await events()];
    const owner = createPool(ownerDatabaseUrl(house.house.config));
    const client = await owner.connect();
    await client.query('BEGIN; LOCK TABLE entity IN EXCLUSIVE MODE');
    const behind = await officer.post(at('recordContact'), contact(), { key });
    await client.query('ROLLBACK');
    client.release();
    await owner.end();
    expect(behind.status).toBe(202);
    expect(behind.headers.get('location')).toBe(`/api/cases/${caseId}`);
    expect(behind.body).toEqual({ act: 'recordContact', caseId, version: 3, recorded: false });
    const there = await retried(() => officer.post(at('recordContact'), contact(), { key }));
    expect(there.body).toMatchObject({ version: 3, recorded: true });
    expect(await events()).toBe(before + 1);
  });
});

/** The record catches up within its next try. */
async function retried(send: () => Promise<Heard>): Promise<Heard> {
  for (let tries = 0; tries < 10; tries += 1) {
    const answer = await send();
    if (answer.status === 200) return answer;
  }
  throw new Error('the record did not catch up');
}

describe('a part of the house that is away', () => {
  it('answers 503 and does an act once when it is sent again with its key', async () => {
    caseId = await openCase(house);
    const [key, before] = [randomUUID(), await events()];
    await house.house.kill('temporal');
    const away = await officer.post(at('recordContact'), contact(), { key });
    expect(heard(away)).toEqual({ status: 503, code: 'engineDown' });
    expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await house.call('/health/ready')).body).toEqual({
      ready: false,
      database: true,
      temporal: false,
    });
    await house.house.restart('temporal');
    await done(officer, at('recordContact'), contact(), { key });
    expect(await events()).toBe(before + 1);
  });

  it('answers 503 without a database, also to a sign-in, and nothing has happened', async () => {
    const before = await events();
    await house.house.kill('postgres');
    const away = await officer.post(at('recordContact'), contact());
    const signIn = await house.call('/api/sign-in', {
      method: 'POST',
      body: '{"login":"seryu2-officer","password":"wrong"}',
      headers: { 'content-type': 'application/json' },
    });
    const page = await house.call('/cases', {
      headers: { authorization: `Bearer ${officer.token}`, accept: 'text/html' },
    });
    await house.house.restart('postgres');
    expect([page.status, page.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
    expect(page.body.text).not.toMatch(/ECONN|node_modules|Error:/);
    expect([away, signIn].map(heard)).toEqual([
      { status: 503, code: 'recordDown' },
      { status: 503, code: 'recordDown' },
    ]);
    expect(await events()).toBe(before);
  });
});
