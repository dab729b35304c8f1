import type { WrittenForm } from '../api/writtenSeam.ts';
import type { Problem, RefusedForm } from '../api/seam.ts';
import { expertWords } from '../words/expertPages.ts';
import { reviewWords } from '../words/writtenPages.ts';
import type { GuestLooking, GuestRoute } from './expertRoutes.tsx';
import { untouched, type Filled } from './forms/filled.ts';
import { around, meetingIn } from './meetingLook.ts';
import { Review } from './pages/meetings/review.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { ReviewDoor, ReviewRenewal } from './pages/review/door.tsx';
import { ReviewPage, type ReviewShown } from './pages/review/page.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say, type Scene } from './scene.ts';

/** What the secretary sees of a written review. */
export const writtenRoutes: readonly Route[] = [{ path: '/meetings/:meetingId/review', show: showReview }];

async function showReview(look: Look): Promise<Page> {
  const { scene, visitor, windows, query } = look;
  const view = await windows.writtenReview(visitor, meetingIn(look), query.code ?? null);
  return {
    title: say(scene, reviewWords.page),
    body: <Review scene={scene} view={view} {...around(look)} />,
  };
}

/** 서면심의 of members who come by a one-time link. */
export const writtenGuestRoutes: readonly GuestRoute[] = [
  { path: '/review', show: showPage },
  { path: '/review/:link', show: ({ params, ...looking }) => door(looking, params.link ?? '', untouched) },
];

type Showing = Pick<GuestLooking, 'scene' | 'windows'>;

async function door({ scene, windows }: Showing, link: string, filled: Filled): Promise<Page> {
  const view = await windows.reviewDoor(link);
  return {
    title: say(scene, reviewWords.doorTitle),
    body: <ReviewDoor scene={scene} filled={filled} view={view} link={link} />,
  };
}

const renewal = (scene: Scene, filled: Filled): Page => ({
  title: say(scene, expertWords.renewTitle),
  body: <ReviewRenewal scene={scene} filled={filled} />,
});

async function showPage({ scene, windows, guest, query }: GuestLooking): Promise<Page> {
  const { done } = query;
  const came = done === 'done' || done === 'later' ? done : null;
  const view = await windows.reviewPage(guest);
  return view ? page(scene, { view, done: came, refused: null }) : renewal(scene, untouched);
}

const page = (scene: Scene, shown: ReviewShown): Page => ({
  title: say(scene, reviewWords.page),
  body: <ReviewPage scene={scene} {...shown} />,
});

const forms: readonly string[] = [
  'reviewAdmission',
  'reviewRenewal',
  'reviewBallot',
  'reviewRecusal',
] satisfies WrittenForm[];
export const isWrittenForm = (form: RefusedForm['form']): form is WrittenForm => forms.includes(form);

/** Nothing of the page is there any more for a link that leads nowhere. */
const isOver = ({ status, code }: Problem): boolean =>
  status === 404 || (status === 410 && code !== 'reviewOver') || code === 'guestNotHere';

/** The page of the form that came back, with what was typed; a ballot that came too late finds how one has voted. */
export async function refusedWritten(
  showing: Showing,
  {
    form,
    problem,
    typed,
    guest,
  }: Pick<RefusedForm, 'problem' | 'typed' | 'guest'> & { readonly form: WrittenForm },
): Promise<Page> {
  const { scene, windows } = showing;
  const filled: Filled = { typed, problem };
  const isLate = form === 'reviewAdmission' && problem.status === 410;
  if (isLate || isOver(problem))
    return { title: problem.title, body: <ProblemPage scene={scene} problem={problem} /> };
  if (form === 'reviewAdmission') return door(showing, typed.link?.[0] ?? '', filled);
  const view = form === 'reviewRenewal' || !guest ? null : await windows.reviewPage(guest);
  if (view) return page(scene, { view, done: null, refused: { form, filled } });
  return renewal(scene, form === 'reviewRenewal' ? filled : untouched);
}
