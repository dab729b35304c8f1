import type { ComponentChildren } from 'preact';
import type { Scene } from '../scene.ts';
import type { Filled } from './filled.ts';

interface FormProps {
  readonly scene: Scene;
  readonly id: string;
  readonly action: string;
  readonly filled: Filled;
  /** The ETag of what the person saw, where the act replaces or decides it. */
  readonly ifMatch?: string | null;
  readonly class?: string;
  /** Photos and files go with it. */
  readonly encType?: 'multipart/form-data';
  /** The script keeps what is typed here as a draft, so that leaving the page loses nothing. */
  readonly 'data-saves-itself'?: true;
  readonly 'data-draft'?: true;
  readonly children: ComponentChildren;
}

/** A form as every form of the house is sent: token, key for one rendering, and what was seen. */
export const Form = ({ scene, id, action, filled, ifMatch = null, children, ...rest }: FormProps) => (
  <form id={id} method="post" action={action} noValidate {...rest}>
    {scene.visitor ? <input type="hidden" name="formToken" value={scene.visitor.formToken} /> : null}
    <input type="hidden" name="idempotencyKey" value={keyFor(scene, filled)} />
    {ifMatch === null ? null : <input type="hidden" name="ifMatch" value={ifMatch} />}
    {children}
  </form>
);

/** Where nobody knows whether it was done, or it is sent again as it was, the key is the same: it is never done twice. */
function keyFor(scene: Scene, { problem, typed }: Filled): string {
  const [sent] = typed.idempotencyKey ?? [];
  const isSentAgain = problem?.status === 503 || problem?.code === 'formKept';
  return isSentAgain && sent !== undefined ? sent : scene.newKey();
}
