import { warningPageWords } from '../../words/warningPages.ts';
import { say } from '../scene.ts';
import { boxId, Wrong, wrongAt, type FieldProps } from './around.tsx';
import { warningBox } from './boxes.ts';
import type { Field } from './field.ts';
import { LabelledBox } from './labelledBox.tsx';
import { ToldList } from './told.tsx';

type Warnings = Extract<Field, { readonly kind: 'warnings' }>;

/** What an act may meet, each with the reason for going on; a row without a reason sends none. */
export const WarningRows = (props: FieldProps<Warnings>) => {
  const { scene, formId, field } = props;
  const id = boxId(formId, field.name);
  const wrong = wrongAt(props);
  if (field.rows.length === 0) return null;
  return (
    <fieldset class={wrong ? 'dr-field dr-field--error' : 'dr-field'} id={id} aria-describedby={`${id}-hint`}>
      <legend>{say(scene, field.said)}</legend>
      <Wrong id={id} sentence={wrong} />
      <p class="dr-hint" id={`${id}-hint`}>
        {say(scene, warningPageWords.hint)}
      </p>
      {field.rows.map((row, n) => (
        <div class="dr-warned">
          <b>{say(scene, row.said)}</b>
          <ToldList scene={scene} told={row.told} />
          <input type="hidden" name={`${field.name}.${String(n)}.warning`} value={row.warning} />
          <LabelledBox {...props} field={warningBox(field.name, n, row)} />
        </div>
      ))}
    </fieldset>
  );
};
