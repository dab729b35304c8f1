import type { DongSeatView, SeatsView } from '../../../api/views/account.ts';
import { reassignCauses } from '../../../domain/staffing.ts';
import { seatLabels } from '../../../words/labels.ts';
import { seatWords, staffForms } from '../../../words/settingsPages.ts';
import { reassignCauseLabels } from '../../../words/staffingLabels.ts';
import { one, optionsOf, yesOrNo, type Field } from '../../forms/field.ts';
import { FoldedForms, ReturnedSummary, type FoldedForm, type Returned } from '../../forms/folded.tsx';
import { joined, named } from '../../parts/joined.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';
import { SettingsFrame, type Done } from './frame.tsx';
import { TableHead } from '../../parts/tableHead.tsx';

interface SeatsProps {
  readonly scene: Scene;
  readonly view: SeatsView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** 담당구역: which dong, and who sits there in which seat. */
export const Seats = ({ scene, view, done, returned }: SeatsProps) => {
  const { asked } = view;
  const forms = asked?.mayGive ? asked.seats.map((seat) => seatForm(asked.dong.code, seat)) : [];
  return (
    <SettingsFrame scene={scene} title={say(scene, seatWords.title)} lead={seatWords.lead} done={done}>
      <ReturnedSummary scene={scene} forms={forms} returned={returned} />
      {view.dongs.length === 0 ? (
        <p>{say(scene, seatWords.none)}</p>
      ) : (
        <WhichDong scene={scene} view={view} />
      )}
      {asked?.seats.some(({ holder }) => holder === null) ? (
        <Notice kind="warn">{say(scene, seatWords.incomplete)}</Notice>
      ) : null}
      {asked ? <Held scene={scene} asked={asked} /> : null}
      {forms.length === 0 ? null : (
        <Panel id="change" title={say(scene, seatWords.change)} class="dr-noprint">
          <FoldedForms scene={scene} forms={forms} returned={returned} />
        </Panel>
      )}
    </SettingsFrame>
  );
};

const WhichDong = ({ scene, view }: Pick<SeatsProps, 'scene' | 'view'>) => (
  <form class="dr-filter" action="/settings/seats" method="get" aria-label={say(scene, seatWords.chooseDong)}>
    <div>
      <label for="filter-dong">{say(scene, seatWords.dong)}</label>
      <select class="dr-in-row" id="filter-dong" name="dong" required>
        <option value="">{say(scene, seatWords.chooseDong)}</option>
        {view.dongs.map(({ code, name, sigungu, held }) => (
          <option value={code} selected={code === view.asked?.dong.code}>
            {`${name} (${sigungu}) ${String(held)}/${String(view.all)}`}
          </option>
        ))}
      </select>
    </div>
    <button class="dr-btn dr-btn--small">{say(scene, seatWords.show)}</button>
  </form>
);

interface HeldProps {
  readonly scene: Scene;
  readonly asked: NonNullable<SeatsView['asked']>;
}

const Held = ({ scene, asked }: HeldProps) => (
  <Panel id="held" title={asked.dong.name}>
    <table class="dr-table dr-stacked" role="table" aria-labelledby="held">
      <TableHead scene={scene} columns={[seatWords.seat, seatWords.holder, seatWords.openCases]} />
      <tbody>
        {asked.seats.map((one) => (
          <tr>
            <th scope="row">{say(scene, seatLabels[one.seat])}</th>
            <td data-th={say(scene, seatWords.holder)}>
              <Holder scene={scene} seat={one} />
            </td>
            <td data-th={say(scene, seatWords.openCases)}>{one.openCases}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Panel>
);

const Holder = ({ scene, seat: { holder } }: { readonly scene: Scene; readonly seat: DongSeatView }) => {
  if (!holder) return <span class="dr-badge dr-badge--late">{say(scene, seatWords.nobody)}</span>;
  const wrong = !holder.active ? seatWords.closed : holder.fits ? null : seatWords.notFit;
  return (
    <>
      <a href={`/settings/staff/${holder.staffId}`}>{holder.name}</a>{' '}
      {wrong ? <span class="dr-badge dr-badge--late">{say(scene, wrong)}</span> : null}
    </>
  );
};

/** One seat's form; where it is held already, with why and whether open cases go along. */
function seatForm(dong: string, { seat, holder, etag, candidates }: DongSeatView): FoldedForm {
  const options = candidates.map(({ staffId, name }) => ({ value: staffId, said: named(name) }));
  return {
    id: `giveSeat-${seat}`,
    form: 'giveSeat',
    about: seat,
    title: joined([seatLabels[seat], holder ? named(holder.name) : seatWords.nobody]),
    ...(candidates.length === 0 ? { lead: seatWords.nobodyFits } : {}),
    action: `/api/dongs/${dong}/seats/${seat}`,
    ifMatch: etag,
    fields: [
      { kind: 'select', name: 'to', said: seatWords.to, options, choose: staffForms.choosePerson },
      one('reassignCause', staffForms.reassignCause, optionsOf(reassignCauses, reassignCauseLabels)),
      ...(holder ? [openCasesField] : []),
    ],
    button: seatWords.give,
  };
}

const openCasesField: Field = yesOrNo('openCases', seatWords.openCasesAsk, {
  yes: seatWords.openCasesYes,
  no: seatWords.openCasesNo,
});
