import type { Said } from '../../words/language.ts';
import { problemCount, problemPageWords } from '../../words/pages.ts';
import { say, type Scene } from '../scene.ts';
import type { Field } from './field.ts';
import { boxId } from './around.tsx';
import { boxesOf } from './boxes.ts';
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
  const boxes = new Map(fields.flatMap(boxesOf));
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
