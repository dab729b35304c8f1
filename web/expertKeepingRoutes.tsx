import { asId, type MeetingId } from '../domain/ids.ts';
import { keptExpertWords } from '../words/expertPages.ts';
import { doneIn } from './pages/meetings/frame.tsx';
import { Experts } from './pages/meetings/experts.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say } from './scene.ts';

/** What the secretary keeps of outside experts. */
export const expertKeepingRoutes: readonly Route[] = [
  { path: '/meetings/:meetingId/experts', show: showExperts },
];

async function showExperts({ scene, visitor, windows, params, query, returned = null }: Look): Promise<Page> {
  const { code = null, done } = query;
  const view = await windows.experts(visitor, asId<MeetingId>(params.meetingId ?? ''), code);
  return {
    title: say(scene, keptExpertWords.page),
    body: <Experts scene={scene} view={view} done={doneIn(done)} returned={returned} />,
  };
}
