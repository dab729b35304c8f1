import type { OverdueView } from '../../../api/views/overdue.ts';
import { exportReasons } from '../../../domain/export.ts';
import { openWords } from '../../../words/formPages.ts';
import { exportButton, exportReasonLabels, exportWords } from '../../../words/overduePages.ts';
import { optionsOf, type Field } from '../../forms/field.ts';
import { FieldBox } from '../../forms/fieldBox.tsx';
import type { Filled } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import { say, type Scene } from '../../scene.ts';
import { narrowingOf } from './address.ts';

interface ExportProps {
  readonly scene: Scene;
  readonly view: OverdueView;
  readonly filled: Filled;
}

export const exportFormId = 'export';

/** What is asked before a list leaves the house. */
export const exportFields: readonly Field[] = [
  {
    kind: 'select',
    name: 'exportReason',
    said: exportWords.reason,
    choose: openWords.choose,
    options: optionsOf(exportReasons, exportReasonLabels),
  },
  {
    kind: 'note',
    name: 'exportNote',
    said: exportWords.note,
    hint: exportWords.noteHint,
    most: 200,
    optional: true,
  },
];

/** The rows under these conditions as a file; open where it came back. */
export const Export = ({ scene, view, filled }: ExportProps) => (
  <details class="dr-panel dr-more dr-noprint" open={filled.problem !== null}>
    <summary>{say(scene, exportWords.title)}</summary>
    <Form scene={scene} id={exportFormId} action="/api/overdue/export" filled={filled} class="dr-panel__body">
      {Object.entries(narrowingOf(view.filters)).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {exportFields.map((field) => (
        <FieldBox scene={scene} formId={exportFormId} field={field} filled={filled} />
      ))}
      <p class="dr-small dr-soft">{say(scene, exportWords.kept)}</p>
      <p class="dr-wide-btn">
        <button class="dr-btn">{say(scene, exportButton(view.counts.all))}</button>
      </p>
    </Form>
  </details>
);
