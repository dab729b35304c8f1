import type { Sentences } from './sentences.ts';

const article = {
  ko: '긴급복지지원법 제8조의2, 시행령 제1조의3',
  en: 'Emergency Aid and Support Act, article 8-2; Enforcement Decree, article 1-3',
};

const numbers = (members: readonly number[]): string => members.map(String).join(', ');

/** What the rules of the field check, its consents and its files say no to. */
export const fieldCheckRefusals = {
  membersUnanswered: ({ answered, members }) => ({
    ko: `가구원은 ${String(members)}명인데 ${String(answered)}명의 관계와 동의서를 고르셨습니다. 가구원마다 관계와 동의서를 골라 주세요 (${article.ko}).`,
    en: `The household has ${String(members)} members, and ${String(answered)} are answered for. Please choose relation and consent for each (${article.en}).`,
  }),
  deferralUnconfirmed: () => ({
    ko: `동의서를 미룬 가구원이 있습니다. 미룬 사유를 직접 확인했으면 그렇게 골라 주세요 (${article.ko}).`,
    en: `The consent of a member is deferred. Please say that you have seen the reason yourself (${article.en}).`,
  }),
  memberNotAwaited: ({ member }) => ({
    ko: `가구원 ${String(member)}의 동의서는 이미 받았거나 그런 가구원이 없습니다. 동의서를 미룬 가구원을 골라 주세요.`,
    en: `The consent of member ${String(member)} was taken already, or there is no such member. Please choose somebody whose consent is deferred.`,
  }),
  memberConsentMissing: ({ members }) => ({
    ko: `가구원 ${numbers(members)}의 금융정보 등 제공동의서를 아직 받지 않았습니다. 동의서를 받아 기록하거나, 미룬 사유가 지금도 있으면 그렇게 골라 주세요 (${article.ko}).`,
    en: `The consent of member ${numbers(members)} is not there yet. Please record it, or say that the reason to defer still stands (${article.en}).`,
  }),
  grantFilesFull: ({ left, most }) => ({
    ko: `긴급지원 하나에 사진과 파일은 ${String(most)}개까지입니다. 이제 ${String(left)}개를 더 올릴 수 있습니다. 아무것도 올리지 않았습니다.`,
    en: `One grant has at most ${String(most)} photos and files; ${String(left)} more can be attached. Nothing was attached.`,
  }),
} as const satisfies Partial<Sentences>;
