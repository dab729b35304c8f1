import type { SittingView } from '../../../../api/views/sitting.ts';
import { urgentCauses } from '../../../../domain/meeting/acts.ts';
import { momentWords } from '../../../../words/dates.ts';
import { urgentCauseLabels } from '../../../../words/meetingLabels.ts';
import { sittingWords } from '../../../../words/sittingPages.ts';
import { oneOrNone, optionsOf } from '../../../forms/field.ts';
import type { FoldedForm } from '../../../forms/folded.tsx';
import type { Scene } from '../../../scene.ts';

/** What the secretary does before and after the sitting itself. */
export function stepForms(_: Scene, { head, others, undecided }: SittingView): FoldedForm[] {
  const at = (act: string): string => `/api/meetings/${head.meetingId}/${act}`;
  const isOver = head.status === 'signed' || head.status === 'cancelled';
  return [
    ...(head.status === 'planned' ? [callForm(at('callMeeting'))] : []),
    ...(isOver && undecided > 0 ? [moveForm(at('moveItems'), others)] : []),
  ];
}

const callForm = (action: string): FoldedForm => ({
  ...{
    id: 'callMeeting',
    form: 'callMeeting',
    title: sittingWords.call,
    lead: sittingWords.callLead,
    action,
  },
  fields: [
    oneOrNone('urgentCause', sittingWords.urgentCause, {
      none: sittingWords.inTime,
      options: optionsOf(urgentCauses, urgentCauseLabels),
    }),
  ],
  ...{ button: sittingWords.call, isOpen: true },
});

const moveForm = (action: string, others: SittingView['others']): FoldedForm => ({
  ...{ id: 'moveItems', form: 'moveItems', title: sittingWords.move, action, isOpen: true },
  ...(others.length === 0 ? { lead: sittingWords.noOther } : {}),
  fields: [
    {
      ...{ kind: 'select', name: 'to', said: sittingWords.moveTo, choose: sittingWords.moveTo },
      options: others.map(({ meetingId, startsAt }) => ({ value: meetingId, said: momentWords(startsAt) })),
    },
  ],
  button: sittingWords.move,
});
