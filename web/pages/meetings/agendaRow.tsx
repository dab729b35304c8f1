import type { AgendaItem, AgendaView } from '../../../api/views/agenda.ts';
import type { PlainDate } from '../../../domain/time.ts';
import { agendaWords as words } from '../../../words/agendaPages.ts';
import { aboutWords } from '../../../words/casePages.ts';
import { itemKindLabels, itemStatusLabels } from '../../../words/committeeLabels.ts';
import { dayWords } from '../../../words/dates.ts';
import { handingWords, untilDay } from '../../../words/handingWords.ts';
import type { Said } from '../../../words/language.ts';
import { proposalLabels } from '../../../words/meetingLabels.ts';
import { joined, named } from '../../parts/joined.ts';
import { say, type Scene } from '../../scene.ts';
import { ItemQuorum } from './itemQuorum.tsx';
import { preparedSaid } from './said.ts';

interface AgendaRowProps {
  readonly scene: Scene;
  readonly view: AgendaView;
  readonly item: AgendaItem;
}

export const here = ({ head }: Pick<AgendaView, 'head'>): string => `/meetings/${head.meetingId}/agenda`;

/** What the item is about: number and masked name of its case, or why neither is shown. */
export function subjectOf({ isHidden, hasCase, case: of }: AgendaItem) {
  if (isHidden) return words.hidden;
  if (!hasCase) return words.withoutCase;
  return of === null
    ? words.shut
    : joined([of.caseNo, of.name ?? '', of.dongName].filter(Boolean).map(named));
}

/** One item of the agenda, with the way to everything that can be done with it. */
export const AgendaRow = ({ scene, view, item }: AgendaRowProps) => {
  const { no, kind, status, about, proposal, by, can, refused } = item;
  const title = say(scene, itemKindLabels[kind]);
  const more = `${here(view)}?page=${String(view.page.number)}&item=${String(no)}#item`;
  return (
    <tr class={view.chosen?.no === no ? 'is-on' : undefined}>
      <td data-th={say(scene, words.no)}>{no}</td>
      <th scope="row">
        {title}
        <small>
          {say(scene, subjectOf(item))}
          {about ? ` · ${say(scene, aboutWords(about))}` : ''}
        </small>
        {proposal ? (
          <small>
            {say(scene, words.proposal)}: {say(scene, proposalLabels[proposal])}
          </small>
        ) : null}
        {item.prepared ? <small>{say(scene, preparedSaid(item.prepared))}</small> : null}
      </th>
      <td data-th={say(scene, words.by)}>{by.name}</td>
      <td data-th={say(scene, words.quorum)}>
        <ItemQuorum scene={scene} item={item} />
      </td>
      <td data-th={say(scene, words.status)}>
        <span class="dr-badge">{say(scene, itemStatusLabels[status])}</span>{' '}
        {refused ? <span class="dr-badge dr-badge--late">{say(scene, words.refused)}</span> : null}{' '}
        <Awaited scene={scene} said={handingWords.awaits} day={item.awaits} />
        <Awaited scene={scene} said={handingWords.owed} day={item.owed} />
        {can.length === 0 ? null : (
          <a
            class="dr-noprint"
            href={more}
            aria-label={`${say(scene, words.change)}: ${String(no)} ${title}`}
          >
            {say(scene, words.change)}
          </a>
        )}
      </td>
    </tr>
  );
};

interface AwaitedProps {
  readonly scene: Scene;
  readonly said: Said;
  readonly day: PlainDate | null;
}

/** Until when an answer is awaited or owed. */
const Awaited = ({ scene, said, day }: AwaitedProps) =>
  day === null ? null : (
    <small>
      {say(scene, said)} · {say(scene, untilDay(dayWords(day)))}{' '}
    </small>
  );
