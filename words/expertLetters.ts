import type { ExpertLetterTemplate } from '../domain/meeting/expertLetters.ts';
import type { Instant } from '../domain/time.ts';
import { committeeLabels } from './committeeLabels.ts';
import { momentWords } from './dates.ts';
import { expertEndingLabels } from './expertLabels.ts';
import { invitationEntry } from './invitationLetters.ts';
import { labelOf, type Said } from './language.ts';
import type { Facts, Wording } from './wording.ts';

const committeeIn = ({ committee }: Facts): Said => labelOf(committeeLabels, committee);
const momentIn = (moment: unknown): Said => momentWords(moment as Instant);

/** Where it is held, for whoever comes into the room. */
const placeIn = ({ where }: Facts): Said =>
  where === undefined
    ? { ko: '', en: '' }
    : { ko: ` 장소: ${String(where)}.`, en: ` Place: ${String(where)}.` };

/** When the link opens: one that was mailed keeps its code and opens in the hours of the new day. */
function linkIn({ opensAt, endsAt }: Facts): Said {
  const opens = momentIn(opensAt);
  if (endsAt === undefined)
    return {
      ko: `안건 자료를 여는 링크는 ${opens.ko} 뒤에 이 주소로 따로 보내 드립니다.`,
      en: `A link to the material of your item comes to this address after ${opens.en}.`,
    };
  const ends = momentIn(endsAt);
  return {
    ko: `이미 받으신 링크와 확인번호는 그대로이며, ${opens.ko}부터 열리고 늦어도 ${ends.ko}에 닫힙니다.`,
    en: `The link and the code that you have stay the same: they open from ${opens.en} and close by ${ends.en} at the latest.`,
  };
}

/** What the entry in an expert's calendar says beside day and place: they have no account to sign in with. */
export const expertEntry = (committee: Said): { readonly summary: string; readonly description: string } => ({
  summary: invitationEntry(committee).summary,
  description:
    '외부전문가로 모시는 회의입니다. 안건 자료를 여는 링크는 따로 보내 드립니다. / You are asked as an outside expert; the link to the material comes by itself.',
});

/** Letters about outside experts: committee and hours, and nothing about any case or person (K26). */
export const expertLetters: Readonly<Record<ExpertLetterTemplate, (facts: Facts) => Wording>> = {
  expertInvited: (facts) => {
    const [{ ko, en }, starts, opens] = [
      committeeIn(facts),
      momentIn(facts.startsAt),
      momentIn(facts.opensAt),
    ];
    return {
      subject: { ko: `${ko} 외부전문가로 모십니다`, en: 'You are invited as an outside expert' },
      body: {
        ko: `${ko} 회의의 안건 하나에 의견을 부탁드립니다. 회의 일시: ${starts.ko}.${placeIn(facts).ko} 안건 자료를 여는 링크는 ${opens.ko} 뒤에 이 주소로 따로 보내 드립니다. 여실 때 쓰실 확인번호는 간사가 전화로 알려 드립니다.`,
        en: `You are asked for your opinion on one item of a meeting of the ${en}, on ${starts.en}.${placeIn(facts).en} A link to its material comes to this address after ${opens.en}; the secretary will tell you its code by telephone.`,
      },
    };
  },
  expertMoved: (facts) => {
    const [{ ko, en }, starts] = [committeeIn(facts), momentIn(facts.startsAt)];
    const before = momentIn(facts.from);
    const isSame = facts.from === facts.startsAt;
    return {
      subject: {
        ko: `${ko} ${isSame ? '장소 변경' : '일정 변경'} (외부전문가)`,
        en: isSame ? 'Your meeting is held elsewhere' : 'Your meeting was moved',
      },
      body: {
        ko: `의견을 부탁드린 ${ko} 회의가 바뀌었습니다${isSame ? '' : ` (전: ${before.ko})`}. 회의 일시: ${starts.ko}.${placeIn(facts).ko} ${linkIn(facts).ko} 오시기 어려우면 간사에게 알려 주시기 바랍니다.`,
        en: `The meeting of the ${en} that asked for your opinion was changed${isSame ? '' : ` (it was to be on ${before.en})`}: it is on ${starts.en}.${placeIn(facts).en} ${linkIn(facts).en} If you cannot come then, please tell the secretary.`,
      },
    };
  },
  expertLink: (facts) => {
    const [{ ko, en }, starts, ends] = [committeeIn(facts), momentIn(facts.startsAt), momentIn(facts.endsAt)];
    return {
      subject: { ko: `${ko} 안건 자료 링크`, en: 'The link to the material of your item' },
      body: {
        ko: `안건 자료는 아래 링크에서 보십니다. 회의 일시: ${starts.ko}. 링크는 한 번만, 한 기기에서만 쓰실 수 있으며 간사가 전화로 알려 드리는 확인번호가 있어야 열립니다. 늦어도 ${ends.ko}에 저절로 닫힙니다. 다른 분께 전달하지 마시기 바랍니다. 전에 받으신 링크가 있다면 더는 열리지 않습니다.`,
        en: `The material of your item at the meeting of the ${en}, on ${starts.en}, opens by the link below: once, on one device, with the code that the secretary tells you by telephone. It closes by itself at ${ends.en} at the latest. Please do not pass it on. A link that you had before opens no more.`,
      },
    };
  },
  expertAccessEnded: (facts) => {
    const [{ ko, en }, starts] = [committeeIn(facts), momentIn(facts.startsAt)];
    const why = labelOf(expertEndingLabels, facts.why);
    return {
      subject: { ko: `${ko} 외부전문가 자료 열람을 마칩니다`, en: 'Your look at the material has ended' },
      body: {
        ko: `${starts.ko} ${ko} 회의의 안건 자료를 더는 보실 수 없습니다. 까닭: ${why.ko}. 도와주셔서 고맙습니다.`,
        en: `The material for the meeting of the ${en} on ${starts.en} is closed to you now. The reason: ${why.en}. Thank you for your help.`,
      },
    };
  },
  expertCodeAsked: (facts) => {
    const [{ ko, en }, starts] = [committeeIn(facts), momentIn(facts.startsAt)];
    return {
      subject: {
        ko: '외부전문가에게 확인번호를 전화로 알려 주세요',
        en: 'Please tell an outside expert their code by telephone',
      },
      body: {
        ko: `${starts.ko} ${ko} 회의의 외부전문가에게 안건 자료 링크가 나갔습니다. 두레의 회의 쪽에서 확인번호를 보시고 전화로 알려 주시기 바랍니다.`,
        en: `An outside expert of the meeting of the ${en} on ${starts.en} was sent the link to their material. Please look their code up in Dure and tell it to them by telephone.`,
      },
    };
  },
};
