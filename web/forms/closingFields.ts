import {
  closingReasons,
  endCauses,
  followUpOutcomes,
  noFollowUpReasons,
  returnReasons,
} from '../../domain/crisisCase/codes.ts';
import { endCauseLabels, noFollowUpReasonLabels, returnReasonLabels } from '../../words/closingLabels.ts';
import { fieldWords } from '../../words/formPages.ts';
import { closingReasonLabels, followUpOutcomeLabels } from '../../words/labels.ts';
import { note, one, oneOrNone, optionsOf } from './field.ts';
import type { FieldsOf, FormAct } from './ground.ts';
import { takeOver } from './takeOver.ts';

type ClosingAct = Extract<
  FormAct,
  'requestClosing' | 'approveClosing' | 'returnClosing' | 'recordFollowUp' | 'endCase'
>;

/** The questions of every way in which a case ends, and of who looks in afterwards. */
export const closingFields: { readonly [A in ClosingAct]: FieldsOf<A> } = {
  requestClosing: () => [
    one('reason', fieldWords.closingReason, optionsOf(closingReasons, closingReasonLabels)),
    oneOrNone('noFollowUp', fieldWords.noFollowUp, {
      none: fieldWords.followUpYes,
      hint: fieldWords.noFollowUpHint,
      options: optionsOf(noFollowUpReasons, noFollowUpReasonLabels),
    }),
    note,
  ],
  approveClosing: (ground) => takeOver(ground, 'head'),
  returnClosing: () => [
    one('returnReason', fieldWords.returnReason, optionsOf(returnReasons, returnReasonLabels)),
    note,
  ],
  recordFollowUp: () => [
    one('outcome', fieldWords.outcome, optionsOf(followUpOutcomes, followUpOutcomeLabels)),
    note,
  ],
  endCase: () => [
    one('endCause', fieldWords.endCause, optionsOf(endCauses, endCauseLabels), fieldWords.endCauseHint),
    note,
  ],
};
