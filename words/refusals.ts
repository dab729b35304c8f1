import type { Refusal, RefusalCode } from '../domain/refusal.ts';
import { caseRefusals } from './caseRefusals.ts';
import { expertRefusals } from './expertRefusals.ts';
import { fieldCheckRefusals } from './fieldCheckRefusals.ts';
import { grantRefusals } from './grantRefusals.ts';
import { helpRefusals } from './helpRefusals.ts';
import type { Said } from './language.ts';
import type { Sentences } from './sentences.ts';
import { meetingRefusals } from './meetingRefusals.ts';
import { outcomeRefusals } from './outcomeRefusals.ts';
import { sittingRefusals } from './caseSittings.ts';
import { returnRefusals } from './returnRefusals.ts';
import { staffRefusals } from './staffRefusals.ts';
import { warningRefusals } from './warningRefusals.ts';
import { writtenRefusals } from './writtenRefusals.ts';

/** What the house says when a rule says no: which rule, and what to do. A refusal without a sentence does not compile. */
const sentences: Sentences = {
  ...caseRefusals,
  ...grantRefusals,
  ...fieldCheckRefusals,
  ...helpRefusals,
  ...meetingRefusals,
  ...expertRefusals,
  ...writtenRefusals,
  ...outcomeRefusals,
  ...sittingRefusals,
  ...returnRefusals,
  ...staffRefusals,
  ...warningRefusals,
  stale: () => ({
    ko: '보고 계신 사이에 다른 분이 같은 내용을 바꾸었습니다. 새 내용을 확인하고 다시 결정해 주세요.',
    en: 'Somebody changed this while you were looking at it. Please read what is there now and decide again.',
  }),
  keyReused: () => ({
    ko: '같은 요청 번호로 다른 내용이 이미 접수되었습니다. 새 요청 번호로 다시 보내 주세요.',
    en: 'This idempotency key was used for something else. Please send it with a new key.',
  }),
  recordBehind: () => ({
    ko: '기록이 밀려 있어 잠시 뒤에 다시 시도해 주세요. 아무것도 바뀌지 않았습니다.',
    en: 'The record is behind; please try again shortly. Nothing was changed.',
  }),
  actTooLarge: ({ mostKb }) => ({
    ko: `한 번에 처리할 수 있는 양(${String(mostKb)}KB)을 넘었습니다. 아무것도 바뀌지 않았습니다. 건수를 나누어 여러 번에 걸쳐 해 주세요.`,
    en: `This is more than can be done at once (${String(mostKb)} KB). Nothing was changed. Please do it in parts, with fewer items each time.`,
  }),
  editionNewer: () => ({
    ko: '프로그램을 새로 올리는 중입니다. 잠시 뒤에 다시 시도해 주세요. 아무것도 바뀌지 않았습니다.',
    en: 'A new version is being installed; please try again shortly. Nothing was changed.',
  }),
  noteEnded: () => ({
    ko: '이미 신고로 올렸거나 마친 전화 메모입니다. 더 하실 일이 없습니다.',
    en: 'This call note has become a report or is closed already. Nothing is left to do.',
  }),
  rulebookNotNewer: () => ({
    ko: '이 사례의 기한은 이미 지금의 기준표로 세어져 있습니다. 더 하실 일이 없습니다.',
    en: 'The deadlines of this case are counted by the present rulebook already. Nothing is left to do.',
  }),
};

/** The refusal as a sentence in both languages. */
export function refusalWords(refusal: Refusal): Said {
  const say = sentences[refusal.code] as (refusal: Refusal) => Said;
  return say(refusal);
}

/** The codes that have a sentence, which is all of them. */
export const refusalCodes = Object.keys(sentences) as RefusalCode[];
