import type { CaseView } from '../../../api/views/case.ts';
import { dayOf } from '../../../domain/time.ts';
import { planOpinionLabels, unsignedReasonLabels } from '../../../words/careLabels.ts';
import { caseWords } from '../../../words/casePages.ts';
import { needLabels } from '../../../words/labels.ts';
import { panelWords, planNo } from '../../../words/panels.ts';
import { LeftOver } from '../../parts/leftOver.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface PlansProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** 서비스 제공계획 by its versions, the newest first: the person's own word on it, and their name under it or why not. */
export const Plans = ({ scene, view }: PlansProps) =>
  view.plans.length === 0 ? null : (
    <Panel id="plans" title={say(scene, panelWords.plans)}>
      <div class="dr-panel__body">
        <ul class="dr-people">
          {view.plans.toReversed().map(({ no, at, areas, opinion, unsignedReason, paperId }) => (
            <li>
              <span>
                <b>{say(scene, planNo(no))}</b> <Day scene={scene} day={dayOf(at)} />
                <small>
                  {[
                    say(scene, planOpinionLabels[opinion]),
                    unsignedReason === null
                      ? say(scene, panelWords.signed)
                      : `${say(scene, panelWords.notSigned)} (${say(scene, unsignedReasonLabels[unsignedReason])})`,
                    areas.map((area) => say(scene, needLabels[area])).join(', '),
                  ].join(' · ')}
                </small>
              </span>
              <a class="dr-small dr-noprint" href={`/cases/${view.caseId}/papers/${paperId}`}>
                {say(scene, caseWords.readPaper)}
                <span class="dr-vh">: {say(scene, planNo(no))}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
      <LeftOver scene={scene} view={view} list="plans" at="plans" name={say(scene, panelWords.plans)} />
    </Panel>
  );
