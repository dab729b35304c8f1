import type { CalendarDay, CalendarView, MonthView } from '../../../api/views/calendar.ts';
import { committeeLabels, meetingStatusLabels } from '../../../words/committeeLabels.ts';
import { dayWords } from '../../../words/dates.ts';
import { meetingListWords as words, monthTitle, weekdayHeads } from '../../../words/meetingListPages.ts';
import { meetingsHref } from '../../links.ts';
import { Panel } from '../../parts/panel.tsx';
import { TimeOfDay } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface MonthProps {
  readonly scene: Scene;
  readonly view: CalendarView;
  readonly month: MonthView;
}

/** A month as a table of weeks: one tab stop for each meeting, and links to the months around it. */
export const Month = ({ scene, view, month }: MonthProps) => (
  <Panel id="month" title={say(scene, monthTitle(month.month))}>
    <Around scene={scene} view={view} month={month} />
    <table class="dr-month" aria-labelledby="month">
      <thead>
        <tr>
          {weekdayHeads.map((head) => (
            <th scope="col">{say(scene, head)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr>
            {week.map((day) => (
              <Day scene={scene} day={day} mayOpen={view.may.open} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {month.weeks.flat().some((day) => day.isInMonth && day.meetings.length > 0) ? null : (
      <p class="dr-panel__body">{say(scene, words.noneHere)}</p>
    )}
  </Panel>
);

const Around = ({ scene, view, month }: MonthProps) => {
  const to = (asked: string | null): string => meetingsHref(view.filters, { view: 'month', month: asked });
  return (
    <nav class="dr-month__nav dr-noprint" aria-label={say(scene, words.month)}>
      <a class="dr-btn dr-btn--small" href={to(month.previous)}>
        {say(scene, words.previous)}
      </a>
      <a class="dr-btn dr-btn--small" href={to(null)}>
        {say(scene, words.thisMonth)}
      </a>
      <a class="dr-btn dr-btn--small" href={to(month.following)}>
        {say(scene, words.following)}
      </a>
    </nav>
  );
};

interface DayProps {
  readonly scene: Scene;
  readonly day: CalendarDay;
  readonly mayOpen: boolean;
}

/** The whole day is said to whoever hears it, its number to whoever sees it. */
const Day = ({ scene, day: { day, isInMonth, isToday, isDayOff, holiday, meetings }, mayOpen }: DayProps) => {
  const marks = [
    isInMonth ? '' : 'is-other',
    isToday ? 'is-today' : '',
    isDayOff ? 'is-off' : '',
    meetings.length === 0 ? 'is-empty' : '',
  ].filter(Boolean);
  return (
    <td class={marks.join(' ') || undefined} aria-current={isToday ? 'date' : undefined}>
      <time dateTime={day}>
        <span class="dr-vh">{say(scene, dayWords(day))}</span>
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        {isToday ? <b> {say(scene, words.today)}</b> : null}
      </time>
      {holiday ? <small lang="ko">{holiday}</small> : null}
      {meetings.length === 0 ? null : (
        <ul>
          {meetings.map(({ meetingId, kind, placeName, startsAt, status }) => {
            const name = `${placeName} ${say(scene, committeeLabels[kind])}`;
            return (
              <li class={status === 'cancelled' ? 'is-off' : undefined}>
                <TimeOfDay at={startsAt} /> {mayOpen ? <a href={`/meetings/${meetingId}`}>{name}</a> : name}
                <small>{say(scene, meetingStatusLabels[status])}</small>
              </li>
            );
          })}
        </ul>
      )}
    </td>
  );
};
