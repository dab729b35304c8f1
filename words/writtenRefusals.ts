import { momentWords } from './dates.ts';
import type { Sentences } from './sentences.ts';

type WrittenCode =
  'reviewEmpty' | 'heldInWriting' | 'reviewOver' | 'reviewNothingAsked' | 'secretNotInWriting';

/** What a meeting says no to about its written review. */
export const writtenRefusals: Pick<Sentences, WrittenCode> = {
  reviewEmpty: () => ({
    ko: '서면으로 물을 안건이 없습니다. 안건을 올린 다음 다시 요청해 주세요.',
    en: 'There is nothing to ask in writing yet. Please put an item on the agenda first.',
  }),
  heldInWriting: ({ dueAt }) => {
    const { ko, en } = momentWords(dueAt);
    return {
      ko: `서면심의에서는 위원이 각자 표를 내고, 모두 내거나 ${ko}이 되면 두레가 표결을 닫습니다. 모여서 하는 일은 여기서 할 수 없습니다.`,
      en: `In a written review each member votes alone, and Dure closes the vote when all have answered or at ${en}. What is done in a room cannot be done here.`,
    };
  },
  reviewOver: ({ dueAt }) => {
    const { ko, en } = momentWords(dueAt);
    return {
      ko: `서면심의가 끝나서 표를 더 받을 수 없습니다. 답변 기한은 ${ko}이었습니다. 물어보실 것은 회의 간사에게 전화해 주세요.`,
      en: `The written review is over and takes no more ballots. Answers were due by ${en}. Please call the secretary of the meeting if you have a question.`,
    };
  },
  reviewNothingAsked: () => ({
    ko: '이 위원은 모든 안건에서 제척·기피·회피되어 물을 것이 없습니다. 링크를 보내지 않습니다.',
    en: 'This member is recused from every item, so there is nothing to ask. No link is sent.',
  }),
  secretNotInWriting: () => ({
    ko: '무기명 투표는 서면심의에서 할 수 없습니다. 이 심의의 표는 위원 이름과 함께 남습니다. 무기명으로 정할 안건은 모여서 하는 회의로 옮겨 주세요.',
    en: 'There is no secret ballot in a written review: its ballots are kept with the name of the member. Please put an item that is to be decided in secret before a sitting.',
  }),
};
