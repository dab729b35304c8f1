import type { HandingView } from '../../../api/views/handing.ts';
import { handingWords as words, placeOfAll } from '../../../words/handingWords.ts';
import { untouched } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import { say, type Scene } from '../../scene.ts';
import { actAt } from './actForms.ts';
import { backField } from './forms.tsx';

interface PlacingProps {
  readonly scene: Scene;
  readonly meetingId: string;
  readonly handing: HandingView | null;
}

/** One place up or down, and back to these buttons for the next press; nothing where it cannot be moved. */
export const Placing = ({ scene, meetingId, handing }: PlacingProps) => {
  if (!handing?.can.includes('placeItem')) return null;
  const { no, place, of } = handing;
  const id = `placing-${String(no)}`;
  const back = backField(scene);
  return (
    <Form
      scene={scene}
      id={id}
      action={actAt(meetingId, 'placeItem')}
      filled={untouched}
      class="dr-rowline dr-panel__body"
    >
      <input type="hidden" name="item" value={no} />
      <input type="hidden" name="seen" value={place} />
      {back.kind === 'fixed' ? <input type="hidden" name={back.name} value={`${back.value}#${id}`} /> : null}
      <span id={`${id}-now`}>{say(scene, placeOfAll(place, of))}</span>
      {place > 1 ? (
        <button class="dr-btn dr-btn--small" name="place" value={place - 1} aria-describedby={`${id}-now`}>
          {say(scene, words.up)}
        </button>
      ) : null}
      {place < of ? (
        <button class="dr-btn dr-btn--small" name="place" value={place + 1} aria-describedby={`${id}-now`}>
          {say(scene, words.down)}
        </button>
      ) : null}
    </Form>
  );
};
