import type { CaseView } from '../../api/views/case.ts';
import type { EndPreviewView } from '../../api/views/preview.ts';
import { endCauses, type EndCause } from '../../domain/crisisCase/codes.ts';
import type { CaseId } from '../../domain/ids.ts';
import { endCauseLabels } from '../../words/closingLabels.ts';
import { endWords } from '../../words/endPages.ts';
import { fieldWords } from '../../words/formPages.ts';
import { actLabels } from '../../words/labels.ts';
import { ChoiceBox } from '../forms/choiceBox.tsx';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import { note, one, optionsOf, type Field } from '../forms/field.ts';
import { FieldBox } from '../forms/fieldBox.tsx';
import { untouched, type Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { BackToCase, CaseCrumb } from '../parts/caseFrame.tsx';
import { Notice } from '../parts/notice.tsx';
import { say, type Scene } from '../scene.ts';
import { Preview } from './endCase/preview.tsx';

export interface EndCaseShown {
  readonly view: CaseView;
  /** Null until somebody has said why the case ends. */
  readonly preview: EndPreviewView | null;
  readonly filled: Filled;
}

interface EndCaseProps extends EndCaseShown {
  readonly scene: Scene;
}

/** 사례 전체 종료: first what would fall and what would remain, by name, and only then the button. */
export const EndCase = (props: EndCaseProps) => {
  const { scene, view, preview } = props;
  const mayEnd = view.allowed.some(({ act }) => act === 'endCase');
  return (
    <div class="dr-narrow dr-stack">
      <CaseCrumb scene={scene} caseId={view.caseId} text={view.caseNo} here={say(scene, actLabels.endCase)} />
      {mayEnd && preview ? <Refused {...props} preview={preview} /> : null}
      <h1>{say(scene, actLabels.endCase)}</h1>
      {mayEnd ? (
        <WhyEnd scene={scene} caseId={view.caseId} endCause={preview?.endCause ?? null} />
      ) : (
        <Notice kind="warn">{say(scene, endWords.notNow)}</Notice>
      )}
      {mayEnd && preview ? (
        <>
          <Preview scene={scene} view={view} preview={preview} />
          <End {...props} preview={preview} />
        </>
      ) : null}
      <BackToCase scene={scene} caseId={view.caseId} />
    </div>
  );
};

interface WhyEndProps {
  readonly scene: Scene;
  readonly caseId: CaseId;
  readonly endCause: EndCause | null;
}

/** Only a look: it asks what would happen, and changes nothing. */
const WhyEnd = ({ scene, caseId, endCause }: WhyEndProps) => {
  const options = optionsOf(endCauses, endCauseLabels);
  const why = one('endCause', fieldWords.endCause, options, fieldWords.endCauseHint);
  return (
    <form class="dr-panel" action={`/cases/${caseId}/end`} method="get">
      <div class="dr-panel__body">
        <ChoiceBox
          scene={scene}
          formId="why"
          filled={untouched}
          field={endCause === null ? why : { ...why, preset: endCause }}
        />
        <p>
          <button class={endCause === null ? 'dr-btn dr-btn--primary' : 'dr-btn'}>
            {say(scene, endWords.look)}
          </button>
        </p>
      </div>
    </form>
  );
};

type WithPreview = EndCaseProps & { readonly preview: EndPreviewView };

const formId = 'act-endCase';

/** The cause is the one that was looked at; another one is looked at anew. */
const fieldsOf = ({ endCause }: EndPreviewView): readonly Field[] => [
  { kind: 'fixed', name: 'endCause', value: endCause },
  note,
];

const Refused = ({ scene, preview, filled }: WithPreview) => (
  <ErrorSummary scene={scene} formId={formId} filled={filled} fields={fieldsOf(preview)} />
);

/** What was looked at is sent along: whatever would fall besides makes the house ask again. */
const End = ({ scene, view, preview, filled }: WithPreview) => (
  <section class="dr-panel" aria-labelledby="end">
    <div class="dr-panel__head">
      <h2 id="end">{say(scene, endWords.end)}</h2>
    </div>
    <Form
      scene={scene}
      id={formId}
      action={`/api/cases/${view.caseId}/endCase`}
      filled={filled}
      ifMatch={preview.etag}
      class="dr-panel__body"
    >
      {fieldsOf(preview).map((field) => (
        <FieldBox scene={scene} formId={formId} field={field} filled={filled} />
      ))}
      <p class="dr-wide-btn">
        <button class="dr-btn dr-btn--primary">
          {`${say(scene, actLabels.endCase)}: ${say(scene, endCauseLabels[preview.endCause])}`}
        </button>
      </p>
    </Form>
  </section>
);
