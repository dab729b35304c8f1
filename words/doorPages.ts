import type { Device, EndReason } from '../domain/door.ts';
import type { Said } from './language.ts';

export const signInDoorWords = {
  provider: { ko: '기관 통합인증으로 들어가기', en: 'Sign in through your office' },
  providerNote: {
    ko: '기관의 화면에서 본인을 확인한 뒤 두레로 돌아옵니다.',
    en: 'You prove who you are on your office’s page and come back to Dure.',
  },
  office: { ko: '기관 계정', en: 'Office account' },
  local: { ko: '두레 계정', en: 'Dure account' },
  out: { ko: '두레에서 나갔습니다.', en: 'You have signed out of Dure.' },
  outOfProvider: {
    ko: '이 컴퓨터를 다른 분도 쓰면 기관 통합인증에서도 나가 주세요.',
    en: 'If others use this computer, please sign out of your office too.',
  },
  outThere: { ko: '기관 통합인증에서도 나가기', en: 'Sign out of your office too' },
  kept: {
    ko: '로그인이 끝난 뒤에 보내셔서 아직 기록하지 않았습니다. 쓰신 내용은 30분 동안 잠가 두었습니다. 같은 분이 이 브라우저로 들어오시면 그 화면으로 돌아갑니다.',
    en: 'Your session had ended, so this was not recorded yet. What you wrote is kept locked for 30 minutes: sign in again as the same person in this browser to go on with it.',
  },
} as const satisfies Record<string, Said>;

/** How long somebody stays signed in. */
export const stayWords = {
  /** With the two moments, as hour and minute. */
  until: ({ idle, end }: { readonly idle: string; readonly end: string }): Said => ({
    ko: `${idle}까지 쓰지 않으면 로그인이 끝납니다. 화면을 새로 열면 15분 늘어나지만 ${end}을 넘길 수 없습니다.`,
    en: `Your session ends at ${idle} unless you use Dure. Each page you open adds up to 15 minutes, but never beyond ${end}.`,
  }),
  untilEnd: (end: string): Said => ({
    ko: `${end}에 로그인이 끝나고, 더 늘릴 수 없습니다. 그 뒤에는 다시 들어와 주세요.`,
    en: `Your session ends at ${end} and cannot be made longer. Please sign in again after that.`,
  }),
  title: { ko: '곧 로그인이 끝납니다', en: 'Your session is about to end' },
  soon: {
    ko: '15분 가까이 쓰지 않으셔서 2분 뒤에 로그인이 끝납니다.',
    en: 'You have not used Dure for a while, so your session ends in two minutes.',
  },
  last: {
    ko: '들어오신 지 아홉 시간이 되어 2분 뒤에 로그인이 끝나고, 더 늘릴 수 없습니다. 쓰시던 것을 보내 주세요.',
    en: 'Nine hours have passed, so your session ends in two minutes and cannot be made longer. Please send what you are writing.',
  },
  over: {
    ko: '로그인이 끝났습니다. 쓰시던 것을 보내시면 30분 동안 잠가 두고, 같은 분이 다시 들어오시면 이어집니다.',
    en: 'Your session has ended. If you send what you were writing, it is kept locked for 30 minutes and comes back when you sign in again.',
  },
  stay: { ko: '계속 쓰기', en: 'Stay signed in' },
  close: { ko: '닫기', en: 'Close' },
} as const;

export const sessionsWords = {
  title: { ko: '내가 들어와 있는 곳', en: 'Where you are signed in' },
  lead: {
    ko: '모르는 곳이 있으면 모두 나간 뒤 비밀번호를 바꾸고 관리자에게 알려 주세요.',
    en: 'If you do not know one of these, sign out everywhere, change your password and tell the administrator.',
  },
  device: { ko: '기기', en: 'Device' },
  place: { ko: '접속 주소', en: 'Address' },
  since: { ko: '들어온 때', en: 'Since' },
  usedAt: { ko: '마지막으로 쓴 때', en: 'Last used' },
  act: { ko: '할 수 있는 일', en: 'What you can do' },
  isThis: { ko: '지금 이 화면', en: 'this one' },
  endOne: { ko: '여기서 나가기', en: 'Sign out here' },
  endAll: { ko: '모든 곳에서 나가기', en: 'Sign out everywhere' },
  endAllNote: {
    ko: '지금 이 화면도 닫히고, 다시 들어와야 합니다.',
    en: 'This one ends too, and you have to sign in again.',
  },
  ended: { ko: '나갔습니다.', en: 'Signed out there.' },
  passwordChanged: {
    ko: '비밀번호를 바꾸었습니다. 다른 곳에서는 모두 나갔습니다.',
    en: 'Your password is changed. Everywhere else you are signed out.',
  },
  toPassword: { ko: '비밀번호 바꾸기', en: 'Change my password' },
} as const satisfies Record<string, Said>;

