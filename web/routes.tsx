import type { VNode } from 'preact';
import type { Visitor, Windows } from '../api/seam.ts';
import type { CaseView } from '../api/views/case.ts';
import type { Me } from '../api/views/me.ts';
import { printPurposes } from '../domain/access.ts';
import type { Act } from '../domain/crisisCase/acts.ts';
import { asId, type CaseId, type NoteId, type PaperId } from '../domain/ids.ts';
import { printPurposeLabels } from '../words/accessLabels.ts';
import { doneWords, paperWords } from '../words/casePages.ts';
import { splitWords } from '../words/endPages.ts';
import { openWords } from '../words/formPages.ts';
import { actLabels } from '../words/labels.ts';
import { casesWords, frameWords, workWords } from '../words/pages.ts';
import { helpWords } from '../words/helpPage.ts';
import { openingWords } from '../words/openingPage.ts';
import { printWords } from '../words/printPage.ts';
import { panelWords } from '../words/panels.ts';
import { doorRoutes } from './doorRoutes.tsx';
import { grantRoutes } from './grantRoutes.tsx';
import { meetingPages } from './meetingPages.ts';
import { noteRoutes } from './noteRoutes.tsx';
import { noticeRoutes } from './noticeRoutes.tsx';
import { sheetRoutes } from './outcomeRoutes.tsx';
import { overdueRoutes } from './overdueRoutes.tsx';
import { sheetWords } from '../words/sheetWords.ts';
import { untouched, type Filled } from './forms/filled.ts';
import type { Returned } from './forms/folded.tsx';
import { Cases } from './pages/cases.tsx';
import type { OpenAct } from './pages/crisisCase/actForms.ts';
import { isOvertaken } from './pages/crisisCase/bothVersions.tsx';
import { AssessmentsPage } from './pages/assessments.tsx';
import { EndCase, type EndCaseShown } from './pages/endCase.tsx';
import { CrisisCasePage, type CaseShown } from './pages/crisisCase.tsx';
import { Help } from './pages/help.tsx';
import { Opening, type OpeningShown } from './pages/opening.tsx';
import { PrintedCase, PrintQuestion } from './pages/printCase.tsx';
import { OpenCase, openDone } from './pages/openCase.tsx';
import { Paper } from './pages/paper.tsx';
import { Sheet } from './pages/sheet.tsx';
import { Split, type SplitShown } from './pages/split.tsx';
import { Work } from './pages/work.tsx';
import type { Page } from './render.tsx';
import { say, type Scene } from './scene.ts';
import { watchRoutes } from './watchRoutes.tsx';
import { grantPage, overGrantIn, wholeRoutes } from './wholeRoutes.tsx';
import { settingsRoutes } from './settingsRoutes.tsx';

/** A look at a page by somebody who is signed in. */
export interface Look {
  readonly scene: Scene;
  readonly visitor: Visitor;
  readonly windows: Windows;
  /** Named parts of the address. */
  readonly params: Readonly<Record<string, string>>;
  /** What stands behind the question mark; empty boxes of a filter are left out. */
  readonly query: Readonly<Record<string, string>>;
  /** The same with every value of a name that may come more than once. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** A form of the page that came back, where one did. */
  readonly returned?: Returned | null;
}
export interface Route {
  readonly path: string;
  show(look: Look): Promise<Page>;
}

/** Every page for those who are signed in; the list is what tests go through. */
export const routes: readonly Route[] = [
  { path: '/work', show: showWork },
  { path: '/open', show: showOpen },
  { path: '/cases', show: showCases },
  { path: '/cases/:caseId', show: showCase },
  { path: '/cases/:caseId/assessments', show: showAssessments },
  { path: '/cases/:caseId/end', show: showEnd },
  { path: '/cases/:caseId/split', show: showSplit },
  { path: '/cases/:caseId/print', show: showPrint },
  { path: '/cases/:caseId/opening', show: showOpening },
  { path: '/cases/:caseId/sheet', show: showSheet },
  { path: '/cases/:caseId/papers/:paperId', show: showPaper },
  ...watchRoutes,
  ...doorRoutes,
  ...overdueRoutes,
  ...settingsRoutes,
  ...noteRoutes,
  ...noticeRoutes,
  ...sheetRoutes,
  ...grantRoutes,
  ...wholeRoutes,
  ...meetingPages,
];

