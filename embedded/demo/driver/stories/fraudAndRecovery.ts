import { answersFor } from '../answers.ts';
import { carried, contact, helpOf, kindOf, meansOf, reportOf } from '../bodies.ts';
import type { Household } from '../household.ts';
import { decideInMeeting } from '../committees.ts';
import { answerNow, inStage, live, liveToTheEnd, untilDue, type Answers } from '../life.ts';
import { atHour, hours, noonOf, plusDays } from '../time.ts';

const [housing, livelihood] = [kindOf('HOUSING'), kindOf('LIVELIHOOD')];
const help = (from: string) => [
  helpOf(housing, { units: 1, amountWon: 390_000, from }),
  helpOf(livelihood, { units: 3, amountWon: 783_000, from }),
];
const paidWon = 390_000 + 3 * 783_000;

/** 긴급복지지원법 제15조: support that was got by a lie goes back, with every word that the law gives the person. */
export async function fraudAndRecovery(h: Household): Promise<void> {
  const answers = answersFor(h.told, {
    help,
    closing: { reason: 'NOT_SELECTED', noFollowUp: 'DECLINED', note: '환수를 마치고 종결한다.' },
  });
  await h.wait(h.startsAt);
  await h.report('emergencyOfficer', reportOf(h.told, h.dong));
  await h.act('officer', 'recordContact', contact('PHONE', 'REACHED', '불이 나 집을 잃었다고 한다.'));
  await payLate(h, answers);
  await live(h, answers, inStage('notSelected'));
  await h.refused(
    'officer',
    'endVisits',
    { note: '방문 계획이 없다.' },
    { status: 409, code: 'noVisitsPlanned' },
  );
  await findFraud(h, answers);
  await orderReturn(h, answers);
  await serve(h, answers);
  await object(h, answers);
  await payBack(h, answers);
  await liveToTheEnd(h, answers);
}

/** Paid in the 74th hour: the clock has passed, and each payment says why (K22). */
async function payLate(h: Household, answers: Answers): Promise<void> {
  const requestedAt = await h.now();
  await h.act('officer', 'requestGrant', {
    supports: [housing, livelihood],
    crisisReasons: ['FIRE_DISASTER'],
    householdSize: 1,
    note: '화재로 집을 잃었다고 신청하였다.',
  });
  await h.wait(requestedAt + hours(12));
  await answerNow(h, answers, 'recordFieldCheck');
  await h.wait(requestedAt + hours(30));
  await answerNow(h, answers, 'decideGrant');
  await answerNow(h, answers, 'seeGrant');
  await h.wait(requestedAt + hours(74));
  await h.letter(h.loginOf('emergencyOfficer'), '기한이 지났습니다');
  const first = { supportId: 'g1s1', amountWon: 390_000, paidOn: await h.today() };
  await h.refused('emergencyOfficer', 'recordPayment', first, { status: 422, code: 'lateCauseMissing' });
  const abroad = { ...first, lateCause: 'BANK', payTo: 'OTHER_ACCOUNT' };
  await h.refused('emergencyOfficer', 'recordPayment', abroad, { status: 422, code: 'proofMissing' });
  await h.act('emergencyOfficer', 'recordPayment', { ...abroad, proof: 'PROVIDER_BILL' });
  const second = { ...first, supportId: 'g1s2', amountWon: 3 * 783_000 };
  await h.act('emergencyOfficer', 'recordPayment', { ...second, lateCause: 'BANK' });
  const overlooked = {
    grantId: 'g1',
    figures: meansOf(10_000_000),
    ...{ incomeWithin: true, assetsWithin: true, financialWithin: true },
    note: '소득을 잘못 보았다.',
  };
  const counted = { status: 422, code: 'countedOtherwise' };
  await h.refused('emergencyOfficer', 'recordAfterCheck', overlooked, counted);
}

async function findFraud(h: Household, answers: Answers): Promise<void> {
  const clock = await untilDue(h, answers, 'recordAdequacy');
  const word = { grantId: 'g1', outcome: 'FRAUD', note: '불이 난 집은 다른 사람의 집이었다.' };
  const told = { ...word, ...carried };
  await h.refused('committeeChair', 'recordAdequacy', told, { status: 422, code: 'onlyFromMeeting' });
  const city = h.loginOf('committeeChair').replace('committee', '');
  await decideInMeeting(h, { clock, body: { outcome: 'FRAUD' }, recused: `${city}member6` });
}

