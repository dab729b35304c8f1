import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { nowInstant } from '../../../api/moment.ts';
import { asId, type FileId } from '../../../domain/ids.ts';
import { dayOf, plusDays } from '../../../domain/time.ts';
import { createPool } from '../../../prisma/connect.ts';
import { readFile } from '../../../prisma/files.ts';
import { readPaper } from '../../../prisma/papers.ts';
import { createCodec } from '../../../runtime/codec.ts';
import { ownerDatabaseUrl } from '../../../runtime/config.ts';
import { loadMasterKey } from '../../../runtime/masterKey.ts';
import { createConnection } from '../../../runtime/temporal.ts';
import { jpegOf } from '../../api/sampleFiles.ts';
import { scanFiles, scanTables } from '../scan.ts';
import { scanHistories } from '../scanHistories.ts';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { fieldCheckBody } from './fieldChecks.ts';
import { done, eventually, pageAt, seryu2, somebody, staffIdOf } from './people.ts';
import {
  decidedInWriting,
  expertInvited,
  openedFromDraft,
  opinionGiven,
  typedTooLate,
  type About,
} from './saidElsewhere.ts';

let house: ApiHouse;
let owner: Pool;
let desks: Readonly<Record<Login, Desk>>;
let caseId: string;
let meetingId: string;
/** Of a sub-committee that prepared a question about them, and of the review in writing that decided it. */
let furtherIds: readonly string[];
/** Numbers of the items that came of the one that was split. */
let items: readonly (number | undefined)[];

/** Stands in everything that is written about this household, and nowhere else. */
const word = '비밀낱말';
const note = (about: string): { readonly note: string } => ({ note: `${word}: ${about}` });
const person = { ...somebody(), address: `${word}로 1`, members: [{ name: '가상인자녀', relation: word }] };

const logins = {
  officer: 'seryu2-officer',
  head: 'seryu2-head',
  nurse: 'seryu2-nurse',
  emergency: 'gwonseon-emergency',
  secretary: 'seryu2-secretary',
  chair: 'seryu2-chair',
  member: 'seryu2-member',
  privacy: 'gwonseon-privacy',
  privacy2: 'gwonseon-privacy2',
} as const;
type Login = keyof typeof logins;

beforeAll(async () => {
  house = await startApiHouse();
  owner = createPool(ownerDatabaseUrl(house.house.config));
  const opened: (readonly [string, Desk])[] = [];
  for (const [name, login] of Object.entries(logins)) opened.push([name, await house.desk(login)]);
  desks = Object.fromEntries(opened) as typeof desks;
  for (const [name, seat] of [
    ['secretary', 'SECRETARY'],
    ['chair', 'CHAIR'],
    ['member', 'MEMBER'],
  ] as const) {
    const seated = { kind: 'DONG_CONFERENCE', place: seryu2, staffId: await staffIdOf(desks[name]), seat };
    const body = { ...seated, category: 'OFFICIAL', from: '2026-01-01' };
    expect((await desks.secretary.post('/api/committees/members', body)).status).toBe(201);
  }
  await writeEverything();
  await sit();
  furtherIds = await decidedInWriting(about());
  await typedTooLate(about(), owner);
  await endAndErase();
}, 240_000);
afterAll(async () => {
  await owner.end();
  await house.stop();
});

const about = (): About => ({ house, caseId, note });
const act = (by: Login, name: string, body: object, ifMatch?: string): Promise<Heard> =>
  done(desks[by], `/api/cases/${caseId}/${name}`, body, ifMatch === undefined ? {} : { ifMatch });
const inMeeting = (by: Login, name: string, body: object): Promise<Heard> =>
  done(desks[by], `/api/meetings/${meetingId}/${name}`, body);

