import type { CalendarItem, CalendarView } from '../../../api/views/calendar.ts';
import { meetingStatuses } from '../../../domain/meeting/state.ts';
import { itemsTitle } from '../../../words/agendaPages.ts';
import {
  attendanceLabels,
  committeeLabels,
  meetingDutyLabels,
  meetingStatusLabels,
} from '../../../words/committeeLabels.ts';
import { dayWords } from '../../../words/dates.ts';
import type { Said } from '../../../words/language.ts';
import { meetingListWords as words, meetingsTitle, monthTitle } from '../../../words/meetingListPages.ts';
import { frameWords } from '../../../words/pages.ts';
import { ChoiceOf } from '../../forms/choiceOf.tsx';
import { optionsOf } from '../../forms/field.ts';
import { meetingDutyHref, meetingsHref, withFilters } from '../../links.ts';
import { named } from '../../parts/joined.ts';
import { More } from '../../parts/more.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { Month } from './month.tsx';

export interface MeetingsProps {
  readonly scene: Scene;
  readonly view: CalendarView;
}

type Conditions = CalendarView['filters'];

/** 회의 일정: what is to come, what is past, or a month as a table. */
export const Meetings = ({ scene, view }: MeetingsProps) => {
  const { filters, items, month, next } = view;
  return (
    <>
      <Top scene={scene} view={view} />
      <div class="dr-stack">
        <Views scene={scene} view={view} />
        <Filters scene={scene} view={view} />
        {view.may.open ? null : <p class="dr-soft">{say(scene, words.readOnly)}</p>}
        {month ? (
          <Month scene={scene} view={view} month={month} />
        ) : items.length === 0 ? (
          <p>{say(scene, noneOf(filters))}</p>
        ) : (
          <List scene={scene} view={view} />
        )}
        <More scene={scene} href={meetingsHref(filters)} next={next} />
      </div>
    </>
  );
};

const isFiltered = ({ kind, status, place, month }: Conditions): boolean =>
  [kind, status, place, month].some((value) => value !== undefined);

function noneOf(filters: Conditions): Said {
  if (isFiltered(filters)) return words.noneHere;
  return filters.when === 'past' ? words.nonePast : words.none;
}

function titleOf({ filters, items, month, next }: CalendarView): Said {
  if (month) return monthTitle(month.month);
  if (filters.when === 'past') return words.past;
  return isFiltered(filters) || next !== null ? words.title : meetingsTitle(items.length);
}

const Top = ({ scene, view }: MeetingsProps) => {
  const { may } = view;
  const links = [
    { href: '/meetings/waiting', said: words.waiting, may: may.waiting },
    { href: '/committees', said: words.committees, may: may.committees },
    { href: '/account/calendar', said: words.feed, may: may.feed },
  ].filter((link) => link.may);
  return (
    <div class="dr-top">
      <div>
        <h1>{say(scene, titleOf(view))}</h1>
        <p class="dr-rowline dr-noprint">
          {links.map(({ href, said }) => (
            <a href={href}>{say(scene, said)}</a>
          ))}
        </p>
      </div>
      {may.plan ? (
        <a class="dr-btn dr-btn--primary dr-noprint" href="/meetings/new">
          {say(scene, words.plan)}
        </a>
      ) : null}
    </div>
  );
};

const Views = ({ scene, view: { filters } }: MeetingsProps) => {
  const isMonth = filters.view === 'month';
  const isPast = !isMonth && filters.when === 'past';
  const plain = { view: null, month: null };
  const tabs = [
    {
      said: words.upcoming,
      href: meetingsHref(filters, { ...plain, when: null }),
      isHere: !isMonth && !isPast,
    },
    { said: words.past, href: meetingsHref(filters, { ...plain, when: 'past' }), isHere: isPast },
    { said: words.calendar, href: meetingsHref(filters, { view: 'month', when: null }), isHere: isMonth },
  ];
  return (
    <nav class="dr-tabs dr-noprint" aria-label={say(scene, words.views)}>
      {tabs.map(({ said, href, isHere }) => (
        <a href={href} aria-current={isHere ? 'page' : undefined}>
          {say(scene, said)}
        </a>
      ))}
    </nav>
  );
};

