import { memberNo } from '../../words/fieldCheckWords.ts';
import { say } from '../scene.ts';
import type { FieldProps } from './around.tsx';
import { memberBoxes } from './boxes.ts';
import type { Field } from './field.ts';
import { LabelledBox } from './labelledBox.tsx';
import { Question } from './question.tsx';

/** Relation and consent of each member, who is a number here and never a name. */
export const MemberRows = (props: FieldProps<Extract<Field, { readonly kind: 'members' }>>) => (
  <Question {...props} hasId>
    {Array.from({ length: props.field.rows }, (_, n) => (
      <fieldset class="dr-field dr-set">
        <legend>{say(props.scene, memberNo(n + 1))}</legend>
        <div class="dr-fields">
          {memberBoxes(props.field.name, n).map((box) => (
            <LabelledBox {...props} field={box} />
          ))}
        </div>
      </fieldset>
    ))}
  </Question>
);
