import { answersFor } from '../answers.ts';
import { carried, contact, linkage, reportOf } from '../bodies.ts';
import type { Household } from '../household.ts';
import { inStage, live, liveToTheEnd, untilDue } from '../life.ts';
import { decideInMeeting } from '../committees.ts';
import { clockOf } from '../seen.ts';
import { atHour } from '../time.ts';

const benefits = ['single-parent-benefit', 'birth-benefit', 'childcare-benefit'];
const votes = { seated: 11, present: 7, inFavour: 6 } as const;

/** 찾동 2015: no basic livelihood benefit, but a counsellor asks on and finds others; it ends as a service link. */
export async function singleParentCrossCheck(h: Household): Promise<void> {
  const answers = answersFor(h.told, { crisisLevel: 'LOW', closing: { reason: 'SERVICE_LINKED' } });
  await h.wait(h.startsAt);
  await h.report('officer', reportOf(h.told, h.dong));
  await h.act('officer', 'recordContact', contact('OFFICE', 'REACHED', '창구에서 만났다.'));
  await h.refused('head', 'register', {}, { status: 403, code: 'forbidden' });
  await live(h, answers, inStage('assessed'));
  const early = { caseClass: 'GENERAL', note: '회의 전에 정하려 한다.' };
  await h.refused('officer', 'classify', early, { status: 409, code: 'actOutOfOrder' });
  const clock = await untilDue(h, answers, 'recordConference');
  await decideInMeeting(h, { clock, body: { advises: 'SERVICE_LINK', basis: 'MIN_SHARE_GOV' } });
  await h.act('officer', 'classify', { caseClass: 'SERVICE_LINK', note: '서비스 연계 가구로 구분한다.' });
  await linkBenefits(h);
  await askForWallpaper(h);
  await h.act('nurse', 'planVisits', {
    firstOn: await h.today(),
    everyDays: 30,
    times: 6,
    visitor: 'nurse',
  });
  await liveToTheEnd(h, answers);
}

/** 한부모가족 지원, 출산양육지원금, 양육수당 beside the two village experts. */
async function linkBenefits(h: Household): Promise<void> {
  await h.act('officer', 'offerLinkage', linkage('village-lawyer', '양육비 청구를 돕는다.'));
  await h.act('officer', 'offerLinkage', linkage('village-tax', '사업자 폐업 체납을 푼다.'));
  for (const benefit of benefits) await h.act('officer', 'offerLinkage', linkage(benefit, '신청을 돕는다.'));
  const strange = { linkageId: 'l9', answer: 'ACCEPTED' };
  await h.refused('officer', 'answerLinkage', strange, { status: 404, code: 'linkageNotFound' });
  const nobody = linkage('no-such-helper', '없는 기관에 부탁한다.');
  await h.refused('officer', 'offerLinkage', nobody, { status: 422, code: 'resourceNotFound' });
  for (const { id } of (await h.see()).linkages)
    await h.act('officer', 'answerLinkage', { linkageId: id, answer: 'ACCEPTED' });
  const other = { linkageId: 'l1', answer: 'DECLINED' };
  await h.refused('officer', 'answerLinkage', other, { status: 409, code: 'linkageOutOfOrder' });
}

/** 긴급지원선정위원회 sits for the wallpaper, and sends it back to the dong (K1). */
async function askForWallpaper(h: Household): Promise<void> {
  const asked = { thing: 'HOME_REPAIR', way: 'SITTING', note: '아이 방의 도배를 부탁한다.' };
  await h.refused('nurse', 'requestSelection', asked, { status: 403, code: 'forbidden' });
  await h.act('officer', 'requestSelection', asked);
  await h.wait(atHour(await h.now(), [15, 30], 5));
  const word = { selectionId: 'n1', note: '동의 자체 사업으로 할 수 있어 동으로 돌려보낸다.' };
  const yes = { ...word, selected: true };
  const told = { ...yes, votes };
  await h.refused('committeeChair', 'decideSelection', told, { status: 422, code: 'onlyFromMeeting' });
  const strange = { ...yes, selectionId: 'n9', votes: carried };
  await h.refused('committeeChair', 'decideSelection', strange, { status: 404, code: 'selectionNotFound' });
  const clock = clockOf(await h.see(), 'decideSelection');
  await decideInMeeting(h, { clock, body: { selected: false } });
  const again = { ...yes, votes: carried };
  await h.refused('committeeChair', 'decideSelection', again, { status: 409, code: 'selectionOutOfOrder' });
  await h.letter(h.loginOf('officer'), '긴급지원 선정 결과');
}
