import type { Said } from './language.ts';

/** What the settings say no to. */
export const settingsProblems = {
  notYourPlace: {
    ko: '관리하시는 지역이 아닙니다. 그 지역의 관리자에게 부탁해 주세요.',
    en: 'This is not in a place that you keep. Please ask its administrator.',
  },
  meetingAtThatTime: {
    ko: '이 위원회는 그 시각에 이미 회의가 잡혀 있습니다. 안건은 그 회의에 올리거나, 다른 시각을 골라 주세요.',
    en: 'This committee has a meeting at that time already. Please put the items on that one, or choose another time.',
  },
  placeNotFound: {
    ko: '그런 동이나 지역이 없습니다. 목록에서 골라 주세요.',
    en: 'There is no such dong or place. Please choose one from the list.',
  },
  ownAccess: {
    ko: '자기 계정과 역할은 스스로 바꿀 수 없습니다. 다른 관리자에게 부탁해 주세요.',
    en: 'Nobody changes their own account and roles. Please ask another administrator.',
  },
  loginTaken: {
    ko: '이미 쓰고 있는 아이디입니다. 다른 아이디를 적어 주세요.',
    en: 'This login is taken. Please choose another.',
  },
  accountClosed: {
    ko: '닫힌 계정입니다. 먼저 계정을 다시 열어 주세요.',
    en: 'This account is closed. Please open it again first.',
  },
  roleNotThere: {
    ko: '이 역할은 그곳에 둘 수 없습니다. 동의 역할은 동에, 시·군·구의 역할은 시·군·구에 두어 주세요.',
    en: 'This role does nothing there. Please give a role of a dong for a dong, and one of a city for a city.',
  },
  roleDaysWrong: {
    ko: '역할은 오늘이나 그 뒤부터 주고, 마지막 날은 오늘과 첫날보다 빠를 수 없습니다. 날짜를 확인해 주세요.',
    en: 'A role begins today or later, and its last day comes neither before today nor before its first. Please check the days.',
  },
  roleHeld: {
    ko: '이미 있는 역할입니다. 기간을 바꾸려면 그 역할의 마지막 날을 고쳐 주세요.',
    en: 'This role is held already. To change its days, please change its last day.',
  },
  roleNotHeld: {
    ko: '그 역할을 맡고 있지 않습니다. 목록을 새로 확인해 주세요.',
    en: 'This role is not held. Please read the list again.',
  },
  dutiesOpen: {
    ko: '아직 맡은 일이 있습니다. 아래에서 다른 분에게 먼저 넘겨 주세요.',
    en: 'There are duties left. Please hand them over to somebody else first.',
  },
  codeWrong: {
    ko: '아이디나 번호가 맞지 않거나 번호의 기한이 지났습니다. 관리자에게 새 번호를 받아 주세요.',
    en: 'The login or the code is not right, or the code has run out. Please ask the administrator for a new one.',
  },
  seatMoved: {
    ko: '보고 계신 사이에 이 자리를 맡은 분이 바뀌었습니다. 지금 맡은 분을 확인하고 다시 정해 주세요.',
    en: 'Somebody else got this seat while you were looking. Please see who holds it now and decide again.',
  },
  holidayPassed: {
    ko: '이미 지난 날입니다. 오늘이나 그 뒤의 날을 적어 주세요.',
    en: 'This day has passed. Please name today or a later day.',
  },
} as const satisfies Record<string, Said>;
