import type { FieldProps } from './around.tsx';
import { ChoiceBox } from './choiceBox.tsx';
import { say } from '../scene.ts';
import type { Field } from './field.ts';
import { AnswerRows, AreaRows, InstalmentRows, VotesRow } from './groupBoxes.tsx';
import { FileBoxes } from './fileBoxes.tsx';
import { LabelledBox } from './labelledBox.tsx';
import { MemberRows } from './memberRows.tsx';
import { HelpRows, KindRows } from './rowBoxes.tsx';
import { WarningRows } from './warningRows.tsx';

/** One question with its box, what to know, and what is wrong. */
export const FieldBox = (props: FieldProps) => {
  const { field } = props;
  switch (field.kind) {
    case 'fixed':
      return <Fixed {...props} field={field} />;
    case 'folded':
      return <Folded {...props} field={field} />;
    case 'one':
    case 'many':
      return <ChoiceBox {...props} field={field} />;
    case 'kinds':
      return <KindRows {...props} field={field} />;
    case 'help':
      return <HelpRows {...props} field={field} />;
    case 'warnings':
      return <WarningRows {...props} field={field} />;
    case 'areas':
      return <AreaRows {...props} field={field} />;
    case 'members':
      return <MemberRows {...props} field={field} />;
    case 'files':
      return <FileBoxes {...props} field={field} />;
    case 'votes':
      return <VotesRow {...props} field={field} />;
    case 'instalments':
      return <InstalmentRows {...props} field={field} />;
    case 'answers':
      return <AnswerRows {...props} field={field} />;
    case 'note':
    case 'text':
    case 'tel':
    case 'day':
    case 'moment':
    case 'count':
    case 'won':
    case 'select':
      return <LabelledBox {...props} field={field} />;
  }
};

type Of<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>;

/** What the form is about, where there is nothing to choose. */
const Fixed = ({ scene, field: { name, value, shown } }: FieldProps<Of<'fixed'>>) => (
  <>
    {shown ? <h3>{say(scene, shown)}</h3> : null}
    <input type="hidden" name={name} value={value} />
  </>
);

/** Questions that most people skip; open where something was typed. */
const Folded = ({ field, ...props }: FieldProps<Of<'folded'>>) => {
  const { scene, filled } = props;
  const names = field.rows.flat().map(({ name }) => name);
  const isTyped = names.some((name) => filled.typed[name]?.some((value) => value !== ''));
  return (
    <details class="dr-more" open={isTyped}>
      <summary>{say(scene, field.said)}</summary>
      {field.hint ? <p class="dr-hint">{say(scene, field.hint)}</p> : null}
      {field.rows.map((row) => (
        <div class="dr-fields">
          {row.map((one) => (
            <FieldBox {...props} field={one} />
          ))}
        </div>
      ))}
    </details>
  );
};
