import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { giveOpinion } from '../../../api/expertActs.ts';
import { nowInstant } from '../../../api/moment.ts';
import { asId, householdOf, type CaseId, type MeetingId } from '../../../domain/ids.ts';
import { dayOf, instantFromMs, plusDays, plusHours } from '../../../domain/time.ts';
import { isAnythingOpen } from '../../../prisma/kin.ts';
import { sweepPapers } from '../../../prisma/papers.ts';
import { meetingById } from '../../../prisma/queries/meetings.ts';
import { inTransaction } from '../../../prisma/transaction.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { guestsOf, textIn } from './guests.ts';
import { done, eventually, openCase, seryu2, staffIdOf } from './people.ts';

let house: ApiHouse;
let secretary: Desk;
let officer: Desk;
const { linkTo, device } = guestsOf(() => house, 'expert');

beforeAll(async () => {
  house = await startApiHouse();
  secretary = await house.desk('seryu2-secretary');
  officer = await house.desk('seryu2-officer');
  for (const [login, seat] of [
    ['seryu2-secretary', 'SECRETARY'],
    ['seryu2-chair', 'CHAIR'],
    ['seryu2-member', 'MEMBER'],
  ] as const) {
    const staffId = await staffIdOf(await house.desk(login));
    const seated = { kind: 'DONG_CONFERENCE', place: seryu2, staffId, seat };
    const body = { ...seated, category: 'OFFICIAL', from: '2026-01-01' };
    expect((await secretary.post('/api/committees/members', body)).status).toBe(201);
  }
});
afterAll(() => house.stop());

const words = '이 가구를 어떻게 도울지 여쭙는다.';
const expert = { name: '문채린', job: '정신건강의학과 전문의', phone: '010-0000-7777', category: 'MEDICAL' };
const opinion = { evaluation: 'STEP_IN', points: ['MEDICAL'], note: '면담을 권합니다.' } as const;
const at = (meetingId: string, act: string): string => `/api/meetings/${meetingId}/${act}`;

/** A conference in two hours about that case, with an expert who has come in by that address and pledged. */
async function pledged(caseId: string, { email, basis }: { readonly email: string; readonly basis: string }) {
  const plan = { kind: 'DONG_CONFERENCE', place: seryu2, startsAt: plusHours(await nowInstant(), 2) };
  const meetingId = String((await secretary.post('/api/meetings', plan)).body.meetingId);
  await done(secretary, at(meetingId, 'addItems'), { added: [{ kind: 'ADVICE', caseId, note: words }] });
  await done(secretary, at(meetingId, 'inviteExpert'), { ...expert, email, basis, item: 1 });
  await done(secretary, at(meetingId, 'callMeeting'), { urgentCause: 'LIFE_AT_RISK' });
  const link = await linkTo(email);
  const kept = async () =>
    ((await secretary.get(at(meetingId, 'experts?code=e1'))).body.experts as Record<string, unknown>[])[0];
  const browser = device();
  expect((await browser.post('admission', { link, code: (await kept())?.code })).status).toBe(200);
  expect((await browser.form('pledge', { pledge: '1' })).status).toBe(303);
  return { meetingId, kept, browser };
}

describe('an expert who was invited on the consent of the household', () => {
  it('reads no more, and says no more, once it is withdrawn; the secretary sees why', async () => {
    const caseId = await openCase(house);
    const until = plusDays(dayOf(await nowInstant()), 90);
    const asked = { kind: 'CONSENT_3RD', items: ['NEEDS'], until, way: 'WRITTEN' };
    const consent = { ...asked, told: true, byGuardian: false, note: '동의서를 받았다.' };
    await done(officer, `/api/cases/${caseId}/recordConsent`, consent);
    const email = 'consent@clinic.example';
    const { kept, browser } = await pledged(caseId, { email, basis: 'CONSENT_3RD' });
    expect(textIn(await browser.get('/expert'))).toContain(words);

    await done(officer, `/api/cases/${caseId}/withdrawConsent`, { consentId: 'c1', note: '철회하셨다.' });
    const over = { status: 410, body: { code: 'expertAccessOver', why: 'CONSENT_OVER' } };
    expect(await browser.get('/api/expert')).toMatchObject(over);
    const page = textIn(await browser.get('/expert'));
    expect(page).toContain('동의가 철회되었거나 끝남');
    expect(page).not.toContain(words);
    expect(await browser.post('opinion', opinion)).toMatchObject(over);
    expect(await kept()).toMatchObject({ state: 'ended', ended: 'CONSENT_OVER', may: { renew: false } });
  });
});

describe('an opinion that is under way', () => {
  it('is no leftover to the sweep, and its household is not erased meanwhile', async () => {
    const caseId = await openCase(house);
    const { meetingId } = await pledged(caseId, { email: 'late@clinic.example', basis: 'MIN_SHARE_GOV' });
    const found = await meetingById(house.deps.db, meetingId);
    const [one] = found?.meeting.experts ?? [];
    if (!found || !one) throw new Error('nobody was invited');
    await ended(caseId);

    const { pool, engine } = house.deps;
    const papers = async (): Promise<number> => {
      const later = instantFromMs(Date.now() + 60_000);
      await sweepPapers(pool, later);
      return (await pool.query(`SELECT FROM paper WHERE kind = 'giveExpertOpinion'`)).rowCount ?? 0;
    };
    const isOpen = () =>
      inTransaction(pool, (client) => isAnythingOpen(client, [householdOf(asId<CaseId>(caseId))]));
    await eventually(isOpen, (open) => !open);
    expect(await papers()).toBe(0);
    const seen: unknown[] = [];
    const meetingAct: typeof engine.meetingAct = async (sent) => {
      seen.push(await papers(), await isOpen());
      return engine.meetingAct(sent);
    };
    const acting = { meetingId: asId<MeetingId>(meetingId), meeting: found.meeting, expert: one };
    const deps = { ...house.deps, engine: { ...engine, meetingAct } };
    await giveOpinion(deps, acting, {
      idempotencyKey: 'an-opinion',
      body: { ...opinion, points: ['MEDICAL'] },
    });
    expect(seen).toEqual([1, true]);
    await eventually(isOpen, (open) => !open);
    expect(await papers()).toBe(1);
  });

  /** The case is over and in the archive, whatever still stands on a sitting. */
  async function ended(caseId: string): Promise<void> {
    const act = (desk: Desk, name: string, body: object, ifMatch: string) =>
      done(desk, `/api/cases/${caseId}/${name}`, body, { ifMatch });
    const { etags } = (await officer.get(`/api/cases/${caseId}`)).body as { etags: { whole: string } };
    await act(officer, 'endCase', { endCause: 'DIED', note: '사망' }, etags.whole);
    const closing = { reason: 'DIED', noFollowUp: 'DIED', note: '종결' };
    await act(officer, 'requestClosing', closing, '"closing/0"');
    await act(await house.desk('seryu2-head'), 'approveClosing', {}, '"closing/1"');
  }
});
