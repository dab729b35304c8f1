import type { NoticeView } from '../api/views/notice.ts';
import { noticePapers, purposeOf } from '../domain/emergencySupport/papers.ts';
import { asId, type CaseId } from '../domain/ids.ts';
import { printPurposeLabels } from '../words/accessLabels.ts';
import { noticePaperLabels } from '../words/noticePages.ts';
import { NoticePage } from './pages/notice.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say, type Scene } from './scene.ts';

/** Notices, receipts and records of service of a grant, as they go on paper. */
export const noticeRoutes: readonly Route[] = [
  { path: '/cases/:caseId/grants/:grantId/notices/:paper', show: showNotice },
  { path: '/cases/:caseId/grants/:grantId/extensions/:extensionId/notice', show: showExtension },
];

/** What is none of them is shown as the first, for the window to say that there is none. */
async function showNotice({ scene, visitor, windows, params }: Look): Promise<Page> {
  const paper = noticePapers.find((one) => one === params.paper) ?? 'decision';
  const caseId = asId<CaseId>(params.caseId ?? '');
  const view = await windows.notice(visitor, { caseId, grantId: params.grantId ?? '', paper });
  return sheetOf(scene, view);
}

/** The decision on one extension. */
async function showExtension({ scene, visitor, windows, params }: Look): Promise<Page> {
  const caseId = asId<CaseId>(params.caseId ?? '');
  const { grantId = '', extensionId = '' } = params;
  const view = await windows.notice(visitor, { caseId, grantId, extensionId, paper: 'extension' });
  return sheetOf(scene, view);
}

function sheetOf(scene: Scene, view: NoticeView): Page {
  return {
    title: `${say(scene, noticePaperLabels[view.paper])} ${view.caseNo}`,
    body: <NoticePage scene={scene} view={view} />,
    watermark: printPurposeLabels[purposeOf(view.paper)],
  };
}
