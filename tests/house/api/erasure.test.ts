import { randomUUID } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, type Connection } from '@temporalio/client';
import type { Pool } from 'pg';
import { startHouse, type House } from '../../../embedded/house.ts';
import { seed } from '../../../embedded/seed.ts';
import { createPool } from '../../../prisma/connect.ts';
import { ownerDatabaseUrl } from '../../../runtime/config.ts';
import { createCodec } from '../../../runtime/codec.ts';
import { loadMasterKey } from '../../../runtime/masterKey.ts';
import { createClient, createConnection } from '../../../runtime/temporal.ts';
import { startRetention } from '../../../worker/retention.ts';
import { scanFiles, scanTables } from '../scan.ts';
import { scanHistories, type Histories } from '../scanHistories.ts';
import { until } from '../shell/tallyHouse.ts';
import { callAt, openDesk, type Desk, type Heard } from './apiHouse.ts';
import { done, report, seryu2 } from './people.ts';

let house: House;
let owner: Pool;
let connection: Connection;
let officer: Desk;
let head: Desk;
let privacy: Desk;
let privacy2: Desk;
/** The case of the person whose texts are looked for everywhere. */
let caseId: string;

/** One invented person; the word stands in every note about them and nowhere else. */
const word = '비밀낱말';
const person = {
  name: '가상인파기',
  birth: '1961-07-09',
  phone: '010-0000-7316',
  address: '가상로 77길 12, 301호',
  members: [{ name: '가상인자녀', relation: '가상의손녀', note: `${word} 가족` }],
};
const texts = [word, person.name, person.birth, person.phone, person.address, '가상인자녀', '가상의손녀'];
const note = (about: string): { readonly note: string } => ({ note: `${word}: ${about}` });
const heard = ({ status, body }: Heard) => ({ status, code: body.code });

beforeAll(async () => {
  house = await startHouse({ worker: 'child', api: 'child', prepare: seed });
  const { config, urls } = house;
  owner = createPool(ownerDatabaseUrl(config));
  connection = createConnection(config);
  const call = (path: string, init?: RequestInit): Promise<Heard> => callAt(urls.pages + path, init ?? {});
  const logins = ['seryu2-officer', 'seryu2-head', 'gwonseon-privacy', 'gwonseon-privacy2'];
  const desks = await Promise.all(logins.map((login) => openDesk(call, login)));
  [officer, head, privacy, privacy2] = desks as [Desk, Desk, Desk, Desk];
  caseId = await livedThrough(person);
}, 240_000);

afterAll(async () => {
  await Promise.all([owner.end(), connection.close()]);
  await house.stop();
});

/** From the report to the archive: found, met, identified, assessed, and the whole case ended. */
async function livedThrough(who: object): Promise<string> {
  const called = await officer.post('/api/notes', { dong: seryu2, what: `${word}: 전화` });
  const fromNote = String(called.body.noteId);
  const opened = await officer.post('/api/reports', report({ person: who, fromNote, ...note('신고') }));
  expect(opened.status).toBe(201);
  const id = String(opened.body.caseId);
  const act = (desk: Desk, name: string, body: object, ifMatch?: string): Promise<Heard> =>
    done(desk, `/api/cases/${id}/${name}`, body, ifMatch === undefined ? {} : { ifMatch });
  // What is refused is written down nowhere either.
  await officer.post(`/api/cases/${id}/recordContact`, { mode: word, ...note('잘못된 요청') });
  await officer.post(`/api/cases/${id}/recordAssessment`, assessment);
  await act(officer, 'recordContact', { mode: 'VISIT', outcome: 'REACHED', ...note('방문') });
  await act(officer, 'recordIdentity', { person: who, ...note('인적사항') });
  await act(officer, 'recordIntake', { nextStep: 'REGISTER', told: 'IN_WRITING', ...note('상담') });
  await act(officer, 'register', {});
  await act(officer, 'recordAssessment', assessment);
  const { body } = await officer.get(`/api/cases/${id}`);
  const whole = (body.etags as { whole?: string } | undefined)?.whole ?? '"whole/0"';
  await act(officer, 'endCase', { endCause: 'DIED', ...note('사망') }, whole);
  const closing = { reason: 'DIED', noFollowUp: 'DIED', ...note('종결') };
  await act(officer, 'requestClosing', closing, '"closing/0"');
  await act(head, 'approveClosing', {}, '"closing/1"');
  return id;
}
const assessment = {
  areas: [{ area: 'SAFETY', level: 'HIGH', priority: 1, fact: `${word} 사실`, said: `${word} 말` }],
  crisisLevel: 'HIGH',
  ...note('조사'),
};

