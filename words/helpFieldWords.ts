import type { Said } from './language.ts';

/** Questions on consent and on the advice of the solution committee. */
export const helpFieldWords = {
  consentKind: { ko: '어떤 동의입니까?', en: 'Consent to what?' },
  consentKindHint: {
    ko: '동의는 하나씩 따로 받습니다 (개인정보 보호법 제22조제1항).',
    en: 'Each is asked for separately (Personal Information Protection Act, article 22(1)).',
  },
  consentTold: { ko: '다섯 가지를 알렸습니까?', en: 'Were the five things told?' },
  consentToldHint: {
    ko: '받는 자, 받는 자의 이용 목적, 항목, 보유·이용 기간, 거부할 권리와 거부할 때의 불이익입니다 (개인정보 보호법 제17조제2항).',
    en: 'The recipient, the recipient’s purpose, the items, how long they are kept, and the right to say no with what it costs (Personal Information Protection Act, article 17(2)).',
  },
  consentToldYes: { ko: '모두 알렸습니다', en: 'All were told' },
  consentToldNo: { ko: '아직 알리지 않았습니다', en: 'Not yet' },
  recipient: { ko: '누구에게 제공합니까?', en: 'To whom may data go?' },
  recipientHint: {
    ko: '제3자 제공 동의일 때만 고릅니다.',
    en: 'For a consent to pass data on only.',
  },
  recipientNone: {
    ko: '사례회의·솔루션위원회의 외부전문가',
    en: 'Outside experts of a conference or committee',
  },
  items: { ko: '동의한 항목', en: 'Items' },
  consentUntil: { ko: '언제까지 유효합니까?', en: 'Until when does it hold?' },
  consentWay: { ko: '동의를 받은 방법', en: 'How it was given' },
  byGuardian: { ko: '누가 동의했습니까?', en: 'Who gave it?' },
  byGuardianHint: {
    ko: '만 14세 미만이면 법정대리인이 동의합니다 (개인정보 보호법 제22조의2).',
    en: 'Below fourteen the legal guardian gives it (Personal Information Protection Act, article 22-2).',
  },
  byGuardianYes: { ko: '법정대리인', en: 'The legal guardian' },
  byGuardianNo: { ko: '본인', en: 'The person' },
  consent: { ko: '어느 동의입니까?', en: 'Which consent?' },
  withdrawHint: {
    ko: '이 동의로 하던 연계는 함께 끝납니다. 동의가 필요 없는 지원은 그대로 이어집니다 (개인정보 보호법 제22조제5항).',
    en: 'Linkages that rest on it end with it. What needs no consent goes on (Personal Information Protection Act, article 22(5)).',
  },
  escalationLevel: { ko: '어디에 의뢰합니까?', en: 'Where is it sent?' },
  escalation: { ko: '어느 상향 의뢰입니까?', en: 'Which of those sent up?' },
  evaluation: { ko: '개입 판단', en: 'Whether to step in' },
  evaluationHint: {
    ko: '자문은 의견입니다. 구분·선정은 사례회의에서 정합니다.',
    en: 'Advice is advice; a case conference decides.',
  },
  points: { ko: '자문 내용', en: 'Points of advice' },
  answers: { ko: '자문마다의 답', en: 'Answer to each point' },
  answersHint: {
    ko: '따르지 않은 것은 까닭을 내용에 적습니다.',
    en: 'Where a point is not followed, write why below.',
  },
} as const satisfies Record<string, Said>;
