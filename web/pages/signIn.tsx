import { signInWords } from '../../words/pages.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import type { Field } from '../forms/field.ts';
import { boxId, Wrong, wrongAt } from '../forms/around.tsx';
import { typedIn, type Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { say, type Scene } from '../scene.ts';

interface SignInProps {
  readonly scene: Scene;
  readonly filled: Filled;
  /** Where the person wanted to go. */
  readonly next: string | null;
}

const formId = 'signIn';
const login: Field = { kind: 'text', name: 'login', said: signInWords.login };

/** 들어가기. */
export const SignIn = ({ scene, filled, next }: SignInProps) => (
  <div class="dr-signin dr-stack">
    <h1>{say(scene, signInWords.title)}</h1>
    <ErrorSummary
      scene={scene}
      formId={formId}
      filled={filled}
      fields={[login]}
      heading={signInWords.failed}
    />
    <section class="dr-panel" aria-label={say(scene, signInWords.title)}>
      <Form scene={scene} id={formId} action="/api/sign-in" filled={filled} class="dr-panel__body">
        {next === null ? null : <input type="hidden" name="next" value={next} />}
        <Login scene={scene} filled={filled} />
        <Password scene={scene} />
        <button class="dr-btn dr-btn--primary dr-block">{say(scene, signInWords.button)}</button>
      </Form>
    </section>
    <p class="dr-soft">{say(scene, signInWords.note)}</p>
  </div>
);

/** Unlike every other box of the house, a password manager may fill it in. */
const Login = ({ scene, filled }: Pick<SignInProps, 'scene' | 'filled'>) => {
  const id = boxId(formId, login.name);
  const wrong = wrongAt({ filled, field: login });
  return (
    <div class={wrong ? 'dr-field dr-field--error' : 'dr-field'}>
      <label for={id}>{say(scene, signInWords.login)}</label>
      <Wrong id={id} sentence={wrong} />
      <input
        id={id}
        name={login.name}
        autoComplete="username"
        autoFocus
        autoCapitalize="none"
        spellcheck={false}
        required
        value={typedIn(filled, login.name)?.at(-1) ?? ''}
        {...(wrong ? { 'aria-invalid': 'true', 'aria-describedby': `${id}-error` } : {})}
      />
    </div>
  );
};

/** Never filled again by the house. */
const Password = ({ scene }: { readonly scene: Scene }) => (
  <div class="dr-field">
    <label for="signIn-password">{say(scene, signInWords.password)}</label>
    <input
      id="signIn-password"
      name="password"
      type="password"
      autoComplete="current-password"
      required
      aria-describedby="signIn-password-hint"
    />
    <p class="dr-hint" id="signIn-password-hint">
      {say(scene, signInWords.hint)}
    </p>
  </div>
);
