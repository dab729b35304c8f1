import type { ExpertForm } from '../api/expertSeam.ts';
import type { GuestLook } from '../api/guests.ts';
import type { Problem, RefusedForm, Windows } from '../api/seam.ts';
import { expertWords } from '../words/expertPages.ts';
import { untouched, type Filled } from './forms/filled.ts';
import { ExpertDoor, ExpertRenewal } from './pages/expert/door.tsx';
import { ExpertPage } from './pages/expert/page.tsx';
import type { ExpertShown } from './pages/expert/parts.tsx';
import { ProblemPage } from './pages/problem.tsx';
import type { Page } from './render.tsx';
import { say, type Scene } from './scene.ts';

/** A look by somebody who has no account and came by a one-time link. */
export interface GuestLooking {
  readonly scene: Scene;
  readonly windows: Windows;
  readonly guest: GuestLook;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

export interface GuestRoute {
  readonly path: string;
  show(looking: GuestLooking): Promise<Page>;
}

/** The pages of those who come by a one-time link; nobody's title tells what it is about. */
export const guestRoutes: readonly GuestRoute[] = [
  { path: '/expert', show: showPage },
  { path: '/expert/:link', show: ({ params, ...looking }) => door(looking, params.link ?? '', untouched) },
];

type Showing = Pick<GuestLooking, 'scene' | 'windows'>;

async function door({ scene, windows }: Showing, link: string, filled: Filled): Promise<Page> {
  const view = await windows.expertDoor(link);
  const body = <ExpertDoor scene={scene} view={view} link={link} filled={filled} />;
  return { title: say(scene, expertWords.doorTitle), body };
}

const renewal = (scene: Scene, filled: Filled, writing = ''): Page => ({
  title: say(scene, expertWords.renewTitle),
  body: <ExpertRenewal scene={scene} filled={filled} writing={writing} />,
});

async function showPage({ scene, windows, guest, query }: GuestLooking): Promise<Page> {
  const { done } = query;
  const came = done === 'done' || done === 'later' ? done : null;
  const view = await windows.expertPage(guest);
  return view ? page(scene, { view, done: came, refused: null }) : renewal(scene, untouched);
}

const page = (scene: Scene, shown: ExpertShown): Page => ({
  title: say(scene, expertWords.title),
  body: <ExpertPage scene={scene} {...shown} />,
});

const forms: readonly string[] = [
  'expertAdmission',
  'expertRenewal',
  'expertPledge',
  'expertAnswer',
  'expertOpinion',
  'expertRecusal',
] satisfies ExpertForm[];
export const isExpertForm = (form: RefusedForm['form']): form is ExpertForm => forms.includes(form);

/** Nothing of the page is there any more for a look that is over. */
const isOver = ({ status, code }: Problem): boolean =>
  status === 404 || status === 410 || code === 'guestNotHere';

/** The page of the form that came back, with what was typed. */
export async function refusedExpert(
  showing: Showing,
  {
    form,
    problem,
    typed,
    guest,
  }: Pick<RefusedForm, 'problem' | 'typed' | 'guest'> & { readonly form: ExpertForm },
): Promise<Page> {
  const { scene, windows } = showing;
  const filled: Filled = { typed, problem };
  if (isOver(problem)) return { title: problem.title, body: <ProblemPage scene={scene} problem={problem} /> };
  if (form === 'expertAdmission') return door(showing, typed.link?.[0] ?? '', filled);
  const view = form === 'expertRenewal' || !guest ? null : await windows.expertPage(guest);
  if (view) return page(scene, { view, done: null, refused: { form, filled } });
  return form === 'expertRenewal' ? renewal(scene, filled) : renewal(scene, untouched, typed.note?.[0]);
}
