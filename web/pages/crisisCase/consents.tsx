import type { CaseView } from '../../../api/views/case.ts';
import type { ConsentView } from '../../../api/views/consent.ts';
import { panelWords } from '../../../words/panels.ts';
import { consentName } from '../../parts/about.ts';
import { LeftOver } from '../../parts/leftOver.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface ConsentsProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** What the person allows, for whom and until when; what was taken back stays in sight. */
export const Consents = ({ scene, view }: ConsentsProps) =>
  view.consents.length === 0 ? null : (
    <Panel id="consents" title={say(scene, panelWords.consents)}>
      <div class="dr-panel__body">
        <ul class="dr-people">
          {view.consents.map((consent) => (
            <li>
              <span>
                <b>{say(scene, consentName(consent))}</b>
                <small>
                  {say(scene, panelWords.holdsUntil)} <Day scene={scene} day={consent.until} />
                </small>
              </span>
              <State scene={scene} consent={consent} />
            </li>
          ))}
        </ul>
      </div>
      <LeftOver
        scene={scene}
        view={view}
        list="consents"
        at="consents"
        name={say(scene, panelWords.consents)}
      />
    </Panel>
  );

const State = ({ scene, consent }: { readonly scene: Scene; readonly consent: ConsentView }) => {
  const { withdrawn, holds } = consent;
  const said = withdrawn ? panelWords.withdrawn : holds ? panelWords.holds : panelWords.expired;
  return <span class={holds ? 'dr-badge dr-badge--good' : 'dr-badge'}>{say(scene, said)}</span>;
};
