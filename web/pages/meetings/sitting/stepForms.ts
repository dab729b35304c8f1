import type { SittingView } from '../../../../api/views/sitting.ts';
import { momentWords } from '../../../../words/dates.ts';
import type { FoldedForm } from '../../../forms/folded.tsx';
import { callForm, moveItemsForm } from '../actForms.ts';

/** What the secretary does before and after the sitting itself. */
export function stepForms({ head, others, undecided }: SittingView): FoldedForm[] {
  const isOver = head.status === 'signed' || head.status === 'cancelled';
  const targets = others.map(({ meetingId, startsAt }) => ({
    value: meetingId,
    said: momentWords(startsAt),
  }));
  return [
    ...(head.status === 'planned' ? [{ ...callForm(head.meetingId, false), isOpen: true }] : []),
    ...(isOver && undecided > 0 ? [moveItemsForm(head.meetingId, targets)] : []),
  ];
}
