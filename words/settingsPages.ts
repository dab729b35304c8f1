import type { Said } from './language.ts';

/** The settings as a whole: what is where, and what asks for attention. */
export const settingsWords = {
  title: { ko: '설정', en: 'Settings' },
  attention: { ko: '살펴볼 것', en: 'To look at' },
  nothing: { ko: '지금 살펴볼 것이 없습니다.', en: 'There is nothing to look at now.' },
  menu: { ko: '설정 목록', en: 'Settings' },
  staff: { ko: '직원과 역할', en: 'Staff and roles' },
  staffLead: {
    ko: '계정, 역할 기간, 대리, 인계와 권한을 바꾼 내역',
    en: 'Accounts, days of roles, deputies, handovers, and every change of what somebody may',
  },
  seats: { ko: '담당구역', en: 'Areas and seats' },
  seatsLead: { ko: '동마다 누가 어느 자리를 맡는가', en: 'Who holds which seat of which dong' },
  holidays: { ko: '공휴일', en: 'Holidays' },
  holidaysLead: {
    ko: '임시공휴일을 올리고 다른 분이 승인하면 기한을 다시 셉니다',
    en: 'One proposes a holiday, another approves it, and dates are counted again',
  },
  ruleChanges: { ko: '기준 바꾸기', en: 'Change a rule' },
  ruleChangesLead: {
    ko: '기한과 금액을 올리고 다른 분이 승인합니다. 법령보다 느슨하게는 바뀌지 않습니다',
    en: 'One proposes a deadline or an amount, another approves; no law is loosened',
  },
  rules: { ko: '기준표', en: 'Rulebook' },
  rulesLead: { ko: '기한과 금액, 그 근거와 시행일', en: 'Deadlines and amounts with their law and days' },
  erasures: { ko: '파기', en: 'Erasures' },
  erasuresLead: {
    ko: '올리고, 다른 분이 결정하고, 확인서를 뽑습니다',
    en: 'Propose, decide by another, print the certificate',
  },
  twoPersons: {
    ko: '기준과 파기, 관리자 역할은 올린 분과 승인하는 분이 서로 달라야 합니다.',
    en: 'Rules, erasures and the roles of administrators need two persons: who proposes does not approve.',
  },
  endsOn: { ko: '까지', en: 'until' },
  waits: { ko: '승인 기다림', en: 'waits for approval' },
  unmanned: { ko: '닫힌 계정에 맡은 일이 남아 있습니다', en: 'A closed account still holds duties' },
} as const satisfies Record<string, Said>;

export const counted =
  (ko: (n: string) => string, en: (n: string, isOne: boolean) => string) =>
  (count: number): Said => ({ ko: ko(String(count)), en: en(String(count), count === 1) });

export const proposedHolidays = counted(
  (n) => `승인을 기다리는 공휴일 ${n}건`,
  (n, isOne) => `${n} ${isOne ? 'holiday waits' : 'holidays wait'} for approval`,
);
export const proposedErasures = counted(
  (n) => `결정을 기다리는 파기 ${n}건`,
  (n, isOne) => `${n} ${isOne ? 'erasure waits' : 'erasures wait'} for a decision`,
);

