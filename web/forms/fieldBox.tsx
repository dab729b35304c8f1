import type { FieldProps } from './around.tsx';
import { ChoiceBox } from './choiceBox.tsx';
import { LabelledBox } from './labelledBox.tsx';
import { HelpRows, KindRows } from './rowBoxes.tsx';

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
