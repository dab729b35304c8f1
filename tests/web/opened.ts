import type { Visitor } from '../../api/seam.ts';
import type { AssessmentsView } from '../../api/views/assessment.ts';
import { buildPreview, imagineEnd } from '../../api/views/buildPreview.ts';
import type { EndPreviewView } from '../../api/views/preview.ts';
import type { EndCause } from '../../domain/crisisCase/codes.ts';
import { caseViewOf, circumstancesOf, staffNames, type SampleCase } from './samples.ts';

/** The assessments of a sample with invented words in their papers. */
export function assessmentsOf(sample: SampleCase, visitor: Visitor): AssessmentsView {
  const items = caseViewOf(sample, visitor).assessments.map((one) => ({
    ...one,
    words: {
      note: '집 안을 함께 둘러보며 이야기를 나누었다.',
      areas: {
        SAFETY: { fact: '창문 잠금이 부서져 있다.', said: '밤이 무섭다고 한다.', judgement: null },
        HEALTH: { fact: '약이 석 달째 남아 있다.', strength: '이웃이 병원에 함께 가겠다고 한다.' },
      },
    },
  }));
  return { items };
}

/** What the house would say of the end of this case: the decision itself, not sent. */
export function previewOf(sample: SampleCase, visitor: Visitor, endCause: EndCause): EndPreviewView {
  const { household, caseId, caseNo } = sample;
  const now = circumstancesOf(sample, visitor);
  const end = imagineEnd({ ...household.current(), caseId, caseNo }, endCause, now);
  if ('code' in end) throw new Error(`the end was refused: ${end.code}`);
  return buildPreview(end, { names: staffNames, now });
}
