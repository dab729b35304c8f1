import { invitationWords, answerWords } from '../words/invitationPages.ts';
import type { Said } from '../words/language.ts';
import { around, meetingIn, meetingTitle } from './meetingLook.ts';
import { Answer } from './pages/meetings/answer.tsx';
import { Invitations } from './pages/meetings/invitations.tsx';
import { Telephone } from './pages/meetings/telephone.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say, type Scene } from './scene.ts';

/** The pages of the invitations to a sitting. */
export const invitationRoutes: readonly Route[] = [
  { path: '/meetings/:meetingId/invitations', show: showInvitations },
  { path: '/meetings/:meetingId/telephone', show: showTelephone },
  { path: '/meetings/:meetingId/answer', show: showAnswer },
];

const titleOf = (scene: Scene, head: Parameters<typeof meetingTitle>[1], said: Said): string =>
  `${meetingTitle(scene, head)}: ${say(scene, said)}`;

async function showInvitations(look: Look): Promise<Page> {
  const { scene, visitor, windows } = look;
  const view = await windows.invitations(visitor, meetingIn(look));
  return {
    title: titleOf(scene, view.head, invitationWords.ledger),
    body: <Invitations scene={scene} view={view} {...around(look)} />,
  };
}

async function showTelephone(look: Look): Promise<Page> {
  const { scene, visitor, windows } = look;
  const view = await windows.invitations(visitor, meetingIn(look));
  return {
    title: titleOf(scene, view.head, invitationWords.telephone),
    body: <Telephone scene={scene} view={view} {...around(look)} />,
  };
}

async function showAnswer(look: Look): Promise<Page> {
  const { scene, visitor, windows } = look;
  const view = await windows.invitation(visitor, meetingIn(look));
  return {
    title: titleOf(scene, view.head, answerWords.title),
    body: <Answer scene={scene} view={view} {...around(look)} />,
  };
}
