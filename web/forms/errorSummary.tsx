import { problemCount, problemPageWords } from '../../words/pages.ts';
import { say, type Scene } from '../scene.ts';
import type { Field } from './field.ts';
import { boxId } from './fieldBox.tsx';
import { wrongPlaces, type Filled } from './filled.ts';

interface ErrorSummaryProps {
  readonly scene: Scene;
  readonly formId: string;
  readonly filled: Filled;
  readonly fields: readonly Field[];
  /** Where a sentence leads that is about no box of its own; the form, if not told. */
  readonly elsewhere?: string;
}

/** What went wrong and what to do, on top of the page; each sentence leads to its box, or to the form. */
export const ErrorSummary = ({ scene, formId, filled, fields, elsewhere = formId }: ErrorSummaryProps) => {
  const { problem } = filled;
  if (!problem) return null;
  const places = wrongPlaces(filled);
  const boxes = boxNames(fields);
  const leadsTo = (field: string): string => (boxes.has(field) ? boxId(formId, field) : elsewhere);
  const heading = problem.errors ? problemCount(places.length) : problemPageWords.notDone;
  return (
    <section class="dr-errsum" role="alert" aria-labelledby="wrong">
      <h2 id="wrong">{say(scene, heading)}</h2>
      <ul>
        {(places.length > 0 ? places : [{ field: '', sentence: problem.title }]).map(
          ({ field, sentence }) => (
            <li>
              <a href={`#${leadsTo(field)}`}>{sentence}</a>
            </li>
          ),
        )}
      </ul>
    </section>
  );
};

/** Names of the boxes that a person can see and that carry their id. */
function boxNames(fields: readonly Field[]): ReadonlySet<string> {
  const names = fields.flatMap((field) => {
    if (field.kind === 'fixed') return [];
    if (field.kind !== 'help') return [field.name];
    const boxes = field.rows.flatMap((_, n) =>
      ['units', 'amountWon', 'from'].map((box) => `${field.name}.${String(n)}.${box}`),
    );
    return [field.name, ...boxes];
  });
  return new Set(names);
}
