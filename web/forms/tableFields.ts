import { caseClasses } from '../../domain/crisisCase/codes.ts';
import { shareBases } from '../../domain/legalBasis.ts';
import { shareBasisLabels } from '../../words/basisLabels.ts';
import { expertLabels, fieldWords } from '../../words/formPages.ts';
import { caseClassLabels } from '../../words/labels.ts';
import { note, one, oneOrNone, optionsOf, type Field } from './field.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';

type TableAct = Extract<FormAct, 'recordConference' | 'classify'>;

const classes = optionsOf(caseClasses, caseClassLabels);

/** The questions about a table at which people from outside may sit: when, how many, who, and on what they may hear. */
export const tableQuestions = ({
  today,
}: FormGround): readonly Field<'heldOn' | 'present' | 'experts' | 'basis'>[] => [
  { kind: 'day', name: 'heldOn', said: fieldWords.heldOn, preset: today },
  { kind: 'count', name: 'present', said: fieldWords.present, unit: fieldWords.people, least: 0, most: 100 },
  {
    kind: 'many',
    name: 'experts',
    said: fieldWords.experts,
    options: optionsOf(Object.keys(expertLabels), expertLabels),
    optional: true,
  },
  oneOrNone('basis', fieldWords.basis, {
    none: fieldWords.basisNone,
    hint: fieldWords.basisHint,
    options: optionsOf(shareBases, shareBasisLabels),
  }),
];

/** The questions of the case conference and of what it leads to. */
export const tableFields: { readonly [A in TableAct]: FieldsOf<A> } = {
  recordConference: (ground) => [
    ...tableQuestions(ground),
    one('advises', fieldWords.advises, classes),
    note,
  ],
  classify: () => [one('caseClass', fieldWords.caseClass, classes), note],
};
