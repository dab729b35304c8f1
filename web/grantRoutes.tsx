import { asId, type CaseId } from '../domain/ids.ts';
import { aboutWords } from '../words/casePages.ts';
import { grantPastWords, moneyWords, openGrantWords } from '../words/grantListPages.ts';
import { GrantMoney } from './pages/grants/money.tsx';
import { GrantPast } from './pages/grants/past.tsx';
import { GrantPayments } from './pages/grants/payments.tsx';
import { OpenGrants } from './pages/grants/open.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say } from './scene.ts';

/** 긴급지원 beyond its case. */
export const grantRoutes: readonly Route[] = [
  { path: '/grants', show: showGrants },
  { path: '/grants/money', show: showMoney },
  { path: '/grants/payments', show: showPayments },
  { path: '/cases/:caseId/grants/:grantId', show: showPast },
];

async function showGrants({ scene, visitor, windows, query }: Look): Promise<Page> {
  const view = await windows.grants(visitor, query);
  return { title: say(scene, openGrantWords.title), body: <OpenGrants scene={scene} view={view} /> };
}

async function showMoney({ scene, visitor, windows, query }: Look): Promise<Page> {
  const view = await windows.grantMoney(visitor, query);
  return { title: say(scene, moneyWords.title), body: <GrantMoney scene={scene} view={view} /> };
}

async function showPayments({ scene, visitor, windows, query }: Look): Promise<Page> {
  const view = await windows.grantPayments(visitor, query);
  return { title: say(scene, moneyWords.payments), body: <GrantPayments scene={scene} view={view} /> };
}

async function showPast({ scene, visitor, windows, params, query }: Look): Promise<Page> {
  const { caseId = '', grantId = '' } = params;
  const view = await windows.grantPast(visitor, asId<CaseId>(caseId), { grantId, filters: query });
  const about = say(scene, aboutWords(grantId));
  return {
    title: `${say(scene, grantPastWords.title)} ${view.caseNo} ${about}`,
    body: <GrantPast scene={scene} view={view} />,
  };
}
