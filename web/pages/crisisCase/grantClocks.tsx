import type { GrantClockView, GrantView } from '../../../api/views/emergencySupport.ts';
import { dayOf, daysBetween } from '../../../domain/time.ts';
import { aboutWords } from '../../../words/casePages.ts';
import { clockDutyWords } from '../../../words/duties.ts';
import {
  daysWords,
  doneLateBy,
  doneWith,
  grantClockWords,
  hoursWords,
  overBy,
} from '../../../words/grantPages.ts';
import type { Said } from '../../../words/language.ts';
import { clockWords } from '../../../words/pages.ts';
import { Bar } from '../../parts/bar.tsx';
import { Ground } from '../../parts/clock.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { Day, Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface GrantClocksProps {
  readonly scene: Scene;
  readonly grant: GrantView;
  /** The moment at which the clocks are read. */
  readonly now: Scene['now'];
}

const columns = [
  grantClockWords.clock,
  grantClockWords.used,
  grantClockWords.left,
  grantClockWords.due,
  clockWords.ground,
] as const;

/** Every clock that this grant began: real hours for the 24, 24 and 72 hours, days for all others. */
export const GrantClocks = ({ scene, grant, now }: GrantClocksProps) => {
  const id = `clocks-${grant.id}`;
  if (grant.clocks.length === 0) return null;
  return (
    <>
      <h4 id={id}>{say(scene, grantClockWords.title)}</h4>
      <table class="dr-table dr-stacked" role="table" aria-labelledby={id}>
        <TableHead scene={scene} columns={columns} />
        <tbody>
          {grant.clocks.map((clock) => (
            <Row scene={scene} grant={grant} clock={clock} now={now} />
          ))}
        </tbody>
      </table>
    </>
  );
};

interface RowProps {
  readonly scene: Scene;
  readonly grant: GrantView;
  readonly clock: GrantClockView;
  readonly now: Scene['now'];
}

const Row = ({ scene, grant, clock, now }: RowProps) => {
  const { id, act, about, from, dueAt, dueDay, counted, doneAt } = clock;
  const { used, left, all } = spentOf(clock, doneAt ?? now);
  const isOver = left < 0;
  return (
    <tr>
      <th scope="row">
        {say(scene, clockDutyWords({ id, act }))}
        {about === grant.id ? null : <small>{say(scene, aboutWords(about))}</small>}
      </th>
      <td data-th={say(scene, grantClockWords.used)}>
        {say(scene, lengthOf(counted, used))}
        <Bar count={Math.min(used, all)} of={all} />
        <small>
          {say(scene, grantClockWords.from)}{' '}
          {counted === 'hours' ? <Moment scene={scene} at={from} /> : <Day scene={scene} day={dayOf(from)} />}
        </small>
      </td>
      <td data-th={say(scene, grantClockWords.left)}>
        <span class={badgeOf(isOver, doneAt !== null)}>{say(scene, leftWords(clock, left))}</span>
      </td>
      <td data-th={say(scene, grantClockWords.due)}>
        {counted === 'hours' ? <Moment scene={scene} at={dueAt} /> : <Day scene={scene} day={dueDay} />}
        {doneAt ? (
          <small>
            {say(scene, grantClockWords.done)} <Moment scene={scene} at={doneAt} />
          </small>
        ) : null}
      </td>
      <td data-th={say(scene, clockWords.ground)}>
        <Ground scene={scene} clock={clock} />
      </td>
    </tr>
  );
};

interface Spent {
  /** Milliseconds of a clock by hours, whole days of any other; `left` is below zero once it is over. */
  readonly used: number;
  readonly left: number;
  readonly all: number;
}

function spentOf({ from, dueAt, dueDay, counted }: GrantClockView, until: Scene['now']): Spent {
  if (counted === 'hours') {
    const [began, ends, read] = [from, dueAt, until].map((at) => Date.parse(at)) as [number, number, number];
    return { used: read - began, left: ends - read, all: ends - began };
  }
  const [began, read] = [dayOf(from), dayOf(until)];
  return {
    used: Math.max(0, daysBetween(began, read)),
    left: daysBetween(read, dueDay),
    all: daysBetween(began, dueDay),
  };
}

const lengthOf = (counted: GrantClockView['counted'], length: number): Said =>
  counted === 'hours' ? hoursWords(length) : daysWords(length);

function leftWords({ counted, doneAt }: GrantClockView, left: number): Said {
  const length = lengthOf(counted, Math.abs(left));
  if (doneAt !== null) return left < 0 ? doneLateBy(length) : doneWith(length);
  return left < 0 ? overBy(length) : length;
}

function badgeOf(isOver: boolean, isDone: boolean): string {
  if (isOver) return isDone ? 'dr-badge dr-badge--over' : 'dr-badge dr-badge--late';
  return isDone ? 'dr-badge dr-badge--good' : 'dr-badge';
}
