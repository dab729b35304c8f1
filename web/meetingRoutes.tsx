import { printPurposeLabels } from '../words/accessLabels.ts';
import type { Said } from '../words/language.ts';
import { minutesWords, recordSheetWords } from '../words/minutesWords.ts';
import { sittingWords } from '../words/sittingPages.ts';
import { around, filtersIn, meetingIn, meetingTitle } from './meetingLook.ts';
import { Allowances } from './pages/meetings/allowances.tsx';
import { Ballot } from './pages/meetings/ballot.tsx';
import { MeetingFrame } from './pages/meetings/frame.tsx';
import { Materials, PrintedMaterials } from './pages/meetings/materials.tsx';
import { Minutes, PrintedMinutes } from './pages/meetings/minutes.tsx';
import { PrintQuestion, purposeIn } from './pages/meetings/printQuestion.tsx';
import { PrintedSheet } from './pages/meetings/sheet.tsx';
import { Sign } from './pages/meetings/sign.tsx';
import { Sitting } from './pages/meetings/sitting.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say } from './scene.ts';

/** The pages of one meeting. */
export const meetingRoutes: readonly Route[] = [
  { path: '/meetings/:meetingId', show: showSitting },
  { path: '/meetings/:meetingId/ballot', show: showBallot },
  { path: '/meetings/:meetingId/sign', show: showSign },
  { path: '/meetings/:meetingId/minutes', show: showMinutes },
  { path: '/meetings/:meetingId/minutes/print', show: (look) => minutesFor(look, 'minutes/print') },
  { path: '/meetings/:meetingId/minutes/file', show: showMinutesFile },
  { path: '/meetings/:meetingId/materials', show: showMaterials },
  { path: '/meetings/:meetingId/sheet', show: showSheet },
  { path: '/meetings/:meetingId/allowances', show: showAllowances },
];

async function showSitting(look: Look): Promise<Page> {
  const { scene, visitor, windows } = look;
  const view = await windows.sitting(visitor, meetingIn(look), filtersIn(look));
  const title = meetingTitle(scene, view.head);
  return { title, body: <Sitting scene={scene} view={view} {...around(look)} /> };
}

/** What is open, or to recuse oneself early what waits. */
async function showBallot(look: Look): Promise<Page> {
  const { scene, visitor, windows, query } = look;
  const status = query.status === 'waiting' ? 'waiting' : 'open';
  const view = await windows.sitting(visitor, meetingIn(look), { ...filtersIn(look), status });
  const title = meetingTitle(scene, view.head, sittingWords.ballot);
  return { title, body: <Ballot scene={scene} view={view} {...around(look)} /> };
}

async function showSign(look: Look): Promise<Page> {
  const { scene, visitor, windows } = look;
  const view = await windows.sitting(visitor, meetingIn(look), {});
  const title = meetingTitle(scene, view.head, sittingWords.sign);
  return { title, body: <Sign scene={scene} view={view} {...around(look)} /> };
}

async function showMinutes(look: Look): Promise<Page> {
  const { scene, visitor, windows } = look;
  const view = await windows.minutes(visitor, meetingIn(look), {});
  const title = meetingTitle(scene, view.head, sittingWords.minutes);
  return { title, body: <Minutes scene={scene} view={view} {...around(look)} /> };
}

interface Question {
  readonly path: string;
  readonly said: Said;
  readonly lead: Said;
}

/** The question first: what is it for? */
async function questionFor(look: Look, { path, said, lead }: Question): Promise<Page> {
  const { scene, visitor, windows } = look;
  const head = await windows.meetingHead(visitor, meetingIn(look));
  const body = (
    <MeetingFrame scene={scene} head={head} title={said}>
      <p class="dr-soft">{say(scene, lead)}</p>
      <PrintQuestion
        scene={scene}
        title={minutesWords.forPaper}
        action={`/meetings/${head.meetingId}/${path}`}
      />
    </MeetingFrame>
  );
  return { title: meetingTitle(scene, head, said), body };
}

const minutesFile = 'minutes/file';

async function minutesFor(look: Look, path: string): Promise<Page> {
  const { scene, visitor, windows, query } = look;
  const purpose = purposeIn(query.purpose);
  if (!purpose) return questionFor(look, { path, said: sittingWords.minutes, lead: minutesWords.lead });
  const view = await windows.minutes(visitor, meetingIn(look), { purpose });
  return {
    title: meetingTitle(scene, view.head, sittingWords.minutes),
    body: <PrintedMinutes scene={scene} view={view} purpose={purpose} isFile={path === minutesFile} />,
    watermark: printPurposeLabels[purpose],
  };
}

/** The same as one file that needs nothing else. */
async function showMinutesFile(look: Look): Promise<Page> {
  const page = await minutesFor(look, minutesFile);
  if (!page.watermark) return page;
  const { heldOn } = await look.windows.meetingHead(look.visitor, meetingIn(look));
  return { ...page, file: { name: `${page.title} ${heldOn}.html`, plainName: `minutes-${heldOn}.html` } };
}

async function showMaterials(look: Look): Promise<Page> {
  const { scene, visitor, windows, query } = look;
  const purpose = purposeIn(query.purpose);
  const view = await windows.materials(visitor, meetingIn(look), filtersIn(look));
  const title = meetingTitle(scene, view.head, sittingWords.materials);
  if (!purpose || !view.member) return { title, body: <Materials scene={scene} view={view} /> };
  const body = <PrintedMaterials scene={scene} view={view} purpose={purpose} />;
  return { title, body, watermark: printPurposeLabels[purpose] };
}

async function showSheet(look: Look): Promise<Page> {
  const { scene, visitor, windows, query } = look;
  const purpose = purposeIn(query.purpose);
  if (!purpose)
    return questionFor(look, { path: 'sheet', said: sittingWords.sheet, lead: recordSheetWords.lead });
  const view = await windows.meetingSheet(visitor, meetingIn(look), purpose);
  const title = meetingTitle(scene, view.head, sittingWords.sheet);
  const body = <PrintedSheet scene={scene} view={view} purpose={purpose} />;
  return { title, body, watermark: printPurposeLabels[purpose] };
}

async function showAllowances(look: Look): Promise<Page> {
  const { scene, visitor, windows } = look;
  const view = await windows.allowances(visitor, meetingIn(look));
  const title = meetingTitle(scene, view.head, sittingWords.allowances);
  return { title, body: <Allowances scene={scene} view={view} /> };
}
