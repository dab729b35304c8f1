import { dayWords } from './dates.ts';
import type { Sentences } from './sentences.ts';

/** What the rules say no to about who does what and until when: approval, seats, deputies, transfers, pauses. */
export const staffRefusals = {
  approverPrepared: () => ({
    ko: '준비하거나 요청하는 분과 승인하는 분은 서로 달라야 합니다. 다른 분이 맡아 주셔야 합니다. 담당자 혼자 정하는 것은 첫 긴급지원뿐입니다 (긴급복지지원법 제8조제3항).',
    en: 'One person prepares or asks, and another approves; somebody else has to do this. Only the first emergency support is decided by one alone (Emergency Aid and Support Act, article 8(3)).',
  }),
  takeOverCauseMissing: () => ({
    ko: '이 결재를 맡은 분이 따로 있습니다. 대신 결정하시려면 대결 사유를 골라 주세요.',
    en: 'This decision is somebody else’s. To decide in their place, please choose why.',
  }),
  sameHolder: () => ({
    ko: '이미 그 자리를 맡고 있는 분입니다. 다른 분을 골라 주세요.',
    en: 'This person holds that seat already. Please choose somebody else.',
  }),
  seatsClash: () => ({
    ko: '한 분이 담당과 동장을, 또는 긴급지원 담당과 결재권자를 함께 맡을 수 없습니다. 다른 분을 정해 주세요.',
    en: 'Nobody can be officer and head at once, nor emergency officer and authority. Please name somebody else.',
  }),
  deputyAlready: () => ({
    ko: '이 자리에는 이미 대리가 정해져 있습니다. 그 대리를 먼저 끝내 주세요.',
    en: 'A deputy is named for this seat already. Please end that first.',
  }),
  deputyOverlaps: ({ first, last }) => ({
    ko: `이 자리에는 ${dayWords(first).ko}부터 ${dayWords(last).ko}까지 이미 대리가 정해져 있습니다. 날이 겹치지 않게 고르시거나 그 대리를 먼저 끝내 주세요.`,
    en: `From ${dayWords(first).en} to ${dayWords(last).en} a deputy is named for this seat already. Please choose other days, or end that first.`,
  }),
  deputyAway: ({ first, last }) => ({
    ko: `이 분도 ${dayWords(first).ko}부터 ${dayWords(last).ko}까지 자리를 비웁니다. 다른 분을 골라 주세요.`,
    en: `This person is away from ${dayWords(first).en} to ${dayWords(last).en} themselves. Please choose somebody else.`,
  }),
  noDeputy: () => ({
    ko: '이 자리에는 대리가 없습니다. 자리를 다시 확인해 주세요.',
    en: 'This seat has no deputy. Please check the seat.',
  }),
  transferStillOpen: () => ({
    ko: '진행 중인 이관이 있습니다. 상대 동이 받거나 돌려보낸 뒤에 할 수 있습니다.',
    en: 'A transfer is under way. This can be done once the other dong has received or declined it.',
  }),
  noTransfer: () => ({
    ko: '진행 중인 이관이 없습니다. 이미 받았거나 돌려보냈는지 확인해 주세요.',
    en: 'No transfer is under way. Please see whether it was received or declined already.',
  }),
  sameDong: () => ({
    ko: '지금 이 사례를 맡고 있는 동입니다. 다른 동을 골라 주세요.',
    en: 'This dong has the case now. Please choose another.',
  }),
  clockNotFound: () => ({
    ko: '이 사례에 그 기한이 없습니다. 이미 마친 일인지 확인해 주세요.',
    en: 'This case has no such deadline. Please see whether the duty is done already.',
  }),
  clockNeverPauses: () => ({
    ko: '이 기한은 멈출 수 없습니다. 긴급지원과 안전에 관한 일, 승인을 기다리는 일, 법령이 정한 기한은 멈추지 않습니다. 늦어지면 까닭을 함께 기록해 주세요.',
    en: 'This deadline cannot be paused: emergency support, safety, approvals and what a law counts do not sleep. If it becomes late, please record why.',
  }),
  clockAlreadyLate: () => ({
    ko: '이미 지난 기한은 멈출 수 없습니다. 일을 마친 뒤 늦은 까닭을 함께 기록해 주세요.',
    en: 'A deadline that has passed cannot be paused. Please do the work and record why it is late.',
  }),
  clockPaused: () => ({
    ko: '이미 멈춘 기한입니다. 날을 바꾸려면 먼저 재개해 주세요.',
    en: 'This deadline is paused already. To change the day, please resume it first.',
  }),
  clockNotPaused: () => ({
    ko: '재개할 수 있는 기한이 아닙니다. 멈추지 않았거나, 소재불명으로 멈추어 찾으면 저절로 이어지는 기한입니다.',
    en: 'This deadline cannot be resumed: it is not paused, or it sleeps until somebody missing is found.',
  }),
  pauseTooLong: ({ latest }) => ({
    ko: `한 번에 ${dayWords(latest).ko}까지만 멈출 수 있습니다. 더 이른 날을 골라 주세요.`,
    en: `A deadline can be paused until ${dayWords(latest).en} at most. Please choose an earlier day.`,
  }),
} as const satisfies Partial<Sentences>;
