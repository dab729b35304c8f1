import { isDeepStrictEqual } from 'node:util';
import type { Act } from '../domain/crisisCase/acts.ts';
import { endOfDay } from '../domain/time.ts';
import type { Person } from '../domain/roles.ts';
import {
  beginCircular,
  circularById,
  type CircularAnswer,
  type CircularContent,
} from '../prisma/circulars.ts';
import type { Deps } from './deps.ts';
import { problem, refused } from './problems.ts';
import { permitSomewhere } from './permission.ts';

/** A command that is to go round, under an id that makes it one round however often it is asked for. */
export interface Sending {
  readonly circularId: string;
  readonly person: Person;
  readonly content: CircularContent;
  /** Chosen rows to which the door itself says no. */
  readonly refused?: readonly CircularAnswer[];
}

/** Begins the round of a circular; asked again under the same id it is the round that is on its way already. */
export async function sendRound(
  deps: Deps,
  { circularId, person, content, refused: no }: Sending,
): Promise<void> {
  const role = permitSomewhere(person, actOf[content.kind]);
  const circular = { circularId, by: person.staffId, role, content };
  if (!(await beginCircular(deps.pool, circular, no)) && 'rows' in content) {
    const begun = await circularById(deps.pool, circularId);
    if (!isDeepStrictEqual(begun?.content, content)) throw refused({ code: 'keyReused' });
  }
  const until = content.kind === 'leave' ? endOfDay(content.until) : null;
  if (!(await deps.engine.circulate({ circularId, until }))) throw problem('engineDown');
}

const actOf: Readonly<Record<CircularContent['kind'], Act>> = {
  renewal: 'renewRulebook',
  leave: 'appointDeputy',
  return: 'endDeputy',
  handover: 'reassignSeat',
  reassign: 'reassignSeat',
  reschedule: 'rescheduleVisit',
};
