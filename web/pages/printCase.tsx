import type { CaseView } from '../../api/views/case.ts';
import { printPurposes, type PrintPurpose } from '../../domain/access.ts';
import { printPurposeLabels } from '../../words/accessLabels.ts';
import { momentWords } from '../../words/dates.ts';
import { printWords } from '../../words/printPage.ts';
import { one, optionsOf } from '../forms/field.ts';
import { FieldBox } from '../forms/fieldBox.tsx';
import { untouched } from '../forms/filled.ts';
import { BackToCase, CaseCrumb } from '../parts/caseFrame.tsx';
import { Identity } from './crisisCase/identity.tsx';
import { PrintLine } from '../parts/printLine.tsx';
import { say, type Scene } from '../scene.ts';
import { CaseLists } from './crisisCase/caseLists.tsx';
import { Clocks } from './crisisCase/clocks.tsx';
import { Facts } from './crisisCase/facts.tsx';
import { People } from './crisisCase/people.tsx';
import { Steps } from './crisisCase/steps.tsx';
import { Timeline } from './crisisCase/timeline.tsx';

interface PrintProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** A case as it goes on paper: everything but what can be pressed, under a line that says who, when and what for. */
export const PrintedCase = ({ scene, view, purpose }: PrintProps & { readonly purpose: PrintPurpose }) => (
  <>
    <div class="dr-noprint">
      <CaseCrumb scene={scene} caseId={view.caseId} text={view.caseNo} here={say(scene, printWords.title)} />
      <PrintLine scene={scene} />
    </div>
    <p class="dr-small">
      {[
        say(scene, momentWords(scene.now)),
        scene.visitor?.name,
        say(scene, printPurposeLabels[purpose]),
      ].join(' · ')}
    </p>
    <Identity scene={scene} view={view} />
    <Steps scene={scene} view={view} />
    <div class="dr-stack">
      <Clocks scene={scene} view={view} />
      <Facts scene={scene} view={view} />
      <CaseLists scene={scene} view={view} />
      <People scene={scene} view={view} />
      <Timeline scene={scene} caseId={view.caseId} page={view.timeline} />
    </div>
  </>
);

/** The question before: what is it for? */
export const PrintQuestion = ({ scene, caseId, caseNo }: { readonly scene: Scene } & Asked) => (
  <div class="dr-narrow">
    <CaseCrumb scene={scene} caseId={caseId} text={caseNo} here={say(scene, printWords.title)} />
    <div class="dr-top">
      <div>
        <h1>{`${say(scene, printWords.title)}: ${caseNo}`}</h1>
        <p>{say(scene, printWords.lead)}</p>
      </div>
    </div>
    <form method="get" action={`/cases/${caseId}/print`} class="dr-panel">
      <div class="dr-part">
        <FieldBox
          scene={scene}
          formId="print"
          field={{ ...one('purpose', printWords.purpose, optionsOf(printPurposes, printPurposeLabels)) }}
          filled={untouched}
        />
      </div>
      <div class="dr-save dr-wide-btn">
        <button class="dr-btn dr-btn--primary">{say(scene, printWords.choose)}</button>
      </div>
    </form>
    <BackToCase scene={scene} caseId={caseId} />
  </div>
);

type Asked = Pick<CaseView, 'caseId' | 'caseNo'>;
