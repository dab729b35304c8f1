import { answersFor, visitsOf } from '../answers.ts';
import { contact, kindOf, linkage, reportOf } from '../bodies.ts';
import { fieldCheck } from '../fieldChecks.ts';
import type { Household } from '../household.ts';
import { answerNow, inStage, live, liveToTheEnd, type Answers } from '../life.ts';
import { answered } from '../steps.ts';
import { atHour, hours, plusDays } from '../time.ts';

const table = [
  ['finance-counsel', '채무 조정을 부탁한다.'],
  ['law-home-doctor', '보증 채무의 상담을 부탁한다.'],
  ['job-centre', '다시 일할 자리를 부탁한다.'],
] as const;

/** 수원 One-Stop 이동상담 2015: one table with three experts, and three helpers from it. */
export async function oneStopCounsel(h: Household): Promise<void> {
  const points = ['LEGAL', 'INCOME'];
  const answers = answersFor(h.told, { points, closing: { reason: 'SERVICE_LINKED' } });
  await h.wait(h.startsAt);
  await h.report('officer', reportOf(h.told, h.dong));
  await h.act('officer', 'recordContact', contact('OFFICE', 'REACHED', '상담 자리에서 만났다.'));
  await notInCrisis(h);
  await h.act('officer', 'recordIntake', {
    nextStep: 'SERVICE_LINK',
    told: 'IN_WRITING',
    note: '금융·법률·고용 세 자리에서 상담받았다.',
  });
  for (const [helper, note] of table) {
    await h.act('officer', 'offerLinkage', linkage(helper, note));
    await answered(h, 'ACCEPTED');
  }
  await h.act('officer', 'planVisits', visitsOf(h.told, plusDays(await h.today(), 30)));
  await goUpAndComeBack(h, answers);
  await closeTwice(h, answers);
  await liveToTheEnd(h, answers);
}

/** Emergency support is asked for and not confirmed: he still has an income of his own. */
async function notInCrisis(h: Household): Promise<void> {
  await h.act('officer', 'requestGrant', {
    supports: [kindOf('LIVELIHOOD')],
    crisisReasons: ['BUSINESS_CLOSURE'],
    householdSize: 1,
    note: '폐업 뒤 생계가 어렵다고 한다.',
  });
  await h.wait((await h.now()) + hours(3));
  const no = { confirmed: false, note: '임대 소득이 있어 위기로 보기 어렵다.' };
  const check = fieldCheck(await h.today(), 0, no);
  await h.act('emergencyOfficer', 'recordFieldCheck', check);
  const decision = { grantId: 'g1', help: [], note: '확인되지 않은 위기.' };
  await h.refused('emergencyOfficer', 'decideGrant', decision, { status: 422, code: 'crisisNotConfirmed' });
}

/** The district cannot answer it either and passes it on to the city; the answer comes down the same way (K25). */
async function goUpAndComeBack(h: Household, answers: Answers): Promise<void> {
  await h.act('officer', 'escalate', { level: 'DISTRICT', note: '채무가 여러 시에 걸쳐 있다.' });
  await h.wait(atHour(await h.now(), [10, 0], 6));
  const up = { escalationId: 'e1', note: '시 위원회의 자문이 필요하다.' };
  await h.refused('officer', 'referUp', up, { status: 403, code: 'forbidden' });
  await h.act('districtChair', 'referUp', up);
  await h.letter(h.loginOf('cityChair'), '솔루션위원회 자문을 부탁드립니다');
  await h.refused('districtChair', 'referUp', up, { status: 409, code: 'alreadyAtTheTop' });
  await h.wait(atHour(await h.now(), [14, 0], 6));
  await answerNow(h, answers, 'adviseCase');
  await h.letter(h.loginOf('officer'), '솔루션위원회 자문이 왔습니다');
  await h.wait(atHour(await h.now(), [11, 0], 1));
  await answerNow(h, answers, 'answerAdvice');
}

/** Sent back once with a reason; the second time somebody takes over, for the head is away (대결, K22). */
async function closeTwice(h: Household, answers: Answers): Promise<void> {
  const early = { reason: 'SERVICE_LINKED', note: '아직 이른 종결.' };
  await h.refused('officer', 'requestClosing', early, { status: 409, code: 'linkageStillOpen' });
  await live(h, answers, inStage('closeRequested'));
  const returned = { returnReason: 'FOLLOW_UP_UNCLEAR', note: '채무 조정의 결과를 적어 달라.' };
  await h.refused('officer', 'returnClosing', returned, { status: 403, code: 'forbidden' });
  await h.act('head', 'returnClosing', returned);
  await h.letter(h.loginOf('officer'), '돌아왔습니다');
  await live(h, answers, inStage('closeRequested'));
  const hope = 'gwonseon-hope';
  await h.refused(hope, 'approveClosing', {}, { status: 422, code: 'takeOverCauseMissing' });
  await h.act(hope, 'approveClosing', { takeOver: 'ON_LEAVE' });
}