const householdOf = (id: string): string => id.slice(0, id.lastIndexOf('-'));
const papersOf = async (id: string): Promise<string[]> => {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT data ->> 'paperId' AS id FROM event WHERE subject = $1 AND data ? 'paperId'`,
    [id],
  );
  return rows.map((row) => row.id);
};
const propose = (id: string, body: object = { reason: 'PERSON_ASKED' }): Promise<Heard> =>
  privacy.post(`/api/households/${householdOf(id)}/erasures`, body);

async function scanEverything(): Promise<Histories & { readonly all: readonly string[] }> {
  const { config } = house;
  const raw = new Client({ connection, namespace: config.temporal.namespace });
  const codec = createCodec(loadMasterKey(config.masterKeyFile), config.temporal.namespace);
  const histories = await scanHistories(raw, codec, texts);
  const [tables, files] = [await scanTables(owner, texts), await scanFiles(config.home, texts)];
  return { ...histories, all: [...histories.found, ...tables, ...files] };
}

describe('who may propose and decide', () => {
  it('is a privacy officer of that city', async () => {
    const asked = { reason: 'PERSON_ASKED' };
    const path = `/api/households/${householdOf(caseId)}/erasures`;
    expect(heard(await head.post(path, asked))).toEqual({ status: 403, code: 'forbidden' });
    expect(heard(await head.get('/api/erasures'))).toEqual({ status: 403, code: 'forbidden' });
    const nowhere = await privacy.post(`/api/households/${'a'.repeat(20)}/erasures`, asked);
    expect(heard(nowhere)).toEqual({ status: 404, code: 'householdNotFound' });
    expect(heard(await privacy.get(`/api/erasures/${'a'.repeat(20)}`))).toEqual({
      status: 404,
      code: 'erasureNotFound',
    });
  });

  it('waits until the last case is over, also when one is opened after the proposal', async () => {
    const other = await livedThrough({ name: '가상인재신고', birth: '1970-02-03' });
    const proposed = await propose(other);
    expect(proposed.status).toBe(201);
    const again = await officer.post('/api/reports', report({ householdId: householdOf(other) }));
    expect(again.status).toBe(201);
    await until(async () => (await officer.get(`/api/cases/${String(again.body.caseId)}`)).status === 200);
    const { erasureId } = proposed.body;
    const confirmed = await privacy2.post(`/api/erasures/${String(erasureId)}/confirmation`, {});
    expect(heard(confirmed)).toEqual({ status: 409, code: 'caseStillOpen' });
    expect(heard(await propose(other))).toEqual({ status: 409, code: 'caseStillOpen' });
    const paper = (await papersOf(other))[0] ?? '';
    expect((await officer.get(`/api/papers/${paper}`)).status).toBe(200);
  });

  it('hears to come again where a word about the household is still on its way', async () => {
    const other = await livedThrough({ name: '가상인곧바로', birth: '1970-02-06' });
    const { erasureId } = (await propose(other)).body;
    await owner.query(
      `INSERT INTO message (id, chain, version, n, case_id, to_household, to_entity, at, by_actor, role, command)
       SELECT 'late', 'late', 1, 1, $1, $2, 'crisisCase', now(), 'late', 'SECRETARY', '{}'`,
      [other, householdOf(other)],
    );
    const confirm = () => privacy2.post(`/api/erasures/${String(erasureId)}/confirmation`, {});
    expect(heard(await confirm())).toEqual({ status: 409, code: 'erasureTooSoon' });
    await owner.query(`DELETE FROM message WHERE id = 'late'`);
    expect((await confirm()).status).toBe(200);
  });

  it('may refuse with a reason, and then nothing is destroyed', async () => {
    const kept = await livedThrough({ name: '가상인보존', birth: '1970-02-04' });
    const { erasureId } = (await propose(kept)).body;
    const at = `/api/erasures/${String(erasureId)}`;
    expect(heard(await privacy.post(`${at}/refusal`, { reason: 'DISPUTE' }))).toEqual({
      status: 422,
      code: 'approverProposed',
    });
    const refused = await privacy2.post(`${at}/refusal`, { reason: 'DISPUTE' });
    expect(refused).toMatchObject({ status: 200, body: { status: 'refused', keepReason: 'DISPUTE' } });
    expect(heard(await privacy2.post(`${at}/confirmation`, {}))).toEqual({
      status: 409,
      code: 'erasureDone',
    });
    expect((await privacy.get(`${at}/certificate`)).status).toBe(404);
  });
});

describe('an erasure', () => {
  let at: string;
  let before: string[];

  it('is proposed once, with a note for privacy officers alone', async () => {
    before = await papersOf(caseId);
    expect(before.length).toBeGreaterThanOrEqual(7);
    const asked = { reason: 'PERSON_ASKED', ...note('파기 요청') };
    const proposed = await propose(caseId, asked);
    expect(proposed).toMatchObject({ status: 201, body: { status: 'proposed', cause: 'REQUEST' } });
    at = `/api/erasures/${String(proposed.body.erasureId)}`;
    expect((await propose(caseId, asked)).status).toBe(200);
    expect((await privacy2.get(at)).body.note).toBe(asked.note);
    const listed = await privacy2.get('/api/erasures?status=proposed');
    expect(JSON.stringify(listed.body)).not.toContain(word);
    expect(listed.body.items).toContainEqual(proposed.body);
    const { rows } = await owner.query(`SELECT FROM access_log WHERE what = 'erasure'`);
    expect(rows).toHaveLength(1);
  });

  it('is confirmed by another, once, and told by a certificate', async () => {
    expect(heard(await privacy.post(`${at}/confirmation`, {}))).toEqual({
      status: 422,
      code: 'approverProposed',
    });
    const confirmed = await privacy2.post(`${at}/confirmation`, {});
    const caseNo = String((await officer.get(`/api/cases/${caseId}`)).body.caseNo);
    expect(confirmed).toMatchObject({
      status: 200,
      body: {
        caseNos: [caseNo],
        householdIds: [householdOf(caseId)],
        basis: '개인정보 보호법 제21조',
        // What the case refers to, who the person is, what was asked for, and the call that it began with.
        papers: before.length + 3,
      },
    });
    expect(confirmed.body.proposedBy).not.toEqual(confirmed.body.confirmedBy);
    expect((await privacy2.post(`${at}/confirmation`, {})).body).toEqual(confirmed.body);
    expect((await privacy.get(`${at}/certificate`)).body).toEqual(confirmed.body);
    expect(heard(await propose(caseId))).toEqual({ status: 409, code: 'erasureDone' });
    expect((await privacy.get(at)).body).toMatchObject({ status: 'done', note: null });
  });

  it('leaves papers that answer 410 and a case with stages, dates and figures', async () => {
    for (const paperId of before) {
      const gone = await officer.get(`/api/papers/${paperId}`);
      expect(heard(gone)).toEqual({ status: 410, code: 'paperErased' });
    }
    const { status, body } = await officer.get(`/api/cases/${caseId}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      stage: 'archived',
      crisisLevel: 'HIGH',
      household: { name: null, erased: true },
    });
    expect((body.timeline as { items: unknown[] }).items.length).toBeGreaterThan(8);
    expect((await officer.get(`/api/cases/${caseId}/timeline`)).status).toBe(200);
    expect((await officer.get(`/api/cases/${caseId}/letters`)).status).toBe(200);
  });

  it('takes along the words of the call with which it began', async () => {
    const { rows } = await owner.query<{ wrapped_key: Buffer | null; sealed: string }>(
      `SELECT h.wrapped_key, string_agg(encode(p.sealed, 'hex'), '') AS sealed
       FROM call_note n JOIN household h USING (household_id) JOIN paper p USING (household_id)
       WHERE n.case_id = $1 GROUP BY h.household_id`,
      [caseId],
    );
    expect(rows).toEqual([{ wrapped_key: null, sealed: '' }]);
  });

  it('leaves no text of the person in tables, histories, logs, mails or any file of the house', async () => {
    const { count, opened, all } = await scanEverything();
    expect(all).toEqual([]);
    // That was a scan of something: the histories name every paper.
    expect(count).toBeGreaterThan(3);
    for (const paperId of before) expect(opened).toContain(paperId);
    expect(await readFile(join(house.config.home, 'logs', 'api.log'), 'utf8')).toContain('front door');
    expect(house.mail?.letters.list().length).toBeGreaterThan(0);
  });

  it('and where a text were left, the scan would find it', async () => {
    const { config } = house;
    const raw = new Client({ connection, namespace: config.temporal.namespace });
    await raw.workflow.start('planted', { taskQueue: 'nobody', workflowId: 'planted', args: [person.name] });
    await appendFile(join(config.home, 'logs', 'api.log'), `${person.phone}\n`);
    await owner.query(`UPDATE staff SET email = $1 WHERE login = 'seryu2-chair'`, [person.address]);
    await until(async () => {
      for await (const { workflowId } of raw.workflow.list()) if (workflowId === 'planted') return true;
      return false;
    });
    const { all } = await scanEverything();
    expect(all).toEqual(
      expect.arrayContaining([
        `planted: ${person.name}`,
        `planted, opened: ${person.name}`,
        `logs/api.log: ${person.phone}`,
        `staff: ${person.address}`,
      ]),
    );
    expect(all.some((line) => /^temporal\/.*가상인파기$/.test(line))).toBe(true);
  });

  it('makes the person somebody new: another report opens another household', async () => {
    const next = await officer.post('/api/reports', report({ person, ...note('새 신고') }));
    expect(next.status).toBe(201);
    expect(householdOf(String(next.body.caseId))).not.toBe(householdOf(caseId));
    const named = { person, householdId: householdOf(caseId), ...note('옛 가구로') };
    const old = await officer.post('/api/reports', report(named), { key: randomUUID() });
    expect(heard(old)).toEqual({ status: 410, code: 'paperErased' });
  });
});

describe('the retention of a house', () => {
  it('proposes what is kept no longer, and any one privacy officer may confirm it', async () => {
    const old = await livedThrough({ name: '가상인오년', birth: '1970-02-05' });
    await owner.query(`UPDATE crisis_case SET closed_on = '2021-01-04' WHERE case_id = $1`, [old]);
    const { config } = house;
    await startRetention(createClient(connection, config, loadMasterKey(config.masterKeyFile)));
    const proposals = async (): Promise<Record<string, unknown>[]> => {
      const { items } = (await privacy.get('/api/erasures?status=proposed')).body;
      return (items as Record<string, unknown>[]).filter(({ cause }) => cause === 'RETENTION');
    };
    await until(async () => (await proposals()).length > 0);
    const [proposal, ...more] = await proposals();
    expect(more).toEqual([]);
    expect(proposal).toMatchObject({
      householdId: householdOf(old),
      dueOn: '2026-01-05',
      proposedBy: null,
      reason: null,
    });
    const confirmed = await privacy.post(`/api/erasures/${String(proposal?.erasureId)}/confirmation`, {});
    expect(confirmed).toMatchObject({
      status: 200,
      body: { basis: '사회보장급여법 제34조', proposedBy: null },
    });
  });
});
