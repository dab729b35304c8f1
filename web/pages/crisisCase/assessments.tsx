import type { CaseView } from '../../../api/views/case.ts';
import { panelWords } from '../../../words/panels.ts';
import { AssessmentTable } from '../../parts/assessmentTable.tsx';
import { LeftOver } from '../../parts/leftOver.tsx';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';

interface AssessmentsProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** 욕구·위기도 조사, side by side in their codes; the words lie on a page of their own. */
export const Assessments = ({ scene, view }: AssessmentsProps) =>
  view.assessments.length === 0 ? null : (
    <Panel id="assessments" title={say(scene, panelWords.assessments)}>
      <AssessmentTable scene={scene} labelledBy="assessments" assessments={view.assessments} />
      <p class="dr-panel__body dr-noprint">
        <a href={`/cases/${view.caseId}/assessments`}>{say(scene, panelWords.withWords)}</a>
      </p>
      <LeftOver
        scene={scene}
        view={view}
        list="assessments"
        at="assessments"
        name={say(scene, panelWords.assessments)}
      />
    </Panel>
  );
