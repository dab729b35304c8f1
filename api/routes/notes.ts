import type { Deps } from '../deps.ts';
import { bodyIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { closeNote, handOverNote, noteIdFrom, writeNote } from '../noting.ts';
import { isRecorded, type Done } from '../once.ts';
import { permitSomewhere } from '../permission.ts';
import { pathHere, type Reply } from '../reply.ts';
import { callNote, closeCallNote, handOverCallNote } from '../schemas/callNote.ts';
import type { Windows } from '../seam.ts';

const decided = {
  200: 'Done',
  202: 'Accepted, and not recorded yet',
  403: 'Not yours to do',
  404: 'There is no such call note',
} as const;

/** 전화 메모: what somebody said on the telephone, until it is a report or closed. */
export function noteEndpoints(deps: Deps, windows: Windows): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/notes',
      summary: 'Write down a call; it has a day by which it is answered.',
      body: callNote,
      keyed: true,
      form: 'writeCallNote',
      answers: {
        201: 'Written',
        202: 'Accepted, and not recorded yet',
        403: 'Not yours to do',
        422: 'No such dong, a seat of it is empty, or the owner cannot answer a call note there',
      },
      run: (ask) => write(deps, ask),
    },
    {
      method: 'get',
      path: '/api/notes/:noteId',
      summary: 'One call note with its words opened.',
      answers: { 200: 'The note', 403: 'Not yours to see', 404: 'There is no such call note' },
      run: async (ask) => ({
        status: 200,
        body: await windows.note(visitorIn(ask), noteIdFrom(ask.req.params.noteId)),
      }),
    },
    {
      method: 'post',
      path: '/api/notes/:noteId/closeCallNote',
      summary: 'Close a call note with a reason.',
      body: closeCallNote,
      keyed: true,
      form: 'closeCallNote',
      answers: { ...decided, 409: 'It has ended already', 422: 'The reason needs a line' },
      run: async (ask) =>
        told(deps, await closeNote(deps, { ...sentIn(ask), body: bodyIn(ask, closeCallNote) })),
    },
    {
      method: 'post',
      path: '/api/notes/:noteId/handOverCallNote',
      summary: 'Give a call note to somebody else of the dong.',
      body: handOverCallNote,
      keyed: true,
      form: 'handOverCallNote',
      answers: { ...decided, 409: 'It has ended already', 422: 'They have it already, or cannot answer it' },
      run: async (ask) =>
        told(deps, await handOverNote(deps, { ...sentIn(ask), body: bodyIn(ask, handOverCallNote) })),
    },
  ];
}

const sentIn = (ask: Ask) => ({
  visitor: visitorIn(ask),
  noteId: noteIdFrom(ask.req.params.noteId),
  idempotencyKey: keyIn(ask),
});

async function write(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  permitSomewhere(visitor.person, 'writeCallNote');
  const idempotencyKey = keyIn(ask);
  const body = bodyIn(ask, callNote);
  const done = await writeNote(deps, { visitor, idempotencyKey, body });
  const status = (await isRecorded(deps, done)) ? 201 : 202;
  const { caseId: noteId, version } = done;
  return {
    status,
    body: { noteId, version },
    location: `/api/notes/${noteId}`,
    // Back to whatever one was doing when the telephone rang; the mark has the page say that it is written.
    goTo: `${pathHere(body.next, '/work').split('#')[0] ?? '/work'}#note-written`,
  };
}

async function told(deps: Deps, done: Done): Promise<Reply> {
  const { caseId: noteId, version } = done;
  const recorded = await isRecorded(deps, done);
  return {
    status: recorded ? 200 : 202,
    body: { noteId, version },
    location: `/api/notes/${noteId}`,
    goTo: `/notes/${noteId}?done=${recorded ? 'done' : 'later'}`,
  };
}
