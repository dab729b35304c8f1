import { asId, type PaperId } from '../../domain/ids.ts';
import { caseIdIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { problem } from '../problems.ts';
import { caseFilters, endFilters, pageFilters, workFilters } from '../schemas/filters.ts';
import { overdueFilters } from '../schemas/overdue.ts';
import type { Visitor, Windows } from '../seam.ts';

const notYours = { 403: 'Not yours to see' } as const;
const noCase = { ...notYours, 404: 'There is no such case' } as const;

type Look = (visitor: Visitor, ask: Ask) => Promise<unknown>;

const look = (of: Omit<Endpoint, 'method' | 'run'>, show: Look): Endpoint => ({
  ...of,
  method: 'get',
  run: async (ask) => ({ status: 200, body: await show(visitorIn(ask), ask) }),
});

/** Everything that can be looked at; each look at a person is kept. */
export function lookEndpoints(windows: Windows): Endpoint[] {
  return [...listEndpoints(windows), ...caseEndpoints(windows), ...pastEndpoints(windows)];
}

function listEndpoints(windows: Windows): Endpoint[] {
  return [
    look(
      { path: '/api/me', summary: 'Who I am and which menus are mine.', answers: { 200: 'Me' } },
      (visitor) => windows.me(visitor),
    ),
    look(
      {
        path: '/api/dongs',
        summary: 'The dongs for which I may report, and reports that nobody has finished.',
        answers: { 200: 'Dongs', ...notYours },
      },
      (visitor) => windows.openCase(visitor, null),
    ),
    look(
      {
        path: '/api/resources',
        summary: 'Helpers that a case can be linked to.',
        answers: { 200: 'Helpers', ...notYours },
      },
      async (visitor) => ({ items: await windows.resources(visitor) }),
    ),
    look(
      {
        path: '/api/worklist',
        summary: 'What I have to do of cases and call notes, late first; counts follow the filters.',
        query: workFilters,
        answers: { 200: 'My clocks', ...notYours },
      },
      (visitor, { req }) => windows.worklist(visitor, req.query),
    ),
    look(
      {
        path: '/api/overdue',
        summary:
          'What is late in my places, the longest first, with figures over all that the filters leave.',
        query: overdueFilters,
        answers: { 200: 'Clocks that have passed', ...notYours },
      },
      (visitor, { req }) => windows.overdue(visitor, req.query),
    ),
    look(
      {
        path: '/api/cases',
        summary: 'Cases in my places, the newest first; without names.',
        query: caseFilters,
        answers: { 200: 'Cases', ...notYours },
      },
      (visitor, { req }) => windows.cases(visitor, req.query),
    ),
  ];
}

function caseEndpoints(windows: Windows): Endpoint[] {
  return [
    look(
      {
        path: '/api/cases/:caseId',
        summary:
          'One case: clocks, what lives in it, what can be done now, and the newest of what is over; `left` counts the rest.',
        answers: { 200: 'The case', ...noCase },
      },
      (visitor, ask) => windows.case(visitor, caseIdIn(ask)),
    ),
    look(
      {
        path: '/api/cases/:caseId/whole',
        summary: 'The same case with every list whole, grants that are over among them.',
        answers: { 200: 'The whole case', ...noCase },
      },
      (visitor, ask) => windows.whole(visitor, caseIdIn(ask)),
    ),
    look(
      {
        path: '/api/cases/:caseId/assessments',
        summary: 'Every assessment with its paper opened, the oldest first.',
        answers: { 200: 'Assessments', ...noCase },
      },
      (visitor, ask) => windows.assessments(visitor, caseIdIn(ask)),
    ),
    look(
      {
        path: '/api/cases/:caseId/preview/endCase',
        summary: 'What the end of the whole case would let fall, and the If-Match to send with it.',
        query: endFilters,
        answers: { 200: 'What would fall', ...noCase, 409: 'The case cannot be ended now' },
      },
      (visitor, ask) => windows.previewEnd(visitor, caseIdIn(ask), ask.req.query),
    ),
    look(
      {
        path: '/api/cases/:caseId/sheet',
        summary: 'A case with its papers opened, in the order of the forms into which it is copied.',
        answers: { 200: 'The sheet', ...noCase },
      },
      (visitor, ask) => windows.sheet(visitor, caseIdIn(ask)),
    ),
    look(
      {
        path: '/api/papers/:paperId',
        summary: 'Opens one sealed paper.',
        answers: { 200: 'The paper', ...notYours, 404: 'There is no such paper', 410: 'It was destroyed' },
      },
      (visitor, ask) => windows.paper(visitor, paperIdIn(ask)),
    ),
  ];
}

/** What happened in a case and who was told, page by page. */
function pastEndpoints(windows: Windows): Endpoint[] {
  return [
    look(
      {
        path: '/api/cases/:caseId/timeline',
        summary: 'What happened in a case, the latest first.',
        query: pageFilters,
        answers: { 200: 'Events', ...noCase },
      },
      (visitor, ask) => windows.timeline(visitor, caseIdIn(ask), ask.req.query),
    ),
    look(
      {
        path: '/api/cases/:caseId/letters',
        summary: 'Letters that a case caused, and how it stands with each.',
        query: pageFilters,
        answers: { 200: 'Letters', ...noCase },
      },
      (visitor, ask) => windows.letters(visitor, caseIdIn(ask), ask.req.query),
    ),
  ];
}

function paperIdIn({ req }: Ask): PaperId {
  const { paperId } = req.params;
  if (typeof paperId !== 'string' || !/^[a-z0-9]{8,64}$/.test(paperId)) throw problem('paperNotFound');
  return asId(paperId);
}