/** Where somebody begins: with their own work, or with what else they may see. */
export function startPath({ may }: Me): string {
  if (may.worklist) return '/work';
  if (may.overdue) return '/overdue';
  if (may.cases) return '/cases';
  if (may.meetings) return '/meetings';
  if (may.accessLog) return '/access';
  if (may.grantMoney) return '/grants/money';
  if (may.report) return '/open';
  return may.settings ? '/settings' : '/work';
}

/** For everybody, so that whoever cannot get in also finds whom to ask. */
export const helpPage = (scene: Scene): Page => ({
  title: say(scene, helpWords.title),
  body: <Help scene={scene} />,
});

async function showWork({ scene, visitor, windows, query }: Look): Promise<Page> {
  const view = await windows.worklist(visitor, query);
  return { title: say(scene, workWords.title), body: <Work scene={scene} view={view} /> };
}

async function showOpen({ scene, visitor, windows, query }: Look): Promise<Page> {
  const { draft: draftId = null, done } = query;
  const view = await windows.openCase(visitor, draftId);
  const { draft } = view;
  const filled: Filled = draft ? { typed: draft.typed, problem: null, isResumed: true } : untouched;
  const note = query.note === undefined ? null : await windows.note(visitor, asId<NoteId>(query.note));
  const told = { done: openDoneIn(done), isGone: draftId !== null && draft === null };
  return {
    title: say(scene, openWords.title),
    body: <OpenCase scene={scene} view={view} filled={filled} note={note} {...told} />,
  };
}

const openDoneIn = (text: string | undefined): keyof typeof openDone | null =>
  text !== undefined && Object.hasOwn(openDone, text) ? (text as keyof typeof openDone) : null;

async function showCases({ scene, visitor, windows, query }: Look): Promise<Page> {
  const view = await windows.cases(visitor, query);
  const filters = { stage: query.stage ?? '', caseNo: query.caseNo ?? '' };
  return { title: say(scene, casesWords.title), body: <Cases scene={scene} view={view} filters={filters} /> };
}

async function showCase({ scene, visitor, windows, params, query }: Look): Promise<Page> {
  const caseId = asId<CaseId>(params.caseId ?? '');
  const { act, about = null, done } = query;
  const open: OpenAct | null = act === undefined ? null : { act: act as Act, about, filled: untouched };
  return casePageAt({ scene, windows, visitor }, { caseId, open, done: doneIn(done) });
}

interface CaseAsked extends Pick<CaseShown, 'open' | 'done'> {
  readonly caseId: CaseId;
}

/** The page of a case; what is asked for about a grant that is over stands on the page of the grant. */
export async function casePageAt(
  looking: Pick<Look, 'scene' | 'windows' | 'visitor'>,
  { caseId, open, done }: CaseAsked,
): Promise<Page> {
  const shown = await caseShown(looking, caseId);
  const meanwhile = open && isOvertaken(open) ? await newestOf(looking, caseId) : [];
  const grantId = open && overGrantIn(shown.view, open);
  if (open && grantId !== null) return grantPage(looking, { caseId, grantId, open, meanwhile });
  return casePage(looking.scene, { ...shown, open, meanwhile, done });
}

/** What overtook somebody is among so many of the newest entries. */
const newestSought = '30';

const newestOf = async (
  { windows, visitor }: Pick<Look, 'windows' | 'visitor'>,
  caseId: CaseId,
): Promise<CaseShown['meanwhile']> =>
  (await windows.timeline(visitor, caseId, { limit: newestSought })).items;

const doneIn = (text: string | undefined): CaseShown['done'] =>
  text !== undefined && Object.hasOwn(doneWords, text) ? (text as keyof typeof doneWords) : null;

/** A case with what its page needs beside it; helpers and dongs only where somebody can choose one. */
async function caseShown(
  { windows, visitor }: Pick<Look, 'windows' | 'visitor'>,
  caseId: CaseId,
): Promise<Pick<CaseShown, 'view' | 'resources' | 'dongs'>> {
  const view = await windows.case(visitor, caseId);
  const may = (...acts: readonly Act[]): boolean => view.allowed.some(({ act }) => acts.includes(act));
  const [resources, dongs] = await Promise.all([
    may('offerLinkage', 'recordConsent') ? windows.resources(visitor) : [],
    may('requestTransfer') ? windows.dongsAround(visitor, view.dong.code) : [],
  ]);
  return { view, resources, dongs };
}

/** The title names the case and never a person: it stands in the browser's history. */
function casePage(scene: Scene, shown: CaseShown): Page {
  return { title: titleOf(scene, shown.view), body: <CrisisCasePage scene={scene} {...shown} /> };
}

