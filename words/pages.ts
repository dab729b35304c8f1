import type { Said } from './language.ts';

/** A sentence with a number in it; English tells one from many. */
type Counted = (count: number) => Said;
const counted =
  (ko: (n: string) => string, en: (n: string, isOne: boolean) => string): Counted =>
  (count) => ({ ko: ko(String(count)), en: en(String(count), count === 1) });

/** What stands around every page. */
export const frameWords = {
  house: { ko: '두레', en: 'Dure' },
  skip: { ko: '본문 바로가기', en: 'Skip to the content' },
  mainMenu: { ko: '주 메뉴', en: 'Main menu' },
  here: { ko: '현재 위치', en: 'You are here' },
  work: { ko: '내 할 일', en: 'My work' },
  cases: { ko: '사례', en: 'Cases' },
  open: { ko: '사례 열기', en: 'Open a case' },
  overdue: { ko: '지연 현황', en: 'What is late' },
  settings: { ko: '설정', en: 'Settings' },
  rules: { ko: '기준표', en: 'Rulebook' },
  signOut: { ko: '나가기', en: 'Sign out' },
  promise: {
    ko: '언제 누구의 사례를 보았는지 접속기록에 남습니다.',
    en: 'Who looked at which case, and when, is kept in the access log.',
  },
  help: { ko: '도움말', en: 'Help' },
  highContrast: { ko: '고대비 화면', en: 'High contrast' },
  usualContrast: { ko: '보통 화면', en: 'Usual contrast' },
  otherLanguage: { ko: 'English', en: '한국어' },
  urgent: { ko: '긴급', en: 'Urgent' },
  more: { ko: '더 보기', en: 'Show more' },
  required: { ko: '(필수)', en: '(required)' },
  filter: { ko: '거르기', en: 'Filter' },
  all: { ko: '모두', en: 'All' },
  late: { ko: '지남', en: 'late' },
} as const satisfies Record<string, Said>;

export const signInWords = {
  title: { ko: '두레에 들어가기', en: 'Sign in to Dure' },
  failed: { ko: '들어가지 못했습니다', en: 'You are not signed in' },
  login: { ko: '아이디', en: 'Login' },
  password: { ko: '비밀번호', en: 'Password' },
  hint: {
    ko: '붙여 넣기와 비밀번호 관리 도구를 쓸 수 있습니다.',
    en: 'Pasting and password managers are welcome.',
  },
  button: { ko: '들어가기', en: 'Sign in' },
  note: {
    ko: '허가받은 사람만 씁니다. 언제 누구의 사례를 보았는지 남습니다.',
    en: 'For those with permission only. Every look at a case is kept in the access log.',
  },
} as const satisfies Record<string, Said>;

export const workWords = {
  title: frameWords.work,
  lateFirst: counted(
    (n) => `늦은 일 ${n}건부터 하시면 됩니다`,
    (n, isOne) => (isOne ? 'Begin with the late duty' : `Begin with the ${n} late duties`),
  ),
  todayFirst: counted(
    (n) => `오늘 할 일이 ${n}건 있습니다`,
    (n) => `Due today: ${n}`,
  ),
  approvalsFirst: counted(
    (n) => `승인을 기다리는 일이 ${n}건 있습니다`,
    (n) => `Waiting for your approval: ${n}`,
  ),
  weekFirst: counted(
    (n) => `오늘까지인 일은 없고, 이번 주에 ${n}건 있습니다`,
    (n) => `Nothing is due today; ${n} this week`,
  ),
  laterFirst: { ko: '이번 주까지인 일은 없습니다', en: 'Nothing is due this week' },
  doneForToday: { ko: '오늘 할 일을 모두 마쳤습니다', en: 'All is done for today' },
  nothing: { ko: '지금은 할 일이 없습니다', en: 'There is nothing for you to do now' },
  nothingMore: {
    ko: '새 사례가 맡겨지거나 시계가 돌기 시작하면 여기에 나타납니다.',
    en: 'When a case is given to you or a clock begins, it appears here.',
  },
  late: { ko: '지연', en: 'Late' },
  today: { ko: '오늘', en: 'Today' },
  week: { ko: '이번 주', en: 'This week' },
  later: { ko: '그 뒤', en: 'Later' },
  approvals: { ko: '승인 기다림', en: 'For my approval' },
  lateNote: { ko: '오래된 것이 먼저입니다', en: 'The oldest comes first' },
  todayNote: { ko: '오늘까지', en: 'by the end of today' },
  weekNote: { ko: '내일부터 7일', en: 'the next seven days' },
  laterNote: { ko: '7일 뒤부터', en: 'after seven days' },
  approvalsNote: { ko: '승인하거나 돌려보냅니다', en: 'approve or return' },
} as const;

