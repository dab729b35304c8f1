import type { Problem, RefusedForm, Visitor } from '../api/seam.ts';
import type { NoteAct } from '../domain/callNote/acts.ts';
import type { Act } from '../domain/crisisCase/acts.ts';
import { asId, type NoteId } from '../domain/ids.ts';
import { openWords } from '../words/formPages.ts';
import { problemPageWords, workWords } from '../words/pages.ts';
import { oneStaffPage, passwordPage, signInPage } from './doorRoutes.tsx';
import { isExpertForm, refusedExpert } from './expertRoutes.tsx';
import type { Filled } from './forms/filled.ts';
import { feedPage } from './calendarRoutes.tsx';
import { isMeetingForm, meetingPlaceOf, refusedMeeting } from './meetingRefused.tsx';
import { notePage, writeNotePage } from './noteRoutes.tsx';
import { OpenCase } from './pages/openCase.tsx';
import { isOverdueForm, overduePlaces, refusedOverdue } from './overdueRoutes.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { Work } from './pages/work.tsx';
import { conditionsIn } from './pages/work/views.tsx';
import type { Page } from './render.tsx';
import { casePageAt, endPage, endShown, openingPage, splitPage, splitShown, type Look } from './routes.tsx';
import { say, type Scene } from './scene.ts';
import { isSettingsForm, settingsPlaceOf, settingsRefusedPage } from './settingsRefused.tsx';
import { firstPasswordPage } from './settingsRoutes.tsx';
import { refusedReview, searchPage } from './watchRoutes.tsx';
import { isWrittenForm, refusedWritten } from './writtenRoutes.tsx';

export interface Refusing {
  readonly scene: Scene;
  readonly windows: Look['windows'];
  readonly refused: RefusedForm;
}

/** Where the page of a refused form lives, for the way back and the choice of language. */
export function placeOf({ form, caseId, params = {}, typed }: RefusedForm): string {
  if (form === 'signIn') return '/sign-in';
  if (isExpertForm(form)) return '/expert';
  if (isWrittenForm(form)) return '/review';
  if (form === 'search') return '/search';
  if (form === 'accessReview' || form === 'accessAddendum') return '/access/reviews';
  if (form === 'changePassword') return '/account/password';
  if (form === 'endSessions') return `/staff-sessions/${params.staffId ?? ''}`;
  if (form === 'savedView') return '/work';
  if (form === 'renewFeed' || form === 'endFeed') return '/account/calendar';
  if (form === 'writeCallNote') return '/note';
  if (isNoteForm(form)) return `/notes/${params.noteId ?? ''}`;
  if (isOverdueForm(form)) return overduePlaces[form];
  if (isSettingsForm(form)) return settingsPlaceOf(form, params);
  if (isMeetingForm(form)) return meetingPlaceOf({ params, typed });
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

async function pageOf(refusing: Refusing): Promise<Page> {
  const { scene, windows, refused } = refusing;
  const { form, params = {}, problem, typed, visitor } = refused;
  const filled: Filled = { typed, problem };
  if (form === 'signIn') {
    const [next = null] = typed.next ?? [];
    return signInPage(scene, { filled, next, ways: await windows.waysIn() });
  }
  if (form === 'firstPassword') return firstPasswordPage(scene, filled);
  if (isExpertForm(form)) return refusedExpert({ scene, windows }, { ...refused, form });
  if (isWrittenForm(form)) return refusedWritten({ scene, windows }, { ...refused, form });
  // A field may name what is not there, or is not theirs to decide: that is a box to correct, and what was typed stays.
  const isOfTheirs = isSettingsForm(form) || isMeetingForm(form) || refused.caseId !== null;
  const isBox = isOfTheirs && problem.field !== undefined;
  if (!visitor || (isShut(problem) && !isBox)) return problemPage(scene, problem);
  if (isSettingsForm(form)) return settingsRefusedPage({ scene, windows, visitor, form, params, filled });
  const looking = { scene, windows, visitor };
  if (isMeetingForm(form)) {
    const page = await refusedMeeting(looking, { form, params, filled });
    return page ?? problemPage(scene, problem);
  }
  if (form === 'search') return searchPage(looking, filled);
  if (form === 'renewFeed' || form === 'endFeed') return feedPage(looking, { done: null, filled });
  if (form === 'accessReview' || form === 'accessAddendum')
    return (await refusedReview(looking, filled, form)) ?? problemPage(scene, problem);
  if (form === 'changePassword' || form === 'endSessions')
    return doorFormPage(refusing, { form, visitor, filled });
  if (isOverdueForm(form)) return refusedOverdue(looking, { form, filled });
  if (isNoteForm(form)) return noteFormPage(refusing, { form, visitor, filled });
  if (form === 'report' || form === 'reportCrisis') return openPage(refusing, visitor);
  return caseFormPage(refusing, { form, visitor, filled });
}

interface Sent<Form> {
  readonly form: Form;
  readonly visitor: Visitor;
  readonly filled: Filled;
}

async function doorFormPage(
  { scene, windows, refused: { params = {} } }: Refusing,
  { form, visitor, filled }: Sent<'changePassword' | 'endSessions'>,
): Promise<Page> {
  if (form === 'changePassword') {
    const { local: isLocal } = await windows.waysIn();
    return passwordPage(scene, { filled, isLocal });
  }
  const view = await windows.sessionsOfStaff(visitor, params.staffId ?? '');
  return oneStaffPage(scene, { view, filled, isEnded: false });
}

type NoteForm = NoteAct | 'savedView';

const noteForms: readonly string[] = [
  'savedView',
  'writeCallNote',
  'closeCallNote',
  'handOverCallNote',
] satisfies NoteForm[];
const isNoteForm = (form: RefusedForm['form']): form is NoteForm => noteForms.includes(form);

/** What is sent from 내 할 일 and from call notes. */
async function noteFormPage(
  { scene, windows, refused }: Refusing,
  { form, visitor, filled }: Sent<NoteForm>,
): Promise<Page> {
  if (form === 'savedView') {
    const view = await windows.worklist(visitor, conditionsIn(filled.typed));
    return { title: say(scene, workWords.title), body: <Work scene={scene} view={view} filled={filled} /> };
  }
  if (form === 'writeCallNote')
    return writeNotePage(scene, { view: await windows.noteForm(visitor), filled, from: '/work' });
  const view = await windows.note(visitor, asId<NoteId>(refused.params?.noteId ?? ''));
  return notePage(scene, { view, done: null, refused: { form, filled } });
}

async function openPage({ scene, windows, refused }: Refusing, visitor: Visitor): Promise<Page> {
  const { typed, problem } = refused;
  const view = await windows.openCase(visitor, null);
  return {
    title: say(scene, openWords.title),
    body: <OpenCase scene={scene} view={view} filled={{ typed, problem }} />,
  };
}

async function caseFormPage(
  refusing: Refusing,
  { form, visitor, filled }: Sent<Act | 'split' | 'opening'>,
): Promise<Page> {
  const { scene, windows, refused } = refusing;
  const { caseId, typed } = refused;
  if (caseId === null) return openPage(refusing, visitor);
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
  const open = { act: form, about: aboutIn(typed), filled };
  return casePageAt({ scene, windows, visitor }, { caseId, open, done: null });
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