/** K5: he is heard first, for ten days at least; K7: who prepared the order does not give it. */
async function orderReturn(h: Household, answers: Answers): Promise<void> {
  const notice = { grantId: 'g1', note: '반환을 명하려 함을 알리고 의견을 듣는다.' };
  await h.refused('emergencyOfficer', 'giveNotice', notice, { status: 422, code: 'reasonMissing' });
  const hasty = { ...notice, opinionUntil: plusDays(await h.today(), 9) };
  await h.refused('emergencyOfficer', 'giveNotice', hasty, { status: 422, code: 'dayTooEarly' });
  const opinionUntil = plusDays(await h.today(), 10);
  await h.act('emergencyOfficer', 'giveNotice', { ...notice, opinionUntil });
  // K6: his ten days run from the arrival, and the authority hears of it then.
  const handed = { grantId: 'g1', notice: 'PRIOR_NOTICE', serviceWay: 'BY_HAND', takenBy: 'PERSON' };
  await h.act('emergencyOfficer', 'serveNotice', { ...handed, arrivedOn: await h.today() });
  await h.letter(h.loginOf('authority'), '반환명령 결재를 부탁드립니다');
  const order = { grantId: 'g1', amountWon: paidWon, stop: true, note: '받은 지원을 모두 반환한다.' };
  await h.refused('emergencyOfficer', 'orderReturn', order, { status: 403, code: 'forbidden' });
  await h.refused('authority', 'orderReturn', order, { status: 422, code: 'opinionStillOpen' });
  await live(h, answers, { at: atHour(noonOf(opinionUntil), [10, 0], 3) });
  const tooMuch = { ...order, amountWon: paidWon + 1 };
  await h.refused('authority', 'orderReturn', tooMuch, { status: 422, code: 'overPaid' });
  await h.act('authority', 'orderReturn', order);
  await h.refused('authority', 'orderReturn', order, { status: 409, code: 'recoveryOutOfOrder' });
}

/** K6: his days run from the arrival; the first registered letter came back. */
async function serve(h: Household, answers: Answers): Promise<void> {
  const letter = { grantId: 'g1', serviceWay: 'REGISTERED_MAIL' };
  await h.act('emergencyOfficer', 'serveNotice', { ...letter, arrivedOn: null });
  await live(h, answers, { at: atHour(await h.now(), [16, 0], 2) });
  const unsigned = { ...letter, arrivedOn: await h.today() };
  await h.refused('emergencyOfficer', 'serveNotice', unsigned, { status: 422, code: 'reasonMissing' });
  const taken = { ...unsigned, takenBy: 'PERSON' };
  const future = { ...taken, arrivedOn: plusDays(await h.today(), 1) };
  await h.refused('emergencyOfficer', 'serveNotice', future, { status: 422, code: 'dayInFuture' });
  await h.act('emergencyOfficer', 'serveNotice', taken);
  const early = { grantId: 'g1', note: '체납처분을 서두른다.' };
  await h.refused('emergencyOfficer', 'referArrears', early, { status: 409, code: 'dunningFirst' });
}

/** 제16조: an objection on the 29th day goes to the 시·도, which dismisses it. */
async function object(h: Household, answers: Answers): Promise<void> {
  await live(h, answers, { at: atHour(await h.now(), [15, 0], 29), leaving: 'recordReturn' });
  const objection = { grantId: 'g1', receivedOn: await h.today(), note: '불이 난 집에 살았다고 주장한다.' };
  await h.act('officer', 'recordObjection', objection);
  await h.letter(h.loginOf('authority'), '이의신청이 접수되었습니다');
  await live(h, answers, { at: atHour(await h.now(), [10, 0], 3), leaving: 'recordReturn' });
  const decision = {
    grantId: 'g1',
    objectionOutcome: 'DISMISSED',
    amountWon: 0,
    note: '이유 없어 기각한다.',
  };
  await h.refused('province', 'decideObjection', decision, { status: 409, code: 'recoveryOutOfOrder' });
  await h.act('emergencyOfficer', 'forwardObjection', { grantId: 'g1', note: '의견을 붙여 보낸다.' });
  await h.letter(h.loginOf('province'), '이의신청 심사를 부탁드립니다');
  await live(h, answers, { at: atHour(await h.now(), [11, 0], 9), leaving: 'recordReturn' });
  await h.act('province', 'decideObjection', decision);
}

/** In two parts; the second ends a clock that had passed while the objection was on its way. */
async function payBack(h: Household, answers: Answers): Promise<void> {
  const part = { grantId: 'g1', amountWon: 1_000_000, paidOn: await h.today() };
  await h.act('emergencyOfficer', 'recordReturn', part);
  await live(h, answers, { at: atHour(await h.now(), [14, 0], 10), leaving: 'recordReturn' });
  const rest = { ...part, paidOn: await h.today(), amountWon: paidWon - 1_000_000 };
  const tooMuch = { ...rest, amountWon: paidWon };
  await h.refused('emergencyOfficer', 'recordReturn', tooMuch, { status: 422, code: 'overReturn' });
  await h.act('emergencyOfficer', 'recordReturn', {
    ...rest,
    lateCause: 'HOUSEHOLD_ASKED',
  });
  const { grants } = await h.see();
  h.holds(grants[0]?.recovery?.status === 'returned', 'everything has come back');
}
