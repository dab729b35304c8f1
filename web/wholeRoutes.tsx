import type { Visitor } from '../api/seam.ts';
import { grantOf } from '../domain/emergencySupport/grant.ts';
import { asId, type CaseId } from '../domain/ids.ts';
import { aboutWords, caseWords } from '../words/casePages.ts';
import { wholeWords } from '../words/wholePages.ts';
import { CaseLetters, CasePast } from './pages/casePast.tsx';
import type { OpenAct } from './pages/crisisCase/actForms.ts';
import { GrantNow, type GrantNowShown } from './pages/grants/now.tsx';
import { WholeCase } from './pages/wholeCase.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say, type Scene } from './scene.ts';

/** What the page of a case shows short, whole. */
export const wholeRoutes: readonly Route[] = [
  { path: '/cases/:caseId/whole', show: showWhole },
  { path: '/cases/:caseId/timeline', show: showPast },
  { path: '/cases/:caseId/letters', show: showLetters },
  { path: '/cases/:caseId/grants/:grantId/now', show: showGrant },
];

const caseIdIn = ({ params }: Look): CaseId => asId<CaseId>(params.caseId ?? '');

async function showWhole(look: Look): Promise<Page> {
  const { scene, visitor, windows } = look;
  const view = await windows.whole(visitor, caseIdIn(look));
  const title = `${say(scene, wholeWords.title)} ${view.caseNo}`;
  return { title, body: <WholeCase scene={scene} view={view} /> };
}

async function showPast(look: Look): Promise<Page> {
  const { scene, visitor, windows, query } = look;
  const caseId = caseIdIn(look);
  const page = await windows.timeline(visitor, caseId, query);
  return {
    title: say(scene, caseWords.timeline),
    body: <CasePast scene={scene} caseId={caseId} page={page} />,
  };
}

async function showLetters(look: Look): Promise<Page> {
  const { scene, visitor, windows, query } = look;
  const caseId = caseIdIn(look);
  const letters = await windows.letters(visitor, caseId, query);
  const body = <CaseLetters scene={scene} caseId={caseId} letters={letters} />;
  return { title: say(scene, caseWords.letters), body };
}

function showGrant(look: Look): Promise<Page> {
  const { grantId = '' } = look.params;
  return grantPage(look, { caseId: caseIdIn(look), grantId, open: null, meanwhile: [] });
}

interface GrantAsked extends Omit<GrantNowShown, 'view'> {
  readonly caseId: CaseId;
}

/** A grant on a page of its own; an act about it that was asked for or has come back stands open there. */
export async function grantPage(
  { scene, visitor, windows }: Pick<Look, 'windows'> & { readonly scene: Scene; readonly visitor: Visitor },
  { caseId, ...asked }: GrantAsked,
): Promise<Page> {
  const view = await windows.grant(visitor, caseId, asked.grantId);
  const title = `${view.caseNo} ${say(scene, aboutWords(asked.grantId))}`;
  return { title, body: <GrantNow scene={scene} view={view} {...asked} /> };
}

/** The grant that an act is about and that the case's page shows in a line; null where the act has its place there. */
export function overGrantIn(
  { grants }: { readonly grants: readonly { readonly id: string }[] },
  { about }: OpenAct,
): string | null {
  const grantId = about !== null && /^g\d+(s\d+)?$/.test(about) ? grantOf(about) : null;
  return grants.some(({ id }) => id === grantId) ? null : grantId;
}
