import type { WaysIn } from '../../api/views/door.ts';
import { signInDoorWords } from '../../words/doorPages.ts';
import { signInWords } from '../../words/pages.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import type { Field } from '../forms/field.ts';
import { boxId, Wrong, wrongAt } from '../forms/around.tsx';
import { typedIn, type Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { Notice } from '../parts/notice.tsx';
import { say, type Scene } from '../scene.ts';

/** What to say before anybody signs in. */
export type SignInNotice = 'kept' | 'out';

interface SignInProps {
  readonly scene: Scene;
  readonly filled: Filled;
  /** Where the person wanted to go. */
  readonly next: string | null;
  readonly ways: WaysIn;
  readonly notice: SignInNotice | null;
}

const formId = 'signIn';
const login: Field = { kind: 'text', name: 'login', said: signInWords.login };

/** 들어가기: by the provider of the office, by an account of this house, or by either. */
export const SignIn = (props: SignInProps) => {
  const { scene, filled, ways } = props;
  return (
    <div class="dr-signin dr-stack">
      <h1>{say(scene, signInWords.title)}</h1>
      <Before {...props} />
      <ErrorSummary
        scene={scene}
        formId={formId}
        filled={filled}
        fields={[login]}
        heading={signInWords.failed}
      />
      {ways.provider ? <ByProvider {...props} /> : null}
      {ways.local ? <ByPassword {...props} /> : null}
      <p class="dr-soft">{say(scene, signInWords.note)}</p>
    </div>
  );
};

const Before = ({ scene, notice, ways }: SignInProps) => {
  if (notice === 'kept') return <Notice kind="info">{say(scene, signInDoorWords.kept)}</Notice>;
  if (notice === null) return null;
  return (
    <Notice kind="good">
      {say(scene, signInDoorWords.out)}
      {ways.provider ? (
        <>
          {' '}
          {say(scene, signInDoorWords.outOfProvider)}{' '}
          <a href="/api/sign-out/provider">{say(scene, signInDoorWords.outThere)}</a>
        </>
      ) : null}
    </Notice>
  );
};

/** A link and no form: the way on leads to another house, and a form of ours is sent to none but ours. */
const ByProvider = ({ scene, next }: SignInProps) => (
  <section class="dr-panel" aria-labelledby="office">
    <div class="dr-panel__body">
      <h2 id="office">{say(scene, signInDoorWords.office)}</h2>
      <p class="dr-soft">{say(scene, signInDoorWords.providerNote)}</p>
      <a class="dr-btn dr-btn--primary dr-block" href={providerHref(next)}>
        {say(scene, signInDoorWords.provider)}
      </a>
    </div>
  </section>
);

const providerHref = (next: string | null): string =>
  `/api/sign-in/provider${next === null ? '' : `?next=${encodeURIComponent(next)}`}`;

const ByPassword = ({ scene, filled, next, ways }: SignInProps) => {
  const title = say(scene, ways.provider ? signInDoorWords.local : signInWords.title);
  return (
    <section class="dr-panel" aria-label={title}>
      <Form scene={scene} id={formId} action="/api/sign-in" filled={filled} class="dr-panel__body">
        {ways.provider ? <h2>{title}</h2> : null}
        {next === null ? null : <input type="hidden" name="next" value={next} />}
        <Login scene={scene} filled={filled} />
        <Password scene={scene} />
        <button class={ways.provider ? 'dr-btn dr-block' : 'dr-btn dr-btn--primary dr-block'}>
          {say(scene, signInWords.button)}
        </button>
      </Form>
    </section>
  );
};

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
