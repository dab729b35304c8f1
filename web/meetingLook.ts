import type { MeetingHeadView } from '../api/views/meetingHead.ts';
import { asId, type MeetingId } from '../domain/ids.ts';
import { committeeLabels } from '../words/committeeLabels.ts';
import type { Said } from '../words/language.ts';
import { doneIn } from './pages/meetings/frame.tsx';
import type { Look } from './routes.tsx';
import { say, type Scene } from './scene.ts';

/** The meeting that the address names. */
export const meetingIn = ({ params }: Pick<Look, 'params'>): MeetingId =>
  asId<MeetingId>(params.meetingId ?? '');

/** `done` says what was done, and is no filter. */
export const filtersIn = ({ query }: Pick<Look, 'query'>): Look['query'] =>
  Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'done'));

/** The title names the committee and never a person: it stands in the browser's history. */
export const meetingTitle = (scene: Scene, { kind }: Pick<MeetingHeadView, 'kind'>, part?: Said): string =>
  [say(scene, committeeLabels[kind]), ...(part ? [say(scene, part)] : [])].join(' ');

/** What a page has beside what it shows: what was done before, and a form that came back. */
export const around = ({ query, returned = null }: Pick<Look, 'query' | 'returned'>) => ({
  done: doneIn(query.done),
  returned,
});
