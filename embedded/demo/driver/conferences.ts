import type { Body } from './desk.ts';
import type { Household } from './household.ts';
import { untilSeen } from './untilSeen.ts';
import { atHour, plusDays } from './time.ts';
import type { ToldConference } from './told.ts';

/** Invented people of the bodies and professions that the stories have at their tables. */
const people: Readonly<Record<string, { readonly name: string; readonly category: string }>> = {
  psychiatrist: { name: '문채린', category: 'MEDICAL' },
  'suwon-hospital': { name: '배도현', category: 'MEDICAL' },
  'addiction-centre': { name: '하윤슬', category: 'PROVIDER' },
  'family-counsellor': { name: '노은결', category: 'PSYCHOLOGY' },
  'law-home-doctor': { name: '서가람', category: 'LEGAL' },
  'disability-centre': { name: '임다솜', category: 'PROVIDER' },
  'elder-centre': { name: '구하람', category: 'PROVIDER' },
};

const daysForTask = 14;
const daysAhead = 14;

/** Where a case stands on a conference, and who calls it. */
export interface OnConference {
  readonly secretary: string;
  readonly meetingId: string;
  readonly item: number;
}

/** What the catalogue tells of the story's conference; null where it tells nothing. */
export const conferenceOf = ({ told }: Household): ToldConference | null =>
  told.conferences?.find(({ committee }) => committee === 'CASE_CONFERENCE') ?? null;

const at = ({ meetingId }: OnConference, act: string): string => `/api/meetings/${meetingId}/${act}`;

/** The address to which the first of the story's experts is written; null where nobody from outside sits there. */
export async function inviteExpert(
  h: Household,
  where: OnConference,
  { experts, basis }: Body,
): Promise<string | null> {
  const [code] = (experts as readonly string[] | undefined) ?? [];
  const person = code === undefined ? undefined : people[code];
  if (code === undefined || !person || !basis) return null;
  const email = `${code}.${h.name.replaceAll(/[^a-z0-9]/g, '')}@expert.example`;
  await h.post(where.secretary, at(where, 'inviteExpert'), {
    ...{ ...person, item: where.item, basis, email, phone: '010-0000-0100' },
    job: conferenceOf(h)?.experts?.[0] ?? code,
  });
  return email;
}

/** The link comes by mail and the code by telephone; then the pledge, what they read, and what they think. */
export async function hearExpert(h: Household, where: OnConference, email: string): Promise<void> {
  const link = await h.guestLink(email, 'expert');
  const told = await h.get(where.secretary, at(where, 'experts?code=e1'));
  const [expert] = told.body['experts'] as readonly { readonly code: string }[];
  const guest = h.guest(email, 'expert');
  await guest.post('admission', { link, code: expert?.code });
  await guest.post('pledge', { pledge: 1 });
  await guest.post('answer', { attends: 'REMOTE' });
  const note = conferenceOf(h)?.advice ?? '먼저 함께 만나 본인의 뜻을 듣기를 권합니다.';
  await guest.post('opinion', { evaluation: 'STEP_IN', points: ['RESOURCE'], note });
}

/** What the story's conference advises, or else decides. */
const wordsOf = (h: Household): string | undefined => conferenceOf(h)?.advice ?? conferenceOf(h)?.decides;

/** 후속조치: what the story's conference advises or decides is the officer's to begin; false where it tells nothing. */
export async function giveToDo(h: Household, where: OnConference): Promise<boolean> {
  const note = wordsOf(h);
  if (note === undefined) return false;
  const dueOn = plusDays(await h.today(), daysForTask);
  await h.post(where.secretary, at(where, 'addAction'), {
    ...{ item: where.item, kind: 'TASK', owner: 'officer', dueOn, note },
  });
  return true;
}

/** The next conference on the household opens with what became of the last one's actions; it is not held after all. */
export async function openNextConference(h: Household): Promise<void> {
  const { caseId, dong } = await h.see();
  const secretary = h.loginOf('conferenceChair').replace(/-[^-]+$/, '-secretary');
  const startsAt = new Date(atHour(await h.now(), [14, 0], daysAhead)).toISOString();
  const planned = await h.post(secretary, '/api/meetings', {
    ...{ kind: 'DONG_CONFERENCE', place: dong.code, startsAt },
  });
  const where = { secretary, meetingId: String(planned.body['meetingId']), item: 1 };
  const question = { kind: 'CONFERENCE', caseId, proposal: 'GENERAL', note: '지난 회의 뒤를 함께 본다.' };
  await h.post(secretary, at(where, 'addItems'), { added: [question] });
  await untilSeen(h, ({ sittings }) => sittings.some(({ meetingId }) => meetingId === where.meetingId));
  const page = await h.page(secretary, `/meetings/${where.meetingId}/items/1`);
  const [, earlier = ''] = page.split('id="earlier"');
  h.holds(
    earlier.indexOf('마침') > 0 && earlier.includes(wordsOf(h) ?? '') && page.includes('id="agreed"'),
    'the next conference opens with what became of the last one’s actions',
  );
  await h.post(secretary, at(where, 'withdrawItem'), { item: 1, withdrawCause: 'NOT_READY' });
  await h.post(secretary, at(where, 'cancelMeeting'), { cancelCause: 'NO_ITEMS' });
  await untilSeen(h, ({ sittings }) => sittings.every(({ meetingId }) => meetingId !== where.meetingId));
}
