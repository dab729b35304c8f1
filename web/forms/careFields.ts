import {
  crisisLevels,
  healthFindings,
  needAreas,
  nextSteps,
  planOpinions,
  tellingWays,
  unsignedReasons,
} from '../../domain/crisisCase/codes.ts';
import { healthFindingLabels, planOpinionLabels, unsignedReasonLabels } from '../../words/careLabels.ts';
import { fieldWords } from '../../words/formPages.ts';
import { crisisLevelLabels, needLabels, nextStepLabels, tellingWayLabels } from '../../words/labels.ts';
import { note, one, oneOrNone, optionsOf } from './field.ts';
import type { FieldsOf, FormAct } from './ground.ts';

type CareAct = Extract<
  FormAct,
  'recordIntake' | 'register' | 'recordAssessment' | 'recordHealth' | 'plan' | 'reviewService'
>;

/** The questions of intake, assessment, health, plan and review. */
export const careFields: { readonly [A in CareAct]: FieldsOf<A> } = {
  recordIntake: () => [
    one('nextStep', fieldWords.nextStep, optionsOf(nextSteps, nextStepLabels)),
    one('told', fieldWords.told, optionsOf(tellingWays, tellingWayLabels), fieldWords.toldHint),
    note,
  ],
  register: () => [],
  recordAssessment: () => [
    {
      kind: 'areas',
      name: 'areas',
      said: fieldWords.areas,
      rows: needAreas.map((area) => ({ area, said: needLabels[area] })),
    },
    one('crisisLevel', fieldWords.crisisLevel, optionsOf(crisisLevels, crisisLevelLabels)),
    note,
  ],
  recordHealth: () => [
    {
      kind: 'many',
      name: 'findings',
      said: fieldWords.findings,
      hint: fieldWords.findingsHint,
      options: optionsOf(healthFindings, healthFindingLabels),
      optional: true,
    },
    note,
  ],
  plan: () => [
    {
      kind: 'many',
      name: 'areas',
      said: fieldWords.areas,
      options: optionsOf(needAreas, needLabels),
    },
    one('opinion', fieldWords.opinion, optionsOf(planOpinions, planOpinionLabels), fieldWords.opinionHint),
    oneOrNone('unsignedReason', fieldWords.unsignedReason, {
      none: fieldWords.signed,
      options: optionsOf(unsignedReasons, unsignedReasonLabels),
    }),
    note,
  ],
  reviewService: () => [note],
};
