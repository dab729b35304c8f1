import { monthName } from './dates.ts';
import type { Said } from './language.ts';

/** 회의: the list and the calendar of sittings, and the plan of a new one. */
export const meetingListWords = {
  menu: { ko: '회의', en: 'Meetings' },
  open: { ko: '회의 열기', en: 'Open the meeting' },
  title: { ko: '회의 일정', en: 'Meetings' },
  upcoming: { ko: '앞으로 열릴 회의', en: 'Coming up' },
  past: { ko: '지난 회의', en: 'Past meetings' },
  ofMonth: { ko: '이 달의 회의', en: 'Meetings of the month' },
  calendar: { ko: '달력', en: 'Calendar' },
  views: { ko: '보는 방식', en: 'Ways to look' },
  filter: { ko: '회의 거르기', en: 'Filter the meetings' },
  kind: { ko: '위원회', en: 'Committee' },
  place: { ko: '어디', en: 'Place' },
  status: { ko: '상태', en: 'Status' },
  month: { ko: '달', en: 'Month' },
  when: { ko: '일시', en: 'When' },
  items: { ko: '안건', en: 'Items' },
  next: { ko: '다음 할 일', en: 'What comes next' },
  nothingNext: { ko: '남은 일 없음', en: 'nothing left' },
  none: { ko: '앞으로 열릴 회의가 없습니다.', en: 'No meeting is coming up.' },
  nonePast: { ko: '지난 회의가 없습니다.', en: 'There is no past meeting.' },
  noneHere: { ko: '이 조건에 맞는 회의가 없습니다.', en: 'No meeting matches this filter.' },
  plan: { ko: '회의 잡기', en: 'Plan a meeting' },
  waiting: { ko: '기다리는 안건', en: 'Items that wait' },
  committees: { ko: '위원회·위원', en: 'Committees and members' },
  feed: { ko: '내 달력에 넣기', en: 'Put them in my calendar' },
  previous: { ko: '이전 달', en: 'Previous month' },
  following: { ko: '다음 달', en: 'Next month' },
  thisMonth: { ko: '오늘', en: 'Today' },
  today: { ko: '오늘', en: 'today' },
  clear: { ko: '조건 지우기', en: 'Clear the filter' },
  readOnly: {
    ko: '일정과 할 일만 보입니다. 안건은 그 회의의 위원과 간사가 봅니다.',
    en: 'Dates and duties only; the agenda is for members and the secretary.',
  },
} as const satisfies Record<string, Said>;

/** The days of the week as a calendar heads its columns. */
export const weekdayHeads = [
  { ko: '일', en: 'Sun' },
  { ko: '월', en: 'Mon' },
  { ko: '화', en: 'Tue' },
  { ko: '수', en: 'Wed' },
  { ko: '목', en: 'Thu' },
  { ko: '금', en: 'Fri' },
  { ko: '토', en: 'Sat' },
] as const satisfies readonly Said[];

/** A month as people say it, from `2026-12`: 2026년 12월. */
export function monthTitle(month: string): Said {
  const [year = '', no = ''] = month.split('-');
  const { ko, en } = monthName(Number(no));
  return { ko: `${year}년 ${ko}`, en: `${en} ${year}` };
}

export const meetingsTitle = (count: number): Said => ({
  ko: count === 0 ? '앞으로 열릴 회의가 없습니다' : `앞으로 회의 ${String(count)}건`,
  en: count === 0 ? 'No meeting is coming up' : `${String(count)} meeting${count === 1 ? '' : 's'} coming up`,
});

/** 회의 잡기. */
export const planWords = {
  title: { ko: '회의 잡기', en: 'Plan a meeting' },
  lead: {
    ko: '위원회와 날을 고르면 그날 누가 위원인지, 언제까지 통지해야 하는지 먼저 보여 드립니다.',
    en: 'Choose a committee and a day; you see who sits that day and by when notice is due.',
  },
  committee: { ko: '위원회', en: 'Committee' },
  choose: { ko: '골라 주세요', en: 'Please choose' },
  on: { ko: '회의 날', en: 'Day' },
  show: { ko: '위원과 통지일 보기', en: 'Show members and notice' },
  noCommittees: {
    ko: '위원을 정한 위원회가 아직 없습니다. 위원회·위원에서 먼저 위촉해 주세요.',
    en: 'No committee has members yet. Please seat them first.',
  },
  members: { ko: '그날의 위원', en: 'Who sits that day' },
  name: { ko: '이름', en: 'Name' },
  seat: { ko: '자리', en: 'Seat' },
  category: { ko: '구분', en: 'Category' },
  term: { ko: '임기', en: 'Term' },
  holiday: { ko: '이날은 쉬는 날입니다', en: 'That day is a day off' },
  inPast: {
    ko: '지난 날입니다. 종이로 연 회의를 나중에 올릴 때만 고르세요.',
    en: 'That day is past: only for a sitting that was held on paper.',
  },
  way: { ko: '여는 방법', en: 'How it is held' },
  at: { ko: '일시', en: 'Day and time' },
  atHint: { ko: '한국 시각입니다.', en: 'Korean time.' },
  button: { ko: '회의 잡기', en: 'Plan the meeting' },
  cannot: {
    ko: '위원이 갖춰지지 않아 아직 회의를 잡을 수 없습니다.',
    en: 'No meeting can be planned until the committee is complete.',
  },
  toCommittee: { ko: '이 위원회의 위원 보기', en: 'See this committee’s members' },
} as const satisfies Record<string, Said>;

/** By when notice is due (D19), or that only an urgent call is left. */
export function noticeWords(lastDay: Said, days: number, isPast: boolean): Said {
  const before = `${String(days)}일 전`;
  return isPast
    ? {
        ko: `통지는 ${before}인 ${lastDay.ko}까지였습니다. 지금 소집하려면 긴급한 사유가 있어야 합니다.`,
        en: `Notice was due ${String(days)} day(s) before, by ${lastDay.en}. Calling it now needs a cause of urgency.`,
      }
    : {
        ko: `회의 ${before}인 ${lastDay.ko}까지 통지합니다.`,
        en: `Notice is due ${String(days)} day(s) before, by ${lastDay.en}.`,
      };
}