const titleOf = (scene: Scene, { caseNo }: CaseView): string => `${say(scene, frameWords.cases)} ${caseNo}`;

async function showPaper({ scene, visitor, windows, params }: Look): Promise<Page> {
  const paper = await windows.paper(visitor, asId<PaperId>(params.paperId ?? ''));
  const caseId = asId<CaseId>(params.caseId ?? '');
  const body: VNode = <Paper scene={scene} caseId={caseId} paper={paper} />;
  return { title: say(scene, paperWords.title), body };
}

async function showAssessments({ scene, visitor, windows, params }: Look): Promise<Page> {
  const caseId = asId<CaseId>(params.caseId ?? '');
  const view = await windows.assessments(visitor, caseId);
  return {
    title: say(scene, panelWords.assessments),
    body: <AssessmentsPage scene={scene} caseId={caseId} view={view} />,
  };
}

async function showEnd({ scene, visitor, windows, params, query }: Look): Promise<Page> {
  const caseId = asId<CaseId>(params.caseId ?? '');
  const shown = await endShown({ windows, visitor }, caseId, query.endCause);
  return endPage(scene, { ...shown, filled: untouched });
}

/** What would fall is asked for only once somebody has said why the case ends, and may end it. */
export async function endShown(
  { windows, visitor }: Pick<Look, 'windows' | 'visitor'>,
  caseId: CaseId,
  endCause: string | undefined,
): Promise<Omit<EndCaseShown, 'filled'>> {
  const view = await windows.case(visitor, caseId);
  const mayEnd = view.allowed.some(({ act }) => act === 'endCase');
  const isAsked = endCause !== undefined && mayEnd;
  return { view, preview: isAsked ? await windows.previewEnd(visitor, caseId, { endCause }) : null };
}

export const endPage = (scene: Scene, shown: EndCaseShown): Page => ({
  title: `${say(scene, actLabels.endCase)} ${shown.view.caseNo}`,
  body: <EndCase scene={scene} {...shown} />,
});

async function showSplit({ scene, visitor, windows, params }: Look): Promise<Page> {
  const shown = await splitShown({ windows, visitor }, asId<CaseId>(params.caseId ?? ''));
  return splitPage(scene, { ...shown, filled: untouched });
}

/** A household that somebody leaves, and where they may have gone. */
export async function splitShown(
  { windows, visitor }: Pick<Look, 'windows' | 'visitor'>,
  caseId: CaseId,
): Promise<Omit<SplitShown, 'filled'>> {
  const view = await windows.case(visitor, caseId);
  return { view, dongs: await windows.dongsAround(visitor, view.dong.code) };
}

export const splitPage = (scene: Scene, shown: SplitShown): Page => ({
  title: `${say(scene, splitWords.title)} ${shown.view.caseNo}`,
  body: <Split scene={scene} {...shown} />,
});

/** Asks what for, then shows what goes on paper; only that look is kept as a print. */
async function showPrint({ scene, visitor, windows, params, query }: Look): Promise<Page> {
  const caseId = asId<CaseId>(params.caseId ?? '');
  const purpose = printPurposes.find((one) => one === query.purpose);
  if (!purpose) {
    const { caseNo } = await windows.opening(visitor, caseId);
    const body = <PrintQuestion scene={scene} caseId={caseId} caseNo={caseNo} />;
    return { title: `${say(scene, printWords.title)} ${caseNo}`, body };
  }
  const view = await windows.print(visitor, caseId, { purpose });
  const body = <PrintedCase scene={scene} view={view} purpose={purpose} />;
  return {
    title: `${say(scene, printWords.title)} ${view.caseNo}`,
    body,
    watermark: printPurposeLabels[purpose],
  };
}

async function showOpening({ scene, visitor, windows, params, query }: Look): Promise<Page> {
  const caseId = asId<CaseId>(params.caseId ?? '');
  const view = await windows.opening(visitor, caseId);
  return openingPage(scene, { view, filled: untouched, next: query.next ?? `/cases/${caseId}` });
}

async function showSheet({ scene, visitor, windows, params }: Look): Promise<Page> {
  const view = await windows.sheet(visitor, asId<CaseId>(params.caseId ?? ''));
  const title = `${say(scene, sheetWords.title)} ${view.case.caseNo}`;
  return { title, body: <Sheet scene={scene} view={view} /> };
}

export const openingPage = (scene: Scene, shown: OpeningShown): Page => ({
  title: `${say(scene, openingWords.title)} ${shown.view.caseNo}`,
  body: <Opening scene={scene} {...shown} />,
});
