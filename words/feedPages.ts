import type { Said } from './language.ts';

/** 내 달력: meetings in the calendar of one's own telephone or computer. */
export const feedWords = {
  calendar: { ko: '두레 회의', en: 'Dure meetings' },
  title: { ko: '내 달력에 회의 넣기', en: 'Meetings in my calendar' },
  lead: {
    ko: '휴대전화나 컴퓨터의 달력에 이 주소를 구독하면 내가 위원이거나 간사인 회의가 저절로 들어옵니다. 위원회 이름, 곳, 시각만 나가고 사례는 나가지 않습니다.',
    en: 'Subscribe to this address in the calendar of your telephone or computer: the meetings on which you sit or that you keep appear by themselves. Only committee, place and time leave the house, and nothing about any case.',
  },
  secret: {
    ko: '주소를 아는 사람은 누구나 일정을 볼 수 있습니다. 다른 사람에게 알려졌다면 새 주소로 바꿔 주세요.',
    en: 'Whoever has the address sees the dates. If somebody else has seen it, please make a new one.',
  },
  address: { ko: '구독 주소', en: 'Address' },
  none: { ko: '아직 주소가 없습니다.', en: 'There is no address yet.' },
  make: { ko: '주소 만들기', en: 'Make an address' },
  renew: { ko: '새 주소로 바꾸기', en: 'Make a new address' },
  renewNote: {
    ko: '옛 주소는 바로 끊깁니다. 달력에서 옛 구독을 지우고 새 주소를 넣어 주세요.',
    en: 'The old one ends at once; please remove it from your calendar and put in the new one.',
  },
  end: { ko: '주소 없애기', en: 'End the address' },
  made: { ko: '만든 때', en: 'Made' },
  read: { ko: '마지막으로 읽힌 때', en: 'Last read' },
  never: { ko: '아직 읽히지 않음', en: 'not yet' },
} as const satisfies Record<string, Said>;

export const feedDone = {
  made: { ko: '주소를 만들었습니다.', en: 'The address is made.' },
  ended: {
    ko: '주소를 없앴습니다. 이제 아무도 읽지 못합니다.',
    en: 'The address is ended; nobody reads it any more.',
  },
} as const satisfies Record<string, Said>;
