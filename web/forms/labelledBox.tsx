import type { ComponentChildren } from 'preact';
import { fieldWords } from '../../words/formPages.ts';
import { say, type Scene } from '../scene.ts';
import { boxId, describedBy, Hint, Required, Wrong, wrongAt, type FieldProps } from './around.tsx';
import type { Field, Option } from './field.ts';
import { typedIn } from './filled.ts';

/** Questions with one box to type in or to pick from. */
export type Labelled = Extract<
  Field,
  { readonly kind: 'note' | 'text' | 'tel' | 'day' | 'moment' | 'count' | 'won' | 'select' }
>;

/** A box under its label, with what to know and what is wrong. */
export const LabelledBox = (props: FieldProps<Labelled>) => {
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
      <Hint scene={scene} id={id} field={field} />
    </div>
  );
};

interface OfferedProps {
  readonly id: string;
  readonly scene: Scene;
  readonly options: readonly Option[];
}

const Box = (props: FieldProps<Labelled>) => {
  const { scene, formId, field, filled } = props;
  const id = boxId(formId, field.name);
  const wrong = wrongAt(props);
  const value = typedIn(filled, field.name)?.at(-1) ?? field.preset ?? '';
  const shared = {
    id,
    name: field.name,
    required: !field.optional,
    ...(field.isFirst ? { autoFocus: true } : {}),
    ...(wrong ? { 'aria-invalid': 'true' as const } : {}),
    ...describedBy({ id, field }, wrong),
  };
  switch (field.kind) {
    case 'note':
      return (
        <textarea {...shared} rows={field.most === undefined ? 4 : 2} maxLength={field.most ?? 4000}>
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
    case 'moment':
      return <input {...shared} class="dr-in-s" type="datetime-local" value={value} />;
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
      return (
        <>
          <input
            {...shared}
            class={sizeOf(field)}
            type="text"
            autoComplete="off"
            value={value}
            {...(field.first && !filled.problem ? { autoFocus: true } : {})}
            {...(field.suggestions ? { list: `${id}-offered` } : {})}
          />
          <Offered id={`${id}-offered`} scene={scene} options={field.suggestions ?? []} />
        </>
      );
    case 'tel':
      return <input {...shared} class={sizeOf(field)} type="tel" autoComplete="off" value={value} />;
  }
};

/** What the browser may propose; a list that is empty is not there. */
const Offered = ({ id, scene, options }: OfferedProps) =>
  options.length === 0 ? null : (
    <datalist id={id}>
      {options.map(({ value, said }) => (
        <option value={value}>{say(scene, said)}</option>
      ))}
    </datalist>
  );

const sizeOf = ({ size }: { readonly size?: 's' }): string | undefined => (size ? 'dr-in-s' : undefined);

const Measured = ({ unit, children }: { readonly unit: string; readonly children: ComponentChildren }) => (
  <span class="dr-unit">
    {children}
    <span>{unit}</span>
  </span>
);
