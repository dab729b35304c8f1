import type { Act } from '../domain/crisisCase/acts.ts';
import type { LetterTemplate } from '../domain/crisisCase/letters.ts';
import type { Letter } from '../domain/entity.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import { momentWords } from './dates.ts';
import { dutyWords } from './duties.ts';
import type { Said } from './language.ts';

type Facts = Letter['facts'];

/** What stands in a letter: a subject line, and sentences of which none names a person. */
interface Wording {
  readonly subject: Said;
  readonly body: Said;
}

/** One wording for each letter of the house; a letter without words does not compile. */
const wordings: Readonly<Record<LetterTemplate, (facts: Facts) => Wording>> = {
  caseOpened: (facts) => ({
    subject: { ko: '새 사례가 열렸습니다', en: 'A new case was opened' },
    body: {
      ko: `위기가구 신고가 들어와 사례를 열었습니다. ${by(facts).ko} 첫 연락을 기록해 주시기 바랍니다.`,
      en: `A household in crisis was reported and a case was opened. Please record the first contact ${by(facts).en}.`,
    },
  }),
  reportJoined: () => ({
    subject: { ko: '진행 중인 사례에 신고가 더해졌습니다', en: 'Another report joined an open case' },
    body: {
      ko: '진행 중인 사례에 같은 가구의 신고가 하나 더 들어왔습니다. 새로 알려진 내용을 확인해 주시기 바랍니다.',
      en: 'Another report of the same household was added to an open case. Please read what is new.',
    },
  }),
  grantRequested: (facts) => ({
    subject: { ko: '긴급지원 요청이 들어왔습니다', en: 'Emergency support was requested' },
    body: {
      ko: `긴급지원 요청이 들어왔습니다. ${by(facts).ko} 현장확인을 기록해 주시기 바랍니다.`,
      en: `Emergency support was requested. Please record the field check ${by(facts).en}.`,
    },
  }),
  grantDecided: () => ({
    subject: { ko: '긴급지원 결정이 기록되었습니다', en: 'Emergency support was decided' },
    body: {
      ko: '긴급지원 담당 공무원의 결정이 기록되었습니다 (긴급복지지원법 제8조제3항). 내용은 사례에서 보실 수 있습니다.',
      en: 'The duty officer has decided on the emergency support (Emergency Aid and Support Act, article 8(3)). The case shows what was decided.',
    },
  }),
  adequacyAsked: (facts) => ({
    subject: { ko: '긴급지원 적정성 심사를 부탁드립니다', en: 'An adequacy review is asked for' },
    body: {
      ko: `사후조사 결과가 나왔습니다. ${by(facts).ko} 적정성 심사 결과를 기록해 주시기 바랍니다 (긴급복지지원법 제14조).`,
      en: `The after-check is done. Please record the adequacy review ${by(facts).en} (Emergency Aid and Support Act, article 14).`,
    },
  }),
  supportEnded: () => ({
    subject: { ko: '긴급지원 기간이 끝났습니다', en: 'A period of emergency support has ended' },
    body: {
      ko: '긴급지원 한 건의 지원 기간이 끝났습니다. 더 필요한 도움이 있는지 살펴 주시기 바랍니다.',
      en: 'The period of one emergency support has ended. Please see whether more help is needed.',
    },
  }),
  conferenceAsked: (facts) => ({
    subject: { ko: '사례회의를 부탁드립니다', en: 'A case conference is asked for' },
    body: {
      ko: `욕구·위기도 조사가 끝났습니다. ${by(facts).ko} 사례회의 결과를 기록해 주시기 바랍니다.`,
      en: `The assessment is done. Please record the case conference ${by(facts).en}.`,
    },
  }),
  linkageOffered: (facts) => ({
    subject: { ko: '서비스 연계를 부탁드립니다', en: 'We ask for your help with a case' },
    body: {
      ko: `한 가구에 귀 기관의 도움이 필요합니다. 맡아 주실 수 있는지 ${by(facts).ko} 담당 행정복지센터로 알려 주시기 바랍니다. 자세한 내용은 담당자가 따로 전해 드립니다.`,
      en: `A household needs the help of your organisation. Please tell the community centre in charge ${by(facts).en} whether you can take it on. The officer in charge will give you the details in person.`,
    },
  }),
  linkageRepeated: () => ({
    subject: { ko: '서비스 연계 답변을 다시 부탁드립니다', en: 'We ask again for your answer' },
    body: {
      ko: '앞서 부탁드린 서비스 연계의 답변을 아직 받지 못했습니다. 맡아 주실 수 있는지 담당 행정복지센터로 알려 주시기 바랍니다.',
      en: 'We have not yet heard whether you can take on the household we asked you about. Please tell the community centre in charge.',
    },
  }),
  closingAsked: (facts) => ({
    subject: { ko: '종결 승인을 부탁드립니다', en: 'A closing waits for your approval' },
    body: {
      ko: `담당자가 사례의 종결을 요청했습니다. ${by(facts).ko} 승인하거나 돌려보내 주시기 바랍니다.`,
      en: `The officer in charge has asked for the closing of a case. Please approve or return it ${by(facts).en}.`,
    },
  }),
  closingReturned: () => ({
    subject: { ko: '종결 요청이 돌아왔습니다', en: 'The closing was returned' },
    body: {
      ko: '종결 요청이 승인되지 않고 돌아왔습니다. 까닭은 사례에서 보실 수 있습니다.',
      en: 'The closing was not approved. The case shows why.',
    },
  }),
  closingApproved: () => ({
    subject: { ko: '사례가 종결되었습니다', en: 'The case was closed' },
    body: {
      ko: '사례의 종결이 승인되었습니다. 사후관리 날짜가 할 일에 올라 있습니다.',
      en: 'The closing was approved. The follow-ups are in your list.',
    },
  }),
  dutyPassed: (facts) => ({
    subject: { ko: `기한이 지났습니다: ${duty(facts).ko}`, en: `Overdue: ${duty(facts).en}` },
    body: {
      ko: `다음 일의 기한이 지났습니다: ${duty(facts).ko}. 마치셨으면 기록해 주시고, 어려움이 있으면 팀장과 의논해 주시기 바랍니다.`,
      en: `This is overdue: ${duty(facts).en}. Please record it if it is done, and talk to your head if something is in the way.`,
    },
  }),
  dutyEscalated: (facts) => ({
    subject: { ko: `지연을 알려 드립니다: ${duty(facts).ko}`, en: `Still overdue: ${duty(facts).en}` },
    body: {
      ko: `다음 일의 기한이 지났고 아직 기록되지 않았습니다: ${duty(facts).ko}. 담당자를 도와 주시거나 다른 담당자를 정해 주시기 바랍니다.`,
      en: `This is overdue and not yet recorded: ${duty(facts).en}. Please help the person in charge, or name another.`,
    },
  }),
};

