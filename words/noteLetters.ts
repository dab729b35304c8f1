import type { NoteLetterTemplate } from '../domain/callNote/letters.ts';
import { movedIn } from './recountWords.ts';
import { by, recounted, type Facts, type Wording } from './wording.ts';

/** Letters on a call note; who called and what about stands in none of them. */
export const noteLetters: Readonly<Record<NoteLetterTemplate, (facts: Facts) => Wording>> = {
  noteGiven: (facts) => ({
    subject: { ko: '전화 메모를 맡으셨습니다', en: 'A call note was given to you' },
    body: {
      ko: `전화 메모를 맡게 되셨습니다. ${by(facts).ko} 다시 전화해 주시고, 신고로 올리거나 까닭을 골라 마쳐 주시기 바랍니다.`,
      en: `A call note is yours now. Please call back ${by(facts).en}, and make a report of it or close it with a reason.`,
    },
  }),
  noteRecounted: (facts) => recounted({ ko: '전화 메모', en: 'call note' }, movedIn(facts)),
  notePassed: (facts) => ({
    subject: { ko: '전화 메모의 기한이 지났습니다', en: 'A call note is overdue' },
    body: {
      ko: `${by(facts).ko} 답하기로 한 전화 메모가 남아 있습니다. 지금 다시 전화해 주시고, 신고로 올리거나 마쳐 주시기 바랍니다.`,
      en: `A call note that was to be answered ${by(facts).en} is still open. Please call back now, and make a report of it or close it.`,
    },
  }),
  noteEscalated: (facts) => ({
    subject: { ko: '답하지 못한 전화 메모가 있습니다', en: 'A call note was left unanswered' },
    body: {
      ko: `${by(facts).ko} 답하기로 한 전화 메모가 아직 남아 있습니다. 맡은 분과 이야기하시거나 다른 분에게 넘겨 주시기 바랍니다.`,
      en: `A call note that was to be answered ${by(facts).en} is still open. Please talk to whoever has it, or give it to somebody else.`,
    },
  }),
};
