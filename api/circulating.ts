import type { Act } from '../domain/crisisCase/acts.ts';
import { endOfDay } from '../domain/time.ts';
import { permissions, type Person, type Role } from '../domain/roles.ts';
import { beginCircular, type CircularContent } from '../prisma/circulars.ts';
import type { Deps } from './deps.ts';
import { problem } from './problems.ts';

/** A command that is to go round, under an id that makes it one round however often it is asked for. */
export interface Sending {
  readonly circularId: string;
  readonly person: Person;
  readonly content: CircularContent;
}

/** Begins the round of a circular; asked again under the same id it is the round that is on its way already. */
export async function sendRound(deps: Deps, { circularId, person, content }: Sending): Promise<void> {
  const role = roleOf(person, actOf[content.kind]);
  await beginCircular(deps.pool, { circularId, by: person.staffId, role, content });
  const until = content.kind === 'leave' ? endOfDay(content.until) : null;
  if (!(await deps.engine.circulate({ circularId, until }))) throw problem('engineDown');
}

const actOf: Readonly<Record<CircularContent['kind'], Act>> = {
  renewal: 'renewRulebook',
  leave: 'appointDeputy',
  handover: 'reassignSeat',
};

/** The role in whose name the command goes out; whether it holds for each place was asked before. */
function roleOf({ roles }: Person, act: Act): Role {
  const held = roles.find(({ role }) => permissions[act][role] !== undefined);
  if (!held) throw problem('forbidden');
  return held.role;
}
