import { answersFor } from '../answers.ts';
import { consent, contact, linkage } from '../bodies.ts';
import type { Body } from '../desk.ts';
import { decideInMeeting } from '../committees.ts';
import { openNextConference } from '../conferences.ts';
import { clockOf } from '../seen.ts';
import type { Household } from '../household.ts';
import { answerNow, inStage, live, liveToTheEnd, type Answers } from '../life.ts';
import { answered } from '../steps.ts';
import { untilSeen } from '../untilSeen.ts';
import { atHour, hours } from '../time.ts';

const experts = ['elder-centre', 'tongjang'];
/** Two men of one name and one birthday; the one of the basement is known to the office. */
const known = { name: '문재복', birth: '1948-05-05', phone: '010-0000-4855', address: '인계동 31번지 지층' };
const alike = { name: '문재복', birth: '1948-05-05', phone: '010-0000-4856', address: '인계동 호수아파트' };

/** 수원 2019: a meter reader sees letters pile up at a door. Opened without a name, it turns out to be somebody known. */
export async function honoraryOfficerTip(h: Household): Promise<void> {
  const answers = answersFor(h.told, { experts });
  const other = await meetBefore(h);
  await live(h, { ...answers, recordContact: notAtHome }, { at: h.startsAt });
  const tip = await tipOff(h);
  await findOut(tip);
  await merge(tip, { into: h, other });
  await live(h, answers, inStage('assessed'));
  await h.act('officer', 'recordConsent', consent(await h.today(), null));
  await askForHeater(h, answers);
  await live(h, answers, inStage('inService'));
  const early = { reason: 'GOALS_REACHED', note: '방문을 시작하기도 전의 종결.' };
  await h.refused('officer', 'requestClosing', early, { status: 409, code: 'actionStillOpen' });
  await answerNow(h, answers, 'completeTask');
  await h.refused('officer', 'requestClosing', early, { status: 409, code: 'visitsStillOpen' });
  await openNextConference(h);
  await h.act('officer', 'offerLinkage', linkage('elder-call', '안부전화를 부탁한다.'));
  await answered(h, 'ACCEPTED');
  await liveToTheEnd(h, answers);
}

const notAtHome = (): Body => contact('VISIT', 'ABSENT', '집에 없었다.');

const reportOn = (h: Household, person: Body, note: string): Body => ({
  person,
  dong: h.dong,
  reporterKind: 'TONGJANG',
  crisisReasons: [],
  urgent: false,
  note,
});

/** What the office knew before the tip: the man of the basement, and one who only looks like him. */
async function meetBefore(h: Household): Promise<Household> {
  await h.report('officer', reportOn(h, known, '혼자 살고 이웃과 왕래가 없다고 한다.'));
  const { householdId } = await h.seen();
  const other = h.beside('the tip: a namesake');
  const report = reportOn(h, alike, '안부를 묻고 싶다고 한다.');
  await other.refusedAt('officer', '/api/reports', report, { status: 409, code: 'possibleDuplicate' });
  await other.report('officer', { ...report, notSame: [householdId] });
  await other.act('officer', 'recordContact', contact('PHONE', 'REACHED', '잘 지낸다고 한다.'));
  await other.act('officer', 'recordIntake', {
    nextStep: 'INFO_ONLY',
    told: 'BY_PHONE',
    note: '안내하였다.',
  });
  const closing = { reason: 'INFORMED', noFollowUp: 'INFORMED_ONLY', note: '안내를 마쳤다.' };
  const answers = answersFor(h.told, { closing });
  await answerNow(other, answers, 'requestClosing');
  await answerNow(other, answers, 'approveClosing');
  return other;
}

