import { say } from '../scene.ts';
import type { Choice } from './field.ts';
import { boxId, Required, Wrong, wrongAt, type FieldProps } from './around.tsx';
import { typedIn } from './filled.ts';

/** One of several, or several of several, each with its words; the first has the id that an error leads to. */
export const ChoiceBox = (props: FieldProps<Choice>) => {
  const { scene, formId, field, filled } = props;
  const id = boxId(formId, field.name);
  const wrong = wrongAt(props);
  const chosen = typedIn(filled, field.name) ?? (field.preset === undefined ? [] : [field.preset]);
  const about = [...(wrong ? [`${id}-error`] : []), ...(field.hint ? [`${id}-hint`] : [])].join(' ');
  return (
    <fieldset
      class={wrong ? 'dr-field dr-field--error' : 'dr-field'}
      {...(about === '' ? {} : { 'aria-describedby': about })}
    >
      <legend class={field.isTitled ? 'dr-vh' : undefined}>
        {say(scene, field.said)} <Required scene={scene} field={field} />
      </legend>
      <Wrong id={id} sentence={wrong} />
      {field.hint ? (
        <p class="dr-hint" id={`${id}-hint`}>
          {say(scene, field.hint)}
        </p>
      ) : null}
      <div class={field.boxed ? '' : 'dr-choices'}>
        {field.options.map(({ value, said, hint }, n) => (
          <label class={field.boxed ? 'dr-choice dr-choice--box' : 'dr-choice'}>
            <input
              type={field.kind === 'one' ? 'radio' : 'checkbox'}
              {...(n === 0 ? { id } : {})}
              name={field.name}
              value={value}
              checked={chosen.includes(value)}
              required={field.kind === 'one' && !field.optional}
            />
            <span>
              {field.boxed ? <b>{say(scene, said)}</b> : say(scene, said)}
              {hint ? <small>{say(scene, hint)}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
