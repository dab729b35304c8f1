import type { RoleStanding } from '../domain/datedRole.ts';
import type { Labels, Said } from './language.ts';

/** How a role stands today. */
export const roleStandingLabels = {
  now: { ko: '지금 맡음', en: 'Held now' },
  later: { ko: '시작 전', en: 'Begins later' },
  over: { ko: '끝남', en: 'Over' },
  waiting: { ko: '승인 기다림', en: 'Waits for approval' },
} as const satisfies Labels<RoleStanding>;

/** What of a person's account was changed; the value itself stands nowhere in the history. */
const detailFields: Readonly<Record<string, Said>> = {
  name: { ko: '이름', en: 'name' },
  email: { ko: '메일 주소', en: 'mail address' },
  home: { ko: '소속', en: 'place' },
};

const listed = (fields: readonly string[]): Said => {
  const said = fields.flatMap((field) => detailFields[field] ?? []);
  return { ko: said.map(({ ko }) => ko).join(', '), en: said.map(({ en }) => en).join(', ') };
};

/** Sentences of the history of rights (접근권한의 부여·변경·말소). */
export const staffChangeWords = {
  added: (home: string): Said => ({
    ko: `계정을 만들었습니다. 소속: ${home}`,
    en: `Account added. Place: ${home}`,
  }),
  changed: (fields: readonly string[]): Said => {
    const { ko, en } = listed(fields);
    return { ko: `고친 것: ${ko}`, en: `Changed: ${en}` };
  },
  roleGiven: (role: Said): Said => ({ ko: `역할을 주었습니다: ${role.ko}`, en: `Role given: ${role.en}` }),
  roleProposed: (role: Said): Said => ({
    ko: `역할을 올렸습니다. 다른 분의 승인을 기다립니다: ${role.ko}`,
    en: `Role proposed, waiting for somebody else’s approval: ${role.en}`,
  }),
  roleApproved: (role: Said): Said => ({
    ko: `역할을 승인했습니다: ${role.ko}`,
    en: `Role approved: ${role.en}`,
  }),
  roleDated: (role: Said): Said => ({
    ko: `역할 기간을 바꾸었습니다: ${role.ko}`,
    en: `Days of a role changed: ${role.en}`,
  }),
  codeIssued: { ko: '첫 비밀번호 번호를 만들었습니다.', en: 'Code for a first password issued.' },
  passwordSet: { ko: '비밀번호를 정했습니다.', en: 'Password set.' },
  reactivated: { ko: '계정을 다시 열었습니다.', en: 'Account opened again.' },
  deactivated: (duties: number): Said =>
    duties === 0
      ? { ko: '계정을 닫았습니다.', en: 'Account closed.' }
      : {
          ko: `맡은 일 ${String(duties)}건을 남기고 계정을 닫았습니다.`,
          en: `Account closed with ${String(duties)} ${duties === 1 ? 'duty' : 'duties'} left.`,
        },
  seatGiven: (seat: Said): Said => ({ ko: `자리를 맡았습니다: ${seat.ko}`, en: `Seat given: ${seat.en}` }),
  seatTaken: (seat: Said): Said => ({
    ko: `자리를 내놓았습니다: ${seat.ko}`,
    en: `Seat given up: ${seat.en}`,
  }),
} as const;

/** From one day to another; open where no last day is named. */
export const daysWords = (from: Said, until: Said | null): Said =>
  until === null
    ? { ko: `${from.ko}부터`, en: `from ${from.en}` }
    : { ko: `${from.ko}–${until.ko}`, en: `${from.en} to ${until.en}` };
