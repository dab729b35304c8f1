import { answersFor } from '../answers.ts';
import type { Household } from '../household.ts';
import { liveByClocks } from '../life.ts';
import { atHour, nextWeekday } from '../time.ts';

const areas = ['ECONOMY', 'LEGAL'];
const report = {
  person: {
    name: '진소율',
    birth: '1992-02-11',
    phone: '010-0000-2112',
    address: '금호1가동 7번지',
    members: [{ name: '진이든', birth: '2024-08-25', relation: '자' }],
  },
  dong: '1120059000',
  reporterKind: 'SELF',
  crisisReasons: ['JOB_LOSS'],
  urgent: false,
  note: '기초생활수급을 신청하러 왔으나 소득 기준 초과.',
};
const linkage = (resourceId: string, note: string) => ({
  resourceId,
  basis: 'MIN_SHARE_GOV',
  amountWon: null,
  note,
});

/** 찾동 2015: no basic livelihood benefit, but a counsellor asks on and finds others; it ends as a service link. */
export async function singleParentCrossCheck(h: Household): Promise<void> {
  await h.wait(nextWeekday(await h.now(), 4, [10, 15]));
  await h.report('officer', report);
  await h.act('officer', 'recordContact', { mode: 'OFFICE', outcome: 'REACHED', note: '창구에서 만났다.' });
  await h.act('officer', 'recordIntake', { nextStep: 'REGISTER', note: '한부모 가정인지 물었다.' });
  await h.refused('head', 'register', {}, { status: 403, code: 'forbidden' });
  await h.act('officer', 'register', {});
  await h.wait(atHour(await h.now(), [11, 0], 4));
  await h.act('officer', 'recordAssessment', {
    areas,
    crisisLevel: 'LOW',
    note: '양육비와 체납이 걱정이다.',
  });
  await h.wait(atHour(await h.now(), [16, 0], 3));
  await h.refused(
    'officer',
    'classify',
    { caseClass: 'GENERAL', note: '.' },
    { status: 409, code: 'actOutOfOrder' },
  );
  await h.act('chair', 'recordConference', {
    heldOn: await h.today(),
    present: 5,
    experts: ['village-lawyer'],
    advises: 'SERVICE_LINK',
    note: '사례관리보다 서비스 연계가 맞다.',
  });
  await h.act('officer', 'classify', { caseClass: 'SERVICE_LINK', note: '서비스 연계 가구로 구분한다.' });
  await linkBenefits(h);
  await h.act('nurse', 'planVisits', { firstOn: await h.today(), everyDays: 30, times: 6, visitor: 'nurse' });
  await liveByClocks(
    h,
    answersFor({
      areas,
      crisisLevel: 'LOW',
      caseClass: 'SERVICE_LINK',
      experts: [],
      help: () => [],
      adequacy: 'ADEQUATE',
      meansWithin: true,
      visits: { everyDays: 30, times: 6, visitor: 'nurse' },
      firstLinkage: linkage('village-lawyer', '양육비 청구를 돕는다.'),
      closingReason: 'SERVICE_LINKED',
    }),
  );
}

/** 한부모가족 지원, 출산양육지원금, 양육수당 beside the two village experts. */
async function linkBenefits(h: Household): Promise<void> {
  await h.act('officer', 'offerLinkage', linkage('village-lawyer', '양육비 청구를 돕는다.'));
  await h.act('officer', 'offerLinkage', linkage('village-tax', '사업자 폐업 체납을 푼다.'));
  const benefits = ['single-parent-benefit', 'birth-benefit', 'childcare-benefit'];
  for (const benefit of benefits) await h.act('officer', 'offerLinkage', linkage(benefit, '신청을 돕는다.'));
  await h.refused(
    'officer',
    'answerLinkage',
    { linkageId: 'l9', answer: 'ACCEPTED' },
    { status: 404, code: 'linkageNotFound' },
  );
  for (const { id } of (await h.see()).linkages) {
    await h.act('officer', 'answerLinkage', { linkageId: id, answer: 'ACCEPTED' });
  }
  await h.refused(
    'officer',
    'answerLinkage',
    { linkageId: 'l1', answer: 'DECLINED' },
    { status: 409, code: 'linkageOutOfOrder' },
  );
}
