import type { CaseView } from '../../../api/views/case.ts';
import type { DeputyView } from '../../../api/views/staffing.ts';
import { seats } from '../../../domain/crisisCase/state.ts';
import { caseWords } from '../../../words/casePages.ts';
import { seatLabels } from '../../../words/labels.ts';
import { deputyFor, panelWords } from '../../../words/panels.ts';
import { actHref } from '../../links.ts';
import { named } from '../../parts/joined.ts';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface PeopleProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** The seats of the case, who holds them and who stands in; with a way to change them for those who may. */
export const People = ({ scene, view }: PeopleProps) => {
  const giving = view.allowed.find(({ act }) => act === 'reassignSeat');
  return (
    <Panel id="people" title={say(scene, caseWords.people)}>
      <div class="dr-panel__body">
        <ul class="dr-people">
          {seats.map((seat) => (
            <li>
              <span class="dr-soft">{say(scene, seatLabels[seat])}</span>
              <span>
                {view.people[seat].name}
                {view.people[seat].deputies.map((one) => (
                  <StandIn scene={scene} standing={one} />
                ))}
                {giving?.abouts.includes(seat) ? (
                  <a
                    class="dr-small dr-noprint"
                    href={actHref(
                      view.caseId,
                      { act: 'reassignSeat', about: seat },
                      `act-reassignSeat-${seat}`,
                    )}
                  >
                    {' '}
                    {say(scene, panelWords.change)}
                    <span class="dr-vh">: {say(scene, seatLabels[seat])}</span>
                  </a>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
};

/** Somebody who stands in, on which days, and for which deputy where it is not for the holder. */
const StandIn = ({ scene, standing }: { readonly scene: Scene; readonly standing: DeputyView }) => (
  <small>
    {say(scene, standing.active ? panelWords.deputyNow : panelWords.deputyLater)}: {standing.deputy.name},{' '}
    <Day scene={scene} day={standing.from} /> – <Day scene={scene} day={standing.until} />
    {standing.of ? ` (${say(scene, deputyFor(named(standing.of.name)))})` : ''}
  </small>
);
