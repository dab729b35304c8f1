import type { CaseView } from '../../api/views/case.ts';
import { reporterKinds } from '../../domain/crisisCase/codes.ts';
import { crisisReasons } from '../../domain/emergencySupport/acts.ts';
import { openWords } from '../../words/formPages.ts';
import { crisisReasonLabels, reporterLabels } from '../../words/labels.ts';
import { one, optionsOf, yesOrNo, type Field } from './field.ts';

/** The questions about who reported. */
export const reporterField: Field = one(
  'reporterKind',
  openWords.reporter,
  optionsOf(reporterKinds, reporterLabels),
);

/** What the crisis comes from, as far as it is known: who only heard of a dark window knows nothing; a grant asks for one. */
export const reasonsField: Field = {
  kind: 'many',
  name: 'crisisReasons',
  said: openWords.reasons,
  hint: openWords.reasonsHint,
  options: optionsOf(crisisReasons, crisisReasonLabels),
  optional: true,
};

/** The questions about what happened. */
export const happenedFields: readonly Field[] = [
  reasonsField,
  { kind: 'note', name: 'note', said: openWords.note },
];

/** Another report on a household that is known: nobody has to name it again. */
export function joinFields({ householdId, dong }: CaseView): readonly Field[] {
  return [
    { kind: 'fixed', name: 'householdId', value: householdId },
    { kind: 'fixed', name: 'dong', value: dong.code },
    { kind: 'fixed', name: 'person.name', value: '' },
    reporterField,
    ...happenedFields,
    yesOrNo('urgent', openWords.danger, { yes: openWords.yes, no: openWords.no }),
  ];
}
