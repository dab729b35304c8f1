import type { Act } from './acts.ts';

/** Where a case is in its life (domain.md §3.6). */
export const stages = [
  'reported',
  'contacted',
  'intakeDone',
  'informed',
  'registered',
  'assessed',
  'conferenced',
  'classified',
  'notSelected',
  'serviceLink',
  'planned',
  'inService',
  'closeRequested',
  'followUp',
  'archived',
] as const;
export type Stage = (typeof stages)[number];

/** Emergency support may be asked for and given from the report until closing is asked for (S1 §7, §8). */
const support = [
  'requestGrant',
  'recordFieldCheck',
  'decideGrant',
  'recordPayment',
  'recordAfterCheck',
  'recordAdequacy',
] as const satisfies readonly Act[];
const linkages = ['offerLinkage', 'answerLinkage', 'reviewLinkage'] as const satisfies readonly Act[];
const service = ['reviewService', 'requestClosing'] as const satisfies readonly Act[];
const visits = ['planVisits', 'endVisits', 'recordVisit'] as const satisfies readonly Act[];

/** What may happen where. A new stage does not compile until it has its row; a new act is added to the rows it belongs to. */
const actsIn = {
  reported: ['recordContact', ...support],
  contacted: ['recordIntake', 'recordContact', ...support, ...linkages],
  intakeDone: ['register', ...support, ...linkages],
  informed: [...service, ...support, ...linkages, ...visits],
  registered: ['recordAssessment', ...support, ...linkages, ...visits],
  assessed: ['recordConference', 'recordAssessment', ...support, ...linkages, ...visits],
  conferenced: ['classify', 'recordConference', ...support, ...linkages, ...visits],
  classified: ['plan', 'recordConference', ...support, ...linkages, ...visits],
  notSelected: [...service, ...support, ...linkages, ...visits],
  serviceLink: [...service, ...support, ...linkages, ...visits],
  planned: ['plan', ...support, ...linkages, ...visits],
  inService: [...service, 'plan', 'recordAssessment', ...support, ...linkages, ...visits],
  closeRequested: ['approveClosing', 'returnClosing'],
  followUp: ['recordFollowUp'],
  archived: [],
} as const satisfies Record<Stage, readonly Act[]>;

/** The acts that this stage knows, a report always among them; the nouns may still refuse by their own rules. */
export function actsAllowedIn(stage: Stage): readonly Act[] {
  return ['reportCrisis', ...actsIn[stage]];
}
