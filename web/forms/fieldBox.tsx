import type { ComponentChildren } from 'preact';
import { frameWords } from '../../words/pages.ts';
import { fieldWords } from '../../words/formPages.ts';
import { Icon } from '../parts/icons.tsx';
import { say, type Scene } from '../scene.ts';
import { ChoiceBox } from './choiceBox.tsx';
import type { Field } from './field.ts';
import { typedIn, wrongPlaces, type Filled } from './filled.ts';
import { HelpRows, KindRows } from './rowBoxes.tsx';

export interface FieldProps<F extends Field = Field> {
  readonly scene: Scene;
  readonly formId: string;
  readonly field: F;
  readonly filled: Filled;
}

/** The id of a box, so that the summary of what is wrong can lead to it. */
export const boxId = (formId: string, name: string): string => `${formId}-${name.replaceAll('.', '-')}`;

/** One question with its box, what to know, and what is wrong. */
export const FieldBox = (props: FieldProps) => {
  const { field } = props;
  switch (field.kind) {
    case 'fixed':
      return <input type="hidden" name={field.name} value={field.value} />;
    case 'one':
    case 'many':
      return <ChoiceBox {...props} field={field} />;
    case 'kinds':
      return <KindRows {...props} field={field} />;
    case 'help':
      return <HelpRows {...props} field={field} />;
    case 'note':
    case 'text':
    case 'tel':
    case 'day':
    case 'count':
    case 'won':
    case 'select':
      return <LabelledBox {...props} field={field} />;
  }
};

type Labelled = Extract<
  Field,
  { readonly kind: 'note' | 'text' | 'tel' | 'day' | 'count' | 'won' | 'select' }
>;

const LabelledBox = (props: FieldProps<Labelled>) => {
  const { scene, formId, field } = props;
  const id = boxId(formId, field.name);
  const wrong = wrongAt(props);
  return (
    <div class={wrong ? 'dr-field dr-field--error' : 'dr-field'}>
      <label for={id}>
        {say(scene, field.said)} <Required scene={scene} field={field} />
      </label>
      <Wrong id={id} sentence={wrong} />
      <Box {...props} />
      {field.hint ? (
        <p class="dr-hint" id={`${id}-hint`}>
          {say(scene, field.hint)}
        </p>
      ) : null}
    </div>
  );
};

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

export function wrongAt({ filled, field }: Pick<FieldProps, 'filled' | 'field'>): string | null {
  return wrongPlaces(filled).find((place) => place.field === field.name)?.sentence ?? null;
}

const Box = (props: FieldProps<Labelled>) => {
  const { scene, formId, field, filled } = props;
  const id = boxId(formId, field.name);
  const wrong = wrongAt(props) !== null;
  const value = typedIn(filled, field.name)?.at(-1) ?? field.preset ?? '';
  const about = [...(wrong ? [`${id}-error`] : []), ...(field.hint ? [`${id}-hint`] : [])].join(' ');
  const shared = {
    id,
    name: field.name,
    required: !field.optional,
    ...(wrong ? { 'aria-invalid': 'true' as const } : {}),
    ...(about === '' ? {} : { 'aria-describedby': about }),
  };
  switch (field.kind) {
    case 'note':
      return (
        <textarea {...shared} rows={4} maxLength={4000}>
          {value}
        </textarea>
      );
    case 'select':
      return (
        <select {...shared}>
          <option value="">{say(scene, field.choose)}</option>
          {field.options.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {say(scene, option.said)}
            </option>
          ))}
        </select>
      );
    case 'day':
      return <input {...shared} class="dr-in-s" type="date" value={value} />;
    case 'count':
      return (
        <Measured unit={say(scene, field.unit)}>
          <input {...shared} class="dr-in-xs" inputMode="numeric" autoComplete="off" value={value} />
        </Measured>
      );
    case 'won':
      return (
        <Measured unit={say(scene, fieldWords.won)}>
          <input {...shared} class="dr-in-s" inputMode="numeric" autoComplete="off" value={value} />
        </Measured>
      );
    case 'text':
      return <input {...shared} class={sizeOf(field)} type="text" autoComplete="off" value={value} />;
    case 'tel':
      return <input {...shared} class={sizeOf(field)} type="tel" autoComplete="off" value={value} />;
  }
};

const sizeOf = ({ size }: { readonly size?: 's' }): string => (size ? 'dr-in-s' : '');

const Measured = ({ unit, children }: { readonly unit: string; readonly children: ComponentChildren }) => (
  <span class="dr-unit">
    {children}
    <span>{unit}</span>
  </span>
);