/** Letters to helpers outside the house, who cannot sign in: no link. */
const outward: readonly LetterTemplate[] = ['linkageOffered', 'linkageRepeated'];

export interface LetterPlace {
  /** Where the pages are, without a slash at the end. */
  readonly pagesUrl: string;
  readonly caseId: CaseId;
}

/** A letter as it is sent, Korean first and English beneath; case number, codes and days are all it tells. */
export function letterWords(
  { template, facts }: { readonly template: LetterTemplate; readonly facts: Facts },
  { pagesUrl, caseId }: LetterPlace,
): { readonly subject: string; readonly text: string } {
  const { subject, body } = wordings[template](facts);
  const caseNo = String(facts.caseNo ?? '');
  const link = outward.includes(template) ? [] : [`${pagesUrl}/cases/${caseId}`];
  const paragraphs = [
    [`사례 ${caseNo}`, body.ko, ...link].join('\n'),
    [`Case ${caseNo}`, body.en, ...link].join('\n'),
    '이 편지에는 개인정보를 적지 않습니다. / This letter names nobody on purpose.\n두레 Dure',
  ];
  return { subject: `[두레] ${caseNo} ${subject.ko} / ${subject.en}`, text: `${paragraphs.join('\n\n')}\n` };
}

/** Until when, where the letter has a day to name. */
function by({ dueAt }: Facts): Said {
  if (typeof dueAt !== 'string') return { ko: '빠른 시일 안에', en: 'soon' };
  const { ko, en } = momentWords(dueAt as Instant);
  return { ko: `${ko}까지`, en: `by ${en}` };
}

function duty({ act }: Facts): Said {
  return dutyWords[act as Act];
}
