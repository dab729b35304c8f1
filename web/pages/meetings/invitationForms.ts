import {
  absenceReasons,
  invitationAnswers,
  moveCauses,
  spokenWith,
} from '../../../domain/meeting/invitingActs.ts';
import type { InvitationsView, InvitationView, InvitedView } from '../../../api/views/invitations.ts';
import { momentBox } from '../../../words/dates.ts';
import {
  absenceReasonLabels,
  invitationAnswerLabels,
  moveCauseLabels,
  spokenWithLabels,
} from '../../../words/invitationLabels.ts';
import { answerWords, invitationWords as words, moveWords } from '../../../words/invitationPages.ts';
import type { Said } from '../../../words/language.ts';
import { one, oneOrNone, optionsOf, type Field } from '../../forms/field.ts';
import type { FoldedForm } from '../../forms/folded.tsx';
import { named } from '../../parts/joined.ts';
import { actAt, urgentField } from './actForms.ts';

const memberField = (staffId: string): Field => ({ kind: 'fixed', name: 'member', value: staffId });

/** Once more what is now true, to one member. */
export const resendForm = ({ head }: InvitationsView, { staffId }: InvitedView, n: number): FoldedForm => ({
  id: `resend-${String(n)}`,
  form: 'resendInvitation',
  title: words.resend,
  action: actAt(head.meetingId, 'resendInvitation'),
  fields: [memberField(staffId)],
  button: words.resend,
});

/** Told by telephone, and what was answered; of a sitting that was called off there is nothing to answer. */
export const toldForm = (
  { head, isOpen }: InvitationsView,
  { staffId, name }: InvitedView,
  n: number,
): FoldedForm => ({
  id: `told-${String(n)}`,
  form: 'recordTold',
  title: named(name),
  action: actAt(head.meetingId, 'recordTold'),
  fields: [
    memberField(staffId),
    { ...one('spokeWith', words.spokeWith, optionsOf(spokenWith, spokenWithLabels)), preset: 'MEMBER' },
    ...(isOpen ? heardFields : []),
  ],
  button: words.recordButton,
});

function absenceField(said: Said, hint: Said): Extract<Field, { readonly kind: 'select' }> {
  return {
    kind: 'select',
    name: 'absence',
    ...{ said, hint },
    choose: words.choose,
    options: optionsOf(absenceReasons, absenceReasonLabels),
    optional: true,
  };
}

const heardFields: readonly Field[] = [
  oneOrNone('answer', words.whatSaid, {
    none: words.saidNothing,
    options: optionsOf(invitationAnswers, invitationAnswerLabels),
  }),
  absenceField(words.absence, words.absenceHint),
];

/** Where it is held, and how somebody takes part from elsewhere: of a sitting that is planned as of one that is moved. */
export const placeFields = (where: string | null, joiningHint: Said): readonly Field[] => [
  {
    ...{ kind: 'text', name: 'where', said: moveWords.where, hint: moveWords.whereHint, optional: true },
    ...(where === null ? {} : { preset: where }),
  },
  {
    ...{ kind: 'note', name: 'joining', said: moveWords.joining, hint: joiningHint },
    ...{ most: 1000, optional: true },
  },
];

/** Another day, hour or place, with what stands there now. */
export function moveForm({ head, where }: InvitationsView): FoldedForm {
  const { meetingId, startsAt, status } = head;
  const isCalled = status === 'called';
  return {
    id: 'move',
    form: 'moveMeeting',
    title: moveWords.title,
    lead: isCalled ? moveWords.leadCalled : moveWords.leadPlanned,
    action: actAt(meetingId, 'moveMeeting'),
    fields: [
      {
        ...{ kind: 'moment', name: 'startsAt', said: moveWords.startsAt },
        preset: momentBox(startsAt),
      },
      one('moveCause', moveWords.cause, optionsOf(moveCauses, moveCauseLabels)),
      ...placeFields(where, moveWords.joiningKept),
      ...(isCalled ? [urgentField(moveWords.urgentHint)] : []),
    ],
    button: moveWords.button,
  };
}

/** A member's own answer, with the one that stands. */
export function answerForm({ head, mine }: InvitationView): FoldedForm {
  const options = [
    { value: 'COMING', said: answerWords.coming },
    { value: 'REMOTE', said: answerWords.remote },
    { value: 'NOT_COMING', said: answerWords.notComing },
  ];
  const asked = { ...one('answer', answerWords.question, options), boxed: true as const };
  const why = absenceField(answerWords.absence, answerWords.absenceHint);
  return {
    id: 'answer',
    form: 'answerInvitation',
    title: answerWords.title,
    lead: answerWords.until,
    action: actAt(head.meetingId, 'answerInvitation'),
    fields: [
      mine ? { ...asked, preset: mine.answer } : asked,
      mine?.absence ? { ...why, preset: mine.absence } : why,
    ],
    button: mine ? answerWords.again : answerWords.button,
  };
}
