import type { Visitor } from '../../api/seam.ts';
import type { AssessmentsView } from '../../api/views/assessment.ts';
import { buildPreview, imagineEnd } from '../../api/views/buildPreview.ts';
import type { EndPreviewView } from '../../api/views/preview.ts';
import type { EndCause } from '../../domain/crisisCase/codes.ts';
import { madeBy, noticedExtension, type AskedNotice } from '../../api/noticing.ts';
import type { NoticeView } from '../../api/views/notice.ts';
import { getPlainDate, dayOf } from '../../domain/time.ts';
import { fieldCheckLaws } from '../../words/fieldCheckWords.ts';
import { caseViewOf, dongView, circumstancesOf, staffNames, type SampleCase } from './samples.ts';

/** The assessments of a sample with invented words in their papers. */
export function assessmentsOf(sample: SampleCase, visitor: Visitor): AssessmentsView {
  const items = caseViewOf(sample, visitor, 'whole').assessments.map((one) => ({
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

/** The words of a 현장조사서, all invented. */
const fieldCheckForm = {
  scope: '주거지 방문, 가구원 면담, 임대차계약서 확인',
  companions: '파출소 순경 이가상',
  laws: fieldCheckLaws,
  submitted: '진단서 1부, 통장 사본 1부',
};

/** A notice of the sample as it would be printed, with invented words for its reason. */
export function noticeOf(sample: SampleCase, visitor: Visitor, asked: AskedNotice): NoticeView {
  const { caseId, grantId, paper, extensionId } = asked;
  const grant = caseViewOf(sample, visitor, 'whole').grants.find(({ id }) => id === grantId);
  if (!grant) throw new Error(`There is no sample grant ${grantId}.`);
  const type = paper === 'service' ? null : madeBy[paper];
  const isMeant = (event: NonNullable<NoticeView['made']>): boolean =>
    event.type !== 'objectionRecorded' || 'against' in event === (paper === 'decision-receipt');
  const told = sample.household
    .history()
    .findLast(({ event }) => event.type === type && isMeant(event as never));
  return {
    extension: noticedExtension(
      grant,
      sample.household.current().extensions.find(({ id }) => id === extensionId) ?? null,
    ),
    ...{ caseId, paper, grant, dong: dongView, caseNo: sample.caseNo },
    person: {
      name: sample.name.name,
      masked: false,
      birth: getPlainDate('1979-03-02'),
      phone: '010-0000-1234',
      address: '경기도 수원시 권선구 1-101',
    },
    made: told ? (told.event as NonNullable<NoticeView['made']>) : null,
    madeOn: told ? dayOf(told.at) : null,
    madeBy: told ? '김하늘' : null,
    form: paper === 'field-check' ? fieldCheckForm : null,
    reason: told ? '사후조사에서 신고하지 않은 예금이 확인되었습니다.' : null,
  };
}
