import { say } from '../scene.ts';
import { boxId, type FieldProps } from './around.tsx';
import type { Choice } from './field.ts';
import { typedIn } from './filled.ts';
import { Question } from './question.tsx';

/** One of several, or several of several, each with its words; the first has the id that an error leads to. */
export const ChoiceBox = (props: FieldProps<Choice>) => {
  const { scene, formId, field, filled } = props;
  const id = boxId(formId, field.name);
  const chosen = typedIn(filled, field.name) ?? (field.preset === undefined ? [] : [field.preset]);
  return (
    <Question {...props}>
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
    </Question>
  );
};
