import { answersFor, visit, visitsOf } from '../answers.ts';
import { carried, contact, helpOf, kindOf, linkage, reportOf } from '../bodies.ts';
import { fieldCheckOfChild } from '../fieldChecks.ts';
import { decideInMeeting } from '../committees.ts';
import { clockOf } from '../seen.ts';
import type { Household } from '../household.ts';
import { answerNow, live, liveToTheEnd, type Answers } from '../life.ts';
import { answered, hearSolutionCommittee, linkWithConsent, payEverything } from '../steps.ts';
import { atHour, hours, minutes, noonOf, plusDays } from '../time.ts';

const experts = ['psychiatrist', 'youth-shelter', 'school-counsellor'];
const points = ['PROTECTION', 'CLOSER_CONTACT', 'HOUSING'];
const [housing, medical] = [kindOf('HOUSING'), kindOf('MEDICAL')];
const rent = { units: 1, amountWon: 380_000 } as const;
const help = (from: string) => [
  helpOf(housing, { ...rent, from }),
  helpOf(medical, { units: 1, amountWon: 2_100_000, from }),
];

/** 수원 솔루션위원회: a boy of seventeen two days out of hospital, with no home to go to. Safety comes first. */
export async function teenAtRisk(h: Household): Promise<void> {
  const answers = answersFor(h.told, { crisisLevel: 'HIGH', experts, points, help });
  await h.wait(h.startsAt);
  await h.report('officer', reportOf(h.told, h.dong));
  await h.wait((await h.now()) + minutes(20));
  await h.act('officer', 'recordContact', contact('VISIT', 'REACHED', '병원에서 함께 나왔다.'));
  await supportFirst(h, answers);
  await decideSoon(h, answers);
  await askForDeposit(h);
  await beADayLate(h, answers);
  await extendThrice(h, answers);
  await liveToTheEnd(h, answers);
}

async function supportFirst(h: Household, answers: Answers): Promise<void> {
  const ground = {
    crisisReasons: ['MINISTER_NOTICE'],
    householdSize: 1,
    note: '자살 고위험군으로 추천되었다.',
  };
  const twice = { ...ground, supports: [housing, housing] };
  await h.refused('officer', 'requestGrant', twice, { status: 422, code: 'repeatedChoice' });
  await h.act('officer', 'requestGrant', { ...ground, supports: [housing, medical] });
  await h.wait(atHour(await h.now(), [9, 30], 1));
  await h.act('emergencyOfficer', 'recordFieldCheck', fieldCheckOfChild(await h.today()));
  const from = await h.today();
  const dear = { grantId: 'g1', help: [helpOf(housing, { units: 1, amountWon: 5_000_000, from })] };
  const tooDear = { ...dear, note: '한도를 넘는 금액.' };
  await h.refused('emergencyOfficer', 'decideGrant', tooDear, { status: 422, code: 'overCeiling' });
  const half = { ...tooDear, help: help(from).slice(0, 1), note: '의료지원은 빠뜨렸다.' };
  await h.refused('emergencyOfficer', 'decideGrant', half, { status: 422, code: 'notGivenReasonMissing' });
  await answerNow(h, answers, 'decideGrant');
  await answerNow(h, answers, 'seeGrant');
  await h.wait((await h.now()) + hours(3));
  await payEverything(h, answers);
  await answerNow(h, answers, 'recordMemberConsent');
}

/** Nothing waits for its last day: committee, conference and plan within a week. */
async function decideSoon(h: Household, answers: Answers): Promise<void> {
  await answerNow(h, answers, 'recordIntake');
  await answerNow(h, answers, 'register');
  await answerNow(h, answers, 'recordAssessment');
  await hearSolutionCommittee(h, answers, '쉼터 입소와 주 2회 연락을 묻는다.');
  await h.wait(atHour(await h.now(), [14, 0], 1));
  await answerNow(h, answers, 'recordConference');
  await answerNow(h, answers, 'classify');
  await answerNow(h, answers, 'plan');
  const visits = visitsOf(h.told, plusDays(await h.today(), 1), true);
  await h.refused(
    'officer',
    'planVisits',
    { ...visits, firstOn: plusDays(await h.today(), -1) },
    {
      status: 422,
      code: 'dayTooEarly',
    },
  );
  await h.act('officer', 'planVisits', visits);
  await h.act('officer', 'offerLinkage', linkage('youth-shelter', '쉼터 입소를 부탁한다.'));
  await answered(h, 'ACCEPTED');
  await linkWithConsent(h, linkage('private-counselling', '심리상담을 부탁한다.'));
  await answered(h, 'ACCEPTED');
}

