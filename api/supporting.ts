import type { ActCommand } from '../domain/crisisCase/acts.ts';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import { householdOf } from '../domain/ids.ts';
import { roleFor } from '../domain/roles.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import { writePaper } from '../prisma/papers.ts';
import { updateIdOf } from '../workflows/messages.ts';
import type { Deps } from './deps.ts';
import { earlierSupports } from './earlierSupports.ts';
import { isRefused, once, type Done } from './once.ts';
import { problem } from './problems.ts';
import type { Reported } from './reporting.ts';

/** What became of the support that was asked for with a report: it was asked, or a rule said no. */
export type Supported = { readonly done: Done } | { readonly refused: RefusalCode };

/** Refuses before anything is done what could not be asked for afterwards. */
export function refuseSupport({ visitor, body }: Reported): void {
  const { support, urgent, dong, crisisReasons } = body;
  if (!support || !urgent) return;
  if (!roleFor(visitor.person, 'requestGrant', dong)) throw problem('forbidden', { field: 'support' });
  if (crisisReasons.length === 0)
    throw problem('malformed', {
      field: 'crisisReasons',
      wrong: [{ field: 'crisisReasons', facts: { code: 'tooFew', least: 1 } }],
    });
}

/**
 * Asks for emergency support in the case that the report opened or joined, under a key that no caller can have sent;
 * from then on run the hours for field check and payment. Sent again it finishes what is missing.
 */
export async function askSupport(
  deps: Deps,
  reported: Reported,
  { caseId }: Done,
): Promise<Supported | null> {
  const { visitor, body, idempotencyKey } = reported;
  const { support, urgent, crisisReasons, note } = body;
  const role = support && urgent && roleFor(visitor.person, 'requestGrant', body.dong);
  if (!role) return null;
  const actor = visitor.person.staffId;
  const key = deps.keys.keyOf(actor, `${idempotencyKey}.support`);
  const householdId = householdOf(caseId);
  const asked = { ...support, crisisReasons, nationality: 'KOREAN', foreignerGround: null } as const;
  const bodyHash = deps.keys.hashOf({ act: 'requestGrant', caseId, asked, note });
  const result = await once(deps, { actor, key: key.key, bodyHash, subject: caseId }, async () => {
    const paperId = deps.keys.paperIdOf(key, bodyHash);
    const paper = { paperId, householdId, kind: 'requestGrant', body: { note }, bodyHash, writtenBy: actor };
    await writePaper(deps.pool, deps.secrets.papers, paper);
    const earlier = await earlierSupports(deps, householdId);
    const command: ActCommand<'requestGrant'> = { type: 'requestGrant', caseId, ...asked, earlier, paperId };
    const envelope = { command, by: actor, role, edition: crisisCase.newestEdition };
    return deps.engine.act({ householdId, envelope, updateId: updateIdOf(key.key, bodyHash) });
  });
  deps.metrics.act({ act: 'requestGrant', outcome: isRefused(result) ? result.refusal.code : 'accepted' });
  return isRefused(result) ? { refused: result.refusal.code } : { done: result };
}
