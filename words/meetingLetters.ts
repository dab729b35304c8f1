import type { MeetingLetterTemplate } from '../domain/meeting/letters.ts';
import { committeeLabels, meetingDutyLabels } from './committeeLabels.ts';
import { expertLetters } from './expertLetters.ts';
import { invitationLetters, startOf } from './invitationLetters.ts';
import { labelOf } from './language.ts';
import { movedIn } from './recountWords.ts';
import { writtenLetters } from './writtenLetters.ts';
import { by, recounted, type Facts, type Wording } from './wording.ts';

/** Letters on a meeting: committee and day, and nothing about any case (K26). */
export const meetingLetters: Readonly<Record<MeetingLetterTemplate, (facts: Facts) => Wording>> = {
  ...invitationLetters,
  meetingCalledOff: (facts) => {
    const committee = labelOf(committeeLabels, facts.committee);
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
  putAgainAsked: (facts) => ({
    subject: { ko: '다시 올릴 안건이 있습니다', en: 'Items have to be put again' },
    body: {
      ko: `회의에서 부결되어 아직 정해지지 않은 안건이 있습니다. ${by(facts).ko} 다른 안으로 다시 올려 주시기 바랍니다.`,
      en: `A motion was not carried and its question is still open. Please put it again, otherwise proposed, ${by(facts).en}.`,
    },
  }),
  conflictAsked: (facts) => ({
    subject: { ko: '이해충돌 신고와 회피를 부탁드립니다', en: 'Please report a conflict of interest' },
    body: {
      ko: `맡으신 회의의 안건에 사적 이해관계가 있다고 알려졌습니다. ${by(facts).ko} 두레에서 회피를 신청하시거나, 아니라면 간사에게 알려 주시기 바랍니다 (이해충돌방지법 제5조).`,
      en: `It became known that you have a private interest in an item of a meeting. Please recuse yourself in Dure ${by(facts).en}, or tell the secretary if it is not so (Act on conflicts of interest, article 5).`,
    },
  }),
  referralAnswered: (facts) => {
    const committee = labelOf(committeeLabels, facts.committee);
    return {
      subject: { ko: '이관한 안건의 회신이 왔습니다', en: 'An item that you referred was answered' },
      body: {
        ko: `${committee.ko} 회의에서 다른 위원회로 이관한 안건의 회신이 왔습니다. ${startOf(facts).ko} 두레에서 결과를 확인해 주시기 바랍니다.`,
        en: `An item that a meeting of the ${committee.en} had referred was answered. ${startOf(facts).en} Please look at the answer in Dure.`,
      },
    };
  },
  sittingOnHoliday: (facts) => {
    const committee = labelOf(committeeLabels, facts.committee);
    return {
      subject: { ko: '회의일이 공휴일이 되었습니다', en: 'A meeting falls on a new holiday' },
      body: {
        ko: `${committee.ko} 회의일이 새로 정해진 공휴일입니다. ${startOf(facts).ko} 그대로 열지 다른 날로 옮길지 정해 주시기 바랍니다.`,
        en: `The day of a meeting of the ${committee.en} has become a public holiday. ${startOf(facts).en} Please decide whether it is held all the same or on another day.`,
      },
    };
  },
  meetingDueRecounted: (facts) => {
    const [duty, news] = [labelOf(meetingDutyLabels, facts.duty), movedIn(facts)];
    return recounted(
      { ko: '회의', en: 'meeting' },
      { ko: `${duty.ko}: ${news.ko}`, en: `Moved: ${duty.en}. ${news.en}` },
    );
  },
  meetingDutyPassed: (facts) => {
    const duty = labelOf(meetingDutyLabels, facts.duty);
    return {
      subject: { ko: '회의에서 하실 일의 기한이 지났습니다', en: 'A duty of a meeting is overdue' },
      body: {
        ko: `${by(facts).ko} 하시기로 한 일이 남아 있습니다: ${duty.ko}. 지금 해 주시기 바랍니다.`,
        en: `Something that was due ${by(facts).en} is still open: ${duty.en}. Please do it now.`,
      },
    };
  },
  ...expertLetters,
  ...writtenLetters,
  meetingDutyEscalated: (facts) => {
    const duty = labelOf(meetingDutyLabels, facts.duty);
    return {
      subject: { ko: '회의의 일이 늦어지고 있습니다', en: 'A duty of a meeting was left undone' },
      body: {
        ko: `회의의 일이 기한을 넘겨 남아 있습니다: ${duty.ko}. 맡은 분과 이야기해 주시기 바랍니다.`,
        en: `A duty of a meeting is still open beyond its day: ${duty.en}. Please talk to whoever has it.`,
      },
    };
  },
};
