import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { contact, done, eventually, geumho1, openCase, report, seryu2 } from './people.ts';

let house: ApiHouse;
let officer: Desk;
let caseId: string;
const key = randomUUID();
const dayMs = 86_400_000;

const at = (act: string): string => `/api/cases/${caseId}/${act}`;
const heard = ({ status, body }: Heard) => ({ status, code: body.code });

beforeAll(async () => {
  house = await startApiHouse({ timeSkipping: true });
  officer = await house.desk('seryu2-officer');
}, 180_000);

afterAll(async () => {
  await house.stop();
});

/** Informs, closes and follows up, months in seconds, until the household's workflow ends by itself. */
async function toTheEnd(): Promise<void> {
  caseId = await openCase(house);
  const head = await house.desk('seryu2-head');
  await done(officer, at('recordContact'), contact('REACHED'), { key });
  await done(officer, at('recordIntake'), {
    nextStep: 'INFO_ONLY',
    told: 'ORALLY',
    note: '안내로 충분하다.',
  });
  await done(
    officer,
    at('requestClosing'),
    { reason: 'INFORMED', note: '마쳤다.' },
    { ifMatch: '"closing/0"' },
  );
  await done(head, at('approveClosing'), {}, { ifMatch: '"closing/1"' });
  for (const days of [25, 60, 92]) {
    await house.house.skip(days * dayMs);
    await done(officer, at('recordFollowUp'), { outcome: 'STABLE', note: '잘 지낸다.' });
  }
}

describe('a case that nobody looks after', () => {
  it('is late in its officer’s list, and before the supervisor’s eyes with who, where and how long', async () => {
    const elsewhere = await house.desk('geumho1-officer');
    const forgotten = await elsewhere.post('/api/reports', report({ dong: geumho1 }));
    await house.house.skip(20 * dayMs);
    const supervisor = await house.desk('seongdong-supervisor');
    const { body } = await supervisor.get('/api/overdue');
    const clock = { act: 'recordContact', lateness: 'escalated', rule: { code: 'CONTACT' } };
    const item = { caseId: forgotten.body.caseId, clock };
    expect(body).toMatchObject({
      counts: { all: 1, overSevenDays: 1, escalated: 1 },
      byDong: [{ dong: { code: geumho1, name: '금호1가동' }, count: 1 }],
      byAct: [{ act: 'recordContact', count: 1 }],
      items: [item],
    });
    const [{ daysLate } = { daysLate: 0 }] = body.items as { daysLate: number }[];
    expect(daysLate).toBeGreaterThanOrEqual(13);
    const mine = await elsewhere.get('/api/worklist');
    expect(mine.body).toMatchObject({ counts: { late: 1 }, items: [{ ...item, group: 'late' }] });
    expect((await (await house.desk('gwonseon-supervisor')).get('/api/overdue')).body.items).toEqual([]);
  });
});

describe('a call that nobody returns', () => {
  it('is late in its owner’s list, told once to them and once to the head, who gives it to somebody else', async () => {
    const [head, second] = await Promise.all([house.desk('seryu2-head'), house.desk('seryu2-officer2')]);
    const { body } = await officer.post('/api/notes', { dong: seryu2, what: '다시 전화해 달라고 함' });
    // More than a week: whatever the day it begins on, a weekend and a holiday have room in it.
    await house.house.skip(9 * dayMs);
    const told = async () => {
      const { rows } = await house.deps.pool.query<{ template: string; login: string }>(
        `SELECT l.template, s.login FROM letter l JOIN staff s ON s.staff_id = l.to_staff_id
         WHERE l.case_id = $1 ORDER BY l.version`,
        [body.noteId],
      );
      return rows;
    };
    expect(await eventually(told, (rows) => rows.length >= 2)).toEqual([
      { template: 'notePassed', login: 'seryu2-officer' },
      { template: 'noteEscalated', login: 'seryu2-head' },
    ]);
    const mine = await officer.get('/api/worklist?act=answerCallNote');
    const late = { of: 'note', noteId: body.noteId, group: 'late', clock: { lateness: 'escalated' } };
    expect(mine.body).toMatchObject({ counts: { late: 1, today: 0, week: 0, later: 0 }, items: [late] });
    const { staffId: to } = (await second.get('/api/me')).body;
    await done(head, `/api/notes/${String(body.noteId)}/handOverCallNote`, { to });
    expect((await second.get('/api/worklist')).body.items).toMatchObject([late]);
    expect((await officer.get('/api/worklist?act=answerCallNote')).body).toMatchObject({ items: [] });
  });
});

describe('a case that is over', () => {
  it('is archived, its workflow is ended, and nobody is owed anything', async () => {
    await toTheEnd();
    const { body } = await officer.get(`/api/cases/${caseId}`);
    expect(body).toMatchObject({ stage: 'archived', clocks: [], notYet: [] });
    expect((body.allowed as { act: string }[]).map(({ act }) => act)).toEqual(['reportCrisis']);
    expect((await officer.get('/api/worklist')).body.items).toEqual([]);
    expect(await house.workflowOf(caseId)).toBe('COMPLETED');
  });

  it('refuses every act as over, and begins no workflow for it', async () => {
    const before = await house.count('event');
    const answer = await officer.post(at('recordContact'), contact());
    expect(heard(answer)).toEqual({ status: 409, code: 'notOpen' });
    expect(answer.body.allowed).toEqual(['reportCrisis']);
    expect([await house.count('event'), await house.workflowOf(caseId)]).toEqual([before, 'COMPLETED']);
  });

  it('answers the key of an act of then as it did then', async () => {
    const before = await house.count('event');
    const again = await officer.post(at('recordContact'), contact('REACHED'), { key });
    expect([again.status, again.body.version]).toEqual([200, 2]);
    expect(heard(await officer.post(at('recordContact'), contact(), { key }))).toEqual({
      status: 422,
      code: 'keyReused',
    });
    expect(await house.count('event')).toBe(before);
  });

  it('is followed by the next episode when the household is reported again', async () => {
    const { body } = await officer.get(`/api/cases/${caseId}`);
    const next = await officer.post('/api/reports', report({ householdId: body.householdId }));
    expect(next.status).toBe(201);
    expect(next.body.case).toMatchObject({ previousCaseId: caseId, stage: 'reported' });
    expect(await house.workflowOf(caseId)).toBe('RUNNING');
    // The old case's acts now meet a household that is open again, with another episode.
    expect(heard(await officer.post(at('recordContact'), contact()))).toEqual({
      status: 409,
      code: 'otherEpisode',
    });
  });
});
