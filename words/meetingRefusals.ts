import type { Refusal } from '../domain/refusal.ts';
import {
  attendanceLabels,
  itemKindLabels,
  itemStatusLabels,
  meetingStatusLabels,
  rosterFaultLabels,
} from './committeeLabels.ts';
import { momentWords } from './dates.ts';
import { labelOf } from './language.ts';
import type { Sentences } from './sentences.ts';

type MeetingRefusal = Extract<
  Refusal,
  {
    readonly code:
      | 'rosterIncomplete'
      | 'meetingOutOfOrder'
      | 'meetingFull'
      | 'meetingTooLarge'
      | 'kindNotTheirs'
      | 'itemNotFound'
      | 'itemOutOfOrder'
      | 'itemAlreadyThere'
      | 'itemStillOpen'
      | 'notAMember'
      | 'notPresent'
      | 'memberRecused'
      | 'challengeOpen'
      | 'itemSecret'
      | 'itemNotSecret'
      | 'ballotsUncounted'
      | 'attendanceNotAllowed'
      | 'notTheChair'
      | 'deputyRuleMissing'
      | 'meetingBegun'
      | 'startsInPast'
      | 'nothingMoved'
      | 'timesMissing'
      | 'noSuchPlace'
      | 'placeChanged'
      | 'endsBeforeBegin';
  }
>;

