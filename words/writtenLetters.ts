import type { writtenLetterTemplates } from '../domain/meeting/writtenLetters.ts';
import type { Instant } from '../domain/time.ts';
import { committeeLabels } from './committeeLabels.ts';
import { momentWords } from './dates.ts';
import { labelOf, type Said } from './language.ts';
import type { Facts, Wording } from './wording.ts';

type Template = (typeof writtenLetterTemplates)[number];

const committeeIn = ({ committee }: Facts): Said => labelOf(committeeLabels, committee);
const dueIn = ({ dueAt }: Facts): Said => momentWords(dueAt as Instant);

/** Letters about a written review: committee, deadline and numbers, and nothing about any case or person (K26). */
export const writtenLetters: Readonly<Record<Template, (facts: Facts) => Wording>> = {
  reviewAsked: (facts) => {
    const [{ ko, en }, due] = [committeeIn(facts), dueIn(facts)];
    return {
      subject: { ko: `${ko} 서면심의를 부탁드립니다`, en: 'Your vote is asked for in writing' },
      body: {
        ko: `${ko} 안건을 서면으로 심의합니다. ${due.ko}까지 자료를 보시고 안건마다 표를 내 주시기 바랍니다. 아래 링크는 한 번만, 한 기기에서만 쓰실 수 있으며 간사가 전화로 알려 드리는 확인번호가 있어야 열립니다. 두레에 로그인하셔서 '내 표'에서 내셔도 됩니다. 다른 분께 전달하지 마시기 바랍니다. 전에 받으신 링크가 있다면 더는 열리지 않습니다.`,
        en: `The ${en} decides in writing. Please read the materials and vote on each item by ${due.en}. The link below works once, on one device, with the code that the secretary tells you by telephone; you may as well sign in to Dure and vote there. Please do not pass it on. A link that you had before opens no more.`,
      },
    };
  },
  reviewRecalled: (facts) => {
    const [{ ko, en }, due] = [committeeIn(facts), dueIn(facts)];
    return {
      subject: { ko: `${ko} 서면심의 답변 기한이 다가옵니다`, en: 'Your written vote is still awaited' },
      body: {
        ko: `${ko} 서면심의에 아직 내지 않으신 표가 있습니다. 답변 기한은 ${due.ko}입니다. 받으신 링크를 아직 열지 않으셨다면 아래 링크가 그 링크이며 확인번호도 그대로입니다. 이미 여셨다면 여신 기기에서 이어서 내시면 됩니다. 두레에 로그인하셔서 '내 표'에서 내셔도 됩니다. 열리지 않으면 회의 간사에게 전화해 주시기 바랍니다.`,
        en: `You have not voted on everything in the written review of the ${en}; answers are due by ${due.en}. If you have not opened your link yet, it is the one below, with the code that you were told. If you have, please go on where you opened it; you may as well sign in to Dure and vote there. If it does not open, please call the secretary of the meeting.`,
      },
    };
  },
  reviewCancelled: (facts) => {
    const { ko, en } = committeeIn(facts);
    return {
      subject: { ko: `${ko} 서면심의가 취소되었습니다`, en: 'A written review was called off' },
      body: {
        ko: `${ko} 서면심의를 취소했습니다. 받으신 링크는 더는 열리지 않으며 내신 표는 쓰이지 않습니다. 안건은 다른 회의에서 다시 여쭙니다.`,
        en: `The written review of the ${en} was called off. Your link opens no more, and a vote that you gave is not used. The items will be put before another sitting.`,
      },
    };
  },
  reviewCodesAsked: (facts) => {
    const [{ ko, en }, due] = [committeeIn(facts), dueIn(facts)];
    return {
      subject: {
        ko: '서면심의 위원에게 확인번호를 전화로 알려 주세요',
        en: 'Please tell the members their codes by telephone',
      },
      body: {
        ko: `${ko} 위원에게 서면심의 링크가 나갔습니다. 답변 기한은 ${due.ko}입니다. 두레의 서면심의 쪽에서 위원마다 확인번호를 보시고 전화로 알려 주시기 바랍니다.`,
        en: `The members of the ${en} were sent their links to a written review; answers are due by ${due.en}. Please look up each member's code on its page in Dure and tell it to them by telephone.`,
      },
    };
  },
  reviewClosed: (facts) => {
    const { ko, en } = committeeIn(facts);
    const [answered, missing] = [String(facts.answered), String(facts.missing)];
    return {
      subject: { ko: `${ko} 서면심의가 끝났습니다`, en: 'A written review is closed' },
      body: {
        ko: `${ko} 서면심의의 표결을 닫았습니다. 답한 위원 ${answered}명, 답하지 않은 위원 ${missing}명입니다. 결과를 확인하고 회의록에 서명해 주시기 바랍니다.`,
        en: `The written vote of the ${en} is closed: ${answered} members answered, ${missing} did not. Please look at the results; the minutes wait for the signature.`,
      },
    };
  },
};
