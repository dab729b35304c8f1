import type { ErasuresView, ErasureView } from '../../api/views/erasure.ts';
import { erasureReasons } from '../../domain/erasure.ts';
import { dayOf } from '../../domain/time.ts';
import {
  erasureCauseLabels,
  erasureReasonLabels,
  erasureStatusLabels,
  erasureWords,
} from '../../words/erasurePages.ts';
import { frameWords } from '../../words/pages.ts';
import { one, optionsOf } from '../forms/field.ts';
import { FoldedForms, ReturnedSummary, type FoldedForm, type Returned } from '../forms/folded.tsx';
import { withFilters } from '../links.ts';
import { More } from '../parts/more.tsx';
import { Day } from '../parts/when.tsx';
import { say, type Scene } from '../scene.ts';
import { SettingsFrame } from './settings/frame.tsx';
import { TableHead } from '../parts/tableHead.tsx';

interface ErasuresProps {
  readonly scene: Scene;
  readonly view: ErasuresView;
  readonly status: string;
  readonly returned: Returned | null;
}

const statuses = ['proposed', 'done', 'refused'] as const;

/** 파기: what waits for a decision, what was destroyed, what was kept; without a name. */
export const Erasures = ({ scene, view, status, returned }: ErasuresProps) => (
  <SettingsFrame scene={scene} title={say(scene, erasureWords.title)} lead={erasureWords.lead}>
    <ReturnedSummary scene={scene} forms={[proposeForm]} returned={returned} />
    <form class="dr-filter" action="/erasures" method="get" aria-label={say(scene, frameWords.filter)}>
      <div>
        <label for="filter-status">{say(scene, erasureWords.status)}</label>
        <select class="dr-in-row" id="filter-status" name="status">
          <option value="">{say(scene, frameWords.all)}</option>
          {statuses.map((code) => (
            <option value={code} selected={code === status}>
              {say(scene, erasureStatusLabels[code])}
            </option>
          ))}
        </select>
      </div>
      <button class="dr-btn dr-btn--small">{say(scene, frameWords.filter)}</button>
    </form>
    {view.items.length === 0 ? (
      <p>{say(scene, erasureWords.none)}</p>
    ) : (
      <Rows scene={scene} items={view.items} />
    )}
    <More scene={scene} href={withFilters('/erasures', { status })} next={view.next} />
    <div class="dr-panel dr-noprint">
      <FoldedForms scene={scene} forms={[proposeForm]} returned={returned} />
    </div>
  </SettingsFrame>
);

const proposeForm: FoldedForm = {
  id: 'proposeErasure',
  form: 'proposeErasure',
  title: erasureWords.propose,
  lead: erasureWords.proposeLead,
  action: '/api/erasures',
  fields: [
    { kind: 'text', name: 'caseNo', said: erasureWords.caseNo, hint: erasureWords.caseNoHint, size: 's' },
    one('reason', erasureWords.reason, optionsOf(erasureReasons, erasureReasonLabels)),
    { kind: 'note', name: 'note', said: erasureWords.note, hint: erasureWords.noteHint, optional: true },
  ],
  button: erasureWords.proposeButton,
};

export const statusBadges = {
  proposed: 'dr-badge dr-badge--today',
  done: 'dr-badge dr-badge--good',
  refused: 'dr-badge dr-badge--plain',
} as const;

const Rows = ({ scene, items }: { readonly scene: Scene; readonly items: readonly ErasureView[] }) => (
  <div class="dr-panel">
    <table class="dr-table dr-stacked" role="table" aria-label={say(scene, erasureWords.title)}>
      <TableHead
        scene={scene}
        columns={[erasureWords.cases, erasureWords.cause, erasureWords.proposed, erasureWords.status]}
      />
      <tbody>
        {items.map((row) => (
          <tr>
            <th scope="row">
              <a href={`/erasures/${row.erasureId}`}>{row.caseNos.join(', ')}</a>
              <small>{row.dong.name}</small>
            </th>
            <td data-th={say(scene, erasureWords.cause)}>
              {say(scene, row.reason ? erasureReasonLabels[row.reason] : erasureCauseLabels[row.cause])}
            </td>
            <td data-th={say(scene, erasureWords.proposed)}>
              <Day scene={scene} day={dayOf(row.proposedAt)} />
              <small>{row.proposedBy?.name ?? say(scene, erasureWords.byHouse)}</small>
            </td>
            <td data-th={say(scene, erasureWords.status)}>
              <span class={statusBadges[row.status]}>{say(scene, erasureStatusLabels[row.status])}</span>
              {row.decidedBy ? <small>{row.decidedBy.name}</small> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
