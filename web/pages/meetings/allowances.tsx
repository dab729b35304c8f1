import type { AllowancesView } from '../../../api/views/materials.ts';
import {
  attendanceLabels,
  committeeSeatLabels,
  memberCategoryLabels,
} from '../../../words/committeeLabels.ts';
import { timeWords } from '../../../words/dates.ts';
import { allowanceWords } from '../../../words/minutesWords.ts';
import { sittingWords } from '../../../words/sittingPages.ts';
import { Panel } from '../../parts/panel.tsx';
import { PrintLine } from '../../parts/printLine.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { say, type Scene } from '../../scene.ts';
import { MeetingFrame } from './frame.tsx';

interface AllowancesProps {
  readonly scene: Scene;
  readonly view: AllowancesView;
}

/** 수당 지급 명단: who from outside took part, how, and from when to when. */
export const Allowances = ({ scene, view }: AllowancesProps) => {
  const times = [view.from, view.until].map((at) => (at ? timeWords(at) : '')).join(' – ');
  return (
    <MeetingFrame scene={scene} head={view.head} title={sittingWords.allowances}>
      <div class="dr-noprint dr-stack">
        <p class="dr-soft">{say(scene, allowanceWords.lead)}</p>
        <PrintLine scene={scene} />
      </div>
      <Panel id="allowances" title={say(scene, sittingWords.allowances)}>
        {view.onPaper ? <p class="dr-part">{say(scene, sittingWords.onPaper)}</p> : null}
        {view.rows.length === 0 ? (
          <p class="dr-part">{say(scene, allowanceWords.none)}</p>
        ) : (
          <table class="dr-table dr-stacked" role="table" aria-labelledby="allowances">
            <TableHead
              scene={scene}
              columns={[
                allowanceWords.name,
                allowanceWords.seat,
                allowanceWords.category,
                allowanceWords.way,
                allowanceWords.times,
                allowanceWords.received,
              ]}
            />
            <tbody>
              {view.rows.map(({ name, seat, category, attends }) => (
                <tr>
                  <th scope="row">{name}</th>
                  <td data-th={say(scene, allowanceWords.seat)}>{say(scene, committeeSeatLabels[seat])}</td>
                  <td data-th={say(scene, allowanceWords.category)}>
                    {say(scene, memberCategoryLabels[category])}
                  </td>
                  <td data-th={say(scene, allowanceWords.way)}>{say(scene, attendanceLabels[attends])}</td>
                  <td data-th={say(scene, allowanceWords.times)}>{times}</td>
                  <td data-th={say(scene, allowanceWords.received)} />
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
    </MeetingFrame>
  );
};