export const deviceLabels: Readonly<Record<Device, Said>> = {
  COMPUTER: { ko: '컴퓨터', en: 'Computer' },
  PHONE: { ko: '휴대전화', en: 'Phone' },
  TABLET: { ko: '태블릿', en: 'Tablet' },
  PROGRAM: { ko: '프로그램', en: 'Program' },
};

export const endReasonLabels: Readonly<Record<EndReason, Said>> = {
  DEVICE_LOST: { ko: '기기를 잃어버림', en: 'A device is lost' },
  PERSON_ASKED: { ko: '본인이 요청함', en: 'The person asked for it' },
  LEFT_OFFICE: { ko: '자리를 옮기거나 그만둠', en: 'Moved on or left' },
  MISUSE_SUSPECTED: { ko: '다른 사람이 쓰는 것으로 의심됨', en: 'Use by somebody else is suspected' },
  OTHER: { ko: '그 밖의 사유', en: 'Another reason' },
};

export const passwordWords = {
  title: { ko: '비밀번호 바꾸기', en: 'Change your password' },
  failed: { ko: '비밀번호를 바꾸지 못했습니다', en: 'Your password was not changed' },
  old: { ko: '지금 쓰는 비밀번호', en: 'Present password' },
  fresh: { ko: '새 비밀번호', en: 'New password' },
  again: { ko: '새 비밀번호 한 번 더', en: 'New password once more' },
  hint: {
    ko: '12자 이상. 글자 종류는 가리지 않습니다. 붙여 넣기와 비밀번호 관리 도구를 쓸 수 있습니다.',
    en: 'At least 12 characters of any kind. Pasting and password managers are welcome.',
  },
  button: { ko: '바꾸기', en: 'Change it' },
  note: {
    ko: '바꾸면 지금 이 화면을 뺀 모든 곳에서 나가게 됩니다.',
    en: 'Changing it signs you out everywhere but here.',
  },
  atOffice: {
    ko: '이곳에서는 기관 통합인증으로 들어옵니다. 비밀번호는 기관에서 바꾸어 주세요.',
    en: 'People sign in through their office here. Please change your password there.',
  },
} as const satisfies Record<string, Said>;

export const staffSessionsWords = {
  title: { ko: '직원 접속', en: 'Sessions of staff' },
  leadNow: { ko: '지금 들어와 있는 직원입니다.', en: 'Staff who are signed in now.' },
  leadDong: ({ ko, en }: Said): Said => ({
    ko: `${ko}의 직원입니다.`,
    en: `Staff of ${en}.`,
  }),
  dong: { ko: '동', en: 'Dong' },
  now: { ko: '모든 동 (지금 접속)', en: 'Every dong, signed in now' },
  show: { ko: '보기', en: 'Show' },
  name: { ko: '직원', en: 'Member of staff' },
  login: { ko: '아이디', en: 'Login' },
  count: { ko: '접속', en: 'Sessions' },
  inactive: { ko: '사용 중지', en: 'no longer active' },
  none: { ko: '보여 드릴 직원이 없습니다.', en: 'There is nobody to show.' },
  cut: {
    ko: '여기까지 보여 드립니다. 동을 고르면 나머지를 볼 수 있습니다.',
    en: 'No more are shown here. Choose a dong to see the rest.',
  },
  noSessions: { ko: '지금은 들어와 있지 않습니다.', en: 'Not signed in now.' },
  of: ({ ko, en }: Said): Said => ({ ko: `${ko}의 접속`, en: `Sessions of ${en}` }),
  endTitle: { ko: '접속 끝내기', en: 'End these sessions' },
  endNote: {
    ko: '모든 곳에서 바로 나가게 됩니다. 누가 왜 끝냈는지 남습니다.',
    en: 'They are signed out everywhere at once. Who ended it, and why, is kept.',
  },
  reason: { ko: '끝내는 까닭', en: 'Why' },
  end: { ko: '모두 끝내기', en: 'End all sessions' },
  ended: { ko: '접속을 모두 끝냈습니다.', en: 'All sessions have ended.' },
} as const;
