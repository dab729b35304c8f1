import type { ExpertOpinionView } from '../../api/views/expert.ts';
import type { ItemActionView } from '../../api/views/meetingItem.ts';
import { asId, type PaperId } from '../../domain/ids.ts';
import { dayOf, plusDays, plusHours } from '../../domain/time.ts';
import { meetingId, memberId, sittingAt } from '../domain/meeting/played.ts';

/** What a psychiatrist thinks of the first item. */
export const sampleOpinions: readonly ExpertOpinionView[] = [
  {
    ...{ item: 1, evaluation: 'STEP_IN', points: ['MEDICAL'], name: null, category: 'MEDICAL' },
    ...{ job: '정신건강의학과 전문의', note: '먼저 방문 면담을 권합니다.', at: plusHours(sittingAt, -28) },
  },
];

const given = { dueOn: plusDays(dayOf(sittingAt), 14), paperId: asId<PaperId>('paper-of-an-action') };

/** Two things to be done about it: one done by now, one that its case does not have yet. */
export const sampleActions: readonly ItemActionView[] = [
  {
    ...{ ...given, kind: 'TASK', owner: 'officer', words: '병원에 함께 간다.' },
    became: {
      ...{ ...given, id: 'a1', kind: 'TASK', owner: 'officer', status: 'done', why: null, isLate: false },
      ...{ from: { meetingId, item: 1 }, holder: { staffId: memberId(1), name: '강다온' } },
    },
  },
  { ...given, kind: 'VISIT', owner: 'nurse', words: null, became: null },
];
