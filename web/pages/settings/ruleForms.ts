import type { RuleAsked, RuleChangesView, WaitingChangeView } from '../../../api/views/ruleChange.ts';
import { changeStrengths } from '../../../domain/rulebook/changes.ts';
import { strengthLabels } from '../../../words/deadlines.ts';
import { changeStrengthHints, changeWords } from '../../../words/ruleChangePages.ts';
import { yesOrNo } from '../../forms/field.ts';
import type { FoldedForm } from '../../forms/folded.tsx';
import { placeName, ruleName } from '../../parts/ruleName.tsx';
import { valueFields } from './ruleValueFields.ts';

/** The rule and the place are chosen; the form asks what it is to say there, from when, and who says so. */
export function proposeForm(asked: RuleAsked, { today }: Pick<RuleChangesView, 'today'>): FoldedForm {
  const { rule, place } = asked;
  return {
    id: 'proposeRule',
    form: 'proposeRule',
    title: changeWords.propose,
    lead: changeWords.proposeLead,
    action: '/api/rules/changes',
    isOpen: true,
    fields: [
      { kind: 'fixed', name: 'rule', value: rule, shown: ruleName(rule) },
      { kind: 'fixed', name: 'place', value: place.code, shown: placeName(place) },
      ...valueFields(asked),
      { kind: 'day', name: 'from', said: changeWords.from, hint: changeWords.fromHint, preset: today },
      { kind: 'day', name: 'until', said: changeWords.until, hint: changeWords.untilHint, optional: true },
      { kind: 'text', name: 'law', said: changeWords.law, hint: changeWords.lawHint },
      {
        kind: 'one',
        name: 'strength',
        said: changeWords.strength,
        options: changeStrengths.map((value) => ({
          value,
          said: strengthLabels[value],
          hint: changeStrengthHints[value],
        })),
      },
      yesOrNo('verified', changeWords.verified, {
        yes: changeWords.verifiedYes,
        no: changeWords.verifiedNo,
      }),
    ],
    button: changeWords.proposeButton,
  };
}

export const approveForm = ({ id }: WaitingChangeView): FoldedForm => ({
  id: `approveRule-${String(id)}`,
  form: 'approveRule',
  about: String(id),
  title: changeWords.approve,
  action: `/api/rules/changes/${String(id)}/approval`,
  fields: [],
  button: changeWords.approve,
});

/** Whoever proposed it takes it back without a reason. */
export function returnForm({ id, may }: WaitingChangeView): FoldedForm {
  const title = may.approve ? changeWords.sendBack : changeWords.withdraw;
  return {
    id: `returnRule-${String(id)}`,
    form: 'returnRule',
    about: String(id),
    title,
    action: `/api/rules/changes/${String(id)}/refusal`,
    fields: may.approve ? [{ kind: 'text', name: 'reason', said: changeWords.reason }] : [],
    button: title,
    isGrave: true,
  };
}
