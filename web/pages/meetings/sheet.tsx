import type { SittingView } from '../../../api/views/sitting.ts';
import type { PrintPurpose } from '../../../domain/access.ts';
import { committeeSeatLabels } from '../../../words/committeeLabels.ts';
import { recordSheetWords } from '../../../words/minutesWords.ts';
import { sittingWords } from '../../../words/sittingPages.ts';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { nameOf } from './frame.tsx';
import { PrintHead } from './printQuestion.tsx';
import { asked } from './said.ts';

interface SheetProps {
  readonly scene: Scene;
  readonly view: SittingView;
}

/** 기록지: printed beforehand, filled in by hand where there is no line, entered afterwards. */
export const PrintedSheet = ({ scene, view, purpose }: SheetProps & { readonly purpose: PrintPurpose }) => (
  <>
    <PrintHead
      scene={scene}
      purpose={purpose}
      back={`/meetings/${view.head.meetingId}`}
      title={`${nameOf(scene, view.head)} ${say(scene, sittingWords.sheet)}`}
    />
    <article class="dr-paper">
      <p>
        <Moment scene={scene} at={view.head.startsAt} /> · {say(scene, recordSheetWords.began)} ____________ ·{' '}
        {say(scene, recordSheetWords.ended)} ____________
      </p>
      <div class="dr-scroll" role="group" tabIndex={0} aria-label={say(scene, sittingWords.attendance)}>
        <Attending scene={scene} view={view} />
      </div>
      <p class="dr-small">{say(scene, recordSheetWords.key)}</p>
      <div class="dr-scroll" role="group" tabIndex={0} aria-label={say(scene, sittingWords.items)}>
        <Votes scene={scene} view={view} />
      </div>
      <p>{say(scene, recordSheetWords.chair)} ______________________</p>
    </article>
  </>
);

const Attending = ({ scene, view }: SheetProps) => (
  <table class="dr-table dr-boxes">
    <caption>{say(scene, sittingWords.attendance)}</caption>
    <thead>
      <tr>
        <th scope="col">{say(scene, sittingWords.member)}</th>
        <th scope="col">{say(scene, recordSheetWords.attended)}</th>
        <th scope="col">{say(scene, recordSheetWords.signature)}</th>
      </tr>
    </thead>
    <tbody>
      {view.members.map(({ name, seat }) => (
        <tr>
          <th scope="row">{`${name} (${say(scene, committeeSeatLabels[seat])})`}</th>
          <td />
          <td />
        </tr>
      ))}
    </tbody>
  </table>
);

/** A box for each vote by name. */
const Votes = ({ scene, view }: SheetProps) => (
  <table class="dr-table dr-boxes">
    <caption>{say(scene, sittingWords.items)}</caption>
    <thead>
      <tr>
        <th scope="col">{say(scene, sittingWords.item)}</th>
        {view.members.map(({ name }) => (
          <th scope="col">{name}</th>
        ))}
        <th scope="col">{say(scene, sittingWords.result)}</th>
      </tr>
    </thead>
    <tbody>
      {view.items.map((item) => (
        <tr>
          <th scope="row">
            {item.no}. {item.isHidden ? '' : `${item.caseNo ?? ''} ${say(scene, asked(item))}`}
          </th>
          {view.members.map(() => (
            <td />
          ))}
          <td />
        </tr>
      ))}
    </tbody>
  </table>
);
