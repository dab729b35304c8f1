import type { CaseView } from '../../api/views/case.ts';
import { externalSystems } from '../../domain/externalNumber.ts';
import { externalSystemLabels, externalWords } from '../../words/externalLabels.ts';
import { describe } from '../parts/about.ts';
import { numberText } from '../parts/externalNumber.ts';
import { one, oneOrNone, optionsOf } from './field.ts';
import type { FieldsOf, FormAct } from './ground.ts';

type ExternalAct = Extract<FormAct, 'recordExternalNumber'>;

/** The questions about a number that another system gave the case or a grant. */
export const externalFields: { readonly [A in ExternalAct]: FieldsOf<A> } = {
  recordExternalNumber: ({ view }) => [
    one('system', externalWords.system, optionsOf(externalSystems, externalSystemLabels)),
    { kind: 'text', name: 'number', said: externalWords.number, hint: externalWords.numberHint },
    ...grantOf(view),
    ...corrected(view),
  ],
};

/** No question where there is no grant yet. */
const grantOf = (view: CaseView) =>
  view.grants.length === 0
    ? []
    : [
        oneOrNone('grantId', externalWords.about, {
          none: externalWords.ofCase,
          options: view.grants.map(({ id }) => ({ value: id, said: describe(view, id) })),
        }),
      ];

/** No question where no number is there that could be wrong. */
function corrected({ externalNumbers }: CaseView) {
  const current = externalNumbers.filter(({ replacedBy }) => replacedBy === null);
  if (current.length === 0) return [];
  const options = current.map((number) => ({ value: number.id, said: numberText(number) }));
  return [oneOrNone('replaces', externalWords.replaces, { none: externalWords.oneMore, options })];
}