/** Staff: the list, somebody new, and one person. */
export const staffWords = {
  title: { ko: '직원과 역할', en: 'Staff and roles' },
  add: { ko: '직원 더하기', en: 'Add somebody' },
  addLead: {
    ko: '역할은 계정을 만든 다음에 줍니다. 비밀번호는 본인이 번호를 받아 스스로 정합니다.',
    en: 'Roles are given once the account is there. People set their own password with a code.',
  },
  addButton: { ko: '계정 만들기', en: 'Add the account' },
  none: { ko: '조건에 맞는 직원이 없습니다.', en: 'Nobody matches.' },
  name: { ko: '이름', en: 'Name' },
  login: { ko: '아이디', en: 'Login' },
  loginHint: {
    ko: '영문 소문자와 숫자, 점, 밑줄, 줄표로 3자에서 40자까지입니다. 나중에 바꿀 수 없습니다.',
    en: '3 to 40 small letters, digits, dots, underscores or hyphens. It cannot be changed later.',
  },
  email: { ko: '메일 주소', en: 'Mail address' },
  emailHint: { ko: '기한 알림이 이 주소로 갑니다.', en: 'Reminders go here.' },
  home: { ko: '소속', en: 'Place' },
  homeHint: {
    ko: '이곳의 관리자가 계정을 맡습니다.',
    en: 'The administrator of this place keeps the account.',
  },
  choosePlace: { ko: '고르세요', en: 'Choose' },
  place: { ko: '동·지역', en: 'Dong or place' },
  role: { ko: '역할', en: 'Role' },
  roles: { ko: '역할과 기간', en: 'Roles and their days' },
  noRoles: { ko: '역할이 없습니다.', en: 'No roles.' },
  initials: { ko: '이름 초성', en: 'Initials of the name' },
  initialsHint: { ko: '예: ㄱㅎㄴ', en: 'Korean consonants' },
  state: { ko: '계정', en: 'Account' },
  active: { ko: '쓰는 계정', en: 'Open' },
  closed: { ko: '닫힌 계정', en: 'Closed' },
  endsSoon: { ko: '곧 끝남', en: 'Ends soon' },
  duties: { ko: '맡은 일', en: 'What they hold' },
  noDuties: { ko: '맡은 일이 없습니다.', en: 'They hold nothing.' },
  newCases: { ko: '새 사례', en: 'new cases' },
  closedWithDuties: {
    ko: '계정이 닫혔지만 맡은 일이 남아 있습니다. 아래에서 다른 분에게 넘겨 주세요.',
    en: 'The account is closed but duties are left. Please hand them over below.',
  },
  rounds: { ko: '대리와 인계', en: 'Leaves and handovers' },
  noRounds: { ko: '대리나 인계가 없습니다.', en: 'No leaves or handovers.' },
  history: { ko: '권한을 바꾼 내역', en: 'History of rights' },
  historyNote: { ko: '3년 이상 남고 지워지지 않습니다', en: 'kept three years and more, never deleted' },
  byHouse: { ko: '두레', en: 'Dure' },
  acts: { ko: '할 수 있는 일', en: 'What you can do' },
  own: {
    ko: '자기 계정과 역할은 스스로 바꿀 수 없습니다. 다른 관리자에게 부탁해 주세요.',
    en: 'Nobody changes their own account and roles. Please ask another administrator.',
  },
  codeTitle: { ko: '첫 비밀번호 번호', en: 'Code for the first password' },
  codeLead: {
    ko: '이 번호를 본인에게 직접 알려 주세요. 한 번만 쓸 수 있습니다. 본인은 아래 주소에서 비밀번호를 정합니다.',
    en: 'Please tell the person this code yourself. It works once. They set their password at the address below.',
  },
  codeUntil: { ko: '쓸 수 있는 때', en: 'Works until' },
  given: { ko: '준 사람', en: 'Given by' },
} as const satisfies Record<string, Said>;

