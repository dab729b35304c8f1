import { doorProblems } from './doorProblems.ts';
import { fileProblems } from './fileProblems.ts';
import { grantProblems } from './grantProblems.ts';
import { guestProblems } from './guestProblems.ts';
import { meetingProblems } from './meetingProblems.ts';
import { noteProblems } from './noteProblems.ts';
import { ruleProblems } from './ruleProblems.ts';
import { settingsProblems } from './settingsProblems.ts';
import { watchProblems } from './watchProblems.ts';
import { mostExported } from '../domain/export.ts';
import type { Said } from './language.ts';

const mostRows = mostExported.toLocaleString('en-US');

/** What the front door itself says, before or beside any rule; refusals of rules have their own words. */
const sentences = {
  badJson: {
    ko: '보낸 내용을 읽을 수 없습니다. JSON 형식을 확인해 주세요.',
    en: 'What was sent cannot be read. Please check the JSON.',
  },
  badBody: {
    ko: '보낸 내용을 읽을 수 없습니다. JSON이나 양식으로 보내 주세요.',
    en: 'What was sent cannot be read. Please send JSON or a form.',
  },
  malformed: {
    ko: '입력하신 내용을 확인해 주세요. 고칠 곳을 아래에 적었습니다.',
    en: 'Please check what was entered. What to correct is listed below.',
  },
  badFilter: {
    ko: '주소의 조건을 알 수 없습니다. 목록에서 다시 골라 주세요.',
    en: 'The conditions in the address are not known. Please choose them from the list again.',
  },
  bodyTooLarge: {
    ko: '내용이 너무 깁니다. 한 번에 64KB까지 받을 수 있습니다. 줄여서 다시 보내 주세요.',
    en: 'This is too long: 64 KB can be taken at a time. Please shorten it and send it again.',
  },
  unsupportedMediaType: {
    ko: '이 형식은 받지 않습니다. JSON이나 양식으로 보내 주세요.',
    en: 'This format is not taken. Please send JSON or a form.',
  },
  keyMissing: {
    ko: '요청 번호(Idempotency-Key)가 없습니다. 요청마다 새 번호를 함께 보내 주세요.',
    en: 'The Idempotency-Key is missing. Please send a fresh one with each request.',
  },
  keyMalformed: {
    ko: '요청 번호(Idempotency-Key)는 영문자, 숫자, -, _로 된 8자에서 128자까지입니다.',
    en: 'An Idempotency-Key has 8 to 128 letters, digits, hyphens or underscores.',
  },
  ifMatchMissing: {
    ko: '어느 내용을 보고 결정하셨는지 알 수 없습니다. 보신 내용의 ETag를 If-Match로 함께 보내 주세요.',
    en: 'It is not clear what this decision was based on. Please send the ETag of what was seen as If-Match.',
  },
  ifMatchMalformed: {
    ko: 'If-Match가 이 일의 ETag가 아닙니다. 보신 내용의 ETag를 그대로 보내 주세요.',
    en: 'If-Match is not an ETag for this act. Please send the ETag of what was seen as it is.',
  },
  signInNeeded: { ko: '로그인이 필요합니다.', en: 'Please sign in.' },
  signInFailed: {
    ko: '아이디나 비밀번호가 맞지 않습니다.',
    en: 'The name or the password is not right.',
  },
  signInLocked: {
    ko: '로그인에 여러 번 실패하여 잠시 막았습니다. 조금 뒤에 다시 시도해 주세요.',
    en: 'Sign-in is blocked for a while after several failures. Please try again later.',
  },
  reasonNeeded: {
    ko: '담당 밖의 사례입니다. 보기 전에 사유를 남겨 주세요.',
    en: 'This case is outside your own. Please say why you look before it opens.',
  },
  ...doorProblems,
  ...guestProblems,
  otherOrigin: {
    ko: '다른 곳에서 온 요청은 받지 않습니다. 두레의 화면에서 다시 해 주세요.',
    en: 'Requests from other sites are not taken. Please use the pages of Dure.',
  },
  formExpired: {
    ko: '화면이 오래되어 보낼 수 없습니다. 새로 고친 뒤 다시 보내 주세요.',
    en: 'This page has become too old to be sent. Please reload it and send it again.',
  },
  outsideYourPlace: {
    ko: '맡으신 지역의 사례가 아니어서 열 수 없습니다.',
    en: 'This case is not in a place of yours.',
  },
  forbidden: {
    ko: '맡으신 역할로는 할 수 없는 일입니다.',
    en: 'This is not among the things your role may do.',
  },
  notFound: { ko: '찾으시는 것이 없습니다.', en: 'There is nothing here.' },
  caseNotFound: { ko: '그런 사례가 없습니다.', en: 'There is no such case.' },
  paperNotFound: { ko: '그런 서류가 없습니다.', en: 'There is no such paper.' },
  paperErased: {
    ko: '이 가구의 서류는 파기되어 읽을 수 없습니다.',
    en: 'The papers of this household were destroyed and cannot be read.',
  },
  methodNotAllowed: {
    ko: '이 주소에서는 할 수 없는 요청입니다.',
    en: 'This cannot be done at this address.',
  },
  dongNotFound: { ko: '그런 동이 없습니다.', en: 'There is no such dong.' },
  seatsMissing: {
    ko: '이 동의 담당자가 모두 정해지지 않아 사례를 열 수 없습니다. 관리자에게 알려 주세요.',
    en: 'Not every seat of this dong has a holder, so no case can be opened there. Please tell the administrator.',
  },
  householdNotFound: { ko: '그런 가구가 없습니다.', en: 'There is no such household.' },
  resourceNotFound: { ko: '그런 자원이 없습니다.', en: 'There is no such helper.' },
  possibleDuplicate: {
    ko: '같은 분일 수 있는 사례가 있습니다. 같은 분이면 그 사례에 더하고, 다른 분이면 다른 분이라고 표시해 주세요.',
    en: 'A case of the same person may be there already. Please join it, or say that this is somebody else.',
  },
  nobodyAlike: {
    ko: '이름·생년월일·전화가 비슷한 사례를 찾지 못했습니다. 이어서 적고 여시면 됩니다.',
    en: 'No case was found with a name, birth date or phone like these. Please go on and open the case.',
  },
  draftOver: {
    ko: '이 초안은 이미 사례로 열렸거나, 지워졌거나, 보관 기간이 지났습니다. 적으신 것은 아래에 그대로 있습니다. 같은 분의 사례가 열렸는지 확인하고 이어서 해 주세요.',
    en: 'This draft was opened as a case, dropped, or kept to its end. What you typed is still below. Please see whether a case was opened and go on.',
  },
  draftStale: {
    ko: '쓰시는 사이에 다른 분이 이 초안을 저장했습니다. 아래에서 칸마다 어느 것을 남길지 골라 주세요. 아무것도 지워지지 않았습니다.',
    en: 'Somebody else saved this draft while you were writing. Please choose below what is to stand in each box. Nothing was lost.',
  },
  tooManyDrafts: {
    ko: '쓰다 둔 신고가 너무 많습니다. 먼저 이어서 열거나 지워 주세요.',
    en: 'You have too many unfinished reports. Please finish or drop some of them first.',
  },
  tooOften: {
    ko: '짧은 사이에 너무 여러 번 찾으셨습니다. 1분쯤 뒤에 다시 해 주세요.',
    en: 'That was asked for too often in a short time. Please try again in about a minute.',
  },
  staffNotFound: { ko: '그런 직원이 없습니다.', en: 'There is no such member of staff.' },
  deputyCannotAct: {
    ko: '이 동에서 그 자리의 일을 할 수 있는 역할이 없는 분입니다. 다른 분을 골라 주세요.',
    en: 'This person holds no role that may do the duties of that seat in this dong. Please choose somebody else.',
  },
  leaveOver: {
    ko: '끝나는 날이 이미 지났거나 시작하는 날보다 빠릅니다. 날짜를 확인해 주세요.',
    en: 'The last day has passed already or comes before the first. Please check the days.',
  },
  sameOfficer: {
    ko: '분리된 가구의 담당자는 이전 가구의 담당자와 달라야 합니다. 다른 분을 골라 주세요.',
    en: 'The new household needs another officer than the old one. Please choose somebody else.',
  },
  holidayKnown: { ko: '그날은 이미 공휴일로 올라 있습니다.', en: 'That day is there as a holiday already.' },
  holidayNotFound: { ko: '그런 공휴일이 없습니다.', en: 'There is no such holiday.' },
  approverProposed: {
    ko: '올린 분과 승인하는 분은 서로 달라야 합니다 (두레 운영 기준). 다른 분이 승인해 주세요.',
    en: 'Whoever proposed it cannot approve it (rule of this house). Somebody else has to.',
  },
  rowChanged: {
    ko: '고르신 뒤에 담당이나 날짜가 바뀌었습니다. 새 내용을 보고 다시 골라 주세요.',
    en: 'Who is in charge, or the day, changed after this was chosen. Please look again and choose anew.',
  },
  notAVisit: {
    ko: '방문이 아니어서 날짜를 옮길 수 없습니다. 이 기한은 법과 지침이 정합니다.',
    en: 'This is no visit, so its day cannot be moved: laws and guides set it.',
  },
  tooManyToExport: {
    ko: `한 번에 ${mostRows}건까지 파일로 받을 수 있습니다. 동이나 담당으로 줄여서 다시 받아 주세요.`,
    en: `A file holds up to ${mostRows} rows. Please narrow the list by dong or person and try again.`,
  },
  nothingToExport: {
    ko: '이 조건에는 파일로 받을 것이 없습니다. 조건을 바꾸어 주세요.',
    en: 'Nothing is listed under these conditions. Please choose others.',
  },
  circularNotFound: { ko: '그런 일괄 적용 기록이 없습니다.', en: 'There is no such round.' },
  caseStillOpen: {
    ko: '진행 중인 사례가 있는 가구는 파기할 수 없습니다. 사례를 먼저 마쳐 주세요.',
    en: 'A household with an open case cannot be erased. Please end the case first.',
  },
  erasureTooSoon: {
    ko: '이 가구의 사례는 끝났지만 마지막에 한 일이 아직 다 기록되지 않았습니다. 잠시 뒤에 다시 해 주세요.',
    en: 'The cases of this household are over, but what was done last is not recorded yet. Please try again in a moment.',
  },
  erasureNotFound: { ko: '그런 파기 건이 없습니다.', en: 'There is no such erasure.' },
  erasureDone: { ko: '이미 결정된 파기 건입니다.', en: 'This erasure is decided already.' },
  ...watchProblems,
  ...meetingProblems,
  ...settingsProblems,
  ...ruleProblems,
  ...noteProblems,
  ...grantProblems,
  ...fileProblems,
  engineDown: {
    ko: '처리되었는지 아직 알 수 없습니다. 잠시 뒤 같은 요청 번호로 다시 보내시면 두 번 처리되지 않습니다.',
    en: 'It is not known yet whether this was done. Sent again with the same key, it is not done twice.',
  },
  recordDown: {
    ko: '지금은 기록을 열 수 없습니다. 아무것도 바뀌지 않았습니다. 잠시 뒤에 다시 시도해 주세요.',
    en: 'The record cannot be reached. Nothing was changed. Please try again shortly.',
  },
  broken: {
    ko: '두레에 문제가 생겼습니다. 번호를 관리자에게 알려 주세요.',
    en: 'Something is wrong with Dure. Please give the number to the administrator.',
  },
} as const satisfies Record<string, Said>;

export type ProblemCode = keyof typeof sentences;

/** The door's sentence in both languages. */
export const problemWords = (code: ProblemCode): Said => sentences[code];

export const problemCodes = Object.keys(sentences) as ProblemCode[];

export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(sentences, text);
