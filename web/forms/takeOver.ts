import type { Seat } from '../../domain/crisisCase/state.ts';
import { takeOverCauses } from '../../domain/staffing.ts';
import { fieldWords } from '../../words/formPages.ts';
import { seatLabels } from '../../words/labels.ts';
import { takeOverHint } from '../../words/panels.ts';
import { takeOverCauseLabels } from '../../words/staffingLabels.ts';
import { named, joined } from '../parts/joined.ts';
import { optionsOf, type Field } from './field.ts';
import type { FormGround } from './ground.ts';

/** 대결: asked only of those who do not hold the seat themselves and are not its deputy now. */
export function takeOver({ view, me }: FormGround, seat: Seat): readonly Field<'takeOver'>[] {
  const { staffId, name, deputy } = view.people[seat];
  const holder = deputy?.active ? deputy.deputy : { staffId, name };
  if (holder.staffId === me) return [];
  return [
    {
      kind: 'one',
      name: 'takeOver',
      said: fieldWords.takeOver,
      hint: takeOverHint(joined([seatLabels[seat], named(holder.name)], ' ')),
      options: optionsOf(takeOverCauses, takeOverCauseLabels),
    },
  ];
}
