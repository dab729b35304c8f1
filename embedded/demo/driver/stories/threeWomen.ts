import { answersFor } from '../answers.ts';
import { consent, contact, helpOf, kindOf, linkage, reportOf } from '../bodies.ts';
import { fieldCheck } from '../fieldChecks.ts';
import type { Household } from '../household.ts';
import { answerNow, liveToTheEnd, type Answers } from '../life.ts';
import { answered, linkWithConsent, payEverything } from '../steps.ts';
import { atHour, hours, minutes, plusDays } from '../time.ts';

const experts = ['law-home-doctor', 'health-centre', 'finance-counsel'];
const [livelihood, medical, electric] = [
  kindOf('LIVELIHOOD'),
  kindOf('MEDICAL'),
  kindOf('OTHER', 'ELECTRIC'),
];
const help = (from: string) => [
  helpOf(livelihood, { units: 3, amountWon: 1_644_000, from }),
  helpOf(medical, { units: 1, amountWon: 2_400_000, from }),
  helpOf(electric, { units: 1, amountWon: 310_000, from }),
];

/** 2014 송파 세 모녀: reported on a Friday evening, paid within 72 hours through the weekend and 설 연휴. */
export async function threeWomen(h: Household): Promise<void> {
  const answers = answersFor(h.told, { crisisLevel: 'HIGH', experts, help });
  await h.wait(h.startsAt);
  await h.report('officer', reportOf(h.told, h.dong));
  await h.act('officer', 'recordContact', contact('PHONE', 'NO_ANSWER', '받지 않았다.'));
  await h.wait((await h.now()) + minutes(40));
  await h.act('officer', 'recordContact', contact('PHONE', 'NO_ANSWER', '또 받지 않았다.'));
  await h.wait((await h.now()) + minutes(60));
  await h.act('officer', 'recordContact', contact('VISIT', 'REACHED', '문을 열어 주었다.'));
  await supportThroughTheHolidays(h, answers);
  await answerNow(h, answers, 'recordIntake');
  await answerNow(h, answers, 'register');
  await h.wait(atHour(await h.now(), [10, 0], 8));
  await answerNow(h, answers, 'recordAssessment');
  await linkDonors(h);
  await h.act('officer', 'recordConsent', consent(await h.today(), null));
  await liveToTheEnd(h, answers);
}

/** The hours run through Saturday, Sunday and 설: they are real hours, whatever the calendar says. */
async function supportThroughTheHolidays(h: Household, answers: Answers): Promise<void> {
  const requestedAt = await h.now();
  const supports = [livelihood, medical, electric];
  const crisisReasons = ['JOB_LOSS', 'SEVERE_ILLNESS'];
  await h.act('officer', 'requestGrant', {
    supports,
    crisisReasons,
    householdSize: 3,
    note: '당장 쓸 돈이 없다.',
  });
  const sleep = { clockId: 'fieldCheck/g1', pauseReason: 'AWAY_BY_AGREEMENT', note: '설 뒤로 미루려 한다.' };
  const asleep = { ...sleep, until: plusDays(await h.today(), 5) };
  await h.refused('officer', 'pauseClock', asleep, { status: 422, code: 'clockNeverPauses' });
  await h.wait(atHour(await h.now(), [10, 0], 1));
  const otherHelp = [{ otherAct: 'MEDICAL_AID', kind: 'MEDICAL' }];
  const found = { otherHelp, note: '의료급여는 신청만 해 두었다.' };
  await h.act('emergencyOfficer', 'recordFieldCheck', fieldCheck(await h.today(), 3, found));
  await h.wait((await h.now()) + minutes(90));
  await decideWithReasons(h);
  await answerNow(h, answers, 'seeGrant');
  const future = { supportId: 'g1s1', amountWon: 1_644_000, paidOn: '2099-01-01' };
  await h.refused('emergencyOfficer', 'recordPayment', future, { status: 422, code: 'dayInFuture' });
  await h.wait(atHour(await h.now(), [11, 0], 1));
  await payEverything(h, answers);
  h.holds((await h.now()) - requestedAt < hours(72), 'everything was paid within 72 hours');
}

/** 제3조제2항: what another Act gives already is not given twice; what differs from the table has its reason. */
async function decideWithReasons(h: Household): Promise<void> {
  const decision = { grantId: 'g1', help: help(await h.today()), note: '의료급여는 결정 전이다.' };
  const unanswered = { status: 422, code: 'warningUnanswered' };
  await h.refused('emergencyOfficer', 'decideGrant', decision, unanswered);
  const misfit = { ...decision, overrides: [{ warning: 'OTHER_ACT', reason: 'LIFE_AT_RISK' }] };
  await h.refused('emergencyOfficer', 'decideGrant', misfit, { status: 400, code: 'malformed' });
  const reasoned = { ...decision, overrides: [{ warning: 'OTHER_ACT', reason: 'NOT_DECIDED_THERE' }] };
  const [first, ...others] = decision.help;
  const less = { ...reasoned, help: [{ ...first, amountWon: 1_500_000 }, ...others] };
  await h.refused('emergencyOfficer', 'decideGrant', less, { status: 422, code: 'amountReasonMissing' });
  await h.act('emergencyOfficer', 'decideGrant', reasoned);
}

async function linkDonors(h: Household): Promise<void> {
  const donation = linkage('community-chest', '밀린 월세에 쓰도록 부탁한다.', { amountWon: 1_200_000 });
  await h.refused('officer', 'offerLinkage', donation, { status: 422, code: 'consentMissing' });
  await linkWithConsent(h, donation);
  await answered(h, 'ACCEPTED');
  await linkWithConsent(h, linkage('hope-clinic', '당뇨 치료를 다시 잇는다.'));
  await answered(h, 'ACCEPTED');
}
