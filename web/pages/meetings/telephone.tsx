import type { InvitationsView, InvitedView } from '../../../api/views/invitations.ts';
import { committeeSeatLabels } from '../../../words/committeeLabels.ts';
import { momentWords } from '../../../words/dates.ts';
import { invitationWords as words, reachLabels } from '../../../words/invitationPages.ts';
import { ReturnedSummary, type Returned } from '../../forms/folded.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PrintLine } from '../../parts/printLine.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { say, type Scene } from '../../scene.ts';
import { MeetingForms } from './forms.tsx';
import { MeetingFrame, type Done } from './frame.tsx';
import { toldForm } from './invitationForms.ts';

interface TelephoneProps {
  readonly scene: Scene;
  readonly view: InvitationsView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** 전화 명단: whom nothing reached or who has not answered, on paper and to be written down. */
export const Telephone = ({ scene, view, done, returned }: TelephoneProps) => {
  const toCall = view.members.filter(({ isToBeCalled }) => isToBeCalled);
  const forms = toCall.map((member, n) => toldForm(view, member, n));
  return (
    <MeetingFrame scene={scene} head={view.head} title={words.telephone} done={done}>
      <ReturnedSummary scene={scene} forms={forms} returned={returned} />
      {toCall.length === 0 ? (
        <p>{say(scene, words.nobodyToTelephone)}</p>
      ) : (
        <>
          <p>{say(scene, words.telephoneLead)}</p>
          <p class="dr-soft">{say(scene, words.noNumbers)}</p>
          <div class="dr-noprint">
            <PrintLine scene={scene} />
          </div>
          <p class="dr-only-print">{[say(scene, momentWords(scene.now)), scene.visitor?.name].join(' · ')}</p>
          {view.where === null ? null : <Facts scene={scene} facts={[[words.where, view.where]]} />}
          <Panel id="to-call" title={say(scene, words.toTelephone)}>
            <List scene={scene} view={view} toCall={toCall} />
          </Panel>
          <Panel id="told" title={say(scene, words.recordTold)} class="dr-noprint">
            <MeetingForms scene={scene} forms={forms} returned={returned} />
          </Panel>
        </>
      )}
    </MeetingFrame>
  );
};

interface ListProps extends Pick<TelephoneProps, 'scene' | 'view'> {
  readonly toCall: readonly InvitedView[];
}

/** The last two columns are for the pen. */
const List = ({ scene, toCall }: ListProps) => (
  <table class="dr-table dr-stacked" role="table" aria-labelledby="to-call">
    <TableHead
      scene={scene}
      columns={[words.number, words.member, words.office, words.why, words.spoken, words.heard]}
    />
    <tbody>
      {toCall.map(({ name, seat, office, reach }, n) => (
        <tr>
          <td data-th={say(scene, words.number)}>{n + 1}</td>
          <th scope="row">
            {name}
            <small>{say(scene, committeeSeatLabels[seat])}</small>
          </th>
          <td data-th={say(scene, words.office)}>{office}</td>
          <td data-th={say(scene, words.why)}>
            {say(scene, reach === 'NOBODY' || reach === 'WAITING' ? reachLabels[reach] : words.noAnswer)}
          </td>
          <td data-th={say(scene, words.spoken)} />
          <td data-th={say(scene, words.heard)} />
        </tr>
      ))}
    </tbody>
  </table>
);
