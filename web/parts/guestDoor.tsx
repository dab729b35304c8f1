import type { ComponentChildren } from 'preact';
import { expertWords } from '../../words/expertPages.ts';
import type { Said } from '../../words/language.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import type { Field } from '../forms/field.ts';
import { FieldBox } from '../forms/fieldBox.tsx';
import type { Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { Panel } from './panel.tsx';
import { say, type Scene } from '../scene.ts';

const { code: said, codeHint: hint } = expertWords;
const code: Field = { kind: 'tel', name: 'code', said, hint, size: 's' };

/** Nobody's code is filled in again by the house. */
const withoutCode = ({ typed: { code: _, ...typed }, ...filled }: Filled): Filled => ({ ...filled, typed });

interface GuestDoorProps {
  readonly scene: Scene;
  readonly filled: Filled;
  /** The form's name, and where it is sent. */
  readonly id: string;
  readonly action: string;
  readonly title: Said;
  readonly lead: Said;
  readonly button: Said;
  /** Whom to call. */
  readonly help: Said;
  /** The link that led here; absent where the code is asked again. */
  readonly link?: string;
  /** What is said of the meeting before anybody is let in. */
  readonly facts?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The door of whoever comes by a one-time link: a button and a code, so that a program that looks at mails uses nothing up. */
export const GuestDoor = ({ scene, filled, id, action, ...door }: GuestDoorProps) => (
  <div class="dr-narrow dr-stack">
    <h1>{say(scene, door.title)}</h1>
    <ErrorSummary scene={scene} formId={id} filled={filled} fields={[code]} />
    <section class="dr-panel" aria-label={say(scene, door.title)}>
      <div class="dr-panel__body dr-stack">
        {door.facts}
        <p>{say(scene, door.lead)}</p>
        <Form scene={scene} id={id} action={action} filled={filled} class="dr-stack">
          {door.link === undefined ? null : <input type="hidden" name="link" value={door.link} />}
          <FieldBox scene={scene} formId={id} field={code} filled={withoutCode(filled)} />
          <button class="dr-btn dr-btn--primary">{say(scene, door.button)}</button>
        </Form>
      </div>
    </section>
    {door.children}
    <p class="dr-soft">{say(scene, door.help)}</p>
  </div>
);

interface GuestRenewalProps extends Pick<GuestDoorProps, 'scene' | 'filled' | 'id' | 'action' | 'help'> {
  /** What was being written when the material was covered; it is theirs and is not lost. */
  readonly writing?: string;
}

/** The code again, after a while without use. */
export const GuestRenewal = ({ writing = '', ...door }: GuestRenewalProps) => (
  <GuestDoor {...door} title={expertWords.renewTitle} lead={expertWords.renewLead} button={expertWords.renew}>
    {writing === '' ? null : (
      <Panel id="typed" title={say(door.scene, expertWords.typed)}>
        <p class="dr-panel__body dr-note">{writing}</p>
      </Panel>
    )}
  </GuestDoor>
);