/** Forms on the page of a person. */
export const staffForms = {
  giveRole: { ko: '역할 주기', en: 'Give a role' },
  giveRoleLead: {
    ko: '관리자, 운영 담당, 정보보호책임자 역할은 다른 관리자나 운영 담당이 승인해야 시작됩니다.',
    en: 'The roles of administrator, operator and privacy officer begin once another administrator or an operator approves.',
  },
  from: { ko: '첫날', en: 'First day' },
  until: { ko: '마지막 날', en: 'Last day' },
  untilHint: {
    ko: '비워 두면 끝나는 날이 없습니다. 마지막 날도 맡습니다.',
    en: 'Empty means no end. The last day is counted.',
  },
  dateRole: { ko: '역할 기간 바꾸기', en: 'Change the last day' },
  dateRoleButton: { ko: '마지막 날 바꾸기', en: 'Change the last day' },
  endNow: { ko: '지금 끝내기', en: 'End it now' },
  approveRole: { ko: '역할 승인', en: 'Approve the role' },
  changeAccount: { ko: '이름·메일·소속 고치기', en: 'Change name, mail or place' },
  save: { ko: '고치기', en: 'Change' },
  issueCode: { ko: '첫 비밀번호 번호 만들기', en: 'Issue a code for a first password' },
  issueCodeLead: {
    ko: '비밀번호를 잊은 분에게도 이 번호를 줍니다. 본인이 새 비밀번호를 정하면 로그인된 곳에서 모두 나갑니다.',
    en: 'Also for somebody who forgot their password. Once they set a new one, they are signed out everywhere.',
  },
  leave: { ko: '대리 지정', en: 'Name a deputy' },
  leaveLead: {
    ko: '이 기간에 이 분이 맡은 모든 사례의 일을 대리가 합니다. 끝나면 저절로 돌아옵니다.',
    en: 'In these days the deputy does the duties of all their cases. Afterwards they come back by themselves.',
  },
  comeBack: { ko: '대리 기간 끝내기', en: 'End a leave early' },
  comeBackLead: {
    ko: '지금부터 모든 사례의 일이 이 분에게 돌아옵니다. 그동안 받은 상담 기록과 이관 인수는 지금 맡은 분에게 남습니다.',
    en: 'From now on they do their duties in all cases again. Call notes and transfers that came meanwhile stay with whoever has them.',
  },
  deputy: { ko: '대리', en: 'Deputy' },
  leaveCause: { ko: '사유', en: 'Why' },
  handover: { ko: '모두 넘기기', en: 'Hand everything over' },
  handoverLead: {
    ko: '진행 중인 모든 사례의 자리가 기한을 그대로 지닌 채 다른 분에게 갑니다.',
    en: 'Every seat in every open case goes to somebody else, with its deadlines.',
  },
  to: { ko: '넘겨받는 분', en: 'To whom' },
  reassignCause: { ko: '사유', en: 'Why' },
  dongSeats: { ko: '앞으로 열리는 사례도 넘깁니까?', en: 'Cases that open from now on as well?' },
  dongSeatsYes: { ko: '예, 동의 자리도 넘깁니다', en: 'Yes, the seats of the dongs too' },
  dongSeatsNo: { ko: '아니요, 진행 중인 사례만 넘깁니다', en: 'No, only cases that are open now' },
  nobodyFits: {
    ko: '맡은 일을 모두 할 수 있는 분이 없습니다. 담당구역에서 자리마다 따로 넘겨 주세요.',
    en: 'Nobody may do all of it. Please give each seat on its own under areas and seats.',
  },
  closeAccount: { ko: '계정 닫기', en: 'Close the account' },
  closeLead: {
    ko: '로그인된 곳에서 바로 나가고 다시 들어올 수 없습니다. 맡은 일을 먼저 넘겨 주세요.',
    en: 'They are signed out at once and cannot come back. Please hand over what they hold first.',
  },
  leaveDuties: { ko: '맡은 일이 남아 있어도 지금 닫습니까?', en: 'Close it now, although duties are left?' },
  leaveDutiesYes: {
    ko: '예, 급합니다. 남은 일은 곧 넘기겠습니다',
    en: 'Yes, it is urgent. I will hand over what is left',
  },
  leaveDutiesNo: { ko: '아니요, 먼저 넘기겠습니다', en: 'No, I will hand over first' },
  reopenAccount: { ko: '계정 다시 열기', en: 'Open the account again' },
  choosePerson: { ko: '고르세요', en: 'Choose' },
} as const satisfies Record<string, Said>;

