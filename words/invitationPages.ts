import type { MeetingLetterTemplate } from '../domain/meeting/letters.ts';
import type { Said } from './language.ts';

/** What was sent to a member, by the name of its letter. */
export const sentLabels = {
  meetingCalled: { ko: '소집 통지', en: 'Invitation' },
  meetingMoved: { ko: '변경 알림', en: 'Change' },
  meetingCalledOff: { ko: '취소 알림', en: 'Cancellation' },
  invitationWithdrawn: { ko: '참석 안내 거둠', en: 'Taken back' },
  meetingReminder: { ko: '다가옴 알림', en: 'Reminder' },
  reviewAsked: { ko: '서면심의 링크', en: 'Link to the written review' },
  answerAsked: { ko: '참석 여부 물음', en: 'Asked to answer' },
} as const satisfies Readonly<Partial<Record<MeetingLetterTemplate, Said>>>;

/** How what is now true reached somebody. */
export const reachLabels = {
  MAIL: { ko: '메일로 보냄', en: 'by mail' },
  TELEPHONE: { ko: '전화로 알림', en: 'by telephone' },
  WAITING: { ko: '메일이 아직 나가지 않음', en: 'mail still waits' },
  NOBODY: { ko: '닿지 않음', en: 'not reached' },
} as const satisfies Readonly<Record<string, Said>>;

/** The ledger of a sitting's invitations, and the list of those to be telephoned. */
export const invitationWords = {
  ledger: { ko: '소집 통지', en: 'Invitations' },
  telephone: { ko: '전화 명단', en: 'Telephone list' },
  where: { ko: '장소', en: 'Place' },
  joining: { ko: '원격 참석 방법', en: 'How to take part remotely' },
  noticeAt: { ko: '통지', en: 'Notice' },
  notYet: {
    ko: '아직 소집 통지를 하지 않았습니다. 통지하면 위원마다 보낸 메일과 답변이 여기에 모입니다.',
    en: 'Nobody was called yet. Once they are, what each was sent and said is gathered here.',
  },
  urgent: { ko: '긴급', en: 'urgent' },
  forecast: { ko: '올 것으로 보이는 위원', en: 'Expected' },
  member: { ko: '위원', en: 'Member' },
  sent: { ko: '보낸 것', en: 'Sent' },
  answer: { ko: '답변', en: 'Answer' },
  act: { ko: '할 일', en: 'To do' },
  nothingSent: { ko: '보낸 것이 없습니다', en: 'nothing yet' },
  noAnswer: { ko: '아직 답이 없음', en: 'no answer yet' },
  byTelephone: { ko: '전화로 들음', en: 'heard on the telephone' },
  told: { ko: '전화로 알림', en: 'Told by telephone' },
  resend: { ko: '다시 보내기', en: 'Send again' },
  toTelephone: { ko: '전화할 위원', en: 'To be telephoned' },
  nobodyToTelephone: {
    ko: '모두에게 알렸고 모두 답했습니다. 전화할 위원이 없습니다.',
    en: 'Everybody knows and has answered. There is nobody to telephone.',
  },
  telephoneLead: {
    ko: '메일이 닿지 않았거나 아직 답하지 않은 위원입니다. 전화로 알린 것도 통지이며, 아래에 적으면 대장에 남습니다.',
    en: 'Members whom no mail reached, or who have not answered. Telling them by telephone is notice too; write it down below.',
  },
  noNumbers: {
    ko: '두레는 위원의 전화번호를 갖고 있지 않습니다. 소속으로 전화해 주세요.',
    en: 'Dure holds no telephone numbers of members. Please call their office.',
  },
  number: { ko: '번호', en: 'No' },
  why: { ko: '까닭', en: 'Why' },
  office: { ko: '소속', en: 'Office' },
  spoken: { ko: '통화 시각', en: 'Called at' },
  heard: { ko: '들은 답', en: 'Answer heard' },
  recordTold: { ko: '전화로 알린 일 적기', en: 'Write down a call' },
  recordButton: { ko: '적기', en: 'Record' },
  spokeWith: { ko: '누구와 통화했습니까?', en: 'With whom did you speak?' },
  whatSaid: { ko: '참석한다고 합니까?', en: 'Will they come?' },
  saidNothing: { ko: '답은 듣지 못함', en: 'no answer given' },
  absence: { ko: '오지 못하는 까닭', en: 'Why they do not come' },
  absenceHint: { ko: '불참일 때만 고릅니다.', en: 'Only for somebody who does not come.' },
  choose: { ko: '골라 주세요', en: 'Please choose' },
  gone: { ko: '바뀌어 더 부르지 않는 위원', en: 'Members who were replaced' },
  goneLead: {
    ko: '달력에서 일정이 빠지도록 한 번만 알렸고, 그 뒤로는 아무것도 보내지 않습니다.',
    en: 'They were told once, so that the entry leaves their calendar, and hear no more.',
  },
  changes: { ko: '바꿀 것', en: 'Changes' },
  roster: { ko: '위원 명단 다시 가져오기', en: 'Take over the roster' },
  rosterLead: {
    ko: '위촉·해촉이 있었으면 누르세요. 새 위원에게는 지금의 일정이 가고, 빠진 위원의 달력에서는 일정이 빠집니다.',
    en: 'Press this after a change of members. New ones get the day as it is now; those who left have it taken out of their calendar.',
  },
  rosterButton: { ko: '지금의 위원으로 바꾸기', en: 'Take over who sits now' },
} as const satisfies Record<string, Said>;

