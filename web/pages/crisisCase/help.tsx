import type { CaseView } from '../../../api/views/case.ts';
import { shareBasisLabels } from '../../../words/basisLabels.ts';
import { aboutWords, attempt, caseWords } from '../../../words/casePages.ts';
import { wonWords } from '../../../words/dates.ts';
import { linkageStatusLabels, visitorLabels } from '../../../words/helpLabels.ts';
import { panelWords } from '../../../words/panels.ts';
import { LeftOver } from '../../parts/leftOver.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { Conferences } from './conferences.tsx';
import { MeetingActions } from './meetingActions.tsx';
import { Selections } from './selections.tsx';
import { say, type Scene } from '../../scene.ts';

interface HelpProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** Everything the household gets or will get beside 긴급지원: 선정, 연계, 방문, 사후관리. */
export const Help = (props: HelpProps) => (
  <>
    <Conferences {...props} />
    <MeetingActions {...props} />
    <Selections {...props} />
    <Linkages {...props} />
    <Visits {...props} />
    <FollowUps {...props} />
  </>
);

const Linkages = ({ scene, view }: HelpProps) =>
  view.linkages.length === 0 ? null : (
    <Panel id="linkages" title={say(scene, caseWords.linkages)}>
      <div class="dr-panel__body">
        <ul class="dr-people">
          {view.linkages.map(({ resourceName, isPublic, basis, amountWon, status }) => (
            <li>
              <span>
                <b>{resourceName}</b>{' '}
                <span class="dr-soft">{say(scene, isPublic ? caseWords.public : caseWords.private)}</span>
                {amountWon === null ? '' : ` · ${say(scene, wonWords(amountWon))}`}
                <small>{say(scene, shareBasisLabels[basis])}</small>
              </span>
              <span class={status === 'delivering' ? 'dr-badge dr-badge--good' : 'dr-badge'}>
                {say(scene, linkageStatusLabels[status])}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <LeftOver
        scene={scene}
        view={view}
        list="linkages"
        at="linkages"
        name={say(scene, caseWords.linkages)}
      />
    </Panel>
  );

const Visits = ({ scene, view }: HelpProps) =>
  view.visits.length === 0 ? null : (
    <Panel
      id="visits"
      title={`${say(scene, caseWords.visits)} ${String(view.visits.length + (view.left.visits ?? 0))}`}
    >
      <div class="dr-panel__body">
        <ul class="dr-people">
          {view.visits.map(({ id, visitor, safety, attempt: no, dueDay }) => (
            <li>
              <Day scene={scene} day={dueDay} />
              <span class="dr-soft">
                {say(scene, aboutWords(id))} · {say(scene, visitorLabels[visitor])}
                {safety ? ` · ${say(scene, panelWords.safetyVisit)}` : ''}
                {no > 1 ? ` · ${say(scene, attempt(no))}` : ''}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <LeftOver scene={scene} view={view} list="visits" at="visits" name={say(scene, caseWords.visits)} />
    </Panel>
  );

const FollowUps = ({ scene, view }: HelpProps) =>
  view.followUps.length === 0 ? null : (
    <Panel id="follow-ups" title={say(scene, caseWords.followUps)}>
      <div class="dr-panel__body">
        <ul class="dr-people">
          {view.followUps.map(({ no, dueDay }) => (
            <li>
              <Day scene={scene} day={dueDay} />
              <span class="dr-soft">{say(scene, aboutWords(String(no)))}</span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
