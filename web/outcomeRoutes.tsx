import { asId, type CaseId } from '../domain/ids.ts';
import { printPurposeLabels } from '../words/accessLabels.ts';
import { householdSheetWords, meetingItemWords, nthOf } from '../words/meetingItemPages.ts';
import { around, meetingIn } from './meetingLook.ts';
import { HouseholdSheet } from './pages/householdSheet.tsx';
import { ItemPage } from './pages/meetings/item.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say } from './scene.ts';

/** One item of a sitting, whose forms come back to it. */
export const itemRoutes: readonly Route[] = [{ path: '/meetings/:meetingId/items/:no', show: showItem }];

/** The sheet that the household takes along. */
export const sheetRoutes: readonly Route[] = [
  { path: '/cases/:caseId/conferences/:no/sheet', show: showSheet },
];

/** A number that is none is that of no item, for the window to say so. */
const numberIn = (text: string | undefined): number => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : 0);

async function showItem(look: Look): Promise<Page> {
  const { scene, visitor, windows, params } = look;
  const view = await windows.meetingItem(visitor, { meetingId: meetingIn(look), no: numberIn(params.no) });
  return {
    title: say(scene, nthOf(meetingItemWords.item, view.no)),
    body: <ItemPage scene={scene} view={view} {...around(look)} />,
  };
}

async function showSheet({ scene, visitor, windows, params }: Look): Promise<Page> {
  const caseId = asId<CaseId>(params.caseId ?? '');
  const view = await windows.householdSheet(visitor, { caseId, no: numberIn(params.no) });
  return {
    title: `${say(scene, householdSheetWords.title)} ${view.caseNo}`,
    body: <HouseholdSheet scene={scene} view={view} />,
    watermark: printPurposeLabels.NOTICE,
  };
}
