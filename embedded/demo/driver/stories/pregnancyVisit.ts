import { answersFor } from '../answers.ts';
import { contact, helpOf, kindOf, linkage, reportOf } from '../bodies.ts';
import { fieldCheck } from '../fieldChecks.ts';
import type { Household } from '../household.ts';
import { answerNext, answerNow, inStage, live, liveToTheEnd, type Answers } from '../life.ts';
import { clockOf } from '../seen.ts';
import { answered, linkWithConsent, payEverything } from '../steps.ts';
import { atHour, hours, noonOf, plusDays } from '../time.ts';

const experts = ['family-counsellor', 'maternity-nurse'];
const [livelihood, birth] = [kindOf('LIVELIHOOD'), kindOf('OTHER', 'BIRTH')];
const help = (from: string) => [
  helpOf(livelihood, { units: 3, amountWon: 1_286_600, from }),
  helpOf(birth, { units: 1, amountWon: 700_000, from }),
];
const deputy = 'siheung5-officer2';

/** 찾동 2015: a visit in the 22nd week of pregnancy finds a job lost and the rent unpaid. */
export async function pregnancyVisit(h: Household): Promise<void> {
  const answers = answersFor(h.told, { experts, help });
  await h.wait(h.startsAt);
  await h.report('nurse', reportOf(h.told, h.dong));
  await h.act('nurse', 'recordContact', contact('VISIT', 'REACHED', '통역과 함께 만났다.'));
  await supportForeigner(h, answers);
  await live(h, answers, inStage('assessed'));
  await h.act('officer', 'recordConsent', {
    kind: 'CONSENT_3RD',
    recipientId: null,
    items: ['CONTACT', 'NEEDS', 'HEALTH'],
    until: plusDays(await h.today(), 365),
    way: 'ORAL_RECORDED',
    byGuardian: false,
    told: true,
    note: '통역을 통해 알리고 녹음으로 동의를 받았다.',
  });
  await live(h, answers, inStage('inService'));
  await linkDonor(h);
  await standIn(h, answers);
  await takeBack(h, answers);
  await liveToTheEnd(h, answers);
}

/** 시행령 제1조의2: a foreigner is helped on a ground of the decree, here the marriage to a Korean. */
async function supportForeigner(h: Household, answers: Answers): Promise<void> {
  const asked = {
    supports: [livelihood, birth],
    crisisReasons: ['JOB_LOSS'],
    householdSize: 2,
    nationality: 'FOREIGN',
    note: '남편의 실직으로 월세가 밀렸다.',
  };
  await h.refused('officer', 'requestGrant', asked, { status: 422, code: 'foreignerGroundMissing' });
  await h.act('officer', 'requestGrant', { ...asked, foreignerGround: 'MARRIED_TO_KOREAN' });
  await h.wait(atHour(await h.now(), [9, 30], 1));
  const check = fieldCheck(await h.today(), 2, { note: '혼인관계증명서를 보기 전이다.' });
  await h.refused('emergencyOfficer', 'recordFieldCheck', check, { status: 422, code: 'warningUnanswered' });
  const seen = { ...check, groundEvidence: 'MARRIAGE_CERTIFICATE', note: '혼인관계증명서를 보았다.' };
  await h.act('emergencyOfficer', 'recordFieldCheck', seen);
  const from = await h.today();
  const rent = helpOf(kindOf('HOUSING'), { units: 1, amountWon: 400_000, from });
  const other = { grantId: 'g1', help: [rent], note: '신청하지 않은 주거지원.' };
  await h.refused('emergencyOfficer', 'decideGrant', other, { status: 422, code: 'supportNotAsked' });
  const before = { grantId: 'g1', help: help(plusDays(from, -9)), note: '신청 전부터 준다.' };
  await h.refused('emergencyOfficer', 'decideGrant', before, { status: 422, code: 'dayTooEarly' });
  await answerNow(h, answers, 'decideGrant');
  await answerNow(h, answers, 'seeGrant');
  await h.wait((await h.now()) + hours(4));
  await payEverything(h, answers);
}

