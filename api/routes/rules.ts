import { roleAt } from '../../domain/crisisCase/gate.ts';
import type { Person } from '../../domain/roles.ts';
import { holidayYears } from '../../domain/rulebook/holidays.ts';
import { parsePlainDate, type PlainDate } from '../../domain/time.ts';
import { approveHoliday, holidayRows, proposeHoliday, refuseHoliday } from '../../prisma/holidays.ts';
import { circularProgress, refusedAnswers, type CircularAnswer } from '../../prisma/circulars.ts';
import { caseGate } from '../../prisma/queries/gates.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { readRules, todayHere } from '../moment.ts';
import { maySomewhere, permitSomewhere } from '../permission.ts';
import { problem } from '../problems.ts';
import { renewRules } from '../renewing.ts';
import type { Reply } from '../reply.ts';
import { holiday } from '../schemas/rules.ts';
import type { Visitor, Windows } from '../seam.ts';

const notYours = { 403: 'Only an administrator may' } as const;

/** Rules that change while cases are open: one person proposes, another approves, and every open case is told. */
export function rulesEndpoints(deps: Deps, { settings }: Windows): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/api/rules',
      summary: 'Every row of the rulebook with value, law, strength and days; for all staff.',
      answers: { 200: 'The rulebook' },
      run: async (ask) => {
        visitorIn(ask);
        return { status: 200, body: await settings.rules() };
      },
    },
    {
      method: 'get',
      path: '/api/holidays',
      summary: 'Holidays beside the published years, proposed ones too.',
      answers: { 200: 'Holidays', ...notYours },
      run: async (ask) => {
        keeperIn(ask);
        return { status: 200, body: { items: await holidayRows(deps.pool) } };
      },
    },
    {
      method: 'post',
      path: '/api/holidays',
      form: 'proposeHoliday',
      summary: 'Propose a holiday; it changes nothing until somebody else has approved it.',
      body: holiday,
      answers: { 201: 'Proposed', 409: 'That day is there already', 422: 'It has passed', ...notYours },
      run: (ask) => propose(deps, ask),
    },
    {
      method: 'post',
      path: '/api/holidays/:day/approval',
      form: 'decideHoliday',
      summary: 'Approve a proposed holiday; every open case, call note and meeting counts its dates again.',
      answers: {
        202: 'Approved; Location says how far the round has come',
        404: 'No such day',
        409: 'Approved already',
        422: 'The same person proposed it',
        ...notYours,
      },
      run: (ask) => approve(deps, ask),
    },
    {
      method: 'post',
      path: '/api/holidays/:day/refusal',
      form: 'decideHoliday',
      summary: 'End a proposed holiday: its proposer takes it back, or somebody else says no.',
      answers: { 200: 'Refused', 404: 'No such day waits', ...notYours },
      run: (ask) => refuse(deps, ask),
    },
    {
      method: 'post',
      path: '/api/rulebook/renewals',
      form: 'renewRules',
      summary: 'Bring the rules of the day to every open case whose dates were counted by older ones.',
      answers: { 202: 'On its way; Location says how far it has come', ...notYours },
      run: async (ask) => renewRules(deps, keeperIn(ask)),
    },
    {
      method: 'get',
      path: '/api/circulars/:circularId',
      summary: 'How far a round has come: how many open cases took it, and which refused it.',
      answers: { 200: 'Progress', 404: 'No such round', ...notYours },
      run: (ask) => progress(deps, ask),
    },
  ];
}

/** Whoever looks after the rules: `renewRulebook` of the permission table. */
function keeperIn(ask: Ask): Visitor {
  const visitor = visitorIn(ask);
  permitSomewhere(visitor.person, 'renewRulebook');
  return visitor;
}

async function propose(deps: Deps, ask: Ask): Promise<Reply> {
  const { person } = keeperIn(ask);
  const body = bodyIn(ask, holiday);
  const { day } = body;
  if (day < (await todayHere())) throw problem('holidayPassed', { field: 'day' });
  const isPublished = holidayYears.some(({ days }) => Object.hasOwn(days, day));
  const isProposed = !isPublished && (await proposeHoliday(deps.pool, { ...body, by: person.staffId }));
  if (!isProposed) throw problem('holidayKnown', { field: 'day' });
  return { status: 201, body, location: '/api/holidays', goTo: pageOf(day, 'proposed') };
}

const pageOf = (day: PlainDate, done: string): string =>
  `/settings/holidays?year=${day.slice(0, 4)}&done=${done}`;

async function refuse(deps: Deps, ask: Ask): Promise<Reply> {
  const { person } = keeperIn(ask);
  const day = dayIn(ask);
  if (!(await refuseHoliday(deps.pool, { day, by: person.staffId }))) throw problem('holidayNotFound');
  return { status: 200, body: { day, refused: true }, goTo: pageOf(day, 'refused') };
}

async function approve(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = keeperIn(ask);
  const approval = await approveHoliday(deps.pool, { day: dayIn(ask), by: visitor.person.staffId });
  if (approval === 'notFound') throw problem('holidayNotFound');
  if (approval === 'samePerson') throw problem('approverProposed');
  // Approved before: the round is the same one, and asked for again in case it never began.
  await readRules(deps.pool);
  return renewRules(deps, visitor);
}

function dayIn({ req }: Ask): PlainDate {
  const { day } = req.params;
  const parsed = typeof day === 'string' ? parsePlainDate(day) : null;
  if (!parsed) throw problem('holidayNotFound');
  return parsed;
}

async function progress(deps: Deps, ask: Ask): Promise<Reply> {
  const { person } = visitorIn(ask);
  if (!maySomewhere(person, 'renewRulebook')) permitSomewhere(person, 'reassignSeat');
  const { circularId } = ask.req.params;
  const id = typeof circularId === 'string' ? circularId : '';
  const found = await circularProgress(deps.pool, id);
  if (!found) throw problem('circularNotFound');
  return { status: 200, body: { circularId: id, ...found, refusals: await refusalsFor(deps, person, id) } };
}

/** Which cases refused, of those that this person may see; the others are counted and no more. */
async function refusalsFor(deps: Deps, person: Person, circularId: string): Promise<CircularAnswer[]> {
  const seen: CircularAnswer[] = [];
  for (const answer of await refusedAnswers(deps.pool, circularId)) {
    const gate = await caseGate(deps.db, answer.caseId);
    if (gate && roleAt(gate, person, 'case')) seen.push(answer);
  }
  return seen;
}
