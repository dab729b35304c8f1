import { say } from '../scene.ts';
import type { Field } from './field.ts';
import type { FieldProps } from './around.tsx';
import { answerBoxes, areaBoxes, instalmentBoxes, voteBoxes } from './boxes.ts';
import { ChoiceBox } from './choiceBox.tsx';
import { typedIn } from './filled.ts';
import { LabelledBox } from './labelledBox.tsx';
import { Question } from './question.tsx';

type Of<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>;

/** A committee's counts, beside one another. */
export const VotesRow = (props: FieldProps<Of<'votes'>>) => (
  <Question {...props} hasId>
    <div class="dr-fields">
      {voteBoxes(props.field).map((field) => (
        <LabelledBox {...props} field={field} />
      ))}
    </div>
  </Question>
);

/** A day and an amount for each instalment. */
export const InstalmentRows = (props: FieldProps<Of<'instalments'>>) => (
  <Question {...props} hasId>
    {Array.from({ length: props.field.rows }, (_, n) => (
      <div class="dr-fields">
        {instalmentBoxes(props.field.name, n).map((field) => (
          <LabelledBox {...props} field={field} />
        ))}
      </div>
    ))}
  </Question>
);

/** One choice for each point of the advice. */
export const AnswerRows = (props: FieldProps<Of<'answers'>>) => (
  <Question {...props} hasId>
    {answerBoxes(props.field).map((field) => (
      <ChoiceBox {...props} field={field} />
    ))}
  </Question>
);

/** The areas of need: what belongs to one appears once it is ticked, so that nothing written is left out unseen. */
export const AreaRows = (props: FieldProps<Of<'areas'>>) => (
  <Question {...props} hasId>
    {props.field.rows.map(({ area }, n) => (
      <OneArea {...props} area={area} n={n} />
    ))}
  </Question>
);

const OneArea = ({
  area,
  n,
  ...props
}: FieldProps<Of<'areas'>> & { readonly area: string; readonly n: number }) => {
  const { scene, field, filled } = props;
  const name = `${field.name}.${String(n)}.area`;
  const { level, rest } = areaBoxes(field.name, n);
  const said = field.rows[n]?.said;
  return (
    <fieldset class="dr-area">
      <legend class="dr-vh">{said ? say(scene, said) : area}</legend>
      <label class="dr-choice">
        <input
          type="checkbox"
          name={name}
          value={area}
          checked={typedIn(filled, name)?.includes(area) ?? false}
        />
        <b>{said ? say(scene, said) : area}</b>
      </label>
      <div class="dr-area__more">
        <ChoiceBox {...props} field={level} />
        {rest.map((box) => (
          <LabelledBox {...props} field={box} />
        ))}
      </div>
    </fieldset>
  );
};
