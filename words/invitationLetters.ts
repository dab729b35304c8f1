import type { invitingTemplates } from '../domain/meeting/invitingLetters.ts';
import type { Instant } from '../domain/time.ts';
import { attendanceLabels, committeeLabels } from './committeeLabels.ts';
import { momentWords } from './dates.ts';
import { labelOf, type Said } from './language.ts';
import type { Facts, Wording } from './wording.ts';

type Template = (typeof invitingTemplates)[number] | 'meetingCalled';

export function startOf({ startsAt }: Facts): Said {
  const { ko, en } = momentWords(startsAt as Instant);
  return { ko: `일시: ${ko}.`, en: `It begins on ${en}.` };
}

/** Only an invitation that can be answered asks for it: one that was written before edition 2 has no number. */
const answering = ({ sequence }: Facts): Said =>
  sequence === undefined
    ? { ko: '안건 자료는 두레에서 보실 수 있습니다.', en: 'Its agenda can be read in Dure.' }
    : {
        ko: '참석 여부를 아래 주소에서 알려 주시기 바랍니다. 안건 자료는 두레에서 보실 수 있습니다.',
        en: 'Please tell at the address below whether you come. Its agenda can be read in Dure.',
      };

/** Where and how: a link is never mailed, so the letter says where it stands. */
function placeOf({ where, joins, way, sequence }: Facts): Said {
  if (sequence === undefined) return { ko: '', en: '' };
  const held = labelOf(attendanceLabels, way);
  const room = where === undefined ? null : String(where);
  const remote = joins === undefined ? null : joining;
  return {
    ko: ` 방식: ${held.ko}.${room === null ? '' : ` 장소: ${room}.`}${remote?.ko ?? ''}`,
    en: ` Way: ${held.en}.${room === null ? '' : ` Place: ${room}.`}${remote?.en ?? ''}`,
  };
}

const joining: Said = {
  ko: ' 원격으로 참석하는 방법은 아래 주소에 로그인하면 보입니다.',
  en: ' How to take part remotely is shown at the address below after signing in.',
};

const whenAndWhere = (facts: Facts): Said => ({
  ko: `${startOf(facts).ko}${placeOf(facts).ko}`,
  en: `${startOf(facts).en}${placeOf(facts).en}`,
});

/** What the entry in a calendar says beside day and place. */
export const invitationEntry = ({
  ko,
  en,
}: Said): { readonly summary: string; readonly description: string } => ({
  summary: `${ko} 회의 / ${en}`,
  description:
    '참석 여부와 안건은 두레에 로그인하면 보입니다. / Sign in to Dure to answer and to read the agenda.',
});

/** Letters on an invitation: committee, day and place, and nothing about any case (K26). */
export const invitationLetters: Readonly<Record<Template, (facts: Facts) => Wording>> = {
  meetingCalled: (facts) => {
    const committee = labelOf(committeeLabels, facts.committee);
    return {
      subject: { ko: `${committee.ko} 소집 통지`, en: `You are called to a meeting` },
      body: {
        ko: `${committee.ko} 회의에 모십니다. ${whenAndWhere(facts).ko} ${answering(facts).ko}`,
        en: `You are called to a meeting of the ${committee.en}. ${whenAndWhere(facts).en} ${answering(facts).en}`,
      },
    };
  },
  meetingMoved: (facts) => {
    const committee = labelOf(committeeLabels, facts.committee);
    const before = momentWords(facts.from as Instant);
    const isSame = facts.from === facts.startsAt;
    return {
      subject: {
        ko: `${committee.ko} ${isSame ? '장소 변경' : '일정 변경'}`,
        en: isSame ? 'A meeting is held elsewhere' : 'A meeting was moved',
      },
      body: {
        ko: `${committee.ko} 회의가 바뀌었습니다${isSame ? '' : ` (전: ${before.ko})`}. ${whenAndWhere(facts).ko} 참석 여부를 아래 주소에서 다시 알려 주시기 바랍니다.`,
        en: `A meeting of the ${committee.en} was changed${isSame ? '' : ` (it was to be on ${before.en})`}. ${whenAndWhere(facts).en} Please tell anew at the address below whether you come.`,
      },
    };
  },
  invitationWithdrawn: (facts) => {
    const committee = labelOf(committeeLabels, facts.committee);
    return {
      subject: { ko: `${committee.ko} 참석 안내를 거둡니다`, en: 'You are not asked to a meeting any more' },
      body: {
        ko: `위원이 바뀌어 ${committee.ko} 회의에 오지 않으셔도 됩니다. ${startOf(facts).ko} 이 회의의 소식은 더 보내 드리지 않습니다.`,
        en: `Members have changed, so you need not come to this meeting of the ${committee.en}. ${startOf(facts).en} You will hear no more of it.`,
      },
    };
  },
  meetingReminder: (facts) => {
    const committee = labelOf(committeeLabels, facts.committee);
    return {
      subject: { ko: `${committee.ko} 회의가 다가왔습니다`, en: 'A meeting is near' },
      body: {
        ko: `참석하신다고 알려 주신 ${committee.ko} 회의가 다가왔습니다. ${whenAndWhere(facts).ko} 사정이 바뀌었으면 아래 주소에서 알려 주시기 바랍니다.`,
        en: `The meeting of the ${committee.en} that you take part in is near. ${whenAndWhere(facts).en} If that has changed, please tell at the address below.`,
      },
    };
  },
  answerAsked: (facts) => {
    const committee = labelOf(committeeLabels, facts.committee);
    return {
      subject: { ko: `${committee.ko} 참석 여부를 알려 주세요`, en: 'Do you come to the meeting?' },
      body: {
        ko: `${committee.ko} 회의가 다가왔는데 참석 여부를 아직 듣지 못했습니다. ${whenAndWhere(facts).ko} 아래 주소에서 알려 주시기 바랍니다.`,
        en: `A meeting of the ${committee.en} is near, and nobody knows yet whether you come. ${whenAndWhere(facts).en} Please tell at the address below.`,
      },
    };
  },
  quorumLost: (facts) => {
    const committee = labelOf(committeeLabels, facts.committee);
    const items = Number(facts.items);
    return {
      subject: {
        ko: `${committee.ko} 정족수가 모자랄 것으로 보입니다`,
        en: 'A quorum is not to be expected',
      },
      body: {
        ko: `${committee.ko} 회의에 올 분이 정족수에 못 미칠 것으로 보입니다. ${startOf(facts).ko}${items > 0 ? ` 해당 안건: ${String(items)}건.` : ''} 오지 못하는 위원에게 다시 묻거나 일정을 바꿔 주시기 바랍니다.`,
        en: `Too few are expected at a meeting of the ${committee.en}. ${startOf(facts).en}${items > 0 ? ` Items without a quorum: ${String(items)}.` : ''} Please ask those who do not come once more, or move the meeting.`,
      },
    };
  },
};
