import { workFilters } from '../../api/schemas/filters.ts';
import type { Windows } from '../../api/seam.ts';
import { parseFilters } from '../../api/shape.ts';
import { caseRow } from '../../api/views/buildCase.ts';
import type { NoteView } from '../../api/views/note.ts';
import type { WorkView } from '../../api/views/worklist.ts';
import type { EndCause } from '../../domain/crisisCase/codes.ts';
import type { CaseId } from '../../domain/ids.ts';
import { dayOf } from '../../domain/time.ts';
import { overdueViewOf, reassignViewOf, rescheduleViewOf, roundViewOf } from './overdueSamples.ts';
import { assessmentsOf, noticeOf, previewOf } from './opened.ts';
import { sampleCalendar } from './sampleCalendar.ts';
import { sampleGrants } from './sampleGrants.ts';
import { sampleDoor } from './sampleDoor.ts';
import { sampleInvitations } from './sampleInvitations.ts';
import { sampleExperts } from './sampleExperts.ts';
import { sampleWritten } from './sampleWritten.ts';
import { sampleMeetings } from './sampleMeetings.ts';
import { sampleNow } from './sampleCases.ts';
import { sampleWatch } from './sampleWatch.ts';
import { sampleOpenCase } from './sampleDrafts.ts';
import { sheetOf } from './sampleSheet.ts';
import { settingsSamples } from './settingsSamples.ts';
import {
  caseRowOf,
  caseViewOf,
  dongView,
  otherDongView,
  lettersOf,
  timelineOf,
  meOf,
  sampleCaseId,
  visitorIn,
  workViewOf,
  type SampleCase,
} from './samples.ts';
import { noteViewOf } from './sampleNotes.ts';

const sampleViews: WorkView['views'] = [
  { viewId: 'a'.repeat(20), name: '24h', isHome: true, filters: { urgent: true } },
  { viewId: 'b'.repeat(20), name: 'first', isHome: false, filters: { act: 'recordContact' } },
];

/** One that ended with a report, one that was closed, and one whose words are gone. */
const sampleNotes: Readonly<Record<string, NoteView>> = {
  reported: noteViewOf({
    ...{ status: 'reported', clock: null, colleagues: [] },
    reported: { caseId: sampleCaseId(1), caseNo: '2026-00401' },
    kept: { dueAt: sampleNow, dueDay: dayOf(sampleNow) },
  }),
  closed: noteViewOf({
    ...{ status: 'closed', clock: null, words: null, colleagues: [] },
    closed: { reason: 'OTHER', note: null },
  }),
};

/** What the pages would be shown of these households, without a database. */
export function createSampleWindows(samples: readonly SampleCase[]): Windows {
  const sampleOf = (caseId: CaseId): SampleCase => {
    const found = samples.find((sample) => sample.caseId === caseId);
    if (!found) throw new Error(`There is no sample case ${caseId}.`);
    return found;
  };
  return {
    ...sampleDoor,
    me: (visitor) => Promise.resolve(meOf(visitor)),
    openCase: (_, draftId) => Promise.resolve(sampleOpenCase(draftId)),
    resources: () =>
      Promise.resolve([{ resourceId: 'resource-0', name: '중독관리통합지원센터', isPublic: true }]),
    cases: () => Promise.resolve({ items: samples.map(caseRowOf).map(caseRow), next: null }),
    dongsAround: () => Promise.resolve([dongView, otherDongView]),
    case: (visitor, caseId) => Promise.resolve(caseViewOf(sampleOf(caseId), visitor)),
    whole: (visitor, caseId) => Promise.resolve(caseViewOf(sampleOf(caseId), visitor, 'whole')),
    print: (visitor, caseId) => Promise.resolve(caseViewOf(sampleOf(caseId), visitor, 'whole')),
    notice: (visitor, asked) => Promise.resolve(noticeOf(sampleOf(asked.caseId), visitor, asked)),
    opening: (_, caseId) =>
      Promise.resolve({ caseId, caseNo: sampleOf(caseId).caseNo, dong: dongView, isNear: false }),
    assessments: (visitor, caseId) => Promise.resolve(assessmentsOf(sampleOf(caseId), visitor)),
    previewEnd: (visitor, caseId, { endCause }) =>
      Promise.resolve(previewOf(sampleOf(caseId), visitor, endCause as EndCause)),
    sheet: (visitor, caseId) => Promise.resolve(sheetOf(sampleOf(caseId), visitor)),
    timeline: (_, caseId) => Promise.resolve(timelineOf(sampleOf(caseId))),
    letters: (_, caseId) => Promise.resolve(lettersOf(sampleOf(caseId))),
    paper: (_, paperId) =>
      Promise.resolve({
        paperId,
        kind: 'reportCrisis',
        writtenBy: { staffId: visitorIn('officer').person.staffId, name: '김하늘' },
        writtenAt: sampleNow,
        body: {
          person: {
            name: '배성우',
            birth: '1986-07-21',
            phone: null,
            members: [{ name: '배하린', relation: '자' }],
          },
          note: '밤새 아이 울음이 들렸다고 합니다.\n아버지가 아이를 더 못 키우겠다고 말했습니다.',
        },
      }),
    worklist: (visitor, filters) =>
      Promise.resolve(
        workViewOf(samples, {
          ...{ now: sampleNow, visitor, views: sampleViews },
          filters: parseFilters(workFilters, filters),
        }),
      ),
    savedViews: () => Promise.resolve(sampleViews),
    noteForm: () =>
      Promise.resolve({
        dongs: [dongView],
        colleagues: [{ staffId: visitorIn('nurse').person.staffId, name: '최은서' }],
      }),
    note: (_, noteId) => Promise.resolve(sampleNotes[noteId] ?? noteViewOf()),
    ...sampleGrants(samples),
    ...sampleMeetings(),
    ...sampleInvitations(),
    ...sampleExperts(),
    ...sampleWritten(),
    ...sampleCalendar(),
    ...sampleWatch(samples),
    overdue: (visitor, filters) => Promise.resolve(overdueViewOf(samples, filters, visitor)),
    reassign: (visitor, filters) => Promise.resolve(reassignViewOf(samples, filters, visitor)),
    reschedule: (visitor, filters) => Promise.resolve(rescheduleViewOf(samples, filters, visitor)),
    round: (visitor) => Promise.resolve(roundViewOf(samples, visitor)),
    settings: settingsSamples(),
  };
}
