import { fieldWords } from '../../words/formPages.ts';
import { proposalWords } from '../../words/proposalWords.ts';
import { say } from '../scene.ts';
import type { Field, HelpRow } from './field.ts';
import { boxId, Wrong, wrongAt, type FieldProps } from './around.tsx';
import { typedIn } from './filled.ts';
import { helpBoxes } from './boxes.ts';
import { LabelledBox } from './labelledBox.tsx';
import { Question } from './question.tsx';
import { ToldList } from './told.tsx';

type Kinds = Extract<Field, { readonly kind: 'kinds' }>;
type Help = Extract<Field, { readonly kind: 'help' }>;

/** Kinds of support to ask for: a row that is not ticked sends no kind and counts as not filled in. */
export const KindRows = (props: FieldProps<Kinds>) => {
  const { scene, formId, field, filled } = props;
  const id = boxId(formId, field.name);
  return (
    <Question {...props}>
      <div class="dr-choices">
        {field.rows.map(({ kind, sub, said }, n) => (
          <label class="dr-choice">
            <input
              type="checkbox"
              {...(n === 0 ? { id } : {})}
              name={`${field.name}.${String(n)}.kind`}
              value={kind}
              checked={typedIn(filled, `${field.name}.${String(n)}.kind`)?.includes(kind) ?? false}
            />
            <span>{say(scene, said)}</span>
            {sub ? <input type="hidden" name={`${field.name}.${String(n)}.sub`} value={sub} /> : null}
          </label>
        ))}
      </div>
    </Question>
  );
};

/** What is given of each kind that was asked for; a kind that is not ticked is not given. */
export const HelpRows = (props: FieldProps<Help>) => {
  const { scene, formId, field } = props;
  const id = boxId(formId, field.name);
  const wrong = wrongAt(props);
  return (
    <div class={wrong ? 'dr-field dr-field--error' : 'dr-field'} id={id}>
      <Wrong id={id} sentence={wrong} />
      <b>{say(scene, proposalWords.earlier)}</b>
      <ToldList scene={scene} told={field.before} />
      <p class="dr-hint">{say(scene, fieldWords.helpHint)}</p>
      {field.rows.map((row, n) => (
        <OneHelp {...props} row={row} n={n} />
      ))}
    </div>
  );
};

const OneHelp = ({ row, n, ...props }: FieldProps<Help> & { readonly row: HelpRow; readonly n: number }) => {
  const { scene, field, filled } = props;
  const name = `${field.name}.${String(n)}`;
  const isChosen = typedIn(filled, `${name}.kind`)?.includes(row.kind) ?? false;
  return (
    <fieldset class="dr-field dr-set">
      <legend>{say(scene, row.said)}</legend>
      <label class="dr-choice">
        <input type="checkbox" name={`${name}.kind`} value={row.kind} checked={isChosen} />
        <span>{say(scene, fieldWords.give)}</span>
      </label>
      <ToldList scene={scene} told={row.told} />
      {row.sub ? <input type="hidden" name={`${name}.sub`} value={row.sub} /> : null}
      <div class="dr-fields">
        {helpBoxes(field.name, n, row).map((box) => (
          <LabelledBox {...props} field={box} />
        ))}
      </div>
    </fieldset>
  );
};
