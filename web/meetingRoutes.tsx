import { asId, type MeetingId } from '../domain/ids.ts';
import { committeeLabels } from '../words/committeeLabels.ts';
import type { MeetingHeadView } from '../api/views/meetingHead.ts';
import { doneIn } from './pages/meetings/frame.tsx';
import { Sitting } from './pages/meetings/sitting.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say, type Scene } from './scene.ts';

/** The pages of one meeting. */
export const meetingRoutes: readonly Route[] = [{ path: '/meetings/:meetingId', show: showSitting }];

const meetingIn = ({ params }: Look): MeetingId => asId<MeetingId>(params.meetingId ?? '');

/** The title names the committee and never a person: it stands in the browser's history. */
export const meetingTitle = (scene: Scene, { kind }: Pick<MeetingHeadView, 'kind'>): string =>
  say(scene, committeeLabels[kind]);

async function showSitting(look: Look): Promise<Page> {
  const { scene, visitor, windows, query, returned = null } = look;
  const head = await windows.meetingHead(visitor, meetingIn(look));
  return {
    title: meetingTitle(scene, head),
    body: <Sitting scene={scene} head={head} done={doneIn(query.done)} returned={returned} />,
  };
}