/** S6 §15④: a private donor hears of her only with her consent. */
async function linkDonor(h: Household): Promise<void> {
  await h.act('officer', 'offerLinkage', linkage('family-interpreting', '병원 통역을 부탁한다.'));
  await answered(h, 'ACCEPTED');
  const gifts = linkage('company-gifts', '기저귀 후원을 부탁한다.');
  const without = { ...gifts, basis: 'CONSENT_3RD' };
  await h.refused('officer', 'offerLinkage', without, { status: 422, code: 'consentMissing' });
  await linkWithConsent(h, gifts);
  await answered(h, 'ACCEPTED');
}

/** 대리: two weeks of leave in which every duty of the officer is somebody else's. */
async function standIn(h: Household, answers: Answers): Promise<void> {
  const today = await h.today();
  const [from, until] = [plusDays(today, 1), plusDays(today, 14)];
  const days = { from, until, leaveCause: 'LEAVE' };
  const leave = { seat: 'officer', ...days };
  const [holder, standsIn] = [await h.staffOf('officer'), await h.staffOf(deputy)];
  const themself = { ...leave, deputy: holder };
  await h.refused('head', 'appointDeputy', themself, { status: 422, code: 'sameHolder' });
  const backwards = { ...leave, deputy: standsIn, until: plusDays(today, -1) };
  await h.refused('head', 'appointDeputy', backwards, { status: 422, code: 'dayTooEarly' });
  const everywhere = { ...days, deputy: standsIn };
  const nobody = '/api/staff/nobody/leaves';
  await h.refusedAt('head', nobody, everywhere, { status: 404, code: 'staffNotFound' });
  const over = { ...everywhere, until: today };
  await h.refusedAt('head', `/api/staff/${holder}/leaves`, over, { status: 422, code: 'leaveOver' });
  await h.act('head', 'appointDeputy', { ...leave, deputy: standsIn });
  const team = await h.staffOf('siheung5-team');
  const another = { ...leave, deputy: team };
  await h.refused('head', 'appointDeputy', another, { status: 422, code: 'deputyOverlaps' });
  // A second leave later on, and the last day of the first, on which the deputy is away too.
  const later = { ...another, from: plusDays(until, 20), until: plusDays(until, 24) };
  await h.act('head', 'appointDeputy', later);
  await h.act('head', 'appointDeputy', { ...another, of: standsIn, from: until });
  await live(h, answers, { at: atHour(noonOf(from), [9, 0]) });
  await h.letter(deputy, '대리가 시작되었습니다');
  h.recast({ officer: deputy });
  const during = clockOf(await h.see(), 'reviewService');
  h.holds(during.owner.staffId === standsIn, 'the deputy owns what the officer owned');
  await live(h, answers, { at: atHour(noonOf(until), [9, 0], 1) });
  h.recast({ officer: 'siheung5-officer' });
  const after = clockOf(await h.see(), 'reviewService');
  h.holds(after.owner.staffId === holder && after.dueAt === during.dueAt, 'it came back with its date');
  await h.act('head', 'endDeputy', { seat: 'officer', deputy: team });
  await h.refused('head', 'endDeputy', { seat: 'officer' }, { status: 409, code: 'noDeputy' });
}

/** What rested on a consent ends with it, by name (개인정보 보호법 제37조). */
async function takeBack(h: Household, answers: Answers): Promise<void> {
  for (let visits = 1; visits <= 3; visits += 1) await answerNext(h, answers, 'recordVisit');
  const word = { consentId: 'c2', note: '후원사에 알려지는 것을 더는 바라지 않는다.' };
  const strange = { ...word, consentId: 'c9' };
  await h.refused('officer', 'withdrawConsent', strange, { status: 404, code: 'consentNotFound' });
  const { linkages } = await h.act('officer', 'withdrawConsent', word);
  const gifts = linkages.find(({ resourceId }) => resourceId === 'company-gifts');
  h.holds(gifts?.status === 'stopped', 'the linkage that rested on it has ended');
  await h.letter('company-gifts', '서비스 연계가 끝났습니다');
  await h.refused('officer', 'withdrawConsent', word, { status: 409, code: 'consentOver' });
}
