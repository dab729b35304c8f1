import type { OpeningView } from '../../api/views/opening.ts';
import { lookReasons } from '../../domain/access.ts';
import { lookReasonLabels } from '../../words/accessLabels.ts';
import { openingWords } from '../../words/openingPage.ts';
import { frameWords } from '../../words/pages.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import { one, optionsOf, type Field } from '../forms/field.ts';
import type { Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { QuestionPanel } from '../forms/questionPanel.tsx';
import { Crumb } from '../parts/crumb.tsx';
import { say, type Scene } from '../scene.ts';

export interface OpeningShown {
  readonly view: OpeningView;
  readonly filled: Filled;
  /** Where they wanted to go. */
  readonly next: string;
}

const formId = 'opening';

const fields: readonly Field[] = [
  one('lookReason', openingWords.reason, optionsOf(lookReasons, lookReasonLabels)),
  {
    kind: 'note',
    name: 'words',
    said: openingWords.words,
    hint: openingWords.wordsHint,
    most: 500,
    optional: true,
  },
];

/** 열람 사유: asked once a day of whoever is neither of the case nor of its team. */
export const Opening = ({ scene, view, filled, next }: OpeningShown & { readonly scene: Scene }) => (
  <div class="dr-narrow">
    <Crumb
      scene={scene}
      steps={[{ href: '/cases', text: say(scene, frameWords.cases) }]}
      here={say(scene, openingWords.title)}
    />
    <div class="dr-top">
      <div>
        <h1>{`${say(scene, openingWords.title)}: ${view.caseNo} · ${view.dong.name}`}</h1>
        <p>{say(scene, openingWords.lead)}</p>
      </div>
    </div>
    <ErrorSummary
      scene={scene}
      formId={formId}
      filled={filled}
      fields={fields}
      heading={openingWords.notOpened}
    />
    <Form scene={scene} id={formId} action={`/api/cases/${view.caseId}/openings`} filled={filled}>
      <input type="hidden" name="next" value={next} />
      <QuestionPanel
        scene={scene}
        formId={formId}
        fields={fields}
        filled={filled}
        button={openingWords.button}
      />
    </Form>
  </div>
);
