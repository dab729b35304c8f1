import { contactModes, contactOutcomes, tellingWays } from '../../domain/crisisCase/codes.ts';
import { welfareCheckers, welfareOutcomes } from '../../domain/visit.ts';
import { welfareCheckerLabels, welfareOutcomeLabels } from '../../words/careLabels.ts';
import { fieldWords } from '../../words/formPages.ts';
import { contactModeLabels, contactOutcomeLabels, tellingWayLabels } from '../../words/labels.ts';
import { note, one, optionsOf, yesOrNo } from './field.ts';
import type { FieldsOf, FormAct } from './ground.ts';

type ContactAct = Extract<
  FormAct,
  'recordContact' | 'requestLocation' | 'recordLocation' | 'tellLocation' | 'recordWelfareCheck'
>;

/** The questions of the acts by which somebody is reached, looked for, or seen to be safe. */
export const contactFields: { readonly [A in ContactAct]: FieldsOf<A> } = {
  recordContact: () => [
    one('mode', fieldWords.mode, optionsOf(contactModes, contactModeLabels)),
    one('outcome', fieldWords.outcome, optionsOf(contactOutcomes, contactOutcomeLabels)),
    note,
  ],
  requestLocation: () => [note],
  recordLocation: () => [
    yesOrNo('received', fieldWords.received, {
      yes: fieldWords.receivedYes,
      no: fieldWords.receivedNo,
      hint: fieldWords.receivedHint,
    }),
    note,
  ],
  tellLocation: () => [
    one('way', fieldWords.toldWay, optionsOf(tellingWays, tellingWayLabels), fieldWords.toldWayHint),
  ],
  recordWelfareCheck: () => [
    one('checker', fieldWords.checker, optionsOf(welfareCheckers, welfareCheckerLabels)),
    one('outcome', fieldWords.outcome, optionsOf(welfareOutcomes, welfareOutcomeLabels)),
    note,
  ],
};