/** Call, draft, report, contact, consents, numbers, support with its field check and a photo, health, assessment. */
async function writeEverything(): Promise<void> {
  const today = dayOf(await nowInstant());
  const called = await desks.officer.post('/api/notes', { dong: seryu2, what: `${word}: 전화` });
  caseId = await openedFromDraft({ house, note }, person, { fromNote: called.body.noteId });
  await act('officer', 'recordContact', { mode: 'VISIT', outcome: 'REACHED', ...note('방문') });
  const consent = {
    items: ['HEALTH'],
    until: plusDays(today, 90),
    way: 'WRITTEN',
    byGuardian: false,
    told: true,
  };
  await act('officer', 'recordConsent', { kind: 'CONSENT_SENSITIVE', ...consent, ...note('동의') });
  await act('officer', 'recordExternalNumber', { system: 'HAENGBOK', number: word });
  const asked = { supports: [{ kind: 'MEDICAL' }], crisisReasons: ['SEVERE_ILLNESS'], householdSize: 1 };
  await act('emergency', 'requestGrant', { ...asked, nationality: 'KOREAN', ...note('지원 요청') });
  const checked = { ...fieldCheckBody('g1', today), scope: word, ...note('현장조사') };
  await act('emergency', 'recordFieldCheck', checked);
  await attach();
  await act('officer', 'recordIntake', { nextStep: 'REGISTER', told: 'IN_WRITING', ...note('상담') });
  await act('officer', 'register', {});
  const area = { area: 'SAFETY', level: 'HIGH', priority: 1, fact: word, said: word };
  await act('officer', 'recordAssessment', { areas: [area], crisisLevel: 'HIGH', ...note('조사') });
  await act('nurse', 'recordHealth', { findings: ['MENTAL_HEALTH'], ...note('건강') });
}

async function attach(): Promise<void> {
  const form = new FormData();
  form.append('grantId', 'g1');
  form.append('files', new Blob([new Uint8Array(jpegOf([]))]), `${word}.jpg`);
  const headers = { authorization: `Bearer ${desks.emergency.token}`, 'idempotency-key': 'a-photo-of-them' };
  const init = { method: 'POST', headers, body: form };
  const heard = await house.call(`/api/cases/${caseId}/attachFiles`, init);
  expect(heard).toMatchObject({ status: 200 });
}

async function numbersOf(kind: string): Promise<number[]> {
  const { body } = await desks.secretary.get(`/api/meetings/${meetingId}`);
  const all = body.items as readonly { readonly no: number; readonly kind: string }[];
  return all.filter((item) => item.kind === kind).map(({ no }) => no);
}

/** A sitting in which everything is said about this household that can be said. */
async function sit(): Promise<void> {
  const startsAt = await nowInstant();
  const plan = { kind: 'DONG_CONFERENCE', place: seryu2, startsAt };
  meetingId = String((await desks.secretary.post('/api/meetings', plan)).body.meetingId);
  await inMeeting('secretary', 'addItems', { added: [{ kind: 'ADVICE', caseId, ...note('안건') }] });
  const split = await numbersOf('ADVICE');
  const parts = ['OTHER', 'ADVICE'].map((kind) => ({ kind, ...note(`나눈 안건 ${kind}`) }));
  await inMeeting('secretary', 'splitItem', { item: split[0], into: parts });
  // The case may have put itself on the sitting beside them.
  const [other, advised] = [(await numbersOf('OTHER'))[0], (await numbersOf('ADVICE'))[1]];
  items = [other, advised];
  await expertInvited(about(), meetingId, Number(advised));
  await inMeeting('secretary', 'callMeeting', { urgentCause: 'LIFE_AT_RISK' });
  await opinionGiven(about(), meetingId);
  const there = [desks.chair, desks.member].map(async (by) => ({
    staffId: await staffIdOf(by),
    attends: 'ROOM',
  }));
  await inMeeting('secretary', 'recordAttendance', { present: await Promise.all(there) });
  await inMeeting('secretary', 'recordDiscussion', { item: other, ...note('논의') });
  const advice = { item: advised, evaluation: 'STEP_IN', points: ['HOUSING'], ...note('자문') };
  await inMeeting('secretary', 'agreeAdvice', advice);
  const action = { item: advised, kind: 'TASK', owner: 'officer', dueOn: plusDays(dayOf(startsAt), 7) };
  await inMeeting('secretary', 'addAction', { ...action, ...note('할 일') });
  await inMeeting('chair', 'openItems', { items });
  await inMeeting('chair', 'castBallot', { items: [other], vote: 'no', ...note('반대한 까닭') });
  await inMeeting('member', 'castBallot', { items: 'ALL', vote: 'abstain', ...note('기권한 까닭') });
  await inMeeting('chair', 'castBallot', { items: [advised], vote: 'yes' });
  await inMeeting('secretary', 'closeItems', { items });
  await inMeeting('chair', 'signMinutes', {});
  await inMeeting('secretary', 'addAddendum', { item: other, ...note('추기') });
  const { text } = await pageAt(house, `/meetings/${meetingId}/minutes`, desks.member);
  for (const what of ['논의', '의견', '반대한 까닭', '기권한 까닭', '추기'])
    expect(text).toContain(`${word}: ${what}`);
}

