import type { CaseView } from '../../../api/views/case.ts';
import type { SeatView } from '../../../api/views/staffing.ts';
import { seats } from '../../../domain/crisisCase/state.ts';
import { caseWords } from '../../../words/casePages.ts';
import { seatLabels } from '../../../words/labels.ts';
import { panelWords } from '../../../words/panels.ts';
import { actHref } from '../../links.ts';
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
                <StandIn scene={scene} holder={view.people[seat]} />
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

const StandIn = ({ scene, holder: { deputy } }: { readonly scene: Scene; readonly holder: SeatView }) =>
  deputy === null ? null : (
    <small>
      {say(scene, deputy.active ? panelWords.deputyNow : panelWords.deputyLater)}: {deputy.deputy.name},{' '}
      <Day scene={scene} day={deputy.from} /> – <Day scene={scene} day={deputy.until} />
    </small>
  );
