import { answersFor } from '../answers.ts';
import type { Household } from '../household.ts';
import { liveByClocks } from '../life.ts';
import { atHour, hours, minutes, nextWeekday } from '../time.ts';

const experts = ['addiction-centre', 'child-protection', 'family-counsellor'];
const person = {
  name: '배성우',
  birth: '1986-07-21',
  phone: '010-0000-4101',
  address: '세류2동 12번지 3층',
  members: [
    { name: '배하린', birth: '2019-01-30', relation: '자' },
    { name: '배하람', birth: '2021-09-12', relation: '자' },
  ],
};
const supports = [
  { kind: 'LIVELIHOOD', sub: null },
  { kind: 'EDUCATION', sub: null },
];
const help = (from: string) => [
  { kind: 'LIVELIHOOD', sub: null, units: 3, amountWon: 1_644_000, from },
  { kind: 'EDUCATION', sub: null, units: 1, amountWon: 127_900, from },
];
const report = {
  person,
  dong: '4111353000',
  reporterKind: 'NEIGHBOUR',
  crisisReasons: ['NEGLECT_ABUSE', 'MINISTER_NOTICE'],
  urgent: true,
  note: '밤새 아이 울음, 아버지가 아이를 더 못 키우겠다고 말함.',
};

/** 수원 솔루션위원회 2014: two neighbours report one household within the hour, and one helper stays silent. */
export async function alcoholAndCustody(h: Household): Promise<void> {
  await h.wait(nextWeekday(await h.now(), 2, [22, 10]));
  await reportTwice(h);
  await supportFirst(h);
  await decideTogether(h);
  await linkHelp(h);
  await liveByClocks(
    h,
    answersFor({
      areas: ['SAFETY', 'HEALTH', 'DAILY_LIVING', 'FAMILY', 'ECONOMY'],
      crisisLevel: 'HIGH',
      caseClass: 'HIGH_DIFFICULTY',
      experts,
      help,
      adequacy: 'ADEQUATE',
      meansWithin: true,
      visits: { everyDays: 7, times: 12, visitor: 'officer' },
      firstLinkage: linkage('addiction-centre'),
      closingReason: 'GOALS_REACHED',
    }),
  );
  await h.refused('officer', 'recordContact', contact('REACHED'), { status: 409, code: 'notOpen' });
}

const contact = (outcome: string) => ({ mode: 'VISIT', outcome, note: '아이들은 잠들어 있었다.' });
const linkage = (resourceId: string) => ({
  resourceId,
  basis: 'CONSENT_3RD',
  amountWon: null,
  note: '입원 치료 동안의 돌봄을 부탁한다.',
});

/** The second report finds the first: nothing is created until somebody says whether it is the same household. */
async function reportTwice(h: Household): Promise<void> {
  await h.refusedAt(
    'officer',
    '/api/reports',
    { ...report, urgent: 'yes' },
    { status: 400, code: 'malformed' },
  );
  await h.refusedAt(
    'officer',
    '/api/reports',
    { ...report, surprise: 1 },
    { status: 400, code: 'malformed' },
  );
  await h.report('officer', report);
  await h.wait((await h.now()) + minutes(45));
  const second = {
    ...report,
    person: { name: person.name, birth: person.birth },
    note: '위층에서 큰 소리가 난다.',
  };
  await h.refusedAt('nurse', '/api/reports', second, { status: 409, code: 'possibleDuplicate' });
  const { householdId } = await h.see();
  await h.report('nurse', { ...second, householdId });
}

