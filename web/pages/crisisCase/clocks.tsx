import type { CaseView } from '../../../api/views/case.ts';
import type { ClockView } from '../../../api/views/clock.ts';
import { dayWords } from '../../../words/dates.ts';
import { dutyWords } from '../../../words/duties.ts';
import { seatLabels } from '../../../words/labels.ts';
import { clockWords, opensOn, waitsFor } from '../../../words/pages.ts';
import type { Said } from '../../../words/language.ts';
import { dutyName, DueWhen, Ground, TimeLeft } from '../../parts/clock.tsx';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';

interface ClocksProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

const columns = [
  clockWords.duty,
  clockWords.due,
  clockWords.left,
  clockWords.owner,
  clockWords.ground,
] as const;

/** Every open duty with its day, its owner and the rule it runs under. */
export const Clocks = ({ scene, view }: ClocksProps) => {
  const { clocks } = view;
  const title = `${say(scene, clockWords.title)} ${String(clocks.length)}`;
  return (
    <Panel id="clocks" title={title} note={say(scene, clockWords.nearest)}>
      {clocks.length === 0 ? (
        <p class="dr-panel__body">{say(scene, clockWords.none)}</p>
      ) : (
        <table class="dr-table dr-stacked" role="table" aria-labelledby="clocks">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{say(scene, column)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {clocks.map((clock) => (
              <Row scene={scene} clock={clock} clocks={clocks} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
};

interface RowProps {
  readonly scene: Scene;
  readonly clock: ClockView;
  readonly clocks: readonly ClockView[];
}

const Row = ({ scene, clock, clocks }: RowProps) => {
  const [first] = clocks;
  return (
    <tr class={clock === first ? 'is-on' : undefined}>
      <th scope="row">
        {dutyName(scene, clock)}
        {remarks(clock, clocks).map((remark) => (
          <small>{say(scene, remark)}</small>
        ))}
      </th>
      <td data-th={say(scene, clockWords.due)}>
        <DueWhen scene={scene} clock={clock} />
      </td>
      <td data-th={say(scene, clockWords.left)}>
        <TimeLeft scene={scene} clock={clock} />
        {clock.lateness === 'escalated' ? <small>{say(scene, clockWords.escalated)}</small> : null}
      </td>
      <td data-th={say(scene, clockWords.owner)}>
        {clock.owner.name}
        <small>{say(scene, seatLabels[clock.seat])}</small>
      </td>
      <td data-th={say(scene, clockWords.ground)}>
        <Ground scene={scene} clock={clock} />
      </td>
    </tr>
  );
};

/** What has to come first, and from which day the act can be done. */
function remarks(clock: ClockView, clocks: readonly ClockView[]): readonly Said[] {
  const first = clocks.find(({ id }) => id === clock.waitsFor);
  return [
    ...(first ? [waitsFor(dutyWords[first.act])] : []),
    ...(clock.opensOn ? [opensOn(dayWords(clock.opensOn))] : []),
  ];
}
