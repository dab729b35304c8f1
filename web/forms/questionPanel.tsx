import type { Said } from '../../words/language.ts';
import { say, type Scene } from '../scene.ts';
import type { Field } from './field.ts';
import { FieldBox } from './fieldBox.tsx';
import type { Filled } from './filled.ts';

interface QuestionPanelProps {
  readonly scene: Scene;
  readonly formId: string;
  readonly fields: readonly Field[];
  readonly filled: Filled;
  readonly button: Said;
}

/** The inside of a form that is its page's one panel: its questions, and beneath them its button. */
export const QuestionPanel = ({ scene, formId, fields, filled, button }: QuestionPanelProps) => (
  <div class="dr-panel">
    <div class="dr-part">
      {fields.map((field) => (
        <FieldBox scene={scene} formId={formId} field={field} filled={filled} />
      ))}
    </div>
    <div class="dr-save dr-wide-btn">
      <button class="dr-btn dr-btn--primary">{say(scene, button)}</button>
    </div>
  </div>
);
