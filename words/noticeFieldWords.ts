import type { Said } from './language.ts';

/** Questions on notices, their service, objections and what is paid back in parts. */
export const noticeFieldWords = {
  ground: { ko: '무엇을 근거로 합니까?', en: 'On what does it rest?' },
  groundHint: {
    ko: '초과지원은 반환만 명할 수 있고, 이의신청과 체납처분이 없습니다 (긴급복지지원법 제15조, 제16조).',
    en: 'For an excess there is a return alone, no objection and no arrears (Emergency Aid and Support Act, articles 15 and 16).',
  },
  servedNotice: { ko: '어느 통지서입니까?', en: 'Which notice?' },
  extensionToServe: { ko: '어느 연장 결정입니까?', en: 'Which decision on an extension?' },
  extensionToServeHint: {
    ko: '연장 결정 통지서일 때만 고릅니다.',
    en: 'For the notice of an extension alone.',
  },
  oldestExtension: { ko: '가장 먼저 결정된 것', en: 'The one decided first' },
  electronicAgreed: {
    ko: '전자송달은 동의한 가구에게, 동의할 때 정한 전자우편주소 등으로 합니다 (행정절차법 제14조제3항).',
    en: 'Electronic service goes to the address that the household named with its consent (Administrative Procedures Act, article 14(3)).',
  },
  electronicNotAgreed: {
    ko: '전자송달은 가구의 전자송달 동의를 먼저 기록해야 고를 수 있습니다 (행정절차법 제14조제3항).',
    en: 'Electronic service can be chosen once the consent of the household to it is recorded (Administrative Procedures Act, article 14(3)).',
  },
  publishedOn: { ko: '공고한 날', en: 'Published on' },
  publishedOnHint: {
    ko: '공시송달일 때만 적습니다. 공고한 날부터 14일이 지나야 도달합니다 (행정절차법 제15조제3항).',
    en: 'For a public notice alone. It arrives once 14 days have passed from its publication (Administrative Procedures Act, article 15(3)).',
  },
  takenBy: { ko: '받은 사람', en: 'Who took it' },
  takenByNone: { ko: '직접 받은 사람 없음', en: 'Nobody in person' },
  takenByHint: {
    ko: '교부나 등기우편으로 도달했으면 고릅니다 (행정절차법 제14조제2항).',
    en: 'Where it arrived by hand or by registered mail (Administrative Procedures Act, article 14(2)).',
  },
  against: { ko: '무엇에 대한 이의신청입니까?', en: 'What is objected to?' },
  againstHint: {
    ko: '연장하지 않는 결정과 초과지원의 반환명령은 행정심판이나 행정소송을 안내합니다 (긴급복지지원법 제16조).',
    en: 'A refused extension and an order on an excess have other remedies: administrative appeal and litigation (Emergency Aid and Support Act, article 16).',
  },
  periodStopped: { ko: '기간이 멈춘 적이 있습니다', en: 'The period stood still' },
  periodStop: { ko: '기간이 멈춘 사유', en: 'Why the period stood still' },
  periodStopNone: { ko: '멈추지 않음', en: 'It did not' },
  periodStopHint: {
    ko: '사유가 끝나는 날까지 기간이 멈춥니다 (행정절차법 제16조).',
    en: 'The period stands still until the cause is over (Administrative Procedures Act, article 16).',
  },
  stoppedFrom: { ko: '멈춘 첫날', en: 'First day of it' },
  stoppedUntil: { ko: '사유가 끝난 날', en: 'Last day of it' },
  instalments: { ko: '나누어 낼 날과 금액', en: 'Days and amounts of the instalments' },
  instalmentsHint: {
    ko: '이른 날부터 적고, 더하면 남은 금액과 같아야 합니다. 쓰지 않는 줄은 비워 둡니다.',
    en: 'The earliest first; together they are what is left. Leave the rows empty that are not needed.',
  },
  payOn: { ko: '낼 날', en: 'To be paid by' },
  instalmentWon: { ko: '금액', en: 'Amount' },
  officerProtected: {
    ko: '나중에 부적정으로 의결되어도 고의나 중대한 과실이 없으면 담당공무원에게 불이익을 주지 않습니다 (긴급복지지원법 제14조제3항).',
    en: 'Whatever is found here, an officer who acted without intent or gross negligence suffers no disadvantage for it (Emergency Aid and Support Act, article 14(3)).',
  },
} as const satisfies Record<string, Said>;
