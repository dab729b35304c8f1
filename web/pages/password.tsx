import { passwordWords } from '../../words/doorPages.ts';
import type { Said } from '../../words/language.ts';
import { boxId, Wrong, wrongAt } from '../forms/around.tsx';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import type { Field } from '../forms/field.ts';
import type { Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { Notice } from '../parts/notice.tsx';
import { say, type Scene } from '../scene.ts';

interface PasswordProps {
  readonly scene: Scene;
  readonly filled: Filled;
  /** Whether this house has passwords at all. */
  readonly isLocal: boolean;
}

const formId = 'changePassword';

interface Secret {
  readonly name: string;
  readonly said: Said;
  readonly remembered: 'current-password' | 'new-password';
  readonly hint?: Said;
}
const secrets: readonly Secret[] = [
  { name: 'password', said: passwordWords.old, remembered: 'current-password' },
  { name: 'newPassword', said: passwordWords.fresh, remembered: 'new-password', hint: passwordWords.hint },
  { name: 'newPasswordAgain', said: passwordWords.again, remembered: 'new-password' },
];
const fieldOf = ({ name, said }: Secret): Field => ({ kind: 'text', name, said });

/** 비밀번호 바꾸기: with the present one, and never filled again by the house. */
export const Password = ({ scene, filled, isLocal }: PasswordProps) => (
  <div class="dr-signin dr-stack">
    <h1>{say(scene, passwordWords.title)}</h1>
    {isLocal ? (
      <Change scene={scene} filled={filled} />
    ) : (
      <Notice kind="info">{say(scene, passwordWords.atOffice)}</Notice>
    )}
  </div>
);

const Change = ({ scene, filled }: Omit<PasswordProps, 'isLocal'>) => (
  <>
    <ErrorSummary
      scene={scene}
      formId={formId}
      filled={filled}
      fields={secrets.map(fieldOf)}
      heading={passwordWords.failed}
    />
    <section class="dr-panel" aria-label={say(scene, passwordWords.title)}>
      <Form scene={scene} id={formId} action="/api/account/password" filled={filled} class="dr-panel__body">
        <WhoseItIs scene={scene} />
        {secrets.map((secret) => (
          <Box scene={scene} filled={filled} secret={secret} />
        ))}
        <button class="dr-btn dr-btn--primary dr-block">{say(scene, passwordWords.button)}</button>
      </Form>
    </section>
    <p class="dr-soft">{say(scene, passwordWords.note)}</p>
  </>
);

/** Tells a password manager whose password it is; the house knows by the session. */
const WhoseItIs = ({ scene }: { readonly scene: Scene }) => (
  <input
    type="text"
    autoComplete="username"
    value={scene.visitor?.login ?? ''}
    readOnly
    hidden
    aria-hidden="true"
  />
);

interface BoxProps {
  readonly scene: Scene;
  readonly filled: Filled;
  readonly secret: Secret;
}

const Box = ({ scene, filled, secret }: BoxProps) => {
  const { name, said, remembered, hint } = secret;
  const id = boxId(formId, name);
  const wrong = wrongAt({ filled, field: fieldOf(secret) });
  const about = [...(wrong ? [`${id}-error`] : []), ...(hint ? [`${id}-hint`] : [])].join(' ');
  return (
    <div class={wrong ? 'dr-field dr-field--error' : 'dr-field'}>
      <label for={id}>{say(scene, said)}</label>
      <Wrong id={id} sentence={wrong} />
      <input
        id={id}
        name={name}
        type="password"
        autoComplete={remembered}
        required
        {...(wrong ? { 'aria-invalid': 'true' as const } : {})}
        {...(about === '' ? {} : { 'aria-describedby': about })}
      />
      {hint ? (
        <p class="dr-hint" id={`${id}-hint`}>
          {say(scene, hint)}
        </p>
      ) : null}
    </div>
  );
};
