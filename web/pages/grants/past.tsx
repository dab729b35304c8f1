import type { GrantPastView } from '../../../api/views/grantPast.ts';
import { dueWords } from '../../../words/dates.ts';
import { grantPastWords, recordedUpTo } from '../../../words/grantListPages.ts';
import { aboutWords, caseWords } from '../../../words/casePages.ts';
import { eventSentences } from '../../../words/eventSentences.ts';
import { CaseCrumb } from '../../parts/caseFrame.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ScreenOnly } from '../../parts/screenOnly.tsx';
import { Moment, todayOf } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { OneGrant } from '../crisisCase/grants.tsx';

interface PastProps {
  readonly scene: Scene;
  readonly view: GrantPastView;
}

/** A grant as the record had it at the end of a day; for whoever has to know what somebody could know then. */
export const GrantPast = ({ scene, view }: PastProps) => {
  const { caseId, caseNo, dong, grant, extensions, at, version } = view;
  const about = say(scene, aboutWords(grant.id));
  return (
    <ScreenOnly scene={scene}>
      <CaseCrumb scene={scene} caseId={caseId} text={caseNo} here={say(scene, grantPastWords.title)} />
      <h1>
        {say(scene, grantPastWords.title)}: {caseNo} {about}
      </h1>
      <p>
        {dong.name} · {say(scene, recordedUpTo(dueWords(at), version))}
      </p>
      <div class="dr-stack">
        <AnotherDay scene={scene} view={view} />
        <Panel id="grants" title={say(scene, caseWords.grants)}>
          <OneGrant scene={scene} grant={grant} extensions={extensions} at={at} />
        </Panel>
        <Events scene={scene} view={view} />
      </div>
    </ScreenOnly>
  );
};

const AnotherDay = ({ scene, view: { caseId, grant, on, earliest } }: PastProps) => (
  <form class="dr-filter" method="get" action={`/cases/${caseId}/grants/${grant.id}`}>
    <div>
      <label for="on">{say(scene, grantPastWords.on)}</label>
      <input
        class="dr-in-row"
        id="on"
        type="date"
        name="on"
        value={on}
        min={earliest}
        max={todayOf(scene)}
        aria-describedby="on-hint"
        required
      />
    </div>
    <button class="dr-btn dr-btn--small">{say(scene, grantPastWords.show)}</button>
    <p class="dr-small dr-soft" id="on-hint">
      {say(scene, grantPastWords.hint)}
    </p>
  </form>
);

const Events = ({ scene, view: { events } }: PastProps) => (
  <Panel id="events" title={say(scene, grantPastWords.events)}>
    <div class="dr-panel__body">
      <ul class="dr-people">
        {events.map(({ at, by, type }) => (
          <li>
            <span>{say(scene, eventSentences[type])}</span>
            <span class="dr-soft">
              <Moment scene={scene} at={at} /> · {by?.name ?? say(scene, caseWords.byClock)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  </Panel>
);
