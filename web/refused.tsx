import type { Problem, RefusedForm, Visitor } from '../api/seam.ts';
import type { Act } from '../domain/crisisCase/acts.ts';
import { asId, type NoteId } from '../domain/ids.ts';
import { openWords } from '../words/formPages.ts';
import { problemPageWords, signInWords, workWords } from '../words/pages.ts';
import type { Filled } from './forms/filled.ts';
import { notePage, writeNotePage } from './noteRoutes.tsx';
import { OpenCase } from './pages/openCase.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { SignIn } from './pages/signIn.tsx';
import { Work } from './pages/work.tsx';
import { conditionsIn } from './pages/work/views.tsx';
import type { Page } from './render.tsx';
import { casePage, caseShown, endPage, endShown, splitPage, splitShown, type Look } from './routes.tsx';
import { say, type Scene } from './scene.ts';

export interface Refusing {
  readonly scene: Scene;
  readonly windows: Look['windows'];
  readonly refused: RefusedForm;
}

/** Where the page of a refused form lives, for the way back and the choice of language. */
export function placeOf({ form, caseId, noteId = null }: RefusedForm): string {
  if (form === 'signIn') return '/sign-in';
  if (form === 'savedView') return '/work';
  if (form === 'writeCallNote') return '/note';
  if (noteId !== null) return `/notes/${noteId}`;
  if (caseId === null) return '/open';
  return form === 'split' || form === 'endCase' ? `/cases/${caseId}/${pathOf[form]}` : `/cases/${caseId}`;
}

/** Forms on the case that have a page of their own. */
const pathOf = { split: 'split', endCase: 'end' } as const;

/** The page of the form with what was typed, what is wrong on top and at the box; each form as its page has it. */
export async function refusedPage(refusing: Refusing): Promise<Page> {
  const { scene } = refusing;
  const page = await pageOf(refusing);
  return { ...page, title: `${say(scene, problemPageWords.error)}: ${page.title}` };
}

/** Whoever may not be here at all gets no page of the case; a form that became too old is only shown again. */
const noPage: readonly number[] = [401, 403, 404, 410];
const isShut = ({ status, code }: Problem): boolean => noPage.includes(status) && code !== 'formExpired';

async function pageOf(refusing: Refusing): Promise<Page> {
  const { scene, windows, refused } = refusing;
  const { form, problem, typed, visitor } = refused;
  const filled: Filled = { typed, problem };
  if (form === 'signIn') return signIn(scene, filled);
  if (!visitor || isShut(problem)) return problemPage(scene, problem);
  if (form === 'savedView') {
    const view = await windows.worklist(visitor, conditionsIn(typed));
    return { title: say(scene, workWords.title), body: <Work scene={scene} view={view} filled={filled} /> };
  }
  if (form === 'writeCallNote')
    return writeNotePage(scene, { view: await windows.noteForm(visitor), filled, from: '/work' });
  if (form === 'closeCallNote' || form === 'handOverCallNote') {
    const view = await windows.note(visitor, refused.noteId ?? asId<NoteId>(''));
    return notePage(scene, { view, done: null, refused: { form, filled } });
  }
  if (form === 'report' || form === 'reportCrisis') return openPage(refusing, visitor);
  return caseFormPage(refusing, { form, visitor });
}

async function openPage({ scene, windows, refused }: Refusing, visitor: Visitor): Promise<Page> {
  const { typed, problem } = refused;
  const view = await windows.openCase(visitor);
  return {
    title: say(scene, openWords.title),
    body: <OpenCase scene={scene} view={view} filled={{ typed, problem }} />,
  };
}

interface CaseForm {
  readonly form: Act | 'split';
  readonly visitor: Visitor;
}

async function caseFormPage(refusing: Refusing, { form, visitor }: CaseForm): Promise<Page> {
  const { scene, windows, refused } = refusing;
  const { caseId, problem, typed } = refused;
  const filled: Filled = { typed, problem };
  if (caseId === null) return openPage(refusing, visitor);
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

function signIn(scene: Scene, filled: Filled): Page {
  const [next = null] = filled.typed.next ?? [];
  return { title: say(scene, signInWords.title), body: <SignIn scene={scene} filled={filled} next={next} /> };
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
