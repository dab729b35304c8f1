import type { RecoveryView } from '../../api/views/emergencySupport.ts';
import { noticeWaivers, objectionOutcomes, serviceWays } from '../../domain/emergencySupport/acts.ts';
import { fieldWords } from '../../words/formPages.ts';
import { noticeWaiverLabels, objectionOutcomeLabels, serviceWayLabels } from '../../words/recoveryLabels.ts';
import { note, one, oneOrNone, optionsOf, whichOne, yesOrNo, type Field } from './field.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';
import { takeOver } from './takeOver.ts';

type RecoveryAct = Extract<
  FormAct,
  | 'giveNotice'
  | 'orderReturn'
  | 'serveNotice'
  | 'recordObjection'
  | 'forwardObjection'
  | 'decideObjection'
  | 'recordReturn'
  | 'referArrears'
>;

/** The questions on the way of 환수: the person is heard, the return ordered, the order served, the objection heard. */
export const recoveryFields: { readonly [A in RecoveryAct]: FieldsOf<A> } = {
  giveNotice: (ground) => [
    whichGrant(ground),
    {
      kind: 'day',
      name: 'opinionUntil',
      said: fieldWords.opinionUntil,
      hint: fieldWords.opinionUntilHint,
      optional: true,
    },
    oneOrNone('waiver', fieldWords.waiver, {
      none: fieldWords.noticeGiven,
      hint: fieldWords.waiverHint,
      options: optionsOf(noticeWaivers, noticeWaiverLabels),
    }),
    note,
  ],
  orderReturn: (ground) => [
    whichGrant(ground),
    { kind: 'won', name: 'amountWon', said: fieldWords.amountBack, hint: fieldWords.amountBackHint },
    yesOrNo('stop', fieldWords.stop, { yes: fieldWords.stopYes, no: fieldWords.stopNo }),
    ...takeOver(ground, 'authority'),
    note,
  ],
  serveNotice: (ground) => [
    whichGrant(ground),
    one('serviceWay', fieldWords.serviceWay, optionsOf(serviceWays, serviceWayLabels)),
    {
      kind: 'day',
      name: 'arrivedOn',
      said: fieldWords.arrivedOn,
      hint: fieldWords.arrivedOnHint,
      optional: true,
    },
  ],
  recordObjection: (ground) => [
    whichGrant(ground),
    {
      kind: 'day',
      name: 'receivedOn',
      said: fieldWords.receivedOn,
      hint: fieldWords.receivedOnHint,
      preset: ground.today,
    },
    note,
  ],
  forwardObjection: (ground) => [whichGrant(ground), note],
  decideObjection: (ground) => [
    whichGrant(ground),
    one(
      'objectionOutcome',
      fieldWords.objectionOutcome,
      optionsOf(objectionOutcomes, objectionOutcomeLabels),
    ),
    {
      kind: 'won',
      name: 'amountWon',
      said: fieldWords.amountRemaining,
      hint: fieldWords.amountRemainingHint,
      preset: wonOf(ground, 'amountWon'),
    },
    note,
  ],
  recordReturn: (ground) => [
    whichGrant(ground),
    { kind: 'won', name: 'amountWon', said: fieldWords.amountReturned, preset: wonOf(ground, 'leftWon') },
    { kind: 'day', name: 'paidOn', said: fieldWords.returnedOn, preset: ground.today },
  ],
  referArrears: (ground) => [whichGrant(ground), note],
};

const whichGrant = (ground: FormGround): Field<'grantId'> =>
  whichOne({ ...ground, name: 'grantId', said: fieldWords.grant });

/** An amount of the one recovery that the form is about; nothing where several are meant. */
function wonOf(
  { view, abouts }: FormGround,
  what: keyof Pick<RecoveryView, 'amountWon' | 'leftWon'>,
): string {
  const [grantId] = abouts;
  const recovery = view.grants.find(({ id }) => id === grantId)?.recovery;
  return abouts.length === 1 && recovery ? String(recovery[what]) : '';
}
