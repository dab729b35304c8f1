import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nowInstant } from '../../../api/moment.ts';
import { dayOf, plusDays, plusHours } from '../../../domain/time.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { guestsOf, textIn } from './guests.ts';
import { done, openCase, seryu2, staffIdOf } from './people.ts';

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

describe('an expert who was invited on the consent of the household', () => {
  it('reads no more, and says no more, once it is withdrawn; the secretary sees why', async () => {
    const now = await nowInstant();
    const caseId = await openCase(house);
    const asked = { kind: 'CONSENT_3RD', items: ['NEEDS'], until: plusDays(dayOf(now), 90), way: 'WRITTEN' };
    const consent = { ...asked, told: true, byGuardian: false, note: '동의서를 받았다.' };
    await done(officer, `/api/cases/${caseId}/recordConsent`, consent);
    const plan = { kind: 'DONG_CONFERENCE', place: seryu2, startsAt: plusHours(now, 2) };
    const { meetingId } = (await secretary.post('/api/meetings', plan)).body;
    const at = (act: string): string => `/api/meetings/${String(meetingId)}/${act}`;
    await done(secretary, at('addItems'), { added: [{ kind: 'ADVICE', caseId, note: words }] });
    const email = 'consent@clinic.example';
    await done(secretary, at('inviteExpert'), { ...expert, email, basis: 'CONSENT_3RD', item: 1 });
    await done(secretary, at('callMeeting'), { urgentCause: 'LIFE_AT_RISK' });
    const link = await linkTo(email);
    const kept = async () =>
      ((await secretary.get(at('experts?code=e1'))).body.experts as Record<string, unknown>[])[0];
    const browser = device();
    expect((await browser.post('admission', { link, code: (await kept())?.code })).status).toBe(200);
    expect((await browser.form('pledge', { pledge: '1' })).status).toBe(303);
    expect(textIn(await browser.get('/expert'))).toContain(words);

    await done(officer, `/api/cases/${caseId}/withdrawConsent`, { consentId: 'c1', note: '철회하셨다.' });
    const over = { status: 410, body: { code: 'expertAccessOver', why: 'CONSENT_OVER' } };
    expect(await browser.get('/api/expert')).toMatchObject(over);
    const page = textIn(await browser.get('/expert'));
    expect(page).toContain('동의가 철회되었거나 끝남');
    expect(page).not.toContain(words);
    const opinion = { evaluation: 'STEP_IN', points: ['MEDICAL'], note: '면담을 권합니다.' };
    expect(await browser.post('opinion', opinion)).toMatchObject(over);
    expect(await kept()).toMatchObject({ state: 'ended', ended: 'CONSENT_OVER', may: { renew: false } });
  });
});
