import { answersFor } from '../answers.ts';
import { consent, contact, helpOf, kindOf, linkage, reportOf } from '../bodies.ts';
import { fieldCheck } from '../fieldChecks.ts';
import type { Household } from '../household.ts';
import { decideInMeeting } from '../committees.ts';
import { answerNow, inStage, live, liveToTheEnd, untilDue, type Answers } from '../life.ts';
import { answered, payEverything } from '../steps.ts';
import { atHour, hours, minutes } from '../time.ts';
import { addHoliday } from './addedHoliday.ts';

const experts = ['addiction-centre', 'child-protection', 'family-counsellor'];
const [livelihood, school] = [kindOf('LIVELIHOOD'), kindOf('EDUCATION')];
const help = (from: string) => [
  helpOf(livelihood, { units: 3, amountWon: 1_644_000, from }),
  helpOf(school, { units: 1, amountWon: 127_900, from }),
];

/** 수원 솔루션위원회 2014: two neighbours report one household within the hour, and one helper stays silent. */
export async function alcoholAndCustody(h: Household): Promise<void> {
  const answers = answersFor(h.told, { crisisLevel: 'HIGH', experts, help });
  await h.wait(h.startsAt);
  await reportTwice(h);
  await supportFirst(h, answers);
  await live(h, answers, inStage('assessed'));
  await decideTogether(h, answers);
  await live(h, answers, inStage('inService'));
  await linkHelp(h, answers);
  await addHoliday(h);
  await giveToAnother(h);
  await closeByTwo(h, answers);
  await liveToTheEnd(h, answers);
  const late = contact('VISIT', 'REACHED', '아이들은 잠들어 있었다.');
  await h.refused('officer', 'recordContact', late, { status: 409, code: 'notOpen' });
}

/** The second report finds the first: nothing is created until somebody says whether it is the same household. */
async function reportTwice(h: Household): Promise<void> {
  const report = reportOf(h.told, h.dong);
  const malformed = { status: 400, code: 'malformed' };
  await h.refusedAt('officer', '/api/reports', { ...report, urgent: 'yes' }, malformed);
  await h.refusedAt('officer', '/api/reports', { ...report, surprise: 1 }, malformed);
  await h.report('officer', report);
  await h.wait((await h.now()) + minutes(45));
  const second = { ...report, note: '위층에서 큰 소리가 난다.' };
  await h.refusedAt('nurse', '/api/reports', second, { status: 409, code: 'possibleDuplicate' });
  const { householdId, caseId } = await h.see();
  await h.report('nurse', { ...second, householdId });
  h.holds(h.caseId() === caseId, 'two reports within the hour are one case');
}

/** 긴급복지지원법 제8조: support first, within the hours of the guide, decided by the duty officer alone. */
async function supportFirst(h: Household, answers: Answers): Promise<void> {
  await h.act('officer', 'recordContact', contact('VISIT', 'REACHED', '아이들은 잠들어 있었다.'));
  const supports = [livelihood, school];
  const asked = {
    supports,
    crisisReasons: ['NEGLECT_ABUSE'],
    householdSize: 3,
    note: '생계와 학비가 급하다.',
  };
  await h.act('officer', 'requestGrant', asked);
  await h.refused('officer', 'requestGrant', asked, { status: 409, code: 'supportAlreadyOpen' });
  const decision = { grantId: 'g1', help: help(await h.today()), note: '먼저 지원한다.' };
  await h.refused('emergencyOfficer', 'decideGrant', decision, { status: 409, code: 'grantOutOfOrder' });
  await h.wait(atHour(await h.now(), [9, 30], 1));
  const check = fieldCheck(await h.today(), 3);
  await h.refused('officer', 'recordFieldCheck', check, { status: 403, code: 'forbidden' });
  const strange = { ...check, grantId: 'g9' };
  await h.refused('emergencyOfficer', 'recordFieldCheck', strange, { status: 404, code: 'grantNotFound' });
  await h.act('emergencyOfficer', 'recordFieldCheck', check);
  const tooLong = { ...decision, help: help(await h.today()).map((one) => ({ ...one, units: 4 })) };
  await h.refused('emergencyOfficer', 'decideGrant', tooLong, { status: 422, code: 'overFirstGrant' });
  const stale = { status: 412, code: 'stale', ifMatch: '"grant-g1/1"' };
  await h.refused('emergencyOfficer', 'decideGrant', decision, stale);
  await answerNow(h, answers, 'decideGrant');
  await answerNow(h, answers, 'seeGrant');
  await h.wait((await h.now()) + hours(5));
  const over = { supportId: 'g1s1', amountWon: 9_000_000, paidOn: await h.today() };
  await h.refused('emergencyOfficer', 'recordPayment', over, { status: 422, code: 'overGranted' });
  await payEverything(h, answers);
}

