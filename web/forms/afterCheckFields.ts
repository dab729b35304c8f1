import { otherwiseReasons } from '../../domain/emergencySupport/acts.ts';
import { regions } from '../../domain/rulebook.ts';
import { lineWords } from '../../words/meansWords.ts';
import { fieldWords } from '../../words/formPages.ts';
import { otherwiseLabels, regionLabels } from '../../words/helpLabels.ts';
import type { Said } from '../../words/language.ts';
import { note, one, oneOrNone, optionsOf, whichOne, yesOrNo, type Field } from './field.ts';
import { deferralStands } from './fieldCheckFields.ts';
import type { FieldsOf, FormGround } from './ground.ts';

const limits = { yes: fieldWords.within, no: fieldWords.over };

const wonOf = (name: string, said: Said): Field<`figures.${string}`> => ({
  kind: 'won',
  name: `figures.${name}`,
  said,
});

/** 사후조사 by figures: what was found, then what the officer finds of it beside the lines of today. */
export const afterCheckFields: FieldsOf<'recordAfterCheck'> = (ground) => [
  whichOne({ ...ground, name: 'grantId', said: fieldWords.grant }),
  one('figures.region', fieldWords.region, optionsOf(regions, regionLabels)),
  wonOf('incomeWon', fieldWords.incomeWon),
  wonOf('deductedWon', fieldWords.deductedWon),
  wonOf('propertyWon', fieldWords.propertyWon),
  wonOf('residenceWon', fieldWords.residenceWon),
  wonOf('financialWon', fieldWords.financialWon),
  wonOf('debtsWon', fieldWords.debtsWon),
  yesOrNo('incomeWithin', fieldWords.income, { ...limits, hint: lineWords(incomeLine(ground)) }),
  yesOrNo('assetsWithin', fieldWords.assets, limits),
  yesOrNo('financialWithin', fieldWords.savings, limits),
  oneOrNone('otherwise', fieldWords.otherwise, {
    none: fieldWords.asCounted,
    options: optionsOf(otherwiseReasons, otherwiseLabels),
    hint: fieldWords.otherwiseHint,
  }),
  ...deferralStands(ground),
  note,
];

/** 75 % of 기준 중위소득 for the household of the grant, by the rules of today at its place. */
const incomeLine = ({ view, abouts }: FormGround): number =>
  view.grants.find(({ id }) => id === abouts[0])?.incomeLineWon ?? 0;
