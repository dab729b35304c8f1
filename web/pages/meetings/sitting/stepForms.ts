import type { SittingView } from '../../../../api/views/sitting.ts';
import { committeeLabels } from '../../../../words/committeeLabels.ts';
import { momentWords } from '../../../../words/dates.ts';
import type { FoldedForm } from '../../../forms/folded.tsx';
import { joined } from '../../../parts/joined.ts';
import { callForm, moveItemsForm } from '../actForms.ts';

/** What the secretary does before and after the sitting itself. */
export function stepForms({ head, others, forAnother }: SittingView): FoldedForm[] {
  const isOver = head.status === 'signed' || head.status === 'cancelled';
  const targets = others.map(({ meetingId, kind, startsAt }) => ({
    value: meetingId,
    said: joined([momentWords(startsAt), committeeLabels[kind]]),
  }));
  return [
    ...(head.status === 'planned' ? [{ ...callForm(head.meetingId, false), isOpen: true }] : []),
    ...(isOver && forAnother > 0 ? [moveItemsForm(head.meetingId, targets)] : []),
  ];
}