async function decideTogether(h: Household, answers: Answers): Promise<void> {
  await h.act('officer', 'recordConsent', consent(await h.today(), null));
  const clock = await untilDue(h, answers, 'recordConference');
  const table = { heldOn: await h.today(), present: 7, experts, basis: 'CONSENT_3RD' };
  const advice = { ...table, advises: 'HIGH_DIFFICULTY', note: '입원 치료 동안 위탁가정, 이후 재결합 계획.' };
  await h.refused('officer', 'recordConference', advice, { status: 403, code: 'forbidden' });
  await h.refused('conferenceChair', 'recordConference', advice, { status: 422, code: 'onlyFromMeeting' });
  await decideInMeeting(h, { clock, body: advice });
}

/** The foster centre says nothing: after seven days it is asked again, three days later the head hears of it. */
async function linkHelp(h: Household, answers: Answers): Promise<void> {
  await h.act('officer', 'offerLinkage', linkage('addiction-centre', '입원 치료를 부탁한다.'));
  await answered(h, 'ACCEPTED');
  const foster = linkage('foster-centre', '입원 치료 동안의 돌봄을 부탁한다.');
  await h.act('officer', 'offerLinkage', foster);
  await h.refused('officer', 'offerLinkage', foster, { status: 409, code: 'linkageAlreadyOpen' });
  const closing = { reason: 'GOALS_REACHED', note: '너무 이른 종결.' };
  await h.refused('officer', 'requestClosing', closing, { status: 409, code: 'grantStillOpen' });
  await live(h, answers, { at: atHour(await h.now(), [9, 0], 11), leaving: 'answerLinkage' });
  await h.letter('foster-centre', '다시 부탁드립니다');
  await h.letter(h.loginOf('head'), '지연을 알려 드립니다');
  const answer = { linkageId: 'l2', answer: 'ACCEPTED' };
  await h.refused('officer', 'answerLinkage', answer, { status: 422, code: 'lateCauseMissing' });
  await h.act('officer', 'answerLinkage', { ...answer, lateCause: 'OTHER_OFFICE' });
}

/** 담당 변경: every clock of the officer is the head of team's from now on. */
async function giveToAnother(h: Household): Promise<void> {
  const given = { seat: 'officer', reassignCause: 'WORKLOAD' };
  const holder = { ...given, to: await h.staffOf('officer') };
  await h.refused('head', 'reassignSeat', holder, { status: 422, code: 'sameHolder' });
  const unfit = { ...given, to: await h.staffOf('nurse') };
  await h.refused('head', 'reassignSeat', unfit, { status: 422, code: 'deputyCannotAct' });
  const team = await h.staffOf('seryu2-team');
  const before = (await h.see()).clocks;
  const { clocks } = await h.act('head', 'reassignSeat', { ...given, to: team });
  h.recast({ officer: 'seryu2-team' });
  await h.letter('seryu2-team', '사례의 담당이 되셨습니다');
  const dates = (all: typeof clocks) => JSON.stringify(all.map(({ id, dueAt }) => [id, dueAt]));
  const theirs = clocks.filter(({ seat }) => seat === 'officer');
  h.holds(
    dates(clocks) === dates(before) && theirs.every(({ owner }) => owner.staffId === team),
    'every duty of the officer went over with its date',
  );
  const days = { from: await h.today(), until: await h.today(), leaveCause: 'TRIP' };
  const asHead = { seat: 'head', deputy: team, ...days };
  await h.refused('head', 'appointDeputy', asHead, { status: 422, code: 'seatsClash' });
}

/** K7: a head of team may approve closings, but not the one that they asked for. */
async function closeByTwo(h: Household, answers: Answers): Promise<void> {
  await live(h, answers, inStage('closeRequested'));
  const approval = { takeOver: 'URGENT' };
  await h.refused('officer', 'approveClosing', approval, { status: 422, code: 'approverPrepared' });
}
