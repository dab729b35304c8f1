import { fieldWords } from '../../words/formPages.ts';
import type { Said } from '../../words/language.ts';
import { problemCount, problemPageWords } from '../../words/pages.ts';
import { say, type Scene } from '../scene.ts';
import type { Field } from './field.ts';
import { boxId } from './around.tsx';
import { wrongPlaces, type Filled } from './filled.ts';

interface ErrorSummaryProps {
  readonly scene: Scene;
  readonly formId: string;
  readonly filled: Filled;
  readonly fields: readonly Field[];
  /** Where a sentence leads that is about no box of its own; the form, if not told. */
  readonly elsewhere?: string;
  /** What did not happen, where that was no record. */
  readonly heading?: Said;
}

/** What went wrong and what to do, on top of the page; each sentence leads to its box, or to the form. */
export const ErrorSummary = (props: ErrorSummaryProps) => {
  const { scene, formId, filled, fields, elsewhere = formId, heading = problemPageWords.notDone } = props;
  const { problem } = filled;
  if (!problem) return null;
  const places = wrongPlaces(filled);
  const boxes = boxesOf(fields);
  const listed = places.length > 0 ? places : [{ field: '', sentence: problem.title }];
  return (
    <section class="dr-errsum" role="alert" aria-labelledby="wrong">
      <h2 id="wrong">{say(scene, problem.errors ? problemCount(places.length) : heading)}</h2>
      <ul>
        {listed.map(({ field, sentence }) => {
          const label = boxes.get(field);
          return (
            <li>
              <a href={`#${label ? boxId(formId, field) : elsewhere}`}>
                {label && problem.errors ? `${say(scene, label)}: ${sentence}` : sentence}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** The boxes that a person can see and that carry their id, with what they are called. */
function boxesOf(fields: readonly Field[]): ReadonlyMap<string, Said> {
  const boxes = fields.flatMap((field): readonly (readonly [string, Said])[] => {
    if (field.kind === 'fixed') return [];
    const own = [field.name, field.said] as const;
    return field.kind === 'help' ? [own, ...field.rows.flatMap((_, n) => helpBoxes(field.name, n))] : [own];
  });
  return new Map(boxes);
}

function helpBoxes(list: string, n: number): readonly (readonly [string, Said])[] {
  const labels = { units: fieldWords.units, amountWon: fieldWords.amountEach, from: fieldWords.from };
  return Object.entries(labels).map(([box, said]) => [`${list}.${String(n)}.${box}`, said]);
}
