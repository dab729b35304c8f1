import { selectionThings, selectionWays } from '../../domain/selection.ts';
import { fieldWords } from '../../words/formPages.ts';
import { outcomeFieldWords } from '../../words/outcomeWords.ts';
import { selectionThingLabels, selectionWayLabels } from '../../words/selectionLabels.ts';
import { note, one, optionsOf, votes, whichOne, yesOrNo, type Field } from './field.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';

type SelectionAct = Extract<FormAct, 'requestSelection' | 'decideSelection' | 'ratifySelection'>;

/** The questions of 긴급지원선정, beside the Act's own support. */
export const selectionFields: { readonly [A in SelectionAct]: FieldsOf<A> } = {
  requestSelection: () => [
    one('thing', fieldWords.thing, optionsOf(selectionThings, selectionThingLabels), fieldWords.thingHint),
    one('way', fieldWords.selectionWay, optionsOf(selectionWays, selectionWayLabels)),
    { kind: 'won', name: 'amountWon', said: outcomeFieldWords.proposedAmount, optional: true },
    note,
  ],
  decideSelection: (ground) => [
    whichSelection(ground),
    yesOrNo('selected', fieldWords.selected, { yes: fieldWords.selectedYes, no: fieldWords.selectedNo }),
    mayBeAlone(ground) ? { ...votes, optional: true, hint: fieldWords.chairAlone } : votes,
    note,
  ],
  ratifySelection: (ground) => [
    whichSelection(ground),
    yesOrNo('ratified', fieldWords.ratified, { yes: fieldWords.ratifiedYes, no: fieldWords.ratifiedNo }),
    votes,
    note,
  ],
};

const whichSelection = (ground: FormGround): Field<'selectionId'> =>
  whichOne({ ...ground, name: 'selectionId', said: fieldWords.selection });

/** 선결정: only where it was asked for does the chair decide without the members. */
const mayBeAlone = ({ view, abouts: [selectionId] }: FormGround): boolean =>
  view.selections.find(({ id }) => id === selectionId)?.way === 'CHAIR_FIRST';
