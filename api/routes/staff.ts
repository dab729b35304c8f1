import { mayHold } from '../../domain/crisisCase/seatNeeds.ts';
import type { StaffId } from '../../domain/ids.ts';
import { roleFor } from '../../domain/roles.ts';
import { dayOf } from '../../domain/time.ts';
import { circularById, type CircularContent } from '../../prisma/circulars.ts';
import { holdingsOf, type Holding } from '../../prisma/queries/holdings.ts';
import { personById } from '../../prisma/queries/staff.ts';
import { noteDongsOf } from '../../prisma/notesInRound.ts';
import { dongSeatsOf } from '../../prisma/seats.ts';
import { sendRound } from '../circulating.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { nowInstant, todayHere } from '../moment.ts';
import { refuseKeeper } from '../noteWindows.ts';
import { permitSomewhere } from '../permission.ts';
import { problem } from '../problems.ts';
import type { Reply } from '../reply.ts';
import { comeBack, handover, leave } from '../schemas/staff.ts';
import { giveAllSeats } from '../seating.ts';
import type { Visitor } from '../seam.ts';
import { takerOf } from '../seats.ts';

const answers = {
  202: 'On its way to every open case; Location says how far it has come',
  403: 'Not everywhere yours to give',
  404: 'No such member of staff',
  422: 'The other person may not do the duties of one of the seats',
} as const;

/** Somebody's absence, return or farewell, brought to every open case in which something falls to them, and to their call notes. */
export function staffEndpoints(deps: Deps): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/staff/:staffId/leaves',
      summary: 'Name who stands in for somebody in all their open cases, until the last day.',
      body: leave,
      keyed: true,
      form: 'leave',
      answers,
      run: (ask) => takeLeave(deps, ask),
    },
    {
      method: 'post',
      path: '/api/staff/:staffId/returns',
      summary: 'End a leave before its last day: whoever stood in by it goes home in every open case.',
      body: comeBack,
      keyed: true,
      form: 'comeBack',
      answers,
      run: (ask) => comeBackEarly(deps, ask),
    },
    {
      method: 'post',
      path: '/api/staff/:staffId/handovers',
      summary: 'Give all seats that somebody holds in open cases to another person, every clock kept.',
      body: handover,
      keyed: true,
      form: 'handover',
      answers,
      run: (ask) => handOver(deps, ask),
    },
  ];
}

async function takeLeave(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  permitSomewhere(visitor.person, 'appointDeputy');
  const staffId = await staffIn(deps, ask);
  const { deputy, from, until, leaveCause } = bodyIn(ask, leave);
  if (until < from || until < dayOf(await nowInstant())) throw problem('leaveOver', { field: 'until' });
  await refuseUnlessFitEverywhere(deps, visitor, {
    act: 'appointDeputy',
    staffId,
    other: deputy,
    field: 'deputy',
    seats: [],
  });
  const content = { kind: 'leave', staffId, deputy, from, until, leaveCause } as const;
  return sent(deps, ask, content);
}

/** What was asked of them alone meanwhile, call notes and receipts, stays with whoever has it now. */
async function comeBackEarly(deps: Deps, ask: Ask): Promise<Reply> {
  const { person } = visitorIn(ask);
  permitSomewhere(person, 'endDeputy');
  const staffId = await staffIn(deps, ask);
  const { leave: leaveId } = bodyIn(ask, comeBack);
  const begun = await circularById(deps.pool, leaveId);
  if (begun?.content.kind !== 'leave' || begun.content.staffId !== staffId)
    throw problem('circularNotFound', { field: 'leave' });
  for (const { dong } of await holdingsOf(deps.db, staffId)) {
    if (roleFor(person, 'endDeputy', dong) === null) throw problem('outsideYourPlace');
  }
  const { deputy, from, until } = begun.content;
  return sent(deps, ask, { kind: 'return', staffId, leave: leaveId, deputy, from, until });
}

async function handOver(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  permitSomewhere(visitor.person, 'reassignSeat');
  const staffId = await staffIn(deps, ask);
  const { to, reassignCause, dongSeats } = bodyIn(ask, handover);
  const seats = dongSeats ? await dongSeatsOf(deps.pool, staffId) : [];
  const change = { act: 'reassignSeat', staffId, other: to, field: 'to', seats } as const;
  await refuseUnlessFitEverywhere(deps, visitor, change);
  // First, so that no case opens for whoever leaves while the round is on its way.
  if (dongSeats) await giveAllSeats(deps, visitor, { from: staffId, to });
  return sent(deps, ask, { kind: 'handover', staffId, to, reassignCause });
}

async function staffIn({ db }: Deps, { req }: Ask): Promise<StaffId> {
  const { staffId } = req.params;
  const found = typeof staffId === 'string' ? await personById(db, staffId, await todayHere()) : null;
  if (!found) throw problem('staffNotFound');
  return found.staffId;
}

interface Change {
  readonly act: 'appointDeputy' | 'reassignSeat';
  readonly staffId: StaffId;
  readonly other: StaffId;
  readonly field: string;
  /** Seats beside those of open cases. */
  readonly seats: readonly Holding[];
}

/** Both are asked for every dong: whether the caller may give there, and whether the other may act there. */
async function refuseUnlessFitEverywhere(
  deps: Deps,
  { person }: Visitor,
  { act, staffId, other, field, seats }: Change,
): Promise<void> {
  const found = await takerOf(deps, other, field);
  if (other === staffId) throw problem('deputyCannotAct', { field });
  for (const { dong, seat } of [...(await holdingsOf(deps.db, staffId)), ...seats]) {
    if (roleFor(person, act, dong) === null) throw problem('outsideYourPlace');
    if (!mayHold(found, seat, dong)) throw problem('deputyCannotAct', { field });
  }
  for (const dong of await noteDongsOf(deps.pool, staffId)) {
    if (roleFor(person, act, dong) === null) throw problem('outsideYourPlace');
    await refuseKeeper(deps, { staffId: other, dong, field });
  }
}

/** The key makes it one round, however often it is sent. */
async function sent(deps: Deps, ask: Ask, content: CircularContent): Promise<Reply> {
  const { person } = visitorIn(ask);
  const { key } = deps.keys.keyOf(person.staffId, keyIn(ask));
  const circularId = `${content.kind}-${key}`;
  await sendRound(deps, { circularId, person, content });
  const location = `/api/circulars/${circularId}`;
  return { status: 202, body: { circularId }, location, goTo: `/settings/rounds/${circularId}` };
}
