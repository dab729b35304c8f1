import { actionOutcomes, giveUpReasons } from '../../domain/meetingAction.ts';
import { settlementsFor } from '../../domain/selection.ts';
import { fieldWords } from '../../words/formPages.ts';
import { outcomeFieldWords } from '../../words/outcomeWords.ts';
import {
  actionEndLabels,
  actionKindLabels,
  actionOutcomeLabels,
  selectionSettlementLabels,
} from '../../words/outcomeLabels.ts';
import { note, one, optionsOf, whichOne, type Field } from './field.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';

type OutcomeAct = Extract<FormAct, 'settleSelection' | 'completeTask'>;

/** The questions on what a committee left to be done. */
export const outcomeFields: { readonly [A in OutcomeAct]: FieldsOf<A> } = {
  settleSelection: (ground) => [
    whichOne({ ...ground, name: 'selectionId', said: fieldWords.selection }),
    one(
      'settlement',
      outcomeFieldWords.settlement,
      optionsOf(settlementsOf(ground), selectionSettlementLabels),
      outcomeFieldWords.settlementHint,
    ),
    note,
  ],
  completeTask: (ground) => [
    whichOne({ ...ground, name: 'actionId', said: outcomeFieldWords.action }),
    one('outcome', outcomeFieldWords.outcome, optionsOf(actionOutcomes, actionOutcomeLabels)),
    {
      kind: 'select',
      name: 'giveUpReason',
      said: outcomeFieldWords.giveUpReason,
      hint: outcomeFieldWords.giveUpHint,
      choose: outcomeFieldWords.noReason,
      options: optionsOf(giveUpReasons, actionEndLabels),
      optional: true,
    },
    note,
  ],
};

function settlementsOf({ view, abouts: [selectionId] }: FormGround) {
  const status = view.selections.find(({ id }) => id === selectionId)?.status;
  return (status && settlementsFor[status]) ?? [];
}

/** Which action of a meeting a new linkage does; asked only where there is one. */
export function linkageActionField({ view }: FormGround): readonly Field<'actionId'>[] {
  const open = view.actions.filter(({ kind, status }) => kind === 'LINKAGE' && status === 'open');
  if (open.length === 0) return [];
  const options = open.map(({ id, dueOn }) => {
    const { ko, en } = actionKindLabels.LINKAGE;
    return { value: id, said: { ko: `${ko} (${dueOn}까지)`, en: `${en} (by ${dueOn})` } };
  });
  return [
    {
      kind: 'select',
      name: 'actionId',
      said: outcomeFieldWords.linkageAction,
      choose: outcomeFieldWords.noAction,
      options,
      optional: true,
    },
  ];
}
