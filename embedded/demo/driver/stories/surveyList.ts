import { answersFor } from '../answers.ts';
import { contact, helpOf, kindOf } from '../bodies.ts';
import type { Body } from '../desk.ts';
import type { Household } from '../household.ts';
import { answerNow, liveToTheEnd } from '../life.ts';
import { supportFirst } from '../steps.ts';
import { atHour } from '../time.ts';

/** Households of the same list as the couple's: the officer reports one after the other, and each has an end of its own. */

const reportOn = (h: Household, note: string, person: Body): Body => ({
  person,
  dong: h.dong,
  reporterKind: 'OFFICIAL_VISIT',
  crisisReasons: ['LOCAL_ORDINANCE'],
  urgent: false,
  note: `부부장애인 전수조사 명단: ${note}`,
});

const livelihood = kindOf('LIVELIHOOD');
const help = (from: string) => [helpOf(livelihood, { units: 3, amountWon: 783_000, from })];

interface Preview {
  readonly etag: string;
  readonly falls: readonly { readonly type: string }[];
}

/** She dies while she is helped: what falls is shown first, each thing ends by name, and what was given is reviewed. */
export async function endByDeath(h: Household): Promise<void> {
  const closing = { reason: 'DIED', noFollowUp: 'DIED', note: '사망으로 종결한다.' };
  const answers = answersFor(h.told, { help, closing });
  await h.wait(h.startsAt);
  const alone = { name: '부순임', birth: '1941-06-02', phone: '010-0000-4106' };
  await h.report('officer', reportOn(h, '남편을 여의고 홀로 산다.', alone));
  await h.wait(atHour(await h.now(), [14, 0]));
  await h.act('officer', 'recordContact', contact('VISIT', 'REACHED', '집에서 뵈었다.'));
  const asked = { supports: [livelihood], crisisReasons: ['LOCAL_ORDINANCE'], householdSize: 1 };
  await supportFirst(h, answers, { ...asked, note: '급여가 중지되어 생계가 끊겼다.' });
  await h.wait(atHour(await h.now(), [10, 0], 5));
  const { body } = await h.get('officer', `/api/cases/${h.caseId()}/preview/endCase?endCause=DIED`);
  const { etag, falls } = body as unknown as Preview;
  const shown = falls.map(({ type }) => type);
  h.holds(shown.includes('supportCut'), `her end would let fall: ${shown.join(', ')}`);
  const end = { endCause: 'DIED', note: '밤사이 돌아가셨다.' };
  const unseen = { status: 412, code: 'stale', ifMatch: '"whole/0"' };
  await h.refused('officer', 'endCase', end, unseen);
  const { timeline } = await h.act('officer', 'endCase', end, { ifMatch: etag });
  const fallen = timeline.items.map(({ type }) => type);
  h.holds(
    shown.every((type) => fallen.includes(type)),
    'just that has fallen, each by name',
  );
  await h.letter(h.loginOf('head'), '사례가 모두 종료되었습니다');
  await liveToTheEnd(h, answers);
}

/** Another dong, where nobody of the old case sits. */
const refuge = { slug: 'geumho1', dong: '1120059000' };

/** K18: a wife leaves a violent home. She gets a household of her own, and nothing of the old one leads there. */
export async function leaveInSafety(h: Household): Promise<void> {
  const closing = { reason: 'INFORMED', noFollowUp: 'INFORMED_ONLY', note: '안내를 마쳤다.' };
  await h.wait(h.startsAt);
  const members = [{ name: '홍미래', birth: '1973-02-20', relation: '배우자' }];
  const couple = { name: '문태석', birth: '1969-10-10', phone: '010-0000-6910', members };
  await h.report('officer', reportOn(h, '급여가 중지된 부부.', couple));
  await h.wait(atHour(await h.now(), [16, 0]));
  await h.act('officer', 'recordContact', contact('VISIT', 'REACHED', '아내가 따로 만나 달라고 한다.'));
  const leaving = {
    person: { name: '홍미래', birth: '1973-02-20' },
    dong: refuge.dong,
    leftOn: await h.today(),
    urgent: true,
    crisisReasons: ['FAMILY_VIOLENCE'],
    note: '쉼터로 옮긴다. 남편에게 알리지 않는다.',
  };
  const path = `/api/cases/${h.caseId()}/split`;
  const sameDong = { ...leaving, dong: h.dong };
  await h.refusedAt('officer', path, sameDong, { status: 422, code: 'sameOfficer' });
  await h.post('officer', path, leaving);
  const hers = h.beside('listed: she who left', refuge.slug);
  hers.takeUp(await newestCase(hers));
  await nothingLeadsThere(h, hers.caseId());
  await hers.act('officer', 'recordContact', contact('PHONE', 'REACHED', '쉼터에서 전화로 만났다.'));
  await informAndClose(h, closing);
  await informAndClose(hers, { ...closing, noFollowUp: 'MOVED_AWAY', note: '쉼터가 이어서 돕는다.' });
}

/** The new case stands in the list of the officer there. */
async function newestCase(h: Household): Promise<string> {
  const { body } = await h.get('officer', '/api/cases');
  const [newest] = body['items'] as readonly { readonly caseId: string }[];
  if (!newest) throw new Error(`${h.name}: the officer there has no case`);
  return newest.caseId;
}

async function nothingLeadsThere(h: Household, caseId: string): Promise<void> {
  const seen = JSON.stringify(await h.see());
  const [householdId = ''] = caseId.split('-');
  h.holds(!seen.includes(householdId) && !seen.includes(refuge.dong), 'the old case shows no thread to hers');
  const gone = { status: 404, code: 'caseNotFound' };
  await h.refusedToShow('officer', `/api/cases/${caseId}`, gone);
  await h.refusedToShow(`${refuge.slug}-officer2`, `/api/cases/${caseId}`, gone);
}

async function informAndClose(h: Household, closing: Body): Promise<void> {
  const answers = answersFor(h.told, { closing });
  const note = '쉼터와 상담 전화를 안내하였다.';
  await h.act('officer', 'recordIntake', { nextStep: 'INFO_ONLY', told: 'ORALLY', note });
  await answerNow(h, answers, 'requestClosing');
  await answerNow(h, answers, 'approveClosing');
}
