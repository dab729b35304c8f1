import { pauseReasons } from '../../domain/pause.ts';
import { fieldWords, openWords } from '../../words/formPages.ts';
import { pauseReasonLabels } from '../../words/pauseLabels.ts';
import { describe } from '../parts/about.ts';
import { note, one, optionsOf, whichOne, type Field } from './field.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';

type PauseAct = Extract<FormAct, 'pauseClock' | 'resumeClock'>;

/** The questions about a deadline that sleeps, and one that wakes (K21). */
export const pauseFields: { readonly [A in PauseAct]: FieldsOf<A> } = {
  pauseClock: (ground) => [
    whichClock(ground),
    one('pauseReason', fieldWords.pauseReason, optionsOf(pauseReasons, pauseReasonLabels)),
    { kind: 'day', name: 'until', said: fieldWords.pauseUntil, hint: fieldWords.pauseUntilHint },
    note,
  ],
  resumeClock: (ground) => [whichClock(ground)],
};

/** A case may have more clocks than a row of choices is read for. */
function whichClock(ground: FormGround): Field<'clockId'> {
  const { view, abouts, about } = ground;
  const said = fieldWords.clock;
  if (abouts.length < 2) return whichOne({ ...ground, name: 'clockId', said });
  const options = abouts.map((value) => ({ value, said: describe(view, value) }));
  const preset = about === null ? {} : { preset: about };
  return { kind: 'select', name: 'clockId', said, choose: openWords.choose, options, ...preset };
}
