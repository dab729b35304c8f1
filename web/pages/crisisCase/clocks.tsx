import type { CaseView } from '../../../api/views/case.ts';
import type { CaseClockView } from '../../../api/views/clock.ts';
import { dayWords } from '../../../words/dates.ts';
import { until } from '../../../words/details.ts';
import { clockDutyWords } from '../../../words/duties.ts';
import { seatLabels } from '../../../words/labels.ts';
import { clockWords, opensOn, waitsFor } from '../../../words/pages.ts';
import { deputyFor, movedBecause, panelWords, pauseDays } from '../../../words/panels.ts';
import { pauseReasonLabels } from '../../../words/pauseLabels.ts';
import type { Said } from '../../../words/language.ts';
import { actHref } from '../../links.ts';
import { joined, named } from '../../parts/joined.ts';
import { dutyName, DueWhen, Ground, TimeLeft } from '../../parts/clock.tsx';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';
import { TableHead } from '../../parts/tableHead.tsx';

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
          <TableHead scene={scene} columns={columns} />
          <tbody>
            {clocks.map((clock) => (
              <Row scene={scene} clock={clock} view={view} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
};

interface RowProps {
  readonly scene: Scene;
  readonly clock: CaseClockView;
  readonly view: CaseView;
}

const Row = ({ scene, clock, view }: RowProps) => {
  const [first] = view.clocks;
  const deputy = deputyOf(clock, view);
  return (
    <tr class={clock === first ? 'is-on' : undefined}>
      <th scope="row">
        {isDoable(clock, view) ? (
          <a href={actHref(view.caseId, clock)}>{dutyName(scene, clock)}</a>
        ) : (
          dutyName(scene, clock)
        )}
        {remarks(clock, view.clocks).map((remark) => (
          <small>{say(scene, remark)}</small>
        ))}
      </th>
      <td data-th={say(scene, clockWords.due)}>
        <DueWhen scene={scene} clock={clock} />
        {clock.moved ? <small>{say(scene, movedBecause(clock.moved.cause, clock.moved.was))}</small> : null}
      </td>
      <td data-th={say(scene, clockWords.left)}>
        <TimeLeft scene={scene} clock={clock} />
        {clock.lateness === 'escalated' ? <small>{say(scene, clockWords.escalated)}</small> : null}
      </td>
      <td data-th={say(scene, clockWords.owner)}>
        {clock.owner.name}
        <small>
          {say(scene, seatLabels[clock.seat])}
          {deputy ? ` · ${say(scene, deputy)}` : ''}
        </small>
      </td>
      <td data-th={say(scene, clockWords.ground)}>
        <Ground scene={scene} clock={clock} />
      </td>
    </tr>
  );
};

/** Whether whoever looks may answer the duty now; its name then leads to the form. */
function isDoable({ act, about, waitsFor: first }: CaseClockView, { allowed }: CaseView): boolean {
  const isAbout = (abouts: readonly string[]) => abouts.length === 0 || abouts.includes(about ?? '');
  return first === null && allowed.some((one) => one.act === act && isAbout(one.abouts));
}

/** Whoever stands in says for whom. */
function deputyOf({ seat, owner }: CaseClockView, { people }: CaseView): Said | null {
  const { name, deputy } = people[seat];
  return deputy?.active && deputy.deputy.staffId === owner.staffId ? deputyFor(named(name)) : null;
}

/** What has to come first, from which day the act can be done, and how the duty slept. */
function remarks(clock: CaseClockView, clocks: readonly CaseClockView[]): readonly Said[] {
  const first = clocks.find(({ id }) => id === clock.waitsFor);
  return [
    ...(first ? [waitsFor(clockDutyWords(first))] : []),
    ...(clock.opensOn ? [opensOn(dayWords(clock.opensOn))] : []),
    ...(clock.pause ? sleep(clock.pause) : []),
  ];
}

function sleep(pause: NonNullable<CaseClockView['pause']>): readonly Said[] {
  const { reason, resumedOn, asleep } = pause;
  const why = asleep ? panelWords.asleep : panelWords.slept;
  const end = resumedOn ?? pause.until;
  return [joined([why, pauseReasonLabels[reason], until(end)]), pauseDays(pause)];
}
