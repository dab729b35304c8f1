import type { CommitteesView, CommitteeSummary } from '../../../api/views/committee.ts';
import { committeeKinds } from '../../../domain/committee/kinds.ts';
import { committeeLabels, rosterFaultLabels } from '../../../words/committeeLabels.ts';
import { committeeWords as words, endingSoon, proposalsWaiting } from '../../../words/committeePages.ts';
import { meetingListWords } from '../../../words/meetingListPages.ts';
import { Crumb } from '../../parts/crumb.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { say, type Scene } from '../../scene.ts';

interface CommitteesProps {
  readonly scene: Scene;
  readonly view: CommitteesView;
}

export const committeeHref = (kind: string, place: string): string => `/committees/${kind}/${place}`;

/** 위원회·위원: those of my places, what is missing in each, and the way to another. */
export const Committees = ({ scene, view }: CommitteesProps) => (
  <>
    <Crumb
      scene={scene}
      steps={scene.me?.may.meetings ? [{ href: '/meetings', text: say(scene, meetingListWords.menu) }] : []}
      here={say(scene, words.title)}
    />
    <div class="dr-top">
      <div>
        <h1>{say(scene, words.title)}</h1>
        <p>{say(scene, words.lead)}</p>
      </div>
    </div>
    <div class="dr-stack">
      {view.items.length === 0 ? <p>{say(scene, words.none)}</p> : <Table scene={scene} view={view} />}
      <Other scene={scene} view={view} />
    </div>
  </>
);

const Table = ({ scene, view }: CommitteesProps) => (
  <div class="dr-panel">
    <table class="dr-table dr-stacked" role="table" aria-label={say(scene, words.title)}>
      <TableHead scene={scene} columns={[words.committee, words.members, words.chair, words.state]} />
      <tbody>
        {view.items.map((one) => (
          <Row scene={scene} one={one} />
        ))}
      </tbody>
    </table>
  </div>
);

const Row = ({ scene, one }: { readonly scene: Scene; readonly one: CommitteeSummary }) => {
  const { kind, place, members, chair, fault } = one;
  const notes = [
    ...(fault ? [rosterFaultLabels[fault]] : []),
    ...(one.endingSoon > 0 ? [endingSoon(one.endingSoon)] : []),
    ...(one.waiting > 0 ? [proposalsWaiting(one.waiting)] : []),
  ];
  return (
    <tr>
      <th scope="row">
        <a href={committeeHref(kind, place.code)}>{say(scene, committeeLabels[kind])}</a>
        <small>{place.name}</small>
      </th>
      <td data-th={say(scene, words.members)}>{members}</td>
      <td data-th={say(scene, words.chair)}>{chair?.name ?? '–'}</td>
      <td data-th={say(scene, words.state)}>
        <span class={fault ? 'dr-badge dr-badge--over' : 'dr-badge dr-badge--good'}>
          {say(scene, fault ? words.incomplete : words.complete)}
        </span>
        {notes.map((note) => (
          <small>{say(scene, note)}</small>
        ))}
      </td>
    </tr>
  );
};

/** Any kind may be set up at any place that is kept; its address is what the form asks for. */
const Other = ({ scene, view }: CommitteesProps) => (
  <Panel id="other" title={say(scene, words.other)} class="dr-noprint">
    <form class="dr-filter dr-panel__body" action="/committees" method="get" aria-labelledby="other">
      <div>
        <label for="other-kind">{say(scene, words.committee)}</label>
        <select class="dr-in-row" id="other-kind" name="kind" required>
          <option value="">{say(scene, words.choose)}</option>
          {committeeKinds.map((kind) => (
            <option value={kind}>{say(scene, committeeLabels[kind])}</option>
          ))}
        </select>
      </div>
      <div>
        <label for="other-place">{say(scene, words.place)}</label>
        <select class="dr-in-row" id="other-place" name="place" required>
          {view.places.map(({ code, name }) => (
            <option value={code}>{name}</option>
          ))}
        </select>
      </div>
      <button class="dr-btn dr-btn--small">{say(scene, words.show)}</button>
    </form>
  </Panel>
);
