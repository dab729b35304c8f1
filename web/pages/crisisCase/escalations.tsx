import type { CaseView } from '../../../api/views/case.ts';
import type { AdviceView, EscalationView } from '../../../api/views/escalation.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { expertWords } from '../../../words/details.ts';
import {
  adviceAnswerLabels,
  advicePointLabels,
  escalationLevelLabels,
  escalationStatusLabels,
  evaluationLabels,
} from '../../../words/escalationLabels.ts';
import { caseWords, householdOf } from '../../../words/casePages.ts';
import { panelWords } from '../../../words/panels.ts';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { LeftOver } from '../../parts/leftOver.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface EscalationsProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** 상향 의뢰: whose advice was asked, what it was, and the officer's word on each point. */
export const Escalations = ({ scene, view }: EscalationsProps) =>
  view.escalations.length === 0 ? null : (
    <Panel id="escalations" title={say(scene, panelWords.escalations)}>
      {view.escalations.map((escalation) => (
        <One scene={scene} caseId={view.caseId} escalation={escalation} />
      ))}
      <LeftOver
        scene={scene}
        view={view}
        list="escalations"
        at="escalations"
        name={say(scene, panelWords.escalations)}
      />
    </Panel>
  );

interface OneProps {
  readonly scene: Scene;
  readonly caseId: CaseId;
  readonly escalation: EscalationView;
}

const One = ({ scene, caseId, escalation }: OneProps) => {
  const { level, status, due, advice } = escalation;
  return (
    <div class="dr-panel__body">
      <h3>
        {say(scene, escalationLevelLabels[level])}{' '}
        <span class="dr-badge">{say(scene, escalationStatusLabels[status])}</span>
      </h3>
      {due ? (
        <p class="dr-small dr-soft">
          {say(scene, panelWords.dueBy)} <Day scene={scene} day={due.dueDay} />
        </p>
      ) : null}
      {advice ? <Advice scene={scene} caseId={caseId} advice={advice} /> : null}
    </div>
  );
};

const Advice = ({
  scene,
  caseId,
  advice,
}: Omit<OneProps, 'escalation'> & { readonly advice: AdviceView }) => (
  <>
    <Facts scene={scene} facts={adviceFacts(scene, advice)} />
    <ul class="dr-people">
      {advice.points.map(({ point, answer }) => (
        <li>
          <b>{say(scene, advicePointLabels[point])}</b>
          <span class={answer === 'FOLLOWED' ? 'dr-badge dr-badge--good' : 'dr-badge'}>
            {say(scene, answer ? adviceAnswerLabels[answer] : panelWords.notAnswered)}
          </span>
        </li>
      ))}
    </ul>
    <p class="dr-small dr-noprint">
      <a href={`/cases/${caseId}/papers/${advice.paperId}`}>{say(scene, caseWords.readPaper)}</a>
    </p>
  </>
);

const adviceFacts = (scene: Scene, advice: AdviceView): readonly (Fact | null)[] => [
  [panelWords.heldOn, <Day scene={scene} day={advice.heldOn} />],
  [panelWords.present, say(scene, householdOf(advice.present))],
  advice.experts.length > 0
    ? [panelWords.experts, advice.experts.map((code) => say(scene, expertWords(code))).join(', ')]
    : null,
  [panelWords.evaluation, say(scene, evaluationLabels[advice.evaluation])],
];
