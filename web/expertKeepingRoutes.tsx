import { asId, type MeetingId } from '../domain/ids.ts';
import { keptExpertWords, opinionWords } from '../words/expertPages.ts';
import { doneIn } from './pages/meetings/frame.tsx';
import { Experts } from './pages/meetings/experts.tsx';
import { Opinions } from './pages/meetings/opinions.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say } from './scene.ts';

/** What the secretary keeps of outside experts, and what the members read of them. */
export const expertKeepingRoutes: readonly Route[] = [
  { path: '/meetings/:meetingId/experts', show: showExperts },
  { path: '/meetings/:meetingId/opinions', show: showOpinions },
];

async function showExperts({ scene, visitor, windows, params, query, returned = null }: Look): Promise<Page> {
  const { code = null, done } = query;
  const view = await windows.experts(visitor, asId<MeetingId>(params.meetingId ?? ''), code);
  return {
    title: say(scene, keptExpertWords.page),
    body: <Experts scene={scene} view={view} done={doneIn(done)} returned={returned} />,
  };
}

async function showOpinions({ scene, visitor, windows, params }: Look): Promise<Page> {
  const meetingId = asId<MeetingId>(params.meetingId ?? '');
  const [head, view] = await Promise.all([
    windows.meetingHead(visitor, meetingId),
    windows.expertOpinions(visitor, meetingId),
  ]);
  return {
    title: say(scene, opinionWords.title),
    body: <Opinions scene={scene} head={head} view={view} />,
  };
}
