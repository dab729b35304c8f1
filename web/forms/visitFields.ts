import { rescheduleCauses } from '../../domain/reschedule.ts';
import { visitModes, visitorSeats, visitOutcomes } from '../../domain/visit.ts';
import { fieldWords } from '../../words/formPages.ts';
import { lateCauseLabels } from '../../words/latenessLabels.ts';
import { rescheduleWords } from '../../words/rescheduleWords.ts';
import { visitModeLabels, visitorLabels, visitOutcomeLabels } from '../../words/helpLabels.ts';
import { note, one, optionsOf, whichOne, yesOrNo } from './field.ts';
import type { FieldsOf, FormAct } from './ground.ts';

type VisitAct = Extract<FormAct, 'planVisits' | 'rescheduleVisit' | 'endVisits' | 'recordVisit'>;

/** The questions about visits. */
export const visitFields: { readonly [A in VisitAct]: FieldsOf<A> } = {
  planVisits: ({ today }) => [
    { kind: 'day', name: 'firstOn', said: fieldWords.firstOn, preset: today },
    {
      kind: 'count',
      name: 'everyDays',
      said: fieldWords.everyDays,
      unit: fieldWords.days,
      least: 1,
      most: 366,
    },
    { kind: 'count', name: 'times', said: fieldWords.times, unit: fieldWords.timesUnit, least: 1, most: 120 },
    one('visitor', fieldWords.visitor, optionsOf(visitorSeats, visitorLabels)),
    yesOrNo('safety', fieldWords.safety, { yes: fieldWords.safetyYes, no: fieldWords.safetyNo }),
  ],
  rescheduleVisit: (ground) => [
    whichOne({ ...ground, name: 'visitId', said: fieldWords.visitor }),
    { kind: 'day', name: 'to', said: rescheduleWords.to, hint: rescheduleWords.toHint },
    yesOrNo('onDayOff', rescheduleWords.onDayOff, { yes: rescheduleWords.yes, no: rescheduleWords.no }),
    one('rescheduleCause', rescheduleWords.cause, optionsOf(rescheduleCauses, lateCauseLabels)),
  ],
  endVisits: () => [note],
  recordVisit: (ground) => [
    whichOne({ ...ground, name: 'visitId', said: fieldWords.visitor }),
    { kind: 'day', name: 'heldOn', said: fieldWords.heldOn, preset: ground.today },
    one('mode', fieldWords.mode, optionsOf(visitModes, visitModeLabels)),
    one('outcome', fieldWords.outcome, optionsOf(visitOutcomes, visitOutcomeLabels)),
    note,
  ],
};
