import { leaveCauses, reassignCauses } from '../../domain/staffing.ts';
import { fieldWords, openWords } from '../../words/formPages.ts';
import { leaveCauseLabels, reassignCauseLabels } from '../../words/staffingLabels.ts';
import { named } from '../parts/joined.ts';
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
    whoTakes('deputy', ground),
    { kind: 'day', name: 'from', said: fieldWords.deputyFrom, preset: ground.today },
    { kind: 'day', name: 'until', said: fieldWords.deputyUntil },
    one('leaveCause', fieldWords.leaveCause, optionsOf(leaveCauses, leaveCauseLabels)),
  ],
  endDeputy: (ground) => [whichSeat(ground)],
};

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
