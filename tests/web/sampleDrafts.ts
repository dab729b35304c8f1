import type { OpenCaseView } from '../../api/views/me.ts';
import type { DraftView } from '../../api/views/draft.ts';
import { instantFromMs, msOf } from '../../domain/time.ts';
import { sampleNow } from './sampleCases.ts';
import { dongView } from './samples.ts';

const minutesAgo = (minutes: number) => instantFromMs(msOf(sampleNow) - minutes * 60_000);

/** A report that somebody began and a colleague went on with. */
export const sampleDraft: DraftView = {
  draftId: 'd'.repeat(20),
  dong: dongView,
  createdAt: minutesAgo(90),
  createdBy: '김하늘',
  savedAt: minutesAgo(12),
  savedBy: '박서준',
  etag: '"draft/3"',
  typed: {
    'person.name': ['배성우'],
    'person.members.0.name': ['배하린'],
    note: ['Bills pile up at the door.'],
    urgent: ['true'],
    'danger.calls.0.line': ['POLICE_112'],
    'danger.calls.0.at': ['14:05'],
    crisisReasons: ['JOB_LOSS', 'NEGLECT_ABUSE'],
  },
};

/** Hours of the guide (K14). */
export const urgentHours: OpenCaseView['urgentHours'] = { contact: 24, check: 24, decision: 24, payment: 72 };

/** The page of a new case, with two unfinished reports, one of them opened where it is asked for. */
export function sampleOpenCase(draftId: string | null): OpenCaseView {
  const { draftId: id, dong, createdAt, createdBy, savedAt, savedBy } = sampleDraft;
  const row = { draftId: id, dong, createdAt, createdBy, savedAt, savedBy };
  const other = { ...row, draftId: 'e'.repeat(20), dong: null, savedBy: '김하늘', savedAt: minutesAgo(300) };
  const draft = draftId === sampleDraft.draftId ? sampleDraft : null;
  return { dongs: [dongView], maySupport: true, urgentHours, drafts: [row, other], draft };
}
