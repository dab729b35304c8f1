import type { ComponentChildren } from 'preact';
import type { SessionView } from '../../api/views/door.ts';
import { deviceLabels, sessionsWords } from '../../words/doorPages.ts';
import { say, type Scene } from '../scene.ts';
import { Moment } from './when.tsx';
import { TableHead } from './tableHead.tsx';

interface SessionTableProps {
  readonly scene: Scene;
  /** Id of the heading that names it. */
  readonly titleId: string;
  readonly items: readonly SessionView[];
  /** What can be done with each; without it nothing can. */
  readonly action?: (session: SessionView) => ComponentChildren;
}

/** Where somebody is signed in: with what, from where, since when. */
export const SessionTable = ({ scene, titleId, items, action }: SessionTableProps) => {
  const { device, place, since, usedAt, act } = sessionsWords;
  const heads = [device, place, since, usedAt, ...(action ? [act] : [])];
  return (
    <table class="dr-table dr-stacked" role="table" aria-labelledby={titleId}>
      <TableHead scene={scene} columns={heads} />
      <tbody>
        {items.map((session) => (
          <tr>
            <th scope="row">
              {say(scene, deviceLabels[session.device])}
              {session.isThis ? <small>{say(scene, sessionsWords.isThis)}</small> : null}
            </th>
            <td data-th={say(scene, place)}>{session.place}</td>
            <td data-th={say(scene, since)}>
              <Moment scene={scene} at={session.since} />
            </td>
            <td data-th={say(scene, usedAt)}>
              <Moment scene={scene} at={session.usedAt} />
            </td>
            {action ? <td data-th={say(scene, act)}>{action(session)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
