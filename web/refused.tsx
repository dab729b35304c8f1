import type { Problem, RefusedForm } from '../api/seam.ts';
import { openWords } from '../words/formPages.ts';
import { problemPageWords } from '../words/pages.ts';
import { oneStaffPage, passwordPage, signInPage } from './doorRoutes.tsx';
import type { Filled } from './forms/filled.ts';
import { OpenCase } from './pages/openCase.tsx';
import { isOverdueForm, overduePlaces, refusedOverdue } from './overdueRoutes.tsx';
import { ProblemPage } from './pages/problem.tsx';
import type { Page } from './render.tsx';
import {
  casePage,
  caseShown,
  endPage,
  endShown,
  openingPage,
  splitPage,
  splitShown,
  type Look,
} from './routes.tsx';
import { say, type Scene } from './scene.ts';
import { isSettingsForm, settingsPlaceOf, settingsRefusedPage } from './settingsRefused.tsx';
import { firstPasswordPage } from './settingsRoutes.tsx';
import { refusedReview, searchPage } from './watchRoutes.tsx';

export interface Refusing {
  readonly scene: Scene;
  readonly windows: Look['windows'];
  readonly refused: RefusedForm;
}

/** Where the page of a refused form lives, for the way back and the choice of language. */
export function placeOf({ form, caseId, params = {} }: RefusedForm): string {
  if (form === 'signIn') return '/sign-in';
  if (form === 'search') return '/search';
  if (form === 'accessReview' || form === 'accessAddendum') return '/access/reviews';
  if (form === 'changePassword') return '/account/password';
  if (form === 'endSessions') return `/staff-sessions/${params.staffId ?? ''}`;
  if (isOverdueForm(form)) return overduePlaces[form];
  if (isSettingsForm(form)) return settingsPlaceOf(form, params);
  if (caseId === null) return '/open';
  const path = Object.entries(pathOf).find(([name]) => name === form)?.[1];
  return path === undefined ? `/cases/${caseId}` : `/cases/${caseId}/${path}`;
}

/** Forms on the case that have a page of their own. */
const pathOf = { split: 'split', endCase: 'end', opening: 'opening' } as const;

/** The page of the form with what was typed, what is wrong on top and at the box; each form as its page has it. */
export async function refusedPage(refusing: Refusing): Promise<Page> {
  const { scene } = refusing;
  const page = await pageOf(refusing);
  return { ...page, title: `${say(scene, problemPageWords.error)}: ${page.title}` };
}

/** Whoever may not be here at all gets no page of the case; a form that became too old is only shown again. */
const noPage: readonly number[] = [401, 403, 404, 410];
const isShut = ({ status, code }: Problem): boolean => noPage.includes(status) && code !== 'formExpired';

async function pageOf({ scene, windows, refused }: Refusing): Promise<Page> {
  const { form, caseId, problem, typed, visitor, params = {} } = refused;
  const filled: Filled = { typed, problem };
  if (form === 'signIn') {
    const [next = null] = typed.next ?? [];
    return signInPage(scene, { filled, next, ways: await windows.waysIn() });
  }
  if (form === 'firstPassword') return firstPasswordPage(scene, filled);
  // A field of the settings may name a place or a case that is not there: that is a box to correct.
  const isBox = isSettingsForm(form) && problem.field !== undefined;
  if (!visitor || (isShut(problem) && !isBox)) return problemPage(scene, problem);
  if (isSettingsForm(form)) return settingsRefusedPage({ scene, windows, visitor, form, params, filled });
  const looking = { scene, windows, visitor };
  if (form === 'search') return searchPage(looking, filled);
  if (form === 'accessReview' || form === 'accessAddendum')
    return (await refusedReview(looking, filled, form)) ?? problemPage(scene, problem);
  if (form === 'changePassword') {
    const { local: isLocal } = await windows.waysIn();
    return passwordPage(scene, { filled, isLocal });
  }
  if (form === 'endSessions') {
    const view = await windows.sessionsOfStaff(visitor, params.staffId ?? '');
    return oneStaffPage(scene, { view, filled, isEnded: false });
  }
  if (isOverdueForm(form)) return refusedOverdue({ scene, visitor, windows }, { form, filled });
  if (form === 'report' || form === 'reportCrisis' || caseId === null) {
    const view = await windows.openCase(visitor, null);
    return {
      title: say(scene, openWords.title),
      body: <OpenCase scene={scene} view={view} filled={filled} />,
    };
  }
  if (form === 'opening') {
    const [next = `/cases/${caseId}`] = typed.next ?? [];
    return openingPage(scene, { view: await windows.opening(visitor, caseId), filled, next });
  }
  if (form === 'split')
    return splitPage(scene, { ...(await splitShown({ windows, visitor }, caseId)), filled });
  if (form === 'endCase') {
    const [endCause] = typed.endCause ?? [];
    return endPage(scene, { ...(await endShown({ windows, visitor }, caseId, endCause)), filled });
  }
  const shown = await caseShown({ windows, visitor }, caseId);
  const open = { act: form, about: aboutIn(typed), filled };
  return casePage(scene, { ...shown, older: null, open, done: null });
}

export const problemPage = (scene: Scene, problem: RefusedForm['problem']): Page => ({
  title: problem.title,
  body: <ProblemPage scene={scene} problem={problem} />,
});

const aboutNames = [
  'grantId',
  'supportId',
  'extensionId',
  'selectionId',
  'linkageId',
  'visitId',
  'consentId',
  'escalationId',
  'clockId',
  'seat',
] as const;

const aboutIn = (typed: RefusedForm['typed']): string | null =>
  aboutNames.flatMap((name) => typed[name] ?? [])[0] ?? null;
