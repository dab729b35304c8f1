import type { MeetingForm } from '../../api/meetingSeam.ts';
import type { SettingsForm } from '../../api/settingsSeam.ts';
import type { Said } from '../../words/language.ts';
import { say, type Scene } from '../scene.ts';
import { ErrorSummary } from './errorSummary.tsx';
import type { Field } from './field.ts';
import { FieldBox } from './fieldBox.tsx';
import { untouched, type Filled } from './filled.ts';
import { Form } from './form.tsx';

/** A form of the settings or of a meeting that was refused. */
export interface Returned {
  readonly form: SettingsForm | MeetingForm;
  /** The seat, the day … that it was sent for, where one page has several of the form. */
  readonly about: string | null;
  readonly filled: Filled;
}

/** One form behind its name: what it asks, where it goes, what was seen. */
export interface FoldedForm {
  readonly id: string;
  readonly form: Returned['form'];
  readonly about?: string;
  readonly title: Said;
  readonly lead?: Said;
  readonly action: string;
  readonly ifMatch?: string;
  readonly fields: readonly Field[];
  readonly button: Said;
  /** A second way to send it, with the value that says so. */
  readonly other?: { readonly name: string; readonly value: string; readonly said: Said };
  /** Does what cannot be undone, so it is no main button. */
  readonly isGrave?: true;
  /** Stands open from the start. */
  readonly isOpen?: boolean;
}

interface FoldedProps {
  readonly scene: Scene;
  readonly forms: readonly FoldedForm[];
  readonly returned: Returned | null;
}

/** Of several with one name it is the one for the same thing, whose fixed values were sent. */
export function isReturned(
  { form, about, fields }: Pick<FoldedForm, 'form' | 'about' | 'fields'>,
  returned: Returned | null,
): boolean {
  if (returned?.form !== form || (about !== undefined && about !== returned.about)) return false;
  const { typed } = returned.filled;
  const fixed = fields.filter((field) => field.kind === 'fixed');
  return fixed.every(({ name, value }) => name === 'backTo' || (typed[name]?.includes(value) ?? false));
}

/** What was wrong, on top of the page that has the form. */
export const ReturnedSummary = ({ scene, forms, returned }: FoldedProps) => {
  if (!returned) return null;
  const form = forms.find((one) => isReturned(one, returned));
  return (
    <ErrorSummary
      scene={scene}
      formId={form?.id ?? 'main'}
      filled={returned.filled}
      fields={form?.fields ?? []}
    />
  );
};

/** Forms one below the other, folded but for the one that came back. */
export const FoldedForms = ({ scene, forms, returned }: FoldedProps) => (
  <div class="dr-acts">
    {forms.map((form) => {
      const isBack = isReturned(form, returned);
      return (
        <details open={isBack || form.isOpen === true}>
          <summary>{say(scene, form.title)}</summary>
          <OneForm scene={scene} form={form} filled={isBack && returned ? returned.filled : untouched} />
        </details>
      );
    })}
  </div>
);

interface OneFormProps {
  readonly scene: Scene;
  readonly form: FoldedForm;
  readonly filled: Filled;
}

export const OneForm = ({ scene, form, filled }: OneFormProps) => {
  const { id, action, ifMatch = null, fields, lead, button, other, isGrave } = form;
  return (
    <Form scene={scene} id={id} action={action} filled={filled} ifMatch={ifMatch}>
      {lead ? <p class="dr-soft">{say(scene, lead)}</p> : null}
      {fields.map((field) => (
        <FieldBox scene={scene} formId={id} field={field} filled={filled} />
      ))}
      <div class="dr-rowline">
        <button class={isGrave ? 'dr-btn' : 'dr-btn dr-btn--primary'}>{say(scene, button)}</button>
        {other ? (
          <button class="dr-btn" name={other.name} value={other.value}>
            {say(scene, other.said)}
          </button>
        ) : null}
      </div>
    </Form>
  );
};
