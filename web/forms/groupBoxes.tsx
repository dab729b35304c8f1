import type { ComponentChildren } from 'preact';
import { say } from '../scene.ts';
import type { Field } from './field.ts';
import { boxId, Required, Wrong, wrongAt, type FieldProps } from './around.tsx';
import { answerBoxes, areaBoxes, voteBoxes } from './boxes.ts';
import { ChoiceBox } from './choiceBox.tsx';
import { typedIn } from './filled.ts';
import { LabelledBox } from './labelledBox.tsx';

type Of<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>;

/** Several boxes that answer one question, under its name. */
const Group = ({
  children,
  ...props
}: FieldProps<Of<'areas' | 'votes' | 'answers'>> & { readonly children: ComponentChildren }) => {
  const { scene, formId, field } = props;
  const id = boxId(formId, field.name);
  const wrong = wrongAt(props);
  const about = [...(wrong ? [`${id}-error`] : []), ...(field.hint ? [`${id}-hint`] : [])].join(' ');
  return (
    <fieldset
      id={id}
      class={wrong ? 'dr-field dr-field--error' : 'dr-field'}
      {...(about === '' ? {} : { 'aria-describedby': about })}
    >
      <legend>
        {say(scene, field.said)} <Required scene={scene} field={field} />
      </legend>
      <Wrong id={id} sentence={wrong} />
      {field.hint ? (
        <p class="dr-hint" id={`${id}-hint`}>
          {say(scene, field.hint)}
        </p>
      ) : null}
      {children}
    </fieldset>
  );
};

/** A committee's counts, beside one another. */
export const VotesRow = (props: FieldProps<Of<'votes'>>) => (
  <Group {...props}>
    <div class="dr-fields">
      {voteBoxes(props.field).map((field) => (
        <LabelledBox {...props} field={field} />
      ))}
    </div>
  </Group>
);

/** One choice for each point of the advice. */
export const AnswerRows = (props: FieldProps<Of<'answers'>>) => (
  <Group {...props}>
    {answerBoxes(props.field).map((field) => (
      <ChoiceBox {...props} field={field} />
    ))}
  </Group>
);

/** The areas of need: what belongs to one appears once it is ticked, so that nothing written is left out unseen. */
export const AreaRows = (props: FieldProps<Of<'areas'>>) => (
  <Group {...props}>
    {props.field.rows.map(({ area }, n) => (
      <OneArea {...props} area={area} n={n} />
    ))}
  </Group>
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
