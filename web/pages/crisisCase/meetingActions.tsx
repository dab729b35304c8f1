import type { CaseView } from '../../../api/views/case.ts';
import type { ActionView } from '../../../api/views/meetingAction.ts';
import { actionEndLabels, actionKindLabels, actionStatusLabels } from '../../../words/outcomeLabels.ts';
import { outcomePanelWords as words } from '../../../words/outcomeWords.ts';
import { LeftOver } from '../../parts/leftOver.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface ActionsProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** 회의 후속조치: what sittings gave somebody to do, and what became of it. */
export const MeetingActions = ({ scene, view }: ActionsProps) =>
  view.actions.length === 0 ? null : (
    <Panel id="meeting-actions" title={say(scene, words.actions)}>
      <div class="dr-panel__body">
        <ul class="dr-people">
          {view.actions.map((action) => (
            <li>
              <b>{say(scene, actionKindLabels[action.kind])}</b>
              <span class="dr-soft">{action.holder.name}</span>
              <Day scene={scene} day={action.dueOn} />
              <ActionState scene={scene} action={action} />
              <a class="dr-small dr-noprint" href={`/cases/${view.caseId}/papers/${action.paperId}`}>
                {say(scene, words.readWords)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <LeftOver
        scene={scene}
        view={view}
        list="actions"
        at="meeting-actions"
        name={say(scene, words.actions)}
      />
    </Panel>
  );

/** A word first: under way, late, done, or given up and why. */
export const ActionState = ({
  scene,
  action: { status, isLate, why, visitId },
}: Pick<ActionsProps, 'scene'> & { readonly action: ActionView }) => (
  <>
    <span
      class={status === 'done' ? 'dr-badge dr-badge--good' : isLate ? 'dr-badge dr-badge--late' : 'dr-badge'}
    >
      {say(scene, isLate ? words.late : actionStatusLabels[status])}
    </span>
    {why ? <span class="dr-small">{say(scene, actionEndLabels[why])}</span> : null}
    {status === 'open' && visitId ? <span class="dr-small dr-soft">{say(scene, words.visit)}</span> : null}
  </>
);