/** Whoever brings the tip hears that it was received, and nothing else (K19). */
async function tipOff(h: Household): Promise<Household> {
  const tip = h.beside('the tip: nobody knows who');
  const { reporterKind, crisisReasons, urgent, summary } = h.told.report;
  const nobody = { name: null, address: '인계동 31번지 지층' };
  const report = { reporterKind, crisisReasons, urgent, note: summary, person: nobody, dong: h.dong };
  await tip.report('ingye-honorary', report);
  h.holds(tip.caseId() === '', 'the honorary officer hears no more than that it was received');
  const honorary = { status: 403, code: 'forbidden' };
  await tip.refusedToShow('ingye-honorary', '/api/cases', honorary);
  const { body } = await tip.get('officer', '/api/cases');
  const [newest] = body['items'] as readonly { readonly caseId: string }[];
  tip.takeUp(newest?.caseId ?? '');
  return tip;
}

/** The door is opened; he is alive, and he says who he is. */
async function findOut(tip: Household): Promise<void> {
  await tip.act('officer', 'recordContact', contact('VISIT', 'ABSENT', '문이 잠겨 있고 인기척이 없다.'));
  await tip.wait((await tip.now()) + hours(1));
  const check = { checker: 'FIRE_SERVICE', outcome: 'SAFE', note: '119가 문을 열었다. 누워 있었다.' };
  await tip.act('officer', 'recordWelfareCheck', check);
  await tip.act('officer', 'recordContact', contact('VISIT', 'REACHED', '이야기를 나누었다.'));
  const intake = { nextStep: 'REGISTER', told: 'ORALLY', note: '도움이 필요하다.' };
  await tip.act('officer', 'recordIntake', intake);
  await tip.refused('officer', 'register', {}, { status: 422, code: 'nameUnknown' });
  await tip.wait(atHour(await tip.now(), [10, 0], 2));
  await tip.act('officer', 'recordIdentity', { person: known, note: '신분증을 보여 주었다.' });
}

interface Merging {
  readonly into: Household;
  readonly other: Household;
}

async function merge(tip: Household, { into, other }: Merging): Promise<void> {
  const [here, there] = [await tip.see(), await into.see()];
  const namesake = (await other.see()).householdId;
  const found = here.alike.map(({ householdId }) => householdId);
  const both = [there.householdId, namesake];
  tip.holds(
    both.every((one) => found.includes(one)),
    'the house finds both men of that name',
  );
  const note = '같은 사람이다. 아는 가구에서 이어 간다.';
  const itself = { otherHouseholdId: here.householdId };
  await tip.refused('officer', 'recordNotSame', itself, { status: 422, code: 'sameHousehold' });
  const { alike: left } = await tip.act('officer', 'recordNotSame', { otherHouseholdId: namesake });
  tip.holds(left.length === 1, 'told apart from the one, he is not asked about him again');
  const strange = { intoHouseholdId: 'a'.repeat(20), note };
  await tip.refused('officer', 'mergeHousehold', strange, { status: 404, code: 'householdNotFound' });
  await tip.act('officer', 'mergeHousehold', { intoHouseholdId: there.householdId, note });
  await untilSeen(into, ({ timeline }) => timeline.items.some(({ type }) => type === 'householdAbsorbed'));
  const { stage, merged } = await tip.see();
  tip.holds(
    stage === 'archived' && merged.into?.caseId === into.caseId(),
    'both records stay, and one goes on',
  );
}

/** 선결정·추인: the heater cannot wait for the members, so the chair decides and they confirm it later (K1). */
async function askForHeater(h: Household, answers: Answers): Promise<void> {
  const asked = { thing: 'HEATING', way: 'CHAIR_FIRST', note: '지정기탁 난방기기를 부탁한다.' };
  await h.act('officer', 'requestSelection', asked);
  await h.wait((await h.now()) + hours(1));
  const alone = { selectionId: 'n1', selected: true, note: '위원장이 먼저 정한다.' };
  await h.act('committeeChair', 'decideSelection', alone);
  await live(h, answers, { at: atHour(await h.now(), [15, 0], 20) });
  const word = { selectionId: 'n1', ratified: true, note: '추인한다.' };
  const tie = { ...word, votes: { seated: 9, present: 6, inFavour: 3 } };
  await h.refused('committeeChair', 'ratifySelection', tie, { status: 422, code: 'onlyFromMeeting' });
  const clock = clockOf(await h.see(), 'ratifySelection');
  await decideInMeeting(h, { clock, body: word });
}