/** What was done, on the page that follows. */
export const settingsDone = {
  added: {
    ko: '계정을 만들었습니다. 이제 역할을 주세요.',
    en: 'The account is there. Please give it a role now.',
  },
  changed: { ko: '고쳤습니다.', en: 'Changed.' },
  code: {
    ko: '번호를 만들었습니다. 본인에게 직접 알려 주세요.',
    en: 'The code is there. Please tell it to the person yourself.',
  },
  closed: {
    ko: '계정을 닫았습니다. 로그인된 곳에서 모두 나갔습니다.',
    en: 'The account is closed, and they are signed out everywhere.',
  },
  reopened: { ko: '계정을 다시 열었습니다.', en: 'The account is open again.' },
  roleGiven: { ko: '역할을 기록했습니다.', en: 'The role is recorded.' },
  roleDated: { ko: '역할 기간을 바꾸었습니다.', en: 'The days of the role are changed.' },
  roleApproved: { ko: '역할을 승인했습니다.', en: 'The role is approved.' },
  seatGiven: {
    ko: '자리를 맡겼습니다. 새 사례부터 이 분에게 갑니다.',
    en: 'The seat is given. New cases begin with them.',
  },
  proposed: { ko: '올렸습니다. 다른 분의 결정을 기다립니다.', en: 'Proposed. Somebody else has to decide.' },
  standing: { ko: '이미 올라 있는 건이 있습니다.', en: 'One is proposed already, and stands.' },
  returned: { ko: '되돌렸습니다. 기준은 그대로입니다.', en: 'Sent back. The rules stay as they are.' },
  refused: { ko: '올린 것을 거두었습니다.', en: 'The proposal is ended.' },
  kept: {
    ko: '파기하지 않기로 했습니다. 서류는 그대로 있습니다.',
    en: 'It is refused. The papers are kept.',
  },
} as const satisfies Record<string, Said>;

/** 담당구역. */
export const seatWords = {
  title: { ko: '담당구역', en: 'Areas and seats' },
  lead: { ko: '동마다 누가 어느 자리를 맡는가', en: 'Who holds which seat of which dong' },
  dong: { ko: '동', en: 'Dong' },
  chooseDong: { ko: '동을 고르세요', en: 'Choose a dong' },
  show: { ko: '보기', en: 'Show' },
  seat: { ko: '자리', en: 'Seat' },
  holder: { ko: '맡은 분', en: 'Held by' },
  nobody: { ko: '비어 있음', en: 'Nobody' },
  openCases: { ko: '진행 중인 사례', en: 'Open cases' },
  notFit: { ko: '이 자리의 일을 할 역할이 없음', en: 'holds no role for it' },
  closed: { ko: '닫힌 계정', en: 'account closed' },
  incomplete: {
    ko: '빈 자리가 있어 이 동에서는 사례를 열 수 없습니다. 모든 자리를 정해 주세요.',
    en: 'A seat is empty, so no case can be opened here. Please give every seat.',
  },
  change: { ko: '바꾸기', en: 'Change' },
  give: { ko: '맡기기', en: 'Give' },
  to: { ko: '맡을 분', en: 'To whom' },
  openCasesAsk: { ko: '진행 중인 사례도 넘깁니까?', en: 'Open cases as well?' },
  openCasesYes: { ko: '예, 기한을 그대로 지닌 채 넘깁니다', en: 'Yes, with their deadlines' },
  openCasesNo: { ko: '아니요, 새 사례부터 맡깁니다', en: 'No, only new cases' },
  nobodyFits: {
    ko: '이 동에서 이 자리의 일을 할 수 있는 역할이 있는 분이 없습니다. 먼저 역할을 주세요.',
    en: 'Nobody here holds a role that may do the duties of this seat. Please give a role first.',
  },
  none: { ko: '볼 수 있는 동이 없습니다.', en: 'There is no dong to show.' },
} as const satisfies Record<string, Said>;

/** The page on which somebody sets their own password. */
export const firstPasswordWords = {
  title: { ko: '비밀번호 정하기', en: 'Set your password' },
  lead: {
    ko: '관리자에게 받은 번호로 비밀번호를 정합니다. 번호는 한 번만 쓸 수 있습니다.',
    en: 'Set your password with the code from your administrator. It works once.',
  },
  code: { ko: '받은 번호', en: 'The code' },
  password: { ko: '새 비밀번호', en: 'New password' },
  passwordHint: {
    ko: '12자 이상. 글자 종류는 가리지 않습니다. 붙여 넣기와 비밀번호 관리 도구를 쓸 수 있습니다.',
    en: 'At least 12 characters of any kind. Pasting and password managers are welcome.',
  },
  button: { ko: '비밀번호 정하기', en: 'Set the password' },
  failed: { ko: '비밀번호를 정하지 못했습니다', en: 'The password is not set' },
  signIn: { ko: '들어가기', en: 'Sign in' },
} as const satisfies Record<string, Said>;
