import type { Said } from './language.ts';

/** What the door says to whoever comes in, stays, or changes a password. */
export const doorProblems = {
  localSignInOff: {
    ko: '아이디와 비밀번호로는 들어올 수 없습니다. 기관 통합인증으로 들어와 주세요.',
    en: 'Login and password are not taken here. Please sign in through your office.',
  },
  signInNotBegun: {
    ko: '이 창에서 시작한 들어가기가 아니거나 10분이 지났습니다. 처음부터 다시 들어와 주세요.',
    en: 'This sign-in was not begun in this browser, or more than ten minutes ago. Please begin again.',
  },
  providerRefused: {
    ko: '기관 통합인증에서 들어가기를 마치지 않았습니다. 다시 들어와 주세요.',
    en: 'Your office’s sign-in did not let you through. Please try again.',
  },
  providerAnswerWrong: {
    ko: '기관 통합인증의 답을 확인할 수 없어 들여보내지 않았습니다. 처음부터 다시 들어와 주세요.',
    en: 'The answer of your office’s sign-in could not be verified, so nobody was let in. Please begin again.',
  },
  providerDown: {
    ko: '지금은 기관 통합인증에 연결되지 않습니다. 잠시 뒤에 다시 들어와 주세요.',
    en: 'Your office’s sign-in cannot be reached now. Please try again shortly.',
  },
  identityUnknown: {
    ko: '두레를 쓰도록 등록된 분이 아닙니다. 써야 하신다면 아래 번호를 관리자에게 알려 주세요.',
    en: 'You are not registered to use Dure. If you should be, please give the number below to the administrator.',
  },
  sessionNotFound: {
    ko: '그런 접속이 없습니다. 이미 끝났을 수 있습니다.',
    en: 'There is no such session. It may have ended already.',
  },
  formKept: {
    ko: '로그인이 끝난 뒤에 보내셔서 아직 기록하지 않았습니다. 쓰신 내용을 그대로 되살렸습니다. 확인하고 다시 보내 주세요.',
    en: 'Your session had ended, so this was not recorded yet. What you wrote is here as it was. Please check it and send it again.',
  },
  passwordWrong: {
    ko: '지금 쓰는 비밀번호가 맞지 않습니다.',
    en: 'The present password is not right.',
  },
  passwordsDiffer: {
    ko: '새 비밀번호 두 칸이 서로 다릅니다. 같은 것을 두 번 적어 주세요.',
    en: 'The two new passwords differ. Please write the same one twice.',
  },
  passwordTooShort: {
    ko: '새 비밀번호는 12자 이상이어야 합니다. 여러 낱말을 이어 쓰면 외우기 쉽습니다.',
    en: 'A new password needs at least 12 characters. Several words in a row are easy to remember.',
  },
  passwordCommon: {
    ko: '많이 쓰이거나 쉽게 짐작되는 비밀번호입니다. 다른 것으로 정해 주세요.',
    en: 'This password is common or easily guessed. Please choose another.',
  },
  passwordOwnName: {
    ko: '아이디나 이름이 들어 있어 짐작하기 쉽습니다. 다른 것으로 정해 주세요.',
    en: 'This has your login or name in it and is easily guessed. Please choose another.',
  },
  passwordSame: {
    ko: '지금 쓰는 비밀번호와 같습니다. 다른 것으로 정해 주세요.',
    en: 'This is the present password. Please choose another.',
  },
} as const satisfies Record<string, Said>;
