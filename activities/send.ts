import { createHash } from 'node:crypto';
import { newestEditions } from '../domain/editions.ts';
import { entityWorkflowId, type HasType } from '../domain/entity.ts';
import type { HouseholdId, MeetingId, StaffId } from '../domain/ids.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Role } from '../domain/roles.ts';
import type { Instant } from '../domain/time.ts';
import { updateIdOf } from '../workflows/messages.ts';
import { carryAsPlan, carryTo } from './carry.ts';
import { rulesAt } from './rules.ts';
import type { Tools } from './index.ts';

/** To which entity, in whose name, and when by the engine. */
export interface Addressed {
  readonly entity: 'crisisCase' | 'meeting';
  readonly to: HouseholdId | MeetingId;
  readonly by: StaffId;
  readonly role: Role;
  readonly at: Instant;
}

/** A command of the house's own; `key` names it, so that it is one act however often it is sent. Null where it was taken. */
export type Send = (to: Addressed, command: HasType, key: readonly string[]) => Promise<Refusal | null>;

export function createSend({ pool, client, limits }: Pick<Tools, 'pool' | 'client' | 'limits'>): Send {
  const [carry, plan] = [carryTo(client), carryAsPlan(client, limits)];
  return async ({ entity, to, by, role, at }, command, key) => {
    const rulebook = await rulesAt(pool, at);
    const envelope = { command, by, role, edition: newestEditions[entity], rulebook };
    const sent = { to: entityWorkflowId(entity, to), envelope, updateId: updateIdOf(hashOf(key), 'house') };
    return command.type === 'planMeeting' ? plan(sent) : carry(sent);
  };
}

/** The same for the same parts. */
export const hashOf = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
