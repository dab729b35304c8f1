import { signInWords } from '../../words/pages.ts';
import type { Said } from '../../words/language.ts';
import { firstPasswordWords } from '../../words/settingsPages.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import type { Field } from '../forms/field.ts';
import { boxId, Hint, Wrong, wrongAt } from '../forms/around.tsx';
import { typedIn, type Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { say, type Scene } from '../scene.ts';

interface FirstPasswordProps {
  readonly scene: Scene;
  readonly filled: Filled;
}

const formId = 'firstPassword';
interface BoxField {
  readonly field: Extract<Field, { readonly said: Said }>;
  /** What a password manager needs to know of it. */
  readonly box: Readonly<Record<string, string | number>>;
}

const { code, password, passwordHint } = firstPasswordWords;
const boxes: readonly BoxField[] = [
  {
    field: { kind: 'text', name: 'login', said: signInWords.login },
    box: { autoComplete: 'username', autoCapitalize: 'none' },
  },
  {
    field: { kind: 'text', name: 'code', said: code },
    box: { autoComplete: 'one-time-code', autoCapitalize: 'none' },
  },
  {
    field: { kind: 'text', name: 'password', said: password, hint: passwordHint },
    box: { type: 'password', autoComplete: 'new-password', minLength: 12 },
  },
];

/** 비밀번호 정하기: somebody's own password, with the code that an administrator handed over. */
export const FirstPassword = ({ scene, filled }: FirstPasswordProps) => (
  <div class="dr-signin dr-stack">
    <h1>{say(scene, firstPasswordWords.title)}</h1>
    <ErrorSummary
      scene={scene}
      formId={formId}
      filled={filled}
      fields={boxes.map(({ field }) => field)}
      heading={firstPasswordWords.failed}
    />
    <section class="dr-panel" aria-label={say(scene, firstPasswordWords.title)}>
      <Form scene={scene} id={formId} action="/api/first-password" filled={filled} class="dr-panel__body">
        <p>{say(scene, firstPasswordWords.lead)}</p>
        {boxes.map((one) => (
          <Box scene={scene} filled={filled} {...one} />
        ))}
        <button class="dr-btn dr-btn--primary dr-block">{say(scene, firstPasswordWords.button)}</button>
      </Form>
    </section>
    <p>
      <a href="/sign-in">{say(scene, firstPasswordWords.signIn)}</a>
    </p>
  </div>
);

/** Code and password are never filled again by the house. */
const Box = ({ scene, filled, field, box }: FirstPasswordProps & BoxField) => {
  const id = boxId(formId, field.name);
  const wrong = wrongAt({ filled, field });
  const about = [...(wrong ? [`${id}-error`] : []), ...(field.hint ? [`${id}-hint`] : [])].join(' ');
  const typed = field.name === 'login' ? { value: typedIn(filled, field.name)?.at(-1) ?? '' } : {};
  return (
    <div class={wrong ? 'dr-field dr-field--error' : 'dr-field'}>
      <label for={id}>{say(scene, field.said)}</label>
      <Wrong id={id} sentence={wrong} />
      <input
        id={id}
        name={field.name}
        required
        spellcheck={false}
        {...box}
        {...typed}
        {...(wrong ? { 'aria-invalid': 'true' as const } : {})}
        {...(about === '' ? {} : { 'aria-describedby': about })}
      />
      <Hint scene={scene} id={id} field={field} />
    </div>
  );
};
