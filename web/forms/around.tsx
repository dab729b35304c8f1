import { frameWords } from '../../words/pages.ts';
import type { Said } from '../../words/language.ts';
import { Icon } from '../parts/icons.tsx';
import { say, type Scene } from '../scene.ts';
import type { Field } from './field.ts';
import { wrongPlaces, type Filled } from './filled.ts';

export interface FieldProps<F extends Field = Field> {
  readonly scene: Scene;
  readonly formId: string;
  readonly field: F;
  readonly filled: Filled;
}

/** The id of a box, so that the summary of what is wrong can lead to it. */
export const boxId = (formId: string, name: string): string => `${formId}-${name.replaceAll('.', '-')}`;

export const Required = ({
  scene,
  field,
}: {
  readonly scene: Scene;
  readonly field: { readonly optional?: true };
}) => (field.optional ? null : <span class="dr-req">{say(scene, frameWords.required)}</span>);

/** The sentence at the box itself; the same one stands on top. */
export const Wrong = ({ id, sentence }: { readonly id: string; readonly sentence: string | null }) =>
  sentence === null ? null : (
    <p class="dr-error" id={`${id}-error`}>
      <Icon name="warn" /> {sentence}
    </p>
  );

/** What to know before one answers. */
export const Hint = ({ scene, id, field }: PartProps) =>
  field.hint ? (
    <p class="dr-hint" id={`${id}-hint`}>
      {say(scene, field.hint)}
    </p>
  ) : null;

interface PartProps {
  readonly scene: Scene;
  readonly id: string;
  readonly field: { readonly hint?: Said };
}

/** Lets a screen reader tell what is wrong and what to know together with the question. */
export function describedBy({ id, field }: Omit<PartProps, 'scene'>, wrong: string | null) {
  const about = [...(wrong ? [`${id}-error`] : []), ...(field.hint ? [`${id}-hint`] : [])].join(' ');
  return about === '' ? {} : { 'aria-describedby': about };
}

export function wrongAt({ filled, field }: Pick<FieldProps, 'filled' | 'field'>): string | null {
  return wrongPlaces(filled).find((place) => place.field === field.name)?.sentence ?? null;
}
