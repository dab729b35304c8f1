import { randomUUID } from 'node:crypto';
import { createKeys } from '../api/keys.ts';
import type { ActCommand, CaseCommand } from '../domain/crisisCase/acts.ts';
import type { People } from '../domain/crisisCase/state.ts';
import type { Envelope } from '../domain/entity.ts';
import { asId, type CaseId, type DongCode, type HouseholdId } from '../domain/ids.ts';
import { rulebookOn } from '../domain/rulebook.ts';
import { dayOf, instantFromMs } from '../domain/time.ts';
import type { MasterKey } from '../runtime/masterKey.ts';
import { updateIdOf } from '../workflows/messages.ts';

export interface InventedCase {
  readonly householdId: HouseholdId;
  readonly caseId: CaseId;
}

/** An act on its way, as the API sends it. */
export interface Act extends InventedCase {
  readonly envelope: Envelope<CaseCommand>;
  readonly updateId: string;
}

/** Writes reports and acts of invented households, with ids as the front door gives them. */
export interface Households {
  /** Opens a case; its one letter goes to the officer. */
  report(): Act;
  /** An attempt to reach a household that does not answer: no letter, and nothing is due any sooner. */
  contact(of: InventedCase): Act;
}

/** Ids of nobody, for acts that only a rival gets. */
export const nobody: InventedCase = {
  householdId: asId('n'.repeat(20)),
  caseId: asId(`${'n'.repeat(20)}-${'n'.repeat(8)}`),
};

/** Households of one dong, each with the people who hold its seats. */
export function createHouseholds(
  masterKey: MasterKey,
  { dong, people }: { readonly dong: DongCode; readonly people: People },
): Households {
  const keys = createKeys(masterKey);
  const by = people.officer;
  const rulebook = rulebookOn(dayOf(instantFromMs(Date.now())));
  let reports = 0;

  /** As the front door does it: everything that names this request follows from its key and its body. */
  function begin() {
    const key = keys.keyOf(by, randomUUID());
    const bodyHash = keys.hashOf(key);
    return { ...key, paperId: keys.paperIdOf(key, bodyHash), updateId: updateIdOf(key.key, bodyHash) };
  }
  const envelopeOf = (command: CaseCommand): Envelope<CaseCommand> => ({
    command,
    by,
    role: 'DONG_OFFICER',
    edition: 1,
  });

  return {
    report() {
      const { householdId, caseId, paperId, updateId } = begin();
      reports += 1;
      const command: ActCommand<'reportCrisis'> = {
        type: 'reportCrisis',
        ...{ householdId, caseId, paperId, dong, people },
        caseNo: `2026-B${String(reports).padStart(5, '0')}`,
        previousCaseId: null,
        reporterKind: 'NEIGHBOUR',
        crisisReasons: ['EARNER_LOSS'],
        urgent: false,
        named: true,
        restricted: false,
      };
      return { householdId, caseId, updateId, envelope: { ...envelopeOf(command), rulebook } };
    },
    contact({ householdId, caseId }) {
      const { paperId, updateId } = begin();
      const said = { mode: 'PHONE', outcome: 'NO_ANSWER' } as const;
      const command: ActCommand<'recordContact'> = { type: 'recordContact', caseId, paperId, ...said };
      return { householdId, caseId, updateId, envelope: envelopeOf(command) };
    },
  };
}
