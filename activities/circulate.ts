import { createHash } from 'node:crypto';
import { heartbeat } from '@temporalio/activity';
import type { ActCommand } from '../domain/crisisCase/acts.ts';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import { seats, type CrisisCase, type Seat } from '../domain/crisisCase/state.ts';
import type { Rulebook } from '../domain/rulebook.ts';
import type { Instant } from '../domain/time.ts';
import {
  circularById,
  endCircular,
  keepAnswers,
  nextReached,
  type Circular,
  type CircularAnswer,
  type Reached,
} from '../prisma/circulars.ts';
import { householdWorkflowId, updateIdOf } from '../workflows/messages.ts';
import { carryTo } from './carry.ts';
import { rulesAt } from './rules.ts';
import type { Tools } from './index.ts';

/** Cases of one attempt; the round goes on with the next. */
const casesAtOnce = 50;

/** One command to one case, and what of the case it is about. */
interface Errand {
  readonly about: string;
  readonly command: ActCommand;
}

/** Carries a circular to the open cases that it has not reached. */
export function createCirculate({ pool, client }: Tools) {
  const carry = carryTo(client);

  async function circulate({
    circularId,
    at,
  }: {
    readonly circularId: string;
    readonly at: Instant;
  }): Promise<{ readonly reached: number }> {
    const circular = await circularById(pool, circularId);
    if (!circular) throw new Error(`There is no circular ${circularId}.`);
    const rulebook = await rulesAt(pool, at);
    const reached = await nextReached(pool, circular, casesAtOnce);
    for (const one of reached) {
      heartbeat();
      await keepAnswers(pool, circularId, await tell(circular, one, rulebook));
    }
    return { reached: reached.length };
  }

  async function tell(circular: Circular, one: Reached, rulebook: Rulebook): Promise<CircularAnswer[]> {
    const answers: CircularAnswer[] = [];
    for (const { about, command } of errandsTo(circular, one)) {
      const { by, role, circularId } = circular;
      const key = keyOf(circularId, one.caseId, about);
      const envelope = { command, by, role, edition: crisisCase.newestEdition, rulebook };
      const refusal = await carry({
        to: householdWorkflowId(one.householdId),
        envelope,
        updateId: updateIdOf(key, key),
      });
      const status = refusal ? 'refused' : 'accepted';
      answers.push({ caseId: one.caseId, about, status, code: refusal?.code ?? null, refusal });
    }
    return answers;
  }

  return { circulate, closeCircular: (circularId: string): Promise<void> => endCircular(pool, circularId) };
}

/** The same errand has the same key at every attempt. */
const keyOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);

function errandsTo({ content }: Circular, { caseId, state, abouts }: Reached): Errand[] {
  switch (content.kind) {
    case 'renewal':
      return [{ about: '', command: { type: 'renewRulebook', caseId } }];
    case 'leave': {
      const { staffId, deputy, from, until, leaveCause } = content;
      return seatsOf(state, staffId).map((seat) => ({
        about: seat,
        command: { type: 'appointDeputy', caseId, seat, deputy, from, until, leaveCause },
      }));
    }
    case 'handover': {
      const { staffId, to, reassignCause, only } = content;
      const going = seatsOf(state, staffId).filter((seat) => only === undefined || only.seat === seat);
      return going.map((seat) => ({
        about: seat,
        command: { type: 'reassignSeat', caseId, seat, to, reassignCause },
      }));
    }
    case 'reassign': {
      const { to, reassignCause } = content;
      return abouts.map((about) => ({
        about,
        command: { type: 'reassignSeat', caseId, seat: about as Seat, to, reassignCause },
      }));
    }
    case 'reschedule': {
      const { to, onDayOff, rescheduleCause } = content;
      return abouts.map((about) => ({
        about,
        command: { type: 'rescheduleVisit', caseId, visitId: about, to, onDayOff, rescheduleCause },
      }));
    }
  }
}

const seatsOf = ({ people }: CrisisCase, staffId: string): Seat[] =>
  seats.filter((seat) => people[seat] === staffId);
