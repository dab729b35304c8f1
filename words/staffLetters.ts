import { by, duty, recounted, type Wordings } from './wording.ts';

/** Letters on who does what and until when. */
export const staffLetters = {
  transferAsked: (facts) => ({
    subject: { ko: '사례 이관을 받아 주시기 바랍니다', en: 'A case is to be transferred to you' },
    body: {
      ko: `다른 동에서 사례를 이관하려 합니다. ${by(facts).ko} 받거나, 받을 수 없으면 까닭을 적어 돌려보내 주시기 바랍니다. 받으실 때까지는 지금 담당자가 맡습니다.`,
      en: `Another dong wishes to transfer a case to you. Please receive it ${by(facts).en}, or send it back and say why. Until you receive it, it stays with those who have it now.`,
    },
  }),
  transferReceived: () => ({
    subject: { ko: '이관한 사례를 상대 동에서 받았습니다', en: 'The transferred case was received' },
    body: {
      ko: '이관하신 사례를 받는 동에서 인수했습니다. 이 편지가 인수증입니다. 이제 남은 일과 기한은 모두 그 동에서 맡습니다.',
      en: 'The case that you transferred was received; this letter is your receipt. All that is left to do is now theirs.',
    },
  }),
  transferWithdrawn: () => ({
    subject: { ko: '이관 요청이 철회되었습니다', en: 'The transfer was withdrawn' },
    body: {
      ko: '받으시도록 요청했던 사례를 보내는 동에서 거두었습니다. 인수하실 일이 없어졌고, 이 사례는 그 동에서 그대로 맡습니다.',
      en: 'The dong that had asked you to receive this case has withdrawn its request. There is nothing for you to receive; the case stays with them.',
    },
  }),
  transferDeclined: () => ({
    subject: { ko: '이관한 사례가 돌아왔습니다', en: 'The transfer was declined' },
    body: {
      ko: '이관하려던 사례를 상대 동에서 받지 않았습니다. 까닭은 사례에서 보실 수 있습니다. 이 사례는 그대로 이 동에서 맡습니다.',
      en: 'The other dong did not take the case. The case shows why. It stays with you as it was.',
    },
  }),
  openingRecorded: () => ({
    subject: { ko: '비공개 사례가 열렸습니다', en: 'A case behind closed doors was opened' },
    body: {
      ko: '이 사례를 맡지 않은 사람이 사유를 남기고 열어 보았습니다. 누가 왜 보았는지는 사례의 경과에 있습니다.',
      en: 'Somebody who does not carry this case opened it and said why. Who and why stands in the timeline of the case.',
    },
  }),
  seatGiven: () => ({
    subject: { ko: '사례의 담당이 되셨습니다', en: 'You are now in charge of a case' },
    body: {
      ko: '담당이 변경되어 이 사례의 일을 맡게 되셨습니다. 남은 일과 기한이 할 일에 올라 있습니다.',
      en: 'You have taken over duties of this case. What is left to do, with its deadlines, is in your list.',
    },
  }),
  deputyBegins: () => ({
    subject: { ko: '대리가 시작되었습니다', en: 'You now stand in for a colleague' },
    body: {
      ko: '이 사례에서 자리를 비운 담당자의 일을 대리하게 되셨습니다. 대리하는 동안의 일과 기한이 할 일에 올라 있습니다.',
      en: 'You stand in for somebody who is away from this case. Their duties, with their deadlines, are in your list meanwhile.',
    },
  }),
  clockPaused: (facts) => ({
    subject: { ko: `기한이 멈추었습니다: ${duty(facts).ko}`, en: `A deadline sleeps: ${duty(facts).en}` },
    body: {
      ko: `다음 일의 기한을 담당자가 멈추었습니다: ${duty(facts).ko}. 까닭과 언제까지인지는 사례에서 보실 수 있습니다.`,
      en: `This deadline was paused: ${duty(facts).en}. The case shows why and until when.`,
    },
  }),
  duesRecounted: () =>
    recounted(
      { ko: '사례', en: 'case' },
      { ko: '바뀐 날짜를 확인해 주시기 바랍니다.', en: 'Please look at the new days.' },
    ),
  dutyNeared: (facts) => ({
    subject: { ko: `기한이 다가옵니다: ${duty(facts).ko}`, en: `Due soon: ${duty(facts).en}` },
    body: {
      ko: `다음 일을 ${by(facts).ko} 마쳐야 합니다: ${duty(facts).ko}. 마치셨으면 기록해 주시고, 어려움이 있으면 팀장과 의논해 주시기 바랍니다.`,
      en: `This is due ${by(facts).en}: ${duty(facts).en}. Please record it if it is done, and talk to your head if something is in the way.`,
    },
  }),
  dutyPassed: (facts) => ({
    subject: { ko: `기한이 지났습니다: ${duty(facts).ko}`, en: `Overdue: ${duty(facts).en}` },
    body: {
      ko: `다음 일의 기한이 지났습니다: ${duty(facts).ko}. 마치셨으면 기록해 주시고, 어려움이 있으면 팀장과 의논해 주시기 바랍니다.`,
      en: `This is overdue: ${duty(facts).en}. Please record it if it is done, and talk to your head if something is in the way.`,
    },
  }),
  dutyEscalated: (facts) => ({
    subject: { ko: `지연을 알려 드립니다: ${duty(facts).ko}`, en: `Still overdue: ${duty(facts).en}` },
    body: {
      ko: `다음 일의 기한이 지났고 아직 기록되지 않았습니다: ${duty(facts).ko}. 담당자를 도와 주시거나 다른 담당자를 정해 주시기 바랍니다.`,
      en: `This is overdue and not yet recorded: ${duty(facts).en}. Please help the person in charge, or name another.`,
    },
  }),
} as const satisfies Partial<Wordings>;
