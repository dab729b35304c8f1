import { answersFor, visit } from '../answers.ts';
import { contact, helpOf, kindOf, linkage, reportOf } from '../bodies.ts';
import type { Household } from '../household.ts';
import { answerNext, inStage, live, liveToTheEnd, type Answers } from '../life.ts';
import type { SeenCase } from '../seen.ts';
import { answered, hearSolutionCommittee, linkWithConsent, supportFirst } from '../steps.ts';
import { atHour, daysBetween, plusDays } from '../time.ts';

const experts = ['suwon-hospital', 'tb-room', 'law-home-doctor'];
const medical = kindOf('MEDICAL');
const help = (from: string) => [helpOf(medical, { units: 1, amountWon: 1_800_000, from })];

/** 수원 솔루션위원회 2015: a man who stops his medicine twice, vanishes and comes back. */
export async function tbNonAdherence(h: Household): Promise<void> {
  const points = ['MEDICAL', 'INCOME'];
  const answers = answersFor(h.told, { experts, points, help, closing: { reason: 'GOALS_REACHED' } });
  await h.wait(h.startsAt);
  await h.report('officer', reportOf(h.told, h.dong));
  await h.act('officer', 'recordContact', contact('PHONE', 'REACHED', '전화를 받았다.'));
  const note = '치료비를 낼 수 없어 약을 끊었다.';
  await supportFirst(h, answers, {
    supports: [medical],
    crisisReasons: ['SEVERE_ILLNESS'],
    householdSize: 1,
    note,
  });
  const strange = { supportId: 'g1s9', amountWon: 1_000, paidOn: await h.today() };
  await h.refused('emergencyOfficer', 'recordPayment', strange, { status: 404, code: 'supportNotFound' });
  await live(h, answers, inStage('assessed'));
  await hearSolutionCommittee(h, answers, '복약 확인 방문과 생계 지원을 묶는 길을 묻는다.');
  await live(h, answers, inStage('inService'));
  await h.act('officer', 'offerLinkage', linkage('suwon-hospital', '결핵 치료를 부탁한다.'));
  await answered(h, 'ACCEPTED');
  await linkWithConsent(h, linkage('hope-clinic', '복약 확인을 부탁한다.'), 60);
  await answered(h, 'ACCEPTED');
  await vanish(h, answers);
  await comeBack(h);
  await forgetConsent(h, answers);
  await liveToTheEnd(h, answers);
}

/** The fourth, fifth and sixth knock find nobody, and then nobody knows where he is. */
async function vanish(h: Household, answers: Answers): Promise<void> {
  for (let visits = 1; visits <= 3; visits += 1) await answerNext(h, answers, 'recordVisit');
  const nobody: Answers = {
    ...answers,
    recordVisit: ({ about }, _, day) => visit(about, day, 'ABSENT'),
    recordWelfareCheck: () => ({
      checker: 'NEIGHBOUR',
      outcome: 'SAFE',
      note: '어제 시장에서 보았다고 한다.',
    }),
  };
  for (let knocks = 4; knocks <= 6; knocks += 1) await answerNext(h, nobody, 'recordVisit');
  await live(h, nobody, { when: ({ clocks }) => clocks.every(({ act }) => act !== 'recordWelfareCheck') });
  const early = { way: 'BY_PHONE' };
  await h.refused('officer', 'tellLocation', early, { status: 409, code: 'noSuchDuty' });
}

/** What cannot be done without him sleeps while he is looked for, and wakes with the days that were left (K21). */
async function comeBack(h: Household): Promise<void> {
  const before = await h.see();
  const gone = contact('VISIT', 'WHEREABOUTS_UNKNOWN', '방을 비웠고 아무도 간 곳을 모른다.');
  const { stage } = await h.act('officer', 'recordContact', gone);
  h.holds(stage === 'missing', 'he is missing');
  await h.letter(h.loginOf('head'), '소재를 알 수 없는 사례');
  const asked = { note: '보건소와 함께 통신사에 위치를 묻는다.' };
  await h.act('officer', 'requestLocation', asked);
  await h.refused('officer', 'requestLocation', asked, { status: 409, code: 'dutyStillOpen' });
  const today = await h.today();
  const visitId = before.visits[0]?.id ?? '';
  const meanwhile = visit(visitId, today, 'DONE');
  await h.refused('nurse', 'recordVisit', meanwhile, { status: 409, code: 'actOutOfOrder' });
  await h.wait(atHour(await h.now(), [14, 0], 5));
  await h.act('officer', 'recordLocation', { received: true, note: '전화번호로 찾았다.' });
  await h.wait(atHour(await h.now(), [9, 30], 2));
  const found = contact('VISIT', 'REACHED', '친척 집에서 돌아왔다.');
  const after = await h.act('officer', 'recordContact', found);
  woken(h, { before, after, slept: daysBetween(today, await h.today()) });
  await h.act('nurse', 'recordVisit', visit(visitId, await h.today(), 'DONE'));
  const told = { way: 'IN_WRITING' };
  await h.wait(atHour(await h.now(), [11, 0], 1));
  await h.act('officer', 'tellLocation', told);
  await h.refused('officer', 'tellLocation', told, { status: 409, code: 'noSuchDuty' });
}

/** Nobody asks him again: what he agreed to ends with its last day, and those who have to know hear of it. */
async function forgetConsent(h: Household, answers: Answers): Promise<void> {
  const isOver = ({ linkages }: SeenCase) =>
    linkages.some(({ resourceId, status }) => resourceId === 'hope-clinic' && status === 'stopped');
  await live(h, answers, { leaving: 'recordConsent', when: isOver });
  for (const seat of ['officer', 'head'] as const)
    await h.letter(h.loginOf(seat), '동의 기한이 끝나 연계가 끝났습니다');
}

/** A day off moves a woken duty to the next working day, never further. */
const longestHoliday = 5;

function woken(
  h: Household,
  { before, after, slept }: { readonly before: SeenCase; readonly after: SeenCase; readonly slept: number },
): void {
  const visitsAndReviews = before.clocks.filter(
    ({ act }) => act === 'recordVisit' || act === 'reviewService',
  );
  for (const { id, dueDay } of visitsAndReviews) {
    const now = after.clocks.find((one) => one.id === id)?.dueDay ?? '';
    const beyond = daysBetween(plusDays(dueDay, slept), now);
    h.holds(beyond >= 0 && beyond <= longestHoliday, `${id} goes on with the days that were left: ${now}`);
  }
  h.holds(visitsAndReviews.length > 1, 'more than one clock had slept');
}
