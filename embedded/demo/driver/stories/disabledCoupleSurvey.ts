import { answersFor } from '../answers.ts';
import { consent, linkage, reportOf } from '../bodies.ts';
import type { Household } from '../household.ts';
import { answerNext, inStage, live, liveToTheEnd, untilDue, type Answers } from '../life.ts';
import type { SeenCase } from '../seen.ts';
import { answered, linkWithConsent } from '../steps.ts';
import { atHour } from '../time.ts';

const experts = ['disability-centre'];

/** 이도2동 2014: a survey of couples with disabilities, name by name from a list; in the middle they move away. */
export async function disabledCoupleSurvey(h: Household): Promise<void> {
  const answers = answersFor(h.told, { experts });
  await h.wait(h.startsAt);
  await h.report('officer', reportOf(h.told, h.dong));
  await live(h, answers, inStage('assessed'));
  await h.act('officer', 'recordConsent', consent(await h.today(), null));
  await planWithoutSignature(h, answers);
  await live(h, answers, inStage('inService'));
  await linkHelp(h);
  for (let visits = 1; visits <= 3; visits += 1) await answerNext(h, answers, 'recordVisit');
  await moveAway(h, answers);
  await liveToTheEnd(h, answers);
}

/** S6 §15①: their word is in the plan, and why no name stands under it. */
async function planWithoutSignature(h: Household, answers: Answers): Promise<void> {
  await untilDue(h, answers, 'plan');
  const plan = { areas: h.told.needs, opinion: 'NOT_HEARD', note: '아직 의견을 듣지 못하였다.' };
  await h.refused('officer', 'plan', plan, { status: 422, code: 'reasonMissing' });
  const heard = { opinion: 'AGREES', unsignedReason: 'CANNOT_SIGN', note: '눈이 보이지 않아 읽어 드렸다.' };
  await h.act('officer', 'plan', { ...plan, ...heard });
}

async function linkHelp(h: Household): Promise<void> {
  // They agree for forty days at first, and are asked anew before these are over.
  await linkWithConsent(h, linkage('patron', '독지가와 결연한다.', { amountWon: 300_000 }), 40);
  await answered(h, 'ACCEPTED');
  await h.act('officer', 'offerLinkage', linkage('activity-support', '활동지원을 신청한다.'));
  await answered(h, 'ACCEPTED');
  await h.act('officer', 'offerLinkage', linkage('basic-livelihood', '기초생활수급을 다시 신청한다.'));
  await answered(h, 'ACCEPTED');
}

/** 이관: the first dong sends it back, the second receives it, and every clock goes over with its date. */
async function moveAway(h: Household, answers: Answers): Promise<void> {
  const asked = { transferCause: 'MOVED', note: '딸이 사는 곳으로 이사한다.' };
  const [geumho1, songjuk] = ['1120059000', '4111159100'];
  const nowhere = { ...asked, toDong: '9999999999' };
  await h.refused('officer', 'requestTransfer', nowhere, { status: 422, code: 'dongNotFound' });
  const here = { ...asked, toDong: h.dong };
  await h.refused('officer', 'requestTransfer', here, { status: 422, code: 'sameDong' });
  await h.refused('officer', 'receiveTransfer', {}, { status: 409, code: 'noTransfer' });
  await h.act('officer', 'requestTransfer', { ...asked, toDong: geumho1 });
  await h.letter('geumho1-officer', '사례 이관을 받아 주시기 바랍니다');
  const again = { ...asked, toDong: songjuk };
  await h.refused('officer', 'requestTransfer', again, { status: 409, code: 'transferStillOpen' });
  await h.wait(atHour(await h.now(), [14, 0], 1));
  const declined = { declineCause: 'NOT_LIVING_HERE', note: '그 주소에 살지 않는다.' };
  await h.act('geumho1-officer', 'declineTransfer', declined);
  await h.letter(h.loginOf('officer'), '이관한 사례가 돌아왔습니다');
  await h.act('officer', 'requestTransfer', { ...asked, toDong: geumho1 });
  const withdrawn = { withdrawCause: 'WRONG_DONG', note: '딸의 주소를 다시 확인했다.' };
  await h.act('officer', 'withdrawTransfer', withdrawn);
  await h.letter('geumho1-officer', '이관 요청이 철회되었습니다');
  await h.act('officer', 'requestTransfer', again);
  const nextDay = { at: atHour(await h.now(), [11, 0], 1), leaving: 'receiveTransfer' };
  const before = await live(h, answers, nextDay);
  const [officer, head] = [h.loginOf('officer'), h.loginOf('head')];
  const after = await h.act('songjuk-officer', 'receiveTransfer', {});
  for (const login of [officer, head]) await h.letter(login, '이관한 사례를 상대 동에서 받았습니다');
  h.settle('songjuk');
  h.holds(datesOf(after) === datesOf(before), 'every clock went over with its date');
  const owners = new Set(
    after.clocks.filter(({ seat }) => seat === 'officer').map(({ owner }) => owner.staffId),
  );
  h.holds([...owners].join() === (await h.staffOf('officer')), 'and is the officer’s there');
}

const datesOf = ({ clocks }: SeenCase): string =>
  clocks
    .filter(({ act }) => act !== 'receiveTransfer')
    .map(({ id, dueAt }) => `${id} ${dueAt}`)
    .join('\n');