/** 긴급복지지원법 제8조: support first, within the hours of the guide, decided by the duty officer alone. */
async function supportFirst(h: Household): Promise<void> {
  await h.refused(
    'officer',
    'recordIntake',
    { nextStep: 'REGISTER', note: '.' },
    { status: 409, code: 'actOutOfOrder' },
  );
  await h.act('officer', 'recordContact', contact('REACHED'));
  const asked = {
    supports,
    crisisReasons: ['NEGLECT_ABUSE'],
    householdSize: 3,
    note: '생계와 학비가 급하다.',
  };
  await h.act('officer', 'requestGrant', asked);
  await h.refused('officer', 'requestGrant', asked, { status: 409, code: 'supportAlreadyOpen' });
  const decision = { grantId: 'g1', help: help(await h.today()), note: '먼저 지원한다.' };
  await h.refused('emergency', 'decideGrant', decision, { status: 409, code: 'grantOutOfOrder' });
  await h.wait(atHour(await h.now(), [9, 30], 1));
  const check = { grantId: 'g1', confirmed: true, consentDeferred: null, note: '현장조사서를 적었다.' };
  await h.refused('officer', 'recordFieldCheck', check, { status: 403, code: 'forbidden' });
  await h.act('emergency', 'recordFieldCheck', check);
  const today = await h.today();
  const tooMuch = { ...decision, help: help(today).map((one) => ({ ...one, units: 4 })) };
  await h.refused('emergency', 'decideGrant', tooMuch, { status: 422, code: 'overFirstGrant' });
  await h.refused('emergency', 'decideGrant', decision, {
    status: 412,
    code: 'stale',
    ifMatch: '"grant-g1/1"',
  });
  await h.act('emergency', 'decideGrant', { ...decision, help: help(today) });
  await h.wait((await h.now()) + hours(5));
  const over = { supportId: 'g1s1', amountWon: 9_000_000, paidOn: today };
  await h.refused('emergency', 'recordPayment', over, { status: 422, code: 'overGranted' });
  await h.act('emergency', 'recordPayment', { supportId: 'g1s1', amountWon: 4_932_000, paidOn: today });
  await h.act('emergency', 'recordPayment', { supportId: 'g1s2', amountWon: 127_900, paidOn: today });
}

async function decideTogether(h: Household): Promise<void> {
  await h.act('officer', 'recordIntake', { nextStep: 'REGISTER', note: '사례관리에 의뢰한다.' });
  await h.act('officer', 'register', {});
  await h.wait(atHour(await h.now(), [14, 0], 6));
  const areas = ['SAFETY', 'HEALTH', 'DAILY_LIVING', 'FAMILY', 'ECONOMY'];
  await h.act('officer', 'recordAssessment', { areas, crisisLevel: 'HIGH', note: '영역마다 나누어 적었다.' });
  await h.wait(atHour(await h.now(), [15, 0], 2));
  const conference = { heldOn: await h.today(), present: 7, experts, advises: 'HIGH_DIFFICULTY' };
  const advice = { ...conference, note: '입원 치료 동안 위탁가정, 이후 재결합 계획.' };
  await h.refused('officer', 'recordConference', advice, { status: 403, code: 'forbidden' });
  await h.refused(
    'chair',
    'recordConference',
    { ...advice, present: 1 },
    { status: 422, code: 'conferenceTooSmall' },
  );
  await h.act('chair', 'recordConference', advice);
  await h.act('officer', 'classify', { caseClass: 'HIGH_DIFFICULTY', note: '고난도 사례로 구분한다.' });
  await h.act('officer', 'plan', { areas, agreed: true, note: '치료와 돌봄을 함께 계획한다.' });
  await h.act('officer', 'planVisits', {
    firstOn: await h.today(),
    everyDays: 7,
    times: 12,
    visitor: 'officer',
  });
}

/** The foster centre says nothing: after seven days it is asked again, three days later the head hears of it. */
async function linkHelp(h: Household): Promise<void> {
  await h.act('officer', 'offerLinkage', linkage('addiction-centre'));
  await h.act('officer', 'offerLinkage', linkage('foster-centre'));
  await h.refused('officer', 'offerLinkage', linkage('foster-centre'), {
    status: 409,
    code: 'linkageAlreadyOpen',
  });
  await h.act('officer', 'answerLinkage', { linkageId: 'l1', answer: 'ACCEPTED' });
  const closing = { reason: 'GOALS_REACHED', note: '너무 이른 종결.' };
  await h.refused('officer', 'requestClosing', closing, { status: 409, code: 'grantStillOpen' });
  await h.wait(atHour(await h.now(), [9, 0], 11));
  await h.act('officer', 'answerLinkage', { linkageId: 'l2', answer: 'ACCEPTED' });
}
