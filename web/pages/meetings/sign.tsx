import type { SittingFactsView, SittingView } from '../../../api/views/sitting.ts';
import { rangesOf, type ItemGroup } from '../../../domain/meeting/groups.ts';
import { takeOverCauses } from '../../../domain/staffing.ts';
import { nextLabels, signWords } from '../../../words/ballotWords.ts';
import { fieldWords } from '../../../words/formPages.ts';
import type { Said } from '../../../words/language.ts';
import { sittingWords } from '../../../words/sittingPages.ts';
import { takeOverCauseLabels } from '../../../words/staffingLabels.ts';
import { one, optionsOf } from '../../forms/field.ts';
import { OneForm, ReturnedSummary, type FoldedForm, type Returned } from '../../forms/folded.tsx';
import { untouched } from '../../forms/filled.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { say, type Scene } from '../../scene.ts';
import { backField } from './forms.tsx';
import { MeetingFrame, type Done } from './frame.tsx';
import { asked, standing } from './said.ts';
import { Figures } from './sitting/figures.tsx';

interface SignProps {
  readonly scene: Scene;
  readonly view: SittingView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

const isDecided = ({ status, result }: ItemGroup): boolean => status === 'closed' && result !== 'NO_QUORUM';
const isLeft = (group: ItemGroup): boolean =>
  group.status === 'waiting' || group.status === 'postponed' || group.result === 'NO_QUORUM';

/** 서명: what was decided, what was not, and what the signature sends out. */
export const Sign = ({ scene, view, done, returned }: SignProps) => {
  const { groups, head } = view;
  const decided = groups.filter(isDecided);
  const open = groups.filter(({ status }) => status === 'open');
  const left = groups.filter(isLeft);
  const form = signForm(scene, view);
  return (
    <MeetingFrame scene={scene} head={head} title={sittingWords.sign} done={done}>
      <ReturnedSummary scene={scene} forms={form ? [form] : []} returned={returned} />
      <Figures scene={scene} view={view} />
      {open.length === 0 ? null : (
        <Groups
          scene={scene}
          id="open"
          said={signWords.stillOpen}
          lead={signWords.stillOpenLead}
          groups={open}
        />
      )}
      <Groups scene={scene} id="decided" said={signWords.decided} groups={decided} shows="next" />
      {left.length === 0 ? null : (
        <Groups scene={scene} id="left" said={signWords.left} lead={signWords.leftLead} groups={left} />
      )}
      {view.refused.length === 0 ? null : (
        <Panel id="refused" title={say(scene, signWords.refused)}>
          <p class="dr-part">
            {say(scene, signWords.refusedLead)}{' '}
            {view.refused.map((no) => (
              <a href={`/meetings/${head.meetingId}?item=${String(no)}#near`}>{no} </a>
            ))}
          </p>
        </Panel>
      )}
      <Signing scene={scene} form={form} view={view} returned={returned} />
    </MeetingFrame>
  );
};

interface GroupsProps {
  readonly scene: Scene;
  readonly id: string;
  readonly said: Said;
  readonly lead?: Said;
  readonly groups: readonly ItemGroup[];
  readonly shows?: 'next';
}

const Groups = ({ scene, id, said, lead, groups, shows }: GroupsProps) => (
  <Panel id={id} title={say(scene, said)} {...(lead ? { note: say(scene, lead) } : {})}>
    {groups.length === 0 ? <p class="dr-part">{say(scene, signWords.nothingDecided)}</p> : null}
    {groups.length === 0 ? null : (
      <table class="dr-table dr-stacked" role="table" aria-labelledby={id}>
        <TableHead
          scene={scene}
          columns={[
            sittingWords.kind,
            sittingWords.result,
            signWords.numbers,
            ...(shows ? [signWords.next] : []),
          ]}
        />
        <tbody>
          {groups.map((group) => (
            <tr>
              <th scope="row">{say(scene, asked(group))}</th>
              <td data-th={say(scene, sittingWords.result)}>
                <span class="dr-badge">{say(scene, standing(group))}</span> {group.items.length}
              </td>
              <td data-th={say(scene, signWords.numbers)} class="dr-numbers">
                {rangesOf(group.items)}
              </td>
              {shows ? (
                <td data-th={say(scene, signWords.next)}>{say(scene, nextLabels[group.kind])}</td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </Panel>
);

/** The chair's, or a deputy's with the cause; nobody else has one. */
function signForm(scene: Scene, { head, members }: SittingFactsView): FoldedForm | null {
  if (head.status !== 'sitting' || !head.isPresider) return null;
  const me = members.find(({ staffId }) => staffId === scene.visitor?.person.staffId);
  const isDeputy = me?.seat === 'DEPUTY';
  return {
    ...{ id: 'signMinutes', form: 'signMinutes', title: signWords.sign, button: signWords.sign },
    action: `/api/meetings/${head.meetingId}/signMinutes`,
    lead: isDeputy ? signWords.deputyLead : signWords.lead,
    fields: [
      ...(isDeputy
        ? [one('takeOver', fieldWords.takeOver, optionsOf(takeOverCauses, takeOverCauseLabels))]
        : []),
      backField(scene),
    ],
  };
}

const Signing = ({
  scene,
  view,
  form,
  returned,
}: Omit<SignProps, 'done'> & { readonly form: FoldedForm | null }) => {
  if (form) {
    const filled = returned?.form === 'signMinutes' ? returned.filled : untouched;
    return (
      <Panel id="signing" title={say(scene, signWords.sign)}>
        <div class="dr-part">
          <OneForm scene={scene} form={form} filled={filled} />
        </div>
      </Panel>
    );
  }
  if (view.signed) return null;
  const isBegun = view.head.status === 'sitting';
  return <Notice kind="info">{say(scene, isBegun ? signWords.notYours : signWords.notYet)}</Notice>;
};