/** The form that moves a sitting. */
export const moveWords = {
  title: { ko: '일정·장소 바꾸기', en: 'Move the meeting' },
  leadCalled: {
    ko: '부른 위원 모두에게 바뀐 일정이 메일과 달력으로 가고, 참석 여부를 다시 묻습니다.',
    en: 'Everybody who was called gets the change by mail and in their calendar, and is asked anew.',
  },
  leadPlanned: {
    ko: '아직 부르지 않았으므로 아무에게도 알리지 않습니다. 통지와 회의의 기한을 다시 셉니다.',
    en: 'Nobody was called yet, so nobody hears of it. The days of notice and sitting are counted anew.',
  },
  startsAt: { ko: '새 일시', en: 'New day and hour' },
  cause: { ko: '바꾸는 까닭', en: 'Why it is moved' },
  where: { ko: '장소', en: 'Place' },
  whereHint: {
    ko: '회의실이나 청사 주소. 메일에 적히므로 링크는 적지 않습니다.',
    en: 'Room or address of the office. It goes into the mail, so no links.',
  },
  joining: { ko: '원격 참석 방법', en: 'How to take part remotely' },
  joiningHint: {
    ko: '접속 주소 따위. 메일에는 나가지 않고, 위원이 두레에서 봅니다.',
    en: 'An address to join at. It is never mailed: members read it in Dure.',
  },
  joiningKept: {
    ko: '접속 주소 따위. 메일에는 나가지 않고, 위원이 두레에서 봅니다. 비워 두면 그대로입니다.',
    en: 'An address to join at. It is never mailed: members read it in Dure. Left empty it stays as it is.',
  },
  urgentHint: {
    ko: '새 날짜가 통지 기한보다 가까울 때만 고릅니다.',
    en: 'Only where the new day is nearer than the days of notice.',
  },
  button: { ko: '바꾸기', en: 'Move' },
  tooLate: {
    ko: '회의가 시작되었거나 끝나 일정을 바꿀 수 없습니다.',
    en: 'The meeting has begun or is over, so it cannot be moved.',
  },
} as const satisfies Record<string, Said>;

/** The page on which a member answers. */
export const answerWords = {
  title: { ko: '참석 여부', en: 'Do you come?' },
  question: { ko: '이 회의에 오십니까?', en: 'Do you come to this meeting?' },
  when: { ko: '일시', en: 'When' },
  where: { ko: '장소', en: 'Place' },
  how: { ko: '방식', en: 'Way' },
  joining: { ko: '원격 참석 방법', en: 'How to take part remotely' },
  noPlace: { ko: '간사가 곧 알려 드립니다', en: 'the secretary will tell' },
  coming: { ko: '참석합니다', en: 'I come' },
  remote: { ko: '원격으로 참석합니다', en: 'I take part remotely' },
  notComing: { ko: '참석하지 못합니다', en: 'I do not come' },
  absence: { ko: '참석하지 못하는 까닭', en: 'Why you do not come' },
  absenceHint: {
    ko: '참석하지 못하실 때만 골라 주세요. 자세한 사정은 적지 않습니다.',
    en: 'Only if you do not come. Nobody asks for more than this.',
  },
  button: { ko: '답하기', en: 'Answer' },
  again: { ko: '답 바꾸기', en: 'Change my answer' },
  until: {
    ko: '회의가 시작되기 전까지 언제든지 바꾸실 수 있습니다.',
    en: 'You can change this until the meeting begins.',
  },
  said: { ko: '지금의 답', en: 'Your answer now' },
  heardBy: { ko: '전화로 들어 적음', en: 'written down from a call' },
  closed: {
    ko: '지금은 답을 받지 않는 회의입니다. 궁금한 점은 간사에게 물어 주세요.',
    en: 'This meeting takes no answers now. Please ask its secretary.',
  },
} as const satisfies Record<string, Said>;

/** How many of how many. */
export const expectedWords = (present: number, seated: number, needed: number): Said => ({
  ko: `${String(seated)}명 가운데 ${String(present)}명 (정족수 ${String(needed)}명)`,
  en: `${String(present)} of ${String(seated)} (quorum ${String(needed)})`,
});

/** That a quorum is not to be expected, and for what. */
export const shortWords = (items: readonly number[]): Said =>
  items.length === 0
    ? {
        ko: '정족수가 모자랄 것으로 보입니다. 오지 못하는 위원에게 다시 묻거나 일정을 바꿔 주세요.',
        en: 'A quorum is not to be expected. Please ask again or move the meeting.',
      }
    : {
        ko: `정족수가 모자랄 것으로 보이는 안건: ${items.join(', ')}번. 위원에게 다시 묻거나 일정을 바꿔 주세요.`,
        en: `Items without a quorum to be expected: ${items.join(', ')}. Please ask again or move the meeting.`,
      };

/** How many are still to be telephoned. */
export const toCallWords = (count: number): Said => ({
  ko: `전화할 위원 ${String(count)}명`,
  en: `${String(count)} to be telephoned`,
});