/** 긴급지원선정: what the Act does not give, decided in writing within a working day (K1). */
async function askForDeposit(h: Household): Promise<void> {
  const asked = { thing: 'HOUSING_DEPOSIT', way: 'WRITTEN', note: '고시원 보증금을 부탁한다 (시 특별구호).' };
  await h.act('officer', 'requestSelection', asked);
  await h.refused('officer', 'requestSelection', asked, { status: 409, code: 'selectionStillOpen' });
  await h.wait((await h.now()) + hours(2));
  const word = { selectionId: 'n1', selected: true, note: '서면으로 선정한다.' };
  await h.refused('committeeChair', 'decideSelection', word, { status: 422, code: 'chairNotAlone' });
  const clock = clockOf(await h.see(), 'decideSelection');
  await decideInMeeting(h, { clock, body: word });
}

/** One visit is a day late: the supervisor hears of it at once, and the visit says why. */
async function beADayLate(h: Household, answers: Answers): Promise<void> {
  const { visits } = await live(h, answers, { when: (seen) => seen.visits[0]?.id === 'v5' });
  await h.wait(atHour(noonOf(visits[0]?.dueDay ?? ''), [8, 30], 1));
  await h.letter(h.loginOf('supervisor'), '지연을 알려 드립니다');
  const until = plusDays(await h.today(), 3);
  const sleep = { clockId: 'visit/v5/1', pauseReason: 'WAITING_FOR_PERSON', until, note: '이미 늦은 방문.' };
  await h.refused('officer', 'pauseClock', sleep, { status: 422, code: 'clockAlreadyLate' });
  const late = visit('v5', await h.today(), 'DONE');
  await h.refused('officer', 'recordVisit', late, { status: 422, code: 'lateCauseMissing' });
  await h.act('officer', 'recordVisit', { ...late, lateCause: 'WORKLOAD' });
}

/** 제10조: the authority alone adds a month twice, then 긴급지원심의위원회 adds two more. */
async function extendThrice(h: Household, answers: Answers): Promise<void> {
  const asked = { supportId: 'g1s1', decider: 'AUTHORITY', units: 1, note: '돌아갈 집이 아직 없다.' };
  const byCommittee = { ...asked, decider: 'COMMITTEE', units: 2 };
  await h.refused('officer', 'requestExtension', byCommittee, { status: 422, code: 'authorityFirst' });
  const over = { ...asked, supportId: 'g1s2' };
  await h.refused('officer', 'requestExtension', over, { status: 409, code: 'supportOver' });
  for (const extensionId of ['x1', 'x2']) {
    await tenDaysBeforeTheEnd(h, answers);
    await h.act('officer', 'requestExtension', asked);
    await h.refused('officer', 'requestExtension', asked, { status: 409, code: 'extensionStillOpen' });
    const word = { extensionId, granted: true, note: '위기가 이어진다.' };
    const other = { ...word, votes: carried };
    await h.refused('committeeChair', 'decideExtension', other, { status: 422, code: 'otherDecider' });
    await live(h, answers, { when: ({ extensions }) => extensions.at(-1)?.status === 'granted' });
    await h.act('emergencyOfficer', 'recordPayment', await month(h));
  }
  await tenDaysBeforeTheEnd(h, answers);
  await h.refused('officer', 'requestExtension', asked, { status: 422, code: 'noExtensionByAuthority' });
  const aYear = { ...byCommittee, units: 12 };
  await h.refused('officer', 'requestExtension', aYear, { status: 422, code: 'overCap' });
  await h.act('officer', 'requestExtension', byCommittee);
  const strange = { extensionId: 'x9', granted: true, votes: carried, note: '없는 연장.' };
  await h.refused('committeeChair', 'decideExtension', strange, { status: 404, code: 'extensionNotFound' });
  await live(h, answers, { when: ({ extensions }) => extensions.at(-1)?.status === 'granted' });
  await h.act('emergencyOfficer', 'recordPayment', await month(h));
}

async function tenDaysBeforeTheEnd(h: Household, answers: Answers): Promise<void> {
  const { grants } = await h.seen();
  const to = grants[0]?.supports[0]?.to ?? '';
  await live(h, answers, { at: atHour(noonOf(to), [11, 0], -10) });
}

const month = async (h: Household) => ({
  supportId: 'g1s1',
  amountWon: rent.amountWon,
  paidOn: await h.today(),
});