const Filters = ({ scene, view: { filters, choices, month } }: MeetingsProps) => {
  const isUseless = choices.kinds.length === 0 && !isFiltered(filters);
  const { when, view } = filters;
  return isUseless ? null : (
    <form class="dr-filter dr-noprint" action="/meetings" method="get" aria-label={say(scene, words.filter)}>
      {when ? <input type="hidden" name="when" value={when} /> : null}
      {view ? <input type="hidden" name="view" value={view} /> : null}
      <ChoiceOf
        scene={scene}
        name="kind"
        said={words.kind}
        options={optionsOf(choices.kinds, committeeLabels)}
        chosen={filters.kind}
      />
      <ChoiceOf
        scene={scene}
        name="place"
        said={words.place}
        options={choices.places.map(({ code, name }) => ({ value: code, said: named(name) }))}
        chosen={filters.place}
      />
      <ChoiceOf
        scene={scene}
        name="status"
        said={words.status}
        options={optionsOf(meetingStatuses, meetingStatusLabels)}
        chosen={filters.status}
      />
      <div>
        <label for="filter-month">{say(scene, words.month)}</label>
        <input
          class="dr-in-row dr-in-xs"
          id="filter-month"
          type="month"
          name="month"
          placeholder="2026-12"
          value={month?.month ?? filters.month ?? ''}
        />
      </div>
      <button class="dr-btn dr-btn--small">{say(scene, frameWords.filter)}</button>
      {isFiltered(filters) ? (
        <a href={withFilters('/meetings', { when, view })}>{say(scene, words.clear)}</a>
      ) : null}
    </form>
  );
};

const columns = [words.when, words.kind, words.status, words.items, words.next] as const;

const List = ({ scene, view }: MeetingsProps) => {
  const title =
    view.filters.when === 'past' ? words.past : view.filters.month ? words.ofMonth : words.upcoming;
  return (
    <Panel id="meetings" title={say(scene, title)}>
      <table class="dr-table dr-stacked" role="table" aria-labelledby="meetings">
        <TableHead scene={scene} columns={columns} />
        <tbody>
          {view.items.map((item) => (
            <Row scene={scene} item={item} mayOpen={view.may.open} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
};

interface RowProps {
  readonly scene: Scene;
  readonly item: CalendarItem;
  readonly mayOpen: boolean;
}

const Row = ({ scene, item, mayOpen }: RowProps) => (
  <tr>
    <th scope="row">
      <Moment scene={scene} at={item.startsAt} />
      <small>{say(scene, attendanceLabels[item.way])}</small>
    </th>
    <td data-th={say(scene, words.kind)}>
      <CommitteeLink scene={scene} item={item} mayOpen={mayOpen} />
      <small>{item.placeName}</small>
    </td>
    <td data-th={say(scene, words.status)}>
      <StatusBadge scene={scene} item={item} />
    </td>
    <td data-th={say(scene, words.items)}>{say(scene, itemsTitle(item.items))}</td>
    <td data-th={say(scene, words.next)}>
      <NextDuty scene={scene} item={item} mayOpen={mayOpen} />
    </td>
  </tr>
);

export const CommitteeLink = ({ scene, item, mayOpen }: RowProps) =>
  mayOpen ? (
    <a href={`/meetings/${item.meetingId}`}>{say(scene, committeeLabels[item.kind])}</a>
  ) : (
    <>{say(scene, committeeLabels[item.kind])}</>
  );

const badges: Readonly<Record<CalendarItem['status'], string>> = {
  planned: 'dr-badge',
  called: 'dr-badge dr-badge--info',
  sitting: 'dr-badge dr-badge--today',
  signed: 'dr-badge dr-badge--good',
  cancelled: 'dr-badge dr-badge--over',
  ended: 'dr-badge dr-badge--plain',
};

const StatusBadge = ({ scene, item: { status } }: Pick<RowProps, 'scene' | 'item'>) => (
  <span class={badges[status]}>{say(scene, meetingStatusLabels[status])}</span>
);

/** Who owes what next, and by when. */
const NextDuty = ({ scene, item: { meetingId, duty }, mayOpen }: RowProps) => {
  if (!duty) return <span class="dr-soft">{say(scene, words.nothingNext)}</span>;
  const said = say(scene, meetingDutyLabels[duty.duty]);
  return (
    <>
      {mayOpen ? <a href={meetingDutyHref(meetingId, duty.duty)}>{said}</a> : said}
      <small>
        {duty.owner.name} · {say(scene, dayWords(duty.dueDay))}{' '}
        {duty.isLate ? <span class="dr-badge dr-badge--late">{say(scene, frameWords.late)}</span> : null}
      </small>
    </>
  );
};
