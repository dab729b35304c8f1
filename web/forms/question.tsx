import type { ComponentChildren } from 'preact';
import { say } from '../scene.ts';
import { boxId, describedBy, Hint, Required, Wrong, wrongAt, type FieldProps } from './around.tsx';
import type { Field } from './field.ts';

interface QuestionProps extends FieldProps<Exclude<Field, { readonly kind: 'fixed' }>> {
  /** The frame itself has the id that an error leads to; otherwise the first box in it has. */
  readonly hasId?: true;
  readonly children: ComponentChildren;
}

/** Several boxes that answer one question, under its name, with what to know and what is wrong. */
export const Question = ({ hasId, children, ...props }: QuestionProps) => {
  const { scene, formId, field } = props;
  const id = boxId(formId, field.name);
  const wrong = wrongAt(props);
  const isTitled = 'isTitled' in field && field.isTitled;
  return (
    <fieldset
      {...(hasId ? { id } : {})}
      class={wrong ? 'dr-field dr-field--error' : 'dr-field'}
      {...describedBy({ id, field }, wrong)}
    >
      <legend class={isTitled ? 'dr-vh' : undefined}>
        {say(scene, field.said)} <Required scene={scene} field={field} />
      </legend>
      <Wrong id={id} sentence={wrong} />
      <Hint scene={scene} id={id} field={field} />
      {children}
    </fieldset>
  );
};
