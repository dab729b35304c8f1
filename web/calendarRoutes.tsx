import { meetingListWords, planWords } from '../words/meetingListPages.ts';
import { agendaWords, waitingWords } from '../words/agendaPages.ts';
import { committeeLabels } from '../words/committeeLabels.ts';
import { committeeWords } from '../words/committeePages.ts';
import { around, filtersIn, meetingIn } from './meetingLook.ts';
import { Agenda } from './pages/meetings/agenda.tsx';
import { Feed, feedDoneIn, type FeedProps } from './pages/meetings/feed.tsx';
import { untouched } from './forms/filled.ts';
import { feedWords } from '../words/feedPages.ts';
import { Waiting } from './pages/meetings/waiting.tsx';
import { CommitteePage } from './pages/meetings/committee.tsx';
import { Committees } from './pages/meetings/committees.tsx';
import { Meetings } from './pages/meetings/list.tsx';
import { NewMeeting } from './pages/meetings/new.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say } from './scene.ts';

/** 회의: their calendar, their plans, and the committees that hold them; before the pages of one meeting. */
export const calendarRoutes: readonly Route[] = [
  { path: '/meetings', show: showMeetings },
  { path: '/meetings/new', show: showNew },
  { path: '/meetings/waiting', show: showWaiting },
  { path: '/meetings/:meetingId/agenda', show: showAgenda },
  { path: '/account/calendar', show: showFeed },
  { path: '/committees', show: showCommittees },
  { path: '/committees/:kind/:place', show: showCommittee },
];

async function showMeetings({ scene, visitor, windows, query }: Look): Promise<Page> {
  const view = await windows.calendar(visitor, query);
  return { title: say(scene, meetingListWords.title), body: <Meetings scene={scene} view={view} /> };
}

/** Without a script a committee is chosen by a form, whose two boxes are the parts of its address. */
async function showCommittees(look: Look): Promise<Page> {
  const { scene, visitor, windows, query } = look;
  const { kind, place } = query;
  if (kind !== undefined && place !== undefined) return showCommittee({ ...look, params: { kind, place } });
  const view = await windows.committees(visitor);
  return { title: say(scene, committeeWords.title), body: <Committees scene={scene} view={view} /> };
}

async function showCommittee(look: Look): Promise<Page> {
  const { scene, visitor, windows, params } = look;
  const { kind = '', place = '' } = params;
  const view = await windows.committee(visitor, { kind, place });
  return {
    title: say(scene, committeeLabels[view.kind]),
    body: <CommitteePage scene={scene} view={view} {...around(look)} />,
  };
}

async function showNew({ scene, visitor, windows, query, returned = null }: Look): Promise<Page> {
  const view = await windows.planning(visitor, query);
  return {
    title: say(scene, planWords.title),
    body: <NewMeeting scene={scene} view={view} returned={returned} />,
  };
}

async function showWaiting(look: Look): Promise<Page> {
  const { scene, visitor, windows } = look;
  const view = await windows.waitingItems(visitor, filtersIn(look));
  return {
    title: say(scene, waitingWords.title),
    body: <Waiting scene={scene} view={view} {...around(look)} />,
  };
}

async function showAgenda(look: Look): Promise<Page> {
  const { scene, visitor, windows } = look;
  const view = await windows.agenda(visitor, meetingIn(look), filtersIn(look));
  return {
    title: `${say(scene, committeeLabels[view.head.kind])}: ${say(scene, agendaWords.title)}`,
    body: <Agenda scene={scene} view={view} {...around(look)} />,
  };
}

async function showFeed(look: Look): Promise<Page> {
  const { query } = look;
  return feedPage(look, { done: feedDoneIn(query.done), filled: untouched });
}

/** Also the page of its forms that were refused. */
export async function feedPage(
  { scene, visitor, windows }: Pick<Look, 'scene' | 'visitor' | 'windows'>,
  shown: Pick<FeedProps, 'done' | 'filled'>,
): Promise<Page> {
  const view = await windows.calendarFeed(visitor);
  return { title: say(scene, feedWords.title), body: <Feed scene={scene} view={view} {...shown} /> };
}
