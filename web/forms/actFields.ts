import {
  caseClasses,
  closingReasons,
  contactModes,
  contactOutcomes,
  crisisLevels,
  followUpOutcomes,
  needAreas,
  nextSteps,
} from '../../domain/crisisCase/acts.ts';
import { visitModes, visitorSeats, visitOutcomes } from '../../domain/visit.ts';
import { expertLabels, fieldWords } from '../../words/formPages.ts';
import { visitModeLabels, visitorLabels, visitOutcomeLabels } from '../../words/helpLabels.ts';
import {
  caseClassLabels,
  closingReasonLabels,
  contactModeLabels,
  contactOutcomeLabels,
  crisisLevelLabels,
  followUpOutcomeLabels,
  needLabels,
  nextStepLabels,
} from '../../words/labels.ts';
import { note, one, optionsOf, yesOrNo, type Field } from './field.ts';
import { grantFields } from './grantFields.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';
import { linkageFields } from './linkageFields.ts';

const areas: Field<'areas'> = {
  kind: 'many',
  name: 'areas',
  said: fieldWords.areas,
  options: optionsOf(needAreas, needLabels),
};
const classes = optionsOf(caseClasses, caseClassLabels);
const people = { unit: fieldWords.people, least: 0, most: 100 } as const;
const heldOn = ({ today }: FormGround): Field<'heldOn'> => ({
  kind: 'day',
  name: 'heldOn',
  said: fieldWords.heldOn,
  preset: today,
});

/** The questions of every act, in the order in which they are asked; an act without a form does not compile. */
export const actFields: { readonly [A in FormAct]: FieldsOf<A> } = {
  recordContact: () => [
    one('mode', fieldWords.mode, optionsOf(contactModes, contactModeLabels)),
    one('outcome', fieldWords.outcome, optionsOf(contactOutcomes, contactOutcomeLabels)),
    note,
  ],
  recordIntake: () => [one('nextStep', fieldWords.nextStep, optionsOf(nextSteps, nextStepLabels)), note],
  register: () => [],
  recordAssessment: () => [
    areas,
    one('crisisLevel', fieldWords.crisisLevel, optionsOf(crisisLevels, crisisLevelLabels)),
    note,
  ],
  recordConference: (ground) => [
    heldOn(ground),
    { kind: 'count', name: 'present', said: fieldWords.present, ...people },
    {
      kind: 'many',
      name: 'experts',
      said: fieldWords.experts,
      options: optionsOf(Object.keys(expertLabels), expertLabels),
      optional: true,
    },
    one('advises', fieldWords.advises, classes),
    note,
  ],
  classify: () => [one('caseClass', fieldWords.caseClass, classes), note],
  plan: () => [
    areas,
    yesOrNo('agreed', fieldWords.agreed, { yes: fieldWords.agreedYes, no: fieldWords.agreedNo }),
    note,
  ],
  ...grantFields,
  ...linkageFields,
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
  ],
  endVisits: () => [note],
  recordVisit: (ground) => [
    { kind: 'fixed', name: 'visitId', value: ground.abouts[0] ?? '' },
    heldOn(ground),
    one('mode', fieldWords.mode, optionsOf(visitModes, visitModeLabels)),
    one('outcome', fieldWords.outcome, optionsOf(visitOutcomes, visitOutcomeLabels)),
    note,
  ],
  reviewService: () => [note],
  requestClosing: () => [
    one('reason', fieldWords.closingReason, optionsOf(closingReasons, closingReasonLabels)),
    note,
  ],
  approveClosing: () => [],
  returnClosing: () => [note],
  recordFollowUp: () => [
    one('outcome', fieldWords.outcome, optionsOf(followUpOutcomes, followUpOutcomeLabels)),
    note,
  ],
};
