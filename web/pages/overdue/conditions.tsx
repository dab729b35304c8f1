import type { OverdueFiltersView } from '../../../api/views/overdue.ts';
import { dutyWords } from '../../../words/duties.ts';
import type { Said } from '../../../words/language.ts';
import { ageLabels, narrowWords, waitsLabels, withoutCondition } from '../../../words/overduePages.ts';
import { named } from '../../parts/joined.ts';
import { say, type Scene } from '../../scene.ts';
import { withFilters } from '../../links.ts';
import { narrowedTo, type Placed } from './address.ts';

type Condition = readonly [keyof OverdueFiltersView, Said];

function conditionsOf({ dong, owner, act, age, waits, told }: OverdueFiltersView): readonly Condition[] {
  const all: readonly (readonly [keyof OverdueFiltersView, Said | null])[] = [
    ['dong', dong && named(dong.name)],
    ['owner', owner && named(owner.name)],
    ['act', act && dutyWords[act]],
    ['age', age && ageLabels[age]],
    ['waits', waits && waitsLabels[waits]],
    ['told', told === null ? null : told === 'any' ? narrowWords.toldAny : named(told.name)],
  ];
  return all.flatMap(([name, said]) => (said === null ? [] : [[name, said] as const]));
}

/** What the page is narrowed to, each condition with a way out of it. */
export const Conditions = ({ scene, view, look }: Placed & { readonly scene: Scene }) => {
  const conditions = conditionsOf(view.filters);
  if (conditions.length === 0) return null;
  return (
    <p class="dr-rowline">
      <b>{say(scene, narrowWords.title)}</b>
      {conditions.map(([name, said]) => (
        <span class="dr-badge">
          {say(scene, said)}{' '}
          <a
            class="dr-noprint"
            href={narrowedTo({ view, look }, { [name]: null })}
            aria-label={say(scene, withoutCondition(said))}
          >
            ×
          </a>
        </span>
      ))}
      <a class="dr-noprint" href={withFilters('/overdue', { by: look.by })}>
        {say(scene, narrowWords.clear)}
      </a>
    </p>
  );
};
