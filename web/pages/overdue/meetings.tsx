import type { OverdueView } from '../../../api/views/overdue.ts';
import { committeeLabels, meetingDutyLabels } from '../../../words/committeeLabels.ts';
import { dayWords } from '../../../words/dates.ts';
import { daysLateWords, lateMeetingWords as words, lateMeetingsTitle } from '../../../words/lateMeetings.ts';
import { clockWords, overdueWords } from '../../../words/pages.ts';
import { meetingListWords } from '../../../words/meetingListPages.ts';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface LateMeetingsProps {
  readonly scene: Scene;
  readonly view: OverdueView;
}

/** Duties of meetings that have passed; they are of no case, so they stand beside the figures and not in them. */
export const LateMeetings = ({ scene, view: { meetings } }: LateMeetingsProps) =>
  meetings.length === 0 ? null : (
    <Panel
      id="late-meetings"
      title={say(scene, lateMeetingsTitle(meetings.length))}
      note={say(scene, words.note)}
    >
      <table class="dr-table dr-stacked" role="table" aria-labelledby="late-meetings">
        <TableHead
          scene={scene}
          columns={[
            meetingListWords.kind,
            clockWords.duty,
            overdueWords.over,
            clockWords.due,
            clockWords.owner,
          ]}
        />
        <tbody>
          {meetings.map(({ kind, placeName, startsAt, duty, owner, dueDay, daysLate, isTold }) => (
            <tr>
              <th scope="row">
                {say(scene, committeeLabels[kind])}
                <small>
                  {placeName} · <Moment scene={scene} at={startsAt} />
                </small>
              </th>
              <td data-th={say(scene, clockWords.duty)}>{say(scene, meetingDutyLabels[duty])}</td>
              <td data-th={say(scene, overdueWords.over)}>
                <span class="dr-badge dr-badge--over">{say(scene, daysLateWords(daysLate))}</span>
                {isTold ? <small>{say(scene, clockWords.escalated)}</small> : null}
              </td>
              <td data-th={say(scene, clockWords.due)}>{say(scene, dayWords(dueDay))}</td>
              <td data-th={say(scene, clockWords.owner)}>{owner.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
