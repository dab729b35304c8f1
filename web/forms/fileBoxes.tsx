import { fieldWords } from '../../words/formPages.ts';
import { say } from '../scene.ts';
import { boxId, describedBy, Hint, Required, Wrong, wrongAt, type FieldProps } from './around.tsx';
import type { Field } from './field.ts';

/** What a browser offers first; what a file is, the house sees by itself. */
const accepted = 'image/jpeg,image/png,image/webp,image/heic,image/heif,application/pdf';

/** Two boxes under one name: files that are there, and a telephone's camera; either may stay empty. */
export const FileBoxes = (props: FieldProps<Extract<Field, { readonly kind: 'files' }>>) => {
  const { scene, formId, field } = props;
  const id = boxId(formId, field.name);
  const wrong = wrongAt(props);
  const shared = {
    type: 'file' as const,
    name: field.name,
    ...(wrong ? { 'aria-invalid': 'true' as const } : {}),
    ...describedBy({ id, field }, wrong),
  };
  return (
    <div class={wrong ? 'dr-field dr-field--error' : 'dr-field'}>
      <label for={id}>
        {say(scene, field.said)} <Required scene={scene} field={field} />
      </label>
      <Wrong id={id} sentence={wrong} />
      <input {...shared} id={id} class="dr-files" multiple accept={accepted} />
      <label for={`${id}-camera`}>{say(scene, fieldWords.camera)}</label>
      <input {...shared} id={`${id}-camera`} class="dr-files" accept="image/*" capture="environment" />
      <Hint scene={scene} id={id} field={field} />
    </div>
  );
};
