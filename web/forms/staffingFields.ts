import type { DeputyView } from '../../api/views/staffing.ts';
import { leaveCauses, reassignCauses } from '../../domain/staffing.ts';
import { daysWords } from '../../words/accountLabels.ts';
import { dayWords } from '../../words/dates.ts';
import { fieldWords, openWords } from '../../words/formPages.ts';
import { leaveCauseLabels, reassignCauseLabels } from '../../words/staffingLabels.ts';
import { joined, named } from '../parts/joined.ts';
import { one, optionsOf, whichOne, type Field } from './field.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';

type StaffingAct = Extract<FormAct, 'reassignSeat' | 'appointDeputy' | 'endDeputy'>;

/** The questions about who does the duties of a seat; the seat itself is chosen before its form opens. */
export const staffingFields: { readonly [A in StaffingAct]: FieldsOf<A> } = {
  reassignSeat: (ground) => [
    whichSeat(ground),
    whoTakes('to', ground),
    one('reassignCause', fieldWords.reassignCause, optionsOf(reassignCauses, reassignCauseLabels)),
  ],
  appointDeputy: (ground) => [
    whichSeat(ground),
    ...whoseAbsence(ground),
    whoTakes('deputy', ground),
    { kind: 'day', name: 'from', said: fieldWords.deputyFrom, preset: ground.today },
    { kind: 'day', name: 'until', said: fieldWords.deputyUntil },
    one('leaveCause', fieldWords.leaveCause, optionsOf(leaveCauses, leaveCauseLabels)),
  ],
  endDeputy: (ground) => [whichSeat(ground), ...whoGoesHome(ground)],
};

const standInsAt = ({ view, abouts: [seat] }: FormGround): readonly DeputyView[] =>
  Object.entries(view.people).find(([one]) => one === seat)?.[1].deputies ?? [];

/** Asked only where somebody stands in already: that deputy may be away as well. */
function whoseAbsence(ground: FormGround): readonly Field<'of'>[] {
  const deputies = standInsAt(ground).map(({ deputy }) => deputy);
  if (deputies.length === 0) return [];
  const each = new Map(deputies.map(({ staffId, name }) => [staffId, name]));
  const options = [...each].map(([value, name]) => ({ value, said: named(name) }));
  const choose = fieldWords.ofHolder;
  return [{ kind: 'select', name: 'of', said: fieldWords.ofWhom, choose, options, optional: true }];
}

/** Asked only where there are several. */
function whoGoesHome(ground: FormGround): readonly Field<'deputy'>[] {
  const deputies = standInsAt(ground);
  if (deputies.length < 2) return [];
  const options = deputies.map(({ deputy, from, until }) => ({
    value: deputy.staffId,
    said: joined([named(deputy.name), daysWords(dayWords(from), dayWords(until))]),
  }));
  return [one('deputy', fieldWords.whichDeputy, options)];
}

const whichSeat = (ground: FormGround): Field<'seat'> =>
  whichOne({ ...ground, name: 'seat', said: fieldWords.seat });

/** Only those whose roles do every act of the seat are offered. */
function whoTakes<Name extends 'to' | 'deputy'>(
  name: Name,
  { view, abouts: [seat] }: FormGround,
): Field<Name> {
  const staff = view.candidates.find((one) => one.seat === seat)?.staff ?? [];
  return {
    kind: 'select',
    name,
    ...(name === 'to'
      ? { said: fieldWords.newHolder, hint: fieldWords.newHolderHint }
      : { said: fieldWords.deputy }),
    choose: openWords.choose,
    options: staff.map((one) => ({ value: one.staffId, said: named(one.name) })),
  };
}
