import { keptExpertWords, opinionWords } from '../words/expertPages.ts';
import { around, meetingIn } from './meetingLook.ts';
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

async function showExperts(look: Look): Promise<Page> {
  const { scene, visitor, windows, query } = look;
  const view = await windows.experts(visitor, meetingIn(look), query.code ?? null);
  return {
    title: say(scene, keptExpertWords.page),
    body: <Experts scene={scene} view={view} {...around(look)} />,
  };
}

async function showOpinions(look: Look): Promise<Page> {
  const { scene, visitor, windows } = look;
  const meetingId = meetingIn(look);
  const [head, view] = await Promise.all([
    windows.meetingHead(visitor, meetingId),
    windows.expertOpinions(visitor, meetingId),
  ]);
  return {
    title: say(scene, opinionWords.title),
    body: <Opinions scene={scene} head={head} view={view} />,
  };
}