export const workNext = ({ ko, en }: Said): Said => ({
  ko: `다음 할 일은 ${ko}에 있습니다.`,
  en: `The next duty is on ${en}.`,
});

/** A clock on a page. */
export const clockWords = {
  title: { ko: '시계', en: 'Clocks' },
  duty: { ko: '할 일', en: 'Duty' },
  due: { ko: '기한', en: 'Due' },
  left: { ko: '남은 시간', en: 'Time left' },
  owner: { ko: '지금 할 사람', en: 'Who acts now' },
  ground: { ko: '근거', en: 'Ground' },
  provisional: { ko: '그해 달력이 나오기 전', en: 'calendar not yet published' },
  unverified: { ko: '확인 전', en: 'unverified' },
  escalated: { ko: '윗사람에게 알림', en: 'reported to the one above' },
  nearest: { ko: '가까운 것부터', en: 'nearest first' },
  none: { ko: '도는 시계가 없습니다.', en: 'No clock is running.' },
} as const satisfies Record<string, Said>;
export const waitsFor = ({ ko, en }: Said): Said => ({ ko: `${ko} 다음`, en: `after: ${en}` });
export const opensOn = ({ ko, en }: Said): Said => ({ ko: `${ko}부터`, en: `from ${en}` });

export const casesWords = {
  title: { ko: '내가 볼 수 있는 사례', en: 'The cases you may see' },
  number: { ko: '사례', en: 'Case' },
  caseNo: { ko: '사례 번호', en: 'Case number' },
  stage: { ko: '단계', en: 'Stage' },
  officer: { ko: '담당', en: 'Officer' },
  opened: { ko: '열린 날', en: 'Opened' },
  next: { ko: '다음 할 일', en: 'Next duty' },
  none: { ko: '보여 드릴 사례가 없습니다.', en: 'There is no case to show.' },
  over: { ko: '끝남', en: 'over' },
  late: { ko: '지남', en: 'late' },
} as const satisfies Record<string, Said>;

export const overdueWords = {
  title: frameWords.overdue,
  none: { ko: '늦은 일이 없습니다', en: 'Nothing is late' },
  noneMore: {
    ko: '기한이 지난 일이 생기면 여기에 나타나고, 유예가 지나면 윗사람에게도 알려집니다.',
    en: 'A duty that passes its day appears here; after its grace the one above is told.',
  },
  all: { ko: '지연', en: 'Late' },
  overSeven: { ko: '7일 넘음', en: 'Over seven days' },
  escalated: { ko: '윗사람에게 알림', en: 'Reported above' },
  byDong: { ko: '동별', en: 'By dong' },
  byOwner: { ko: '담당별', en: 'By person' },
  byAct: { ko: '종류별', en: 'By duty' },
  rows: { ko: '늦은 일', en: 'What is late' },
  rowsNote: { ko: '오래된 것이 먼저입니다', en: 'the longest first' },
  over: { ko: '경과', en: 'Late by' },
} as const satisfies Record<string, Said>;
export const overdueTitle = counted(
  (n) => `지연 ${n}건`,
  (n, isOne) => `${n} late ${isOne ? 'duty' : 'duties'}`,
);
export const overdueMost = ({ ko, en }: Said): Said => ({ ko: `${ko}에 많습니다`, en: `most in ${en}` });
export const asOf = ({ ko, en }: Said): Said => ({ ko: `${ko} 기준`, en: `as of ${en}` });

export const problemPageWords = {
  allowed: { ko: '지금 할 수 있는 일', en: 'What can be done now' },
  number: { ko: '알림 번호', en: 'Notice' },
  home: { ko: '내 할 일로 가기', en: 'Go to my work' },
  signIn: { ko: '들어가기', en: 'Sign in' },
  notDone: { ko: '아직 기록되지 않았습니다', en: 'This was not recorded' },
  error: { ko: '오류', en: 'Error' },
} as const satisfies Record<string, Said>;

export const problemCount = counted(
  (n) => `${n}곳을 고치면 됩니다`,
  (n, isOne) => `Please correct ${n} ${isOne ? 'place' : 'places'}`,
);
