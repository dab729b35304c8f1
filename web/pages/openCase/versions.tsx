import type { DraftView } from '../../../api/views/draft.ts';
import { differing, draftOf } from '../../../domain/draft.ts';
import { momentWords } from '../../../words/dates.ts';
import { draftWords } from '../../../words/draftWords.ts';
import { emergencyLineLabels, dangerWords } from '../../../words/dangerLabels.ts';
import { boxesOf } from '../../forms/boxes.ts';
import type { Field } from '../../forms/field.ts';
import type { Filled } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import { untouched } from '../../forms/filled.ts';
import { optionSaid } from '../../forms/typedWords.ts';
import { say, type Scene } from '../../scene.ts';

interface VersionsProps {
  readonly scene: Scene;
  readonly filled: Filled;
  readonly theirs: DraftView;
  readonly fields: readonly Field[];
}

/** What two people wrote into one draft, box by box; nothing is lost until somebody has chosen. */
export const Versions = ({ scene, filled, theirs, fields }: VersionsProps) => {
  const mine = draftOf(filled.typed);
  const names = differing(mine, theirs.typed);
  return (
    <Form
      scene={scene}
      id="versions"
      action={`/api/drafts/${theirs.draftId}`}
      filled={untouched}
      ifMatch={theirs.etag}
    >
      <section class="dr-panel" aria-labelledby="versions-title">
        <div class="dr-panel__head">
          <h2 id="versions-title">{say(scene, draftWords.versions)}</h2>
          <p class="dr-small dr-soft">{say(scene, draftWords.versionsHint)}</p>
        </div>
        <div class="dr-panel__body">
          {names.map((name) => (
            <Choosing {...{ scene, fields, theirs, name }} mine={mine[name] ?? []} />
          ))}
          {Object.entries(mine).flatMap(([name, values]) =>
            values.map((value) => <input type="hidden" name={name} value={value} />),
          )}
        </div>
        <div class="dr-save dr-wide-btn">
          <button class="dr-btn dr-btn--primary">{say(scene, draftWords.keep)}</button>
        </div>
      </section>
    </Form>
  );
};

interface ChoosingProps extends Pick<VersionsProps, 'scene' | 'theirs' | 'fields'> {
  readonly name: string;
  readonly mine: readonly string[];
}

const Choosing = ({ scene, theirs, fields, name, mine }: ChoosingProps) => {
  const saved = `${say(scene, draftWords.theirs)} (${theirs.savedBy}, ${say(scene, momentWords(theirs.savedAt))})`;
  const options = [
    { value: 'mine', title: say(scene, draftWords.mine), values: mine },
    { value: 'theirs', title: saved, values: theirs.typed[name] ?? [] },
  ];
  return (
    <fieldset class="dr-field dr-versions">
      <legend>{labelOf(scene, fields, name)}</legend>
      {options.map(({ value, title, values }) => (
        <label class="dr-choice dr-choice--box">
          <input type="radio" name={`take.${name}`} value={value} checked={value === 'mine'} />
          <span>
            <b>{title}</b>
            <small class="dr-note">{shown(scene, fields, { name, values })}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
};

/** What the box is called on the page; one of several people says which. */
function labelOf(scene: Scene, fields: readonly Field[], name: string): string {
  const label = new Map(fields.flatMap(boxesOf)).get(name) ?? dangerWords.calls;
  const row = /^person\.members\.(\d+)\./.exec(name)?.[1];
  const who = row === undefined ? '' : `${say(scene, draftWords.other)} ${String(Number(row) + 1)} · `;
  return `${who}${say(scene, label)}`;
}

interface Box {
  readonly name: string;
  readonly values: readonly string[];
}

/** What stands in the box, in words where it holds codes. */
function shown(scene: Scene, fields: readonly Field[], { name, values }: Box): string {
  if (values.length === 0) return say(scene, draftWords.empty);
  const words = values.map((value) => {
    const said = optionSaid(fields, name, value) ?? lineWords(value);
    return said ? say(scene, said) : value;
  });
  return words.join(', ');
}

const lineWords = (value: string) =>
  Object.entries(emergencyLineLabels).find(([line]) => line === value)?.[1];
