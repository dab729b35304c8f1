import type { MeetingLetterTemplate } from '../domain/meeting/letters.ts';
import { committeeLabels, meetingDutyLabels } from './committeeLabels.ts';
import { expertLetters } from './expertLetters.ts';
import { invitationLetters, named, startOf } from './invitationLetters.ts';
import { by, type Facts, type Wording } from './wording.ts';

/** Letters on a meeting: committee and day, and nothing about any case (K26). */
export const meetingLetters: Readonly<Record<MeetingLetterTemplate, (facts: Facts) => Wording>> = {
  ...invitationLetters,
  meetingCalledOff: (facts) => {
    const committee = named(committeeLabels, facts.committee);
    return {
      subject: { ko: `${committee.ko} 회의 취소`, en: 'A meeting was called off' },
      body: {
        ko: `${committee.ko} 회의가 취소되었습니다. ${startOf(facts).ko} 다시 열릴 때 새로 알려 드립니다.`,
        en: `A meeting of the ${committee.en} was called off. ${startOf(facts).en} You will hear of the next one.`,
      },
    };
  },
  itemsUndecided: (facts) => ({
    subject: { ko: '정하지 못한 안건이 있습니다', en: 'Items were left undecided' },
    body: {
      ko: `회의에서 정하지 못한 안건이 남아 있습니다. ${by(facts).ko} 다음 회의로 옮겨 주시기 바랍니다.`,
      en: `A meeting left items undecided. Please move them to another meeting ${by(facts).en}.`,
    },
  }),
  decisionRefused: (facts) => ({
    subject: { ko: '사례에 전달되지 못한 의결이 있습니다', en: 'A decision was not taken by its case' },
    body: {
      ko: `회의의 의결 가운데 전달되지 못한 것이 있습니다. ${by(facts).ko} 까닭을 보시고 처리해 주시기 바랍니다.`,
      en: `A decision of a meeting was not taken. Please look at the reason and settle it ${by(facts).en}.`,
    },
  }),
  meetingDutyPassed: (facts) => {
    const duty = named(meetingDutyLabels, facts.duty);
    return {
      subject: { ko: '회의에서 하실 일의 기한이 지났습니다', en: 'A duty of a meeting is overdue' },
      body: {
        ko: `${by(facts).ko} 하시기로 한 일이 남아 있습니다: ${duty.ko}. 지금 해 주시기 바랍니다.`,
        en: `Something that was due ${by(facts).en} is still open: ${duty.en}. Please do it now.`,
      },
    };
  },
  ...expertLetters,
  meetingDutyEscalated: (facts) => {
    const duty = named(meetingDutyLabels, facts.duty);
    return {
      subject: { ko: '회의의 일이 늦어지고 있습니다', en: 'A duty of a meeting was left undone' },
      body: {
        ko: `회의의 일이 기한을 넘겨 남아 있습니다: ${duty.ko}. 맡은 분과 이야기해 주시기 바랍니다.`,
        en: `A duty of a meeting is still open beyond its day: ${duty.en}. Please talk to whoever has it.`,
      },
    };
  },
};
