import { answersFor } from '../answers.ts';
import type { Household } from '../household.ts';
import { liveByClocks } from '../life.ts';
import { atHour, minutes } from '../time.ts';

const areas = ['ECONOMY', 'HEALTH', 'SOCIAL', 'LIVING_ENV'];
const experts = ['law-home-doctor', 'health-centre', 'finance-counsel'];
const report = {
  person: {
    name: '양금례',
    birth: '1964-01-09',
    phone: '010-0000-1971',
    address: '석촌동 반지하 1호',
    members: [
      { name: '양서윤', birth: '1990-05-05', relation: '자' },
      { name: '양채원', birth: '1993-09-23', relation: '자' },
    ],
  },
  dong: '1171060000',
  reporterKind: 'DATA_SYSTEM',
  crisisReasons: ['JOB_LOSS', 'SEVERE_ILLNESS'],
  urgent: true,
  note: '전기 3개월, 건보료 4개월, 월세 체납이 한 달에 겹침. 전화 두 번 받지 않음.',
};
const supports = [
  { kind: 'LIVELIHOOD', sub: null },
  { kind: 'MEDICAL', sub: null },
  { kind: 'OTHER', sub: 'ELECTRIC' },
];
const help = (from: string) => [
  { kind: 'LIVELIHOOD', sub: null, units: 3, amountWon: 1_644_000, from },
  { kind: 'MEDICAL', sub: null, units: 1, amountWon: 2_400_000, from },
  { kind: 'OTHER', sub: 'ELECTRIC', units: 1, amountWon: 310_000, from },
];
const donation = {
  resourceId: 'community-chest',
  basis: 'CONSENT_3RD',
  amountWon: 1_200_000,
  note: '밀린 월세에 쓰도록 부탁한다.',
};

/** 2014 송파 세 모녀: reported on a Friday evening, paid within 72 hours through the weekend and 설 연휴. */
export async function threeWomen(h: Household, fridayEvening: number): Promise<void> {
  await h.wait(fridayEvening);
  await h.report('officer', report);
  await h.act('officer', 'recordContact', { mode: 'PHONE', outcome: 'NO_ANSWER', note: '받지 않았다.' });
  await h.wait((await h.now()) + minutes(40));
  await h.act('officer', 'recordContact', { mode: 'PHONE', outcome: 'NO_ANSWER', note: '또 받지 않았다.' });
  await h.wait((await h.now()) + minutes(60));
  await h.act('officer', 'recordContact', { mode: 'VISIT', outcome: 'REACHED', note: '문을 열어 주었다.' });
  await supportThroughTheHolidays(h);
  await h.act('officer', 'recordIntake', { nextStep: 'REGISTER', note: '세 사람 모두 일과 치료가 끊겼다.' });
  await h.act('officer', 'register', {});
  await h.wait(atHour(await h.now(), [10, 0], 8));
  await h.act('officer', 'recordAssessment', {
    areas,
    crisisLevel: 'HIGH',
    note: '빚과 치료 중단이 겹쳤다.',
  });
  const early = { ...donation, basis: 'MIN_SHARE_GOV' };
  await h.refused('officer', 'offerLinkage', early, { status: 422, code: 'consentMissing' });
  await h.act('officer', 'offerLinkage', donation);
  await h.act('officer', 'answerLinkage', { linkageId: 'l1', answer: 'ACCEPTED' });
  await h.act('officer', 'offerLinkage', { ...donation, resourceId: 'hope-clinic', amountWon: null });
  await h.act('officer', 'answerLinkage', { linkageId: 'l2', answer: 'ACCEPTED' });
  await liveByClocks(
    h,
    answersFor({
      areas,
      crisisLevel: 'HIGH',
      caseClass: 'GENERAL',
      experts,
      help,
      adequacy: 'INADEQUATE',
      meansWithin: false,
      visits: { everyDays: 7, times: 24, visitor: 'officer' },
      firstLinkage: donation,
      closingReason: 'GOALS_REACHED',
    }),
  );
}

/** The hours run through Saturday, Sunday and 설: they are real hours, whatever the calendar says. */
async function supportThroughTheHolidays(h: Household): Promise<void> {
  const asked = {
    supports,
    crisisReasons: ['JOB_LOSS', 'SEVERE_ILLNESS'],
    householdSize: 3,
    note: '당장 쓸 돈이 없다.',
  };
  await h.act('officer', 'requestGrant', asked);
  await h.wait(atHour(await h.now(), [10, 0], 1));
  const check = { grantId: 'g1', confirmed: true, consentDeferred: null, note: '세 사람을 모두 만났다.' };
  await h.act('emergency', 'recordFieldCheck', check);
  const today = await h.today();
  await h.wait((await h.now()) + minutes(90));
  await h.act('emergency', 'decideGrant', {
    grantId: 'g1',
    help: help(today),
    note: '설 전에 먼저 지원한다.',
  });
  const tomorrow = atHour(await h.now(), [11, 0], 1);
  const future = { supportId: 'g1s1', amountWon: 1_644_000, paidOn: '2099-01-01' };
  await h.refused('emergency', 'recordPayment', future, { status: 422, code: 'dayInFuture' });
  await h.wait(tomorrow);
  const paidOn = await h.today();
  await h.act('emergency', 'recordPayment', { supportId: 'g1s1', amountWon: 4_932_000, paidOn });
  await h.act('emergency', 'recordPayment', { supportId: 'g1s2', amountWon: 2_400_000, paidOn });
  await h.act('emergency', 'recordPayment', { supportId: 'g1s3', amountWon: 310_000, paidOn });
}
