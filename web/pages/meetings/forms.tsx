import type { Field } from '../../forms/field.ts';
import { FoldedForms, type FoldedForm, type Returned } from '../../forms/folded.tsx';
import type { Scene } from '../../scene.ts';

/** The page that has the form, to go back to it after the act and to bring it back when it is refused. */
export const backField = ({ here }: Pick<Scene, 'here'>): Field => {
  const { pathname, searchParams } = new URL(here, 'http://house');
  searchParams.delete('done');
  const query = searchParams.toString();
  return { kind: 'fixed', name: 'backTo', value: query === '' ? pathname : `${pathname}?${query}` };
};

interface MeetingFormsProps {
  readonly scene: Scene;
  readonly forms: readonly FoldedForm[];
  readonly returned: Returned | null;
}

/** Forms of a committee or meeting, folded one below the other, each with the way back. */
export const MeetingForms = ({ scene, forms, returned }: MeetingFormsProps) => {
  const back = backField(scene);
  const led = forms.map((form) => ({ ...form, fields: [...form.fields, back] }));
  return <FoldedForms scene={scene} forms={led} returned={returned} />;
};
