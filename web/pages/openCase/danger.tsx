import { dangerWords } from '../../../words/dangerLabels.ts';
import { strengthLabels } from '../../../words/deadlines.ts';
import { clockWords } from '../../../words/pages.ts';
import { Wrong } from '../../forms/around.tsx';
import { FieldBox } from '../../forms/fieldBox.tsx';
import { ChoiceBox } from '../../forms/choiceBox.tsx';
import { typedIn, wrongPlaces, type Filled } from '../../forms/filled.ts';
import { LabelledBox } from '../../forms/labelledBox.tsx';
import { say, type Scene } from '../../scene.ts';
import { callRows, supportFields, whyNotField } from './questions.ts';

interface DangerProps {
  readonly maySupport?: boolean;
  readonly scene: Scene;
  readonly formId: string;
  readonly filled: Filled;
}

type Row = ReturnType<typeof callRows>[number];

/** What appears where somebody is in danger now: whom to call, and whether they were called. */
export const Danger = (props: DangerProps) => {
  const { scene, filled, maySupport = false } = props;
  const wrong = wrongPlaces(filled).find(({ field }) => field.startsWith('danger'))?.sentence ?? null;
  return (
    <div class="dr-danger">
      <p>
        <b>{say(scene, dangerWords.callFirst)}</b>
      </p>
      <fieldset class={wrong ? 'dr-field dr-field--error' : 'dr-field'} aria-describedby="calls-hint">
        <legend>{say(scene, dangerWords.calls)}</legend>
        <Wrong id="calls" sentence={wrong} />
        <p class="dr-hint" id="calls-hint">
          {say(scene, dangerWords.callsHint)}
        </p>
        {callRows(scene).map((row) => (
          <Call {...props} row={row} />
        ))}
      </fieldset>
      <ChoiceBox {...props} field={whyNotField} />
      {maySupport ? <Support {...props} /> : null}
      <Sources scene={scene} />
    </div>
  );
};

/** Emergency support asked for with the report, so that its hours begin with it; one stop as long as it is shut. */
const Support = (props: DangerProps) => {
  const { scene, filled } = props;
  const isTyped = Object.entries(filled.typed).some(
    ([name, values]) => name.startsWith('support.') && values.some((value) => value !== ''),
  );
  return (
    <details class="dr-more" open={isTyped}>
      <summary>{say(scene, dangerWords.support)}</summary>
      {supportFields.map((field) => (
        <FieldBox {...props} field={field} />
      ))}
    </details>
  );
};

/** The time appears once the line is ticked. */
const Call = ({ row, ...props }: DangerProps & { readonly row: Row }) => {
  const { scene, filled } = props;
  const { rule, said, lineName, time } = row;
  return (
    <div class="dr-danger__call" role="group" aria-label={say(scene, said)}>
      <label class="dr-choice">
        <input
          type="checkbox"
          name={lineName}
          value={rule.line}
          checked={typedIn(filled, lineName)?.includes(rule.line) ?? false}
        />
        <b>{say(scene, said)}</b>
      </label>
      <LabelledBox {...props} field={time} />
    </div>
  );
};

/** Where each number was read, and how firmly. */
const Sources = ({ scene }: { readonly scene: Scene }) => (
  <p class="dr-small dr-soft">
    {say(scene, dangerWords.source)}:{' '}
    {callRows(scene)
      .map(({ rule: { number, law, strength, verified } }) => {
        const firm = verified ? '' : `, ${say(scene, clockWords.unverified)}`;
        return `${number} ${law} (${say(scene, strengthLabels[strength])}${firm})`;
      })
      .join(' · ')}
  </p>
);
