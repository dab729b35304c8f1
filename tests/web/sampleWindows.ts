import type { Windows } from '../../api/seam.ts';
import { caseRow } from '../../api/views/buildCase.ts';
import type { EndCause } from '../../domain/crisisCase/codes.ts';
import type { CaseId } from '../../domain/ids.ts';
import { overdueViewOf, reassignViewOf, rescheduleViewOf, roundViewOf } from './overdueSamples.ts';
import { assessmentsOf, previewOf } from './opened.ts';
import { sampleDoor } from './sampleDoor.ts';
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
  meOf,
  visitorIn,
  workViewOf,
  type SampleCase,
} from './samples.ts';

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
    print: (visitor, caseId) => Promise.resolve(caseViewOf(sampleOf(caseId), visitor)),
    opening: (_, caseId) =>
      Promise.resolve({ caseId, caseNo: sampleOf(caseId).caseNo, dong: dongView, isNear: false }),
    assessments: (visitor, caseId) => Promise.resolve(assessmentsOf(sampleOf(caseId), visitor)),
    previewEnd: (visitor, caseId, { endCause }) =>
      Promise.resolve(previewOf(sampleOf(caseId), visitor, endCause as EndCause)),
    sheet: (visitor, caseId) => Promise.resolve(sheetOf(sampleOf(caseId), visitor)),
    timeline: (visitor, caseId) => Promise.resolve(caseViewOf(sampleOf(caseId), visitor).timeline),
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
    worklist: (visitor) => Promise.resolve(workViewOf(samples, sampleNow, visitor)),
    ...sampleWatch(samples),
    overdue: (visitor, filters) => Promise.resolve(overdueViewOf(samples, filters, visitor)),
    reassign: (visitor, filters) => Promise.resolve(reassignViewOf(samples, filters, visitor)),
    reschedule: (visitor, filters) => Promise.resolve(rescheduleViewOf(samples, filters, visitor)),
    round: (visitor) => Promise.resolve(roundViewOf(samples, visitor)),
    settings: settingsSamples(),
  };
}
