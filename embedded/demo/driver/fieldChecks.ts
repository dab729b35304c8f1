import type { Body } from './desk.ts';

const taken = { consent: 'TAKEN' };

/** 현장조사서 of one day, with the consent of every member: the person, and whoever lives with them. */
export const fieldCheck = (today: string, members: number, more: Body = {}): Body => ({
  grantId: 'g1',
  confirmed: true,
  checkedFrom: today,
  checkedUntil: today,
  scope: '사는 곳에 가서 사정을 듣고 서류를 보았다.',
  submitted: '신분증 사본, 임대차계약서 사본',
  consents: Array.from({ length: members }, (_, n) => ({ kinship: n === 0 ? 'SELF' : 'CHILD', ...taken })),
  note: '현장조사서를 적고 동의서를 받았다.',
  ...more,
});

/** The same for a boy in hospital, whose guardian has still to sign (시행령 제1조의3). */
export const fieldCheckOfChild = (today: string): Body =>
  fieldCheck(today, 1, {
    consents: [{ kinship: 'SELF', consent: 'CHILD' }],
    deferralConfirmed: true,
    note: '후견인에게 동의서를 나중에 받는다.',
  });