async function endAndErase(): Promise<void> {
  const { etags } = (await desks.officer.get(`/api/cases/${caseId}`)).body as { etags: { whole: string } };
  await act('officer', 'endCase', { endCause: 'DIED', ...note('사망') }, etags.whole);
  await act(
    'officer',
    'requestClosing',
    { reason: 'DIED', noFollowUp: 'DIED', ...note('종결') },
    '"closing/0"',
  );
  await act('head', 'approveClosing', {}, '"closing/1"');
  const at = `/api/households/${caseId.slice(0, caseId.lastIndexOf('-'))}/erasures`;
  const asked = { reason: 'PERSON_ASKED', ...note('파기 요청') };
  // What the case still says to its sitting is on its way for a moment.
  const proposed = await eventually(
    () => desks.privacy.post(at, asked),
    ({ status }) => status === 201,
  );
  const path = `/api/erasures/${String(proposed.body.erasureId)}/confirmation`;
  expect((await desks.privacy2.post(path, {})).status).toBe(200);
}

describe('what remains of an erased household', () => {
  it('is no word in any paper or file that can still be opened', async () => {
    const { pool, secrets } = house.deps;
    const papers = await owner.query<{ id: string; kind: string }>('SELECT paper_id AS id, kind FROM paper');
    const kinds = new Set(papers.rows.map(({ kind }) => kind));
    for (const kind of ['giveExpertOpinion', 'castBallot', 'writeCallNote', 'requestSelection'])
      expect(kinds).toContain(kind);
    const found: string[] = [];
    const erased: string[] = [];
    for (const { id } of papers.rows) {
      const paper = await readPaper(pool, secrets.papers, id);
      if (paper?.kind === 'erased') erased.push(id);
      else if (JSON.stringify(paper).includes(word)) found.push(paper?.paper.kind ?? '');
    }
    expect(found).toEqual([]);
    expect(erased.length).toBeGreaterThan(20);
    const files = await owner.query<{ id: FileId }>('SELECT file_id AS id FROM sealed_file');
    expect(files.rows).toHaveLength(1);
    for (const { id } of files.rows)
      expect(await readFile(pool, secrets.papers, id)).toEqual({ state: 'erased' });
  });

  it('is no text in any table, file, mail or history', async () => {
    const { config } = house.house;
    const texts = [word, person.name, person.birth, person.phone, person.address, '가상인자녀'];
    expect(await scanTables(owner, texts)).toEqual([]);
    expect(await scanFiles(config.home, texts)).toEqual([]);
    const connection = createConnection(config);
    try {
      const { namespace } = config.temporal;
      const codec = createCodec(loadMasterKey(config.masterKeyFile), namespace);
      const { found, opened } = await scanHistories(new Client({ connection, namespace }), codec, texts);
      expect(found).toEqual([]);
      // That was a scan of the sitting too.
      for (const id of [meetingId, ...furtherIds]) expect(opened).toContain(id);
    } finally {
      await connection.close();
    }
  });

  it('is no word on a page of the case or of its sitting, whoever opens it', async () => {
    const parts = ['', '/minutes', '/materials', '/opinions', '/items/2', '/items/3', '/sheet'];
    const pages = parts.map((end) => `/meetings/${meetingId}${end}`);
    const further = furtherIds.flatMap((id) => ['', '/minutes'].map((end) => `/meetings/${id}${end}`));
    for (const [by, seen] of [
      ['chair', pages],
      ['secretary', [...pages, ...further]],
      ['member', [...pages, ...further]],
    ] as const)
      for (const page of seen) {
        const { status, text } = await pageAt(house, page, desks[by]);
        expect([page, status, text.includes(word)]).toEqual([page, 200, false]);
      }
    for (const end of ['', '/timeline', '/letters', '/print?purpose=ON_FILE']) {
      const { status, text } = await pageAt(house, `/cases/${asId(caseId)}${end}`, desks.officer);
      expect([end, status, text.includes(word)]).toEqual([end, 200, false]);
    }
  });
});
