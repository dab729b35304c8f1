import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nowInstant } from '../../../api/moment.ts';
import { dayOf, plusDays } from '../../../domain/time.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { done, openCase, pageAt, seryu2, staffIdOf } from './people.ts';

let house: ApiHouse;
let secretary: Desk;
let chair: Desk;
/** From a private agency. */
let outsider: Desk;
let officer: Desk;
let meetingId: string;
let caseId: string;

const at = (act: string): string => `/api/meetings/${meetingId}/${act}`;
const [words, said] = ['이 가구를 어떻게 도울지 여쭙는다.', '밀린 월세를 먼저 보기로 했다.'];

beforeAll(async () => {
  house = await startApiHouse();
  const logins = ['seryu2-secretary', 'seryu2-chair', 'seryu2-member', 'seryu2-officer'];
  const desks: Desk[] = [];
  for (const login of logins) desks.push(await house.desk(login));
  [secretary, chair, outsider, officer] = desks as [Desk, Desk, Desk, Desk];
  for (const [desk, seat, category] of [
    [secretary, 'SECRETARY', 'OFFICIAL'],
    [chair, 'CHAIR', 'OFFICIAL'],
    [outsider, 'MEMBER', 'PROVIDER'],
  ] as const) {
    const seated = { kind: 'DONG_CONFERENCE', place: seryu2, staffId: await staffIdOf(desk), seat };
    const body = { ...seated, category, from: '2026-01-01' };
    expect((await secretary.post('/api/committees/members', body)).status).toBe(201);
  }
  caseId = await openCase(house);
  const plan = { kind: 'DONG_CONFERENCE', place: seryu2, startsAt: await nowInstant() };
  meetingId = String((await secretary.post('/api/meetings', plan)).body.meetingId);
  await done(secretary, at('addItems'), { added: [{ kind: 'ADVICE', caseId, note: words }] });
  await done(secretary, at('callMeeting'), { urgentCause: 'LIFE_AT_RISK' });
});
afterAll(() => house.stop());

const readBy = async (desk: Desk): Promise<unknown> => {
  const { body } = await desk.get(at('materials'));
  return (body.items as readonly { readonly words: string | null }[])[0]?.words;
};
const groundIs = (basis: string | null) =>
  done(secretary, at('changeProposal'), { item: 1, proposal: null, basis });

describe('a member from outside the office', () => {
  it('reads nothing of a case before a ground is named; those of the office need none', async () => {
    expect([await readBy(outsider), await readBy(chair)]).toEqual([null, words]);
    await groundIs('MIN_SHARE_GOV');
    expect(await readBy(outsider)).toBe(words);
  });

  it('reads on the household’s consent as long as it holds', async () => {
    await groundIs('CONSENT_3RD');
    expect(await readBy(outsider)).toBeNull();
    const until = plusDays(dayOf(await nowInstant()), 90);
    const asked = { kind: 'CONSENT_3RD', items: ['NEEDS'], until, way: 'WRITTEN', byGuardian: false };
    await done(officer, `/api/cases/${caseId}/recordConsent`, { ...asked, told: true, note: '동의서.' });
    expect(await readBy(outsider)).toBe(words);
    await done(officer, `/api/cases/${caseId}/withdrawConsent`, { consentId: 'c1', note: '철회.' });
    expect(await readBy(outsider)).toBeNull();
  });

  it('sees by then neither what was said in the sitting nor what came of it', async () => {
    const present = [chair, outsider].map(async (by) => ({ staffId: await staffIdOf(by), attends: 'ROOM' }));
    await done(secretary, at('recordAttendance'), { present: await Promise.all(present) });
    await done(secretary, at('recordDiscussion'), { item: 1, note: said });
    const advice = { item: 1, evaluation: 'STEP_IN', points: ['HOUSING'], note: said };
    await done(secretary, at('agreeAdvice'), advice);
    const action = { item: 1, kind: 'TASK', owner: 'officer', dueOn: '2099-01-05', note: said };
    await done(secretary, at('addAction'), action);
    for (const end of ['minutes', 'items/1', '?item=1'].map((one) => `/meetings/${meetingId}/${one}`)) {
      const page = end.replace('/?', '?');
      const seen = await Promise.all([outsider, chair].map((by) => pageAt(house, page, by)));
      expect([page, ...seen.map(({ status }) => status)]).toEqual([page, 200, 200]);
      expect([page, ...seen.map(({ text }) => text.includes(said))]).toEqual([page, false, true]);
    }
  });
});
