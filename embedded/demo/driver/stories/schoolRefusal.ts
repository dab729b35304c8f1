import { answersFor, visit } from '../answers.ts';
import { consent, contact, linkage, reportOf } from '../bodies.ts';
import type { Household } from '../household.ts';
import { answerNext, inStage, live, liveToTheEnd, type Answers } from '../life.ts';
import { answered, linkWithConsent } from '../steps.ts';
import { atHour } from '../time.ts';

const above = ['psychiatrist', 'school-counsellor', 'child-protection', 'lawyer'];
const advised = ['MEDICAL', 'EDUCATION', 'PROTECTION'];

/** 수원 솔루션위원회 2014: a child who does not go to school, and parents who open the door to nobody. */
export async function schoolRefusal(h: Household): Promise<void> {
  const answers = answersFor(h.told, {
    crisisLevel: 'HIGH',
    experts: above.slice(0, 2),
    plan: { opinion: 'WISHES_CHANGE', note: '부모 상담을 먼저 하고, 등교는 8주 뒤에 다시 정한다.' },
  });
  await h.wait(h.startsAt);
  await h.report('officer', reportOf(h.told, h.dong));
  await comeBackTwice(h);
  await live(h, answers, inStage('assessed'));
  await askTheDistrict(h);
  await live(h, answers, inStage('inService'));
  await linkHelp(h);
  await knockInVain(h, answers);
  await live(h, answers, inStage('followUp'));
  const early = { outcome: 'STABLE', note: '종결한 날에 벌써 확인하려 한다.' };
  await h.refused('officer', 'recordFollowUp', early, { status: 422, code: 'followUpNotDue' });
  await liveToTheEnd(h, answers);
}

/** Three visits until somebody opens; each that was in vain has a clock of its own. */
async function comeBackTwice(h: Household): Promise<void> {
  const intake = { nextStep: 'REGISTER', told: 'ORALLY', note: '아직 아무도 만나지 못했다.' };
  await h.refused('officer', 'recordIntake', intake, { status: 409, code: 'actOutOfOrder' });
  await h.act('officer', 'recordContact', contact('VISIT', 'NO_ANSWER', '문을 열지 않았다.'));
  await h.wait(atHour(await h.now(), [17, 0], 1));
  await h.act('officer', 'recordContact', contact('VISIT', 'NO_ANSWER', '인기척은 있으나 열지 않았다.'));
  await h.wait(atHour(await h.now(), [19, 0], 1));
  await h.act('officer', 'recordContact', contact('VISIT', 'REACHED', '통장과 함께 가니 아버지가 열었다.'));
}

/** Who sits at the table from outside hears of the family with its consent, and each point gets an answer (K25). */
async function askTheDistrict(h: Household): Promise<void> {
  const asked = { level: 'DISTRICT', note: '동에서 풀기 어려워 자문을 구한다.' };
  await h.refused('nurse', 'escalate', asked, { status: 403, code: 'forbidden' });
  await h.act('officer', 'escalate', asked);
  await h.refused('officer', 'escalate', asked, { status: 409, code: 'escalationStillOpen' });
  await h.wait(atHour(await h.now(), [15, 0], 4));
  const today = await h.today();
  const sitting = { escalationId: 'e1', heldOn: today, present: 8, experts: above, basis: 'CONSENT_3RD' };
  const advice = { evaluation: 'STEP_IN', points: advised, note: '부모 개입이 먼저. 등교 강제는 반대 1.' };
  const full = { ...sitting, ...advice };
  await h.refused('districtChair', 'adviseCase', full, { status: 422, code: 'consentMissing' });
  const untold = consent(today, null, { told: false });
  await h.refused('officer', 'recordConsent', untold, { status: 422, code: 'notTold' });
  await h.act('officer', 'recordConsent', consent(today, null, { byGuardian: true }));
  const crowded = { ...full, present: 3 };
  await h.refused('districtChair', 'adviseCase', crowded, { status: 422, code: 'countsDoNotAdd' });
  const strange = { ...full, escalationId: 'e9' };
  await h.refused('districtChair', 'adviseCase', strange, { status: 404, code: 'escalationNotFound' });
  await h.act('districtChair', 'adviseCase', full);
  await h.wait(atHour(await h.now(), [11, 0], 1));
  const word = { escalationId: 'e1', note: '상담은 따르고, 등교 계획은 미루고, 보호는 일부 따른다.' };
  const tooFew = { ...word, answers: ['FOLLOWED'] };
  await h.refused('officer', 'answerAdvice', tooFew, { status: 422, code: 'answersDoNotMatch' });
  await h.act('officer', 'answerAdvice', { ...word, answers: ['FOLLOWED', 'NOT_FOLLOWED', 'IN_PART'] });
  const again = { ...word, answers: ['FOLLOWED', 'FOLLOWED', 'FOLLOWED'] };
  await h.refused('officer', 'answerAdvice', again, { status: 409, code: 'escalationOutOfOrder' });
}

async function linkHelp(h: Household): Promise<void> {
  await h.act('officer', 'offerLinkage', linkage('mental-health-centre', '어머니의 상담을 부탁한다.'));
  await answered(h, 'ACCEPTED');
  await linkWithConsent(h, linkage('learning-mentor', '집에서 하는 공부를 부탁한다.'));
  await answered(h, 'DECLINED');
  h.did('the mentor declines; the children’s centre is asked instead');
  await h.act('officer', 'offerLinkage', linkage('children-centre', '방과 후 지역아동센터를 부탁한다.'));
  await answered(h, 'ACCEPTED');
}

/** The second and the third knock find nobody: the 통장 looks whether they are safe. */
async function knockInVain(h: Household, answers: Answers): Promise<void> {
  await answerNext(h, answers, 'recordVisit');
  const today = await h.today();
  await h.refused('officer', 'recordVisit', visit('v99', today, 'DONE'), {
    status: 404,
    code: 'visitNotFound',
  });
  await h.refused('officer', 'recordVisit', visit('v5', today, 'DONE'), {
    status: 409,
    code: 'visitOutOfOrder',
  });
  const nobody: Answers = { ...answers, recordVisit: ({ about }, _, day) => visit(about, day, 'ABSENT') };
  await answerNext(h, nobody, 'recordVisit');
  const { clocks } = await answerNext(h, nobody, 'recordVisit');
  h.holds(
    clocks.some(({ act }) => act === 'recordWelfareCheck'),
    'two absences in a row call for a welfare check',
  );
  await h.act('officer', 'recordWelfareCheck', {
    checker: 'TONGJANG',
    outcome: 'SAFE',
    note: '통장이 창문으로 세 식구를 보고 이야기를 나누었다.',
  });
}