/** What a meeting says when a rule says no. */
export const meetingRefusals: Pick<Sentences, MeetingRefusal['code']> = {
  rosterIncomplete: ({ fault }) => rosterFaultLabels[fault],
  meetingOutOfOrder: ({ status }) => {
    const { ko, en } = labelOf(meetingStatusLabels, status);
    return {
      ko: `지금 이 회의에서는 할 수 없는 일입니다. 회의 상태: ${ko}. 상태를 확인하고 다시 해 주세요.`,
      en: `This cannot be done in this meeting now. The meeting is: ${en}. Please look at it again.`,
    };
  },
  meetingFull: ({ most }) => ({
    ko: `한 회의에는 안건을 ${String(most)}건까지 올릴 수 있습니다. 남은 안건은 다음 회의에 올려 주세요.`,
    en: `A meeting holds ${String(most)} items. Please put the rest on the next one.`,
  }),
  meetingTooLarge: ({ mostKb }) => ({
    ko: `이 회의에 적힌 내용이 한 회의가 담을 수 있는 양(${String(mostKb)}KB)에 이르렀습니다. 아무것도 바뀌지 않았습니다. 남은 안건은 다음 회의에 올려 주세요.`,
    en: `This meeting holds as much as a meeting can (${String(mostKb)} KB). Nothing was changed. Please put the remaining items on the next one.`,
  }),
  kindNotTheirs: ({ kind }) => {
    const { ko, en } = labelOf(itemKindLabels, kind);
    return {
      ko: `이 위원회에서 다루지 않는 안건입니다: ${ko}. 맡은 위원회의 회의를 골라 주세요.`,
      en: `This committee does not take that kind of item: ${en}. Please choose a meeting of the one that does.`,
    };
  },
  itemNotFound: ({ item }) => ({
    ko: `${String(item)}번 안건이 없습니다. 안건 번호를 확인해 주세요.`,
    en: `There is no item ${String(item)}. Please check its number.`,
  }),
  itemOutOfOrder: ({ item, status }) => {
    const { ko, en } = labelOf(itemStatusLabels, status);
    return {
      ko: `${String(item)}번 안건에는 지금 할 수 없는 일입니다. 안건 상태: ${ko}.`,
      en: `This cannot be done with item ${String(item)} now. It is: ${en}.`,
    };
  },
  itemAlreadyThere: ({ item }) => ({
    ko: `같은 안건이 ${String(item)}번으로 이미 올라 있습니다.`,
    en: `The same is on the agenda already, as item ${String(item)}.`,
  }),
  itemStillOpen: ({ item }) => ({
    ko: `${String(item)}번 안건의 표결이 끝나지 않았습니다. 표결을 마치거나 연기한 뒤에 서명해 주세요.`,
    en: `Item ${String(item)} is still being voted on. Please close or postpone it before signing.`,
  }),
  notAMember: () => ({
    ko: '이 회의의 위원이 아닌 분입니다. 위촉과 임기를 확인해 주세요.',
    en: 'This person is no member of this meeting. Please check seat and term.',
  }),
  notPresent: () => ({
    ko: '출석이 기록되지 않은 위원입니다. 간사가 출석을 먼저 기록해 주세요.',
    en: 'This member is not recorded as present. The secretary has to record that first.',
  }),
  memberRecused: ({ item }) => ({
    ko: `${String(item)}번 안건에서 제척·기피·회피된 위원입니다. 이 안건에는 참여할 수 없습니다.`,
    en: `This member is recused from item ${String(item)} and takes no part in it.`,
  }),
  challengeOpen: ({ item }) => ({
    ko: `${String(item)}번 안건에 기피 신청이 있습니다. 기피 여부를 먼저 정해 주세요.`,
    en: `A member was challenged on item ${String(item)}. That has to be decided first.`,
  }),
  itemSecret: ({ item }) => ({
    ko: `${String(item)}번 안건은 무기명 투표로 정합니다. 무기명 투표를 이용해 주세요. 거수나 이의 없음으로는 정할 수 없습니다.`,
    en: `Item ${String(item)} is voted on by secret ballot. Please use that; neither hands nor a resolution can decide it.`,
  }),
  itemNotSecret: ({ item }) => ({
    ko: `${String(item)}번 안건은 기명으로 표결합니다. 찬성·반대·기권 가운데 하나를 골라 기명으로 표결해 주세요.`,
    en: `Item ${String(item)} is voted on in the open. Please cast an open ballot: yes, no or abstain.`,
  }),
  ballotsUncounted: ({ item }) => ({
    ko: `${String(item)}번 안건을 개표하는 사이에 투표가 바뀌었습니다. 표결을 다시 마쳐 주세요.`,
    en: `A ballot on item ${String(item)} was changed while they were being counted. Please close the vote again.`,
  }),
  attendanceNotAllowed: ({ way }) => {
    const { ko, en } = labelOf(attendanceLabels, way);
    return {
      ko: `이 위원회의 운영 기준에 없는 방식입니다: ${ko}. 다른 방식을 고르거나 근거가 되는 조례를 먼저 등록해 주세요.`,
      en: `The rules of this committee do not allow that: ${en}. Please choose another way, or enter the ordinance first.`,
    };
  },
  notTheChair: () => ({
    ko: '회의를 진행하는 위원장의 일입니다. 위원장이 해 주세요.',
    en: 'This is for the chair of the meeting. Please leave it to the chair.',
  }),
  meetingBegun: ({ startsAt }) => {
    const { ko, en } = momentWords(startsAt);
    return {
      ko: `회의 시각(${ko})이 지나 더 바꿀 수 없습니다. 간사에게 전화로 알려 주세요.`,
      en: `The sitting was to begin on ${en}, so this can no longer be changed. Please telephone the secretary.`,
    };
  },
  startsInPast: () => ({
    ko: '이미 지난 시각으로는 옮길 수 없습니다. 앞으로 올 날짜와 시각을 적어 주세요.',
    en: 'A meeting cannot be moved into the past. Please name a moment that is still to come.',
  }),
  nothingMoved: () => ({
    ko: '지금과 같은 일시와 장소입니다. 바꿀 내용을 적어 주세요.',
    en: 'Day, hour and place are as they were. Please write what is to change.',
  }),
  noSuchPlace: ({ most }) => ({
    ko: `안건은 모두 ${String(most)}건입니다. 1부터 ${String(most)}까지 가운데 지금과 다른 순서를 적어 주세요.`,
    en: `There are ${String(most)} items. Please write a place from 1 to ${String(most)} that is not the present one.`,
  }),
  placeChanged: ({ item, place }) => ({
    ko: `그 사이에 순서가 바뀌어 ${String(item)}번 안건은 지금 ${String(place)}번째입니다. 지금 순서를 보고 다시 옮겨 주세요.`,
    en: `The order was changed meanwhile: item ${String(item)} is in place ${String(place)} now. Please look and move it again.`,
  }),
  timesMissing: () => ({
    ko: '종이로 연 회의는 실제로 시작하고 마친 때를 함께 적어 주세요.',
    en: 'Please say when a sitting that was held on paper really began and ended.',
  }),
  endsBeforeBegin: () => ({
    ko: '회의를 마친 때가 시작한 때보다 빠릅니다. 두 시각을 확인해 주세요.',
    en: 'The sitting would end before it began. Please check both times.',
  }),
  deputyRuleMissing: () => ({
    ko: '부위원장이 서명할 근거가 등록되어 있지 않습니다. 위원장이 서명하거나 조례·전결 규정을 먼저 등록해 주세요.',
    en: 'No rule is entered by which a deputy may sign. The chair has to sign, or the ordinance be entered first.',
  }),
};
