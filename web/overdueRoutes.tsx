import type { RefusedForm } from '../api/seam.ts';
import { choiceWords, roundWords } from '../words/overduePages.ts';
import { overdueWords } from '../words/pages.ts';
import { untouched, type Filled } from './forms/filled.ts';
import { Overdue } from './pages/overdue.tsx';
import { lookIn } from './pages/overdue/address.ts';
import { Reassign } from './pages/reassign.tsx';
import { Reschedule } from './pages/reschedule.tsx';
import { Round } from './pages/round.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say } from './scene.ts';

/** 지연 현황, and what can be done from it to many rows at once. */
export const overdueRoutes: readonly Route[] = [
  { path: '/overdue', show: (look) => showOverdue(look, untouched) },
  { path: '/overdue/reassign', show: (look) => showReassign(look, untouched) },
  { path: '/overdue/reschedule', show: (look) => showReschedule(look, untouched) },
  { path: '/overdue/rounds/:circularId', show: showRound },
];

/** How the page looks is its own affair; the rest narrows what is late. */
const ofThePage: readonly string[] = ['by', 'pick'];
const filtersIn = (query: Look['query']): Look['query'] =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !ofThePage.includes(name)));

type Seen = Pick<Look, 'scene' | 'visitor' | 'windows' | 'query' | 'lists'>;

async function showOverdue({ scene, visitor, windows, query }: Seen, filled: Filled): Promise<Page> {
  const view = await windows.overdue(visitor, filtersIn(query));
  return {
    title: say(scene, overdueWords.title),
    body: <Overdue scene={scene} view={view} look={lookIn(query)} filled={filled} />,
  };
}

async function showReassign({ scene, visitor, windows, query, lists }: Seen, filled: Filled): Promise<Page> {
  const view = await windows.reassign(visitor, { ...query, row: lists.row ?? [] });
  return {
    title: say(scene, choiceWords.reassignTitle),
    body: <Reassign scene={scene} view={view} filled={filled} />,
  };
}

async function showReschedule(
  { scene, visitor, windows, query, lists }: Seen,
  filled: Filled,
): Promise<Page> {
  const view = await windows.reschedule(visitor, { ...query, row: lists.row ?? [] });
  return {
    title: say(scene, choiceWords.rescheduleTitle),
    body: <Reschedule scene={scene} view={view} filled={filled} />,
  };
}

async function showRound({ scene, visitor, windows, params }: Look): Promise<Page> {
  const view = await windows.round(visitor, params.circularId ?? '');
  return { title: say(scene, roundWords.crumb), body: <Round scene={scene} view={view} /> };
}

/** Where a refused form of 지연 현황 lives. */
export const overduePlaces = {
  export: '/overdue',
  reassignments: '/overdue/reassign',
  reschedulings: '/overdue/reschedule',
} as const;
type OverdueForm = keyof typeof overduePlaces;

export const isOverdueForm = (form: RefusedForm['form']): form is OverdueForm =>
  Object.hasOwn(overduePlaces, form);

interface Refused {
  readonly form: OverdueForm;
  readonly filled: Filled;
}

/** The page with what was chosen and typed, and what is wrong. */
export function refusedOverdue(
  seen: Omit<Seen, 'query' | 'lists'>,
  { form, filled }: Refused,
): Promise<Page> {
  const { typed } = filled;
  const first = Object.entries(typed).flatMap(([name, [value = '']]) =>
    value === '' ? [] : [[name, value]],
  );
  const query = Object.fromEntries(first) as Readonly<Record<string, string>>;
  const only = (...names: readonly string[]) =>
    Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name)));
  switch (form) {
    case 'export': {
      const narrowing = only('dong', 'owner', 'act', 'age', 'waits', 'told');
      return showOverdue({ ...seen, query: narrowing, lists: {} }, filled);
    }
    case 'reassignments':
      return showReassign(
        { ...seen, query: only('to', 'reassignCause'), lists: { row: rowsIn(query, 'seat') } },
        filled,
      );
    case 'reschedulings':
      return showReschedule(
        {
          ...seen,
          query: only('to', 'onDayOff', 'rescheduleCause'),
          lists: { row: rowsIn(query, 'visitId') },
        },
        filled,
      );
  }
}

/** `rows.0.caseId` and `rows.0.seat` as an address names the row. */
const rowsIn = (query: Readonly<Record<string, string>>, about: 'seat' | 'visitId'): readonly string[] =>
  Object.entries(query).flatMap(([name, caseId]) => {
    const n = /^rows\.(\d+)\.caseId$/.exec(name)?.[1];
    return n === undefined ? [] : [`${caseId}~${query[`rows.${n}.${about}`] ?? ''}`];
  });
