import { setTimeout as pause } from 'node:timers/promises';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import type { ChosenContent, CircularAnswer } from '../../prisma/circulars.ts';
import { circularProgress } from '../../prisma/circulars.ts';
import { casesById, type CaseDetail } from '../../prisma/queries/cases.ts';
import type { ProblemCode } from '../../words/problems.ts';
import { refusedAtDoor } from '../choosing.ts';
import { sendRound } from '../circulating.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { exportOverdue } from '../exporting.ts';
import { permitSomewhere } from '../permission.ts';
import type { Reply } from '../reply.ts';
import { overdueExport, reassignments, reschedulings, type RowName } from '../schemas/overdue.ts';
import type { Visitor, Windows } from '../seam.ts';
import { takerOf } from '../seats.ts';
import { refuseTaker } from '../views/buildReassign.ts';

const answers = {
  202: 'On its way to every row; Location says what became of each',
  403: 'Not yours to do anywhere',
  422: 'Sent before under the same key with other rows',
} as const;

/** What can be done from 지연 현황 to many rows at once: each row has its own answer, and one no stops no other. */
export function overdueEndpoints(deps: Deps, windows: Windows): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/overdue/reassignments',
      summary: 'Give chosen seats of cases to another person, every clock kept.',
      body: reassignments,
      keyed: true,
      answers: { ...answers, 404: 'No such member of staff' },
      form: 'reassignments',
      run: (ask) => reassign(deps, ask),
    },
    {
      method: 'post',
      path: '/api/overdue/reschedulings',
      summary: 'Give chosen visits another day; the day that was stays beside it.',
      body: reschedulings,
      keyed: true,
      answers,
      form: 'reschedulings',
      run: (ask) => reschedule(deps, ask),
    },
    {
      method: 'get',
      path: '/api/overdue/rounds/:circularId',
      summary: 'What became of every chosen row.',
      answers: { 200: 'Each row with its answer', 404: 'No such round' },
      run: async (ask) => ({ status: 200, body: await windows.round(visitorIn(ask), roundIn(ask)) }),
    },
    {
      method: 'post',
      path: '/api/overdue/export',
      summary: 'What is late as a spreadsheet; who took it and why is kept.',
      body: overdueExport,
      answers: { 200: 'The file', 403: 'Not yours to take', 422: 'Nothing there, or too much for one file' },
      form: 'export',
      run: async (ask) => ({
        status: 200,
        file: await exportOverdue(deps, visitorIn(ask), bodyIn(ask, overdueExport)),
      }),
    },
  ];
}

const roundIn = ({ req }: Ask): string => {
  const { circularId } = req.params;
  return typeof circularId === 'string' ? circularId : '';
};

async function reassign(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  permitSomewhere(visitor.person, 'reassignSeat');
  const { rows, to, reassignCause } = bodyIn(ask, reassignments);
  const taker = await takerOf(deps, to);
  const found = await casesIn(deps, rows);
  const judged = rows.map(({ caseId, seat, from }) => {
    const detail = found.get(caseId);
    const shut = refusedAtDoor(detail, visitor.person, 'reassignSeat');
    const no =
      shut ?? (detail ? (refuseSeat(detail, { seat, from }) ?? refuseTaker({ detail, seat }, taker)) : null);
    return { caseId, about: seat, no };
  });
  const content = { kind: 'reassign', rows: judged.map(rowOf), to, reassignCause } as const;
  return sent(deps, ask, { visitor, content, judged });
}

async function reschedule(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  permitSomewhere(visitor.person, 'rescheduleVisit');
  const { rows, ...day } = bodyIn(ask, reschedulings);
  const found = await casesIn(deps, rows);
  const judged = rows.map(({ caseId, visitId, was }) => {
    const detail = found.get(caseId);
    const shut = refusedAtDoor(detail, visitor.person, 'rescheduleVisit');
    return { caseId, about: visitId, no: shut ?? (detail ? refuseVisit(detail, { visitId, was }) : null) };
  });
  return sent(deps, ask, {
    visitor,
    content: { kind: 'reschedule', rows: judged.map(rowOf), ...day },
    judged,
  });
}

const casesIn = ({ db }: Deps, rows: readonly Pick<RowName, 'caseId'>[]) =>
  casesById(
    db,
    rows.map(({ caseId }) => caseId),
  );

/** Whoever looked at another holder decided about another seat. */
const refuseSeat = (
  { state }: CaseDetail,
  { seat, from }: { readonly seat: keyof CaseDetail['state']['people']; readonly from: string },
): ProblemCode | null => (state.people[seat] === from ? null : 'rowChanged');

/** A visit that is not there is for its case to say. */
function refuseVisit(
  { state }: CaseDetail,
  { visitId, was }: { readonly visitId: string; readonly was: string },
): ProblemCode | null {
  const clock = clocks(state).find(({ act, about }) => act === 'recordVisit' && about === visitId);
  return clock && clock.due.day !== was ? 'rowChanged' : null;
}

interface Judged extends RowName {
  readonly no: ProblemCode | null;
}
const rowOf = ({ caseId, about }: Judged): RowName => ({ caseId, about });

interface Round {
  readonly visitor: Visitor;
  readonly content: ChosenContent;
  readonly judged: readonly Judged[];
}

/** The key makes it one round, however often it is sent; what the door refuses is answered before it begins. */
async function sent(deps: Deps, ask: Ask, { visitor, content, judged }: Round): Promise<Reply> {
  const { person } = visitor;
  const circularId = `${content.kind}-${deps.keys.keyOf(person.staffId, keyIn(ask)).key}`;
  const refused = judged.flatMap(({ caseId, about, no }): CircularAnswer[] =>
    no === null ? [] : [{ caseId, about, status: 'refused', code: no }],
  );
  await sendRound(deps, { circularId, person, content, refused });
  await waitForEnd(deps, circularId);
  const location = `/api/overdue/rounds/${circularId}`;
  return { status: 202, body: { circularId }, location, goTo: `/overdue/rounds/${circularId}` };
}

const patience = { tries: 20, pauseMs: 100 };

/** A few rows are answered within two seconds, and then their page has every answer at once. */
async function waitForEnd({ pool }: Deps, circularId: string): Promise<void> {
  for (let tries = 0; tries < patience.tries; tries += 1) {
    if ((await circularProgress(pool, circularId))?.ended) return;
    await pause(patience.pauseMs);
  }
}
