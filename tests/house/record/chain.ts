import { randomBytes } from 'node:crypto';
import type { Act, ActCommand, Acts, CaseCommand } from '../../../domain/crisisCase/acts.ts';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import type { LateCause } from '../../../domain/crisisCase/lateness.ts';
import type { CaseEvent } from '../../../domain/crisisCase/events.ts';
import { seats, type CrisisCase, type Household, type People } from '../../../domain/crisisCase/state.ts';
import type { ActorId, RecordBatch, TrayRow } from '../../../domain/entity.ts';
import {
  asId,
  type CaseId,
  type DongCode,
  type HouseholdId,
  type PaperId,
  type StaffId,
} from '../../../domain/ids.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { getPlainDate, parseInstant, type Instant } from '../../../domain/time.ts';

export const officer = asId<StaffId>('officer-1');
export const dong = asId<DongCode>('4111353000');
export const people = Object.fromEntries(seats.map((seat) => [seat, `${seat}-1`])) as unknown as People;
export const rulebook = rulebookOn(getPlainDate('2026-11-22'));

export const randomId = (): string => randomBytes(10).toString('hex');
export const instant = (text: string): Instant => {
  const parsed = parseInstant(text);
  if (!parsed) throw new Error(`Not an instant: ${text}`);
  return parsed;
};

/** Plays what the workflow does with its acts, without an engine: the true rules, and rows for the record. */
export interface Chain {
  readonly chain: string;
  readonly householdId: HouseholdId;
  readonly caseId: () => CaseId;
  readonly current: () => CrisisCase;
  readonly household: () => Household;
  readonly rows: readonly TrayRow[];
  report(at: string, input?: Partial<Acts['reportCrisis']>): void;
  act<A extends Exclude<Act, 'reportCrisis'>>(
    at: string,
    type: A,
    input: Acts[A] & { readonly lateCause?: LateCause },
  ): void;
  ring(at: string): void;
  /** The rows after `from`, up to and with `upTo`. */
  batch(from: number, upTo?: number): RecordBatch;
}

export function createChain(): Chain {
  const chain = randomId();
  const householdId = asId<HouseholdId>(randomId());
  const rows: TrayRow[] = [];
  let household: Household = crisisCase.initial();

  function tell(at: string, { command, by }: { command: CaseCommand; by: ActorId }): void {
    const now = { at: instant(at), by, edition: 1, rulebook };
    const events = crisisCase.decide(household, command, now);
    if (isRefusal(events)) throw new Error(`${command.type} was refused: ${JSON.stringify(events)}`);
    const key = by === 'clock' ? null : randomId();
    for (const [n, event] of events.entries())
      rows.push(fold(event, now, n === events.length - 1 ? key : null));
  }

  function fold(event: CaseEvent, now: { at: Instant; by: ActorId }, key: string | null): TrayRow {
    household = crisisCase.evolve(household, event);
    const messages = crisisCase.messages(event, household);
    return {
      version: rows.length + 1,
      at: now.at,
      by: now.by,
      role: now.by === 'clock' ? null : 'DONG_OFFICER',
      edition: 1,
      rulebook: rulebook.version,
      key,
      bodyHash: key && `hash-of-${key}`,
      subject: crisisCase.subject(household),
      event,
      letters: crisisCase.letters(event, household),
      ...(messages.length > 0 ? { messages } : {}),
    };
  }

  const current = (): CrisisCase => {
    if (!household.current) throw new Error('no case was opened');
    return household.current;
  };

  return {
    chain,
    householdId,
    rows,
    current,
    caseId: () => current().caseId,
    household: () => household,
    report: (at, input = {}) => {
      const command = reportCommand(householdId, input);
      tell(at, { command, by: officer });
    },
    act: (at, type, input) => {
      const command = { ...input, type, caseId: current().caseId } as unknown as CaseCommand;
      // Who asked for the closing may not approve it.
      tell(at, { command, by: type === 'approveClosing' ? people.head : officer });
    },
    ring: (at) => {
      tell(at, { command: crisisCase.ring, by: 'clock' });
    },
    batch: (from, upTo = rows.length) => ({
      chain,
      workflowId: `household/${householdId}`,
      entity: 'crisisCase',
      from,
      rows: rows.slice(from, upTo),
    }),
  };
}

let numbers = 0;

function reportCommand(
  householdId: HouseholdId,
  input: Partial<Acts['reportCrisis']>,
): ActCommand<'reportCrisis'> {
  numbers += 1;
  return {
    type: 'reportCrisis',
    caseId: asId<CaseId>(`${householdId}-${randomId().slice(0, 8)}`),
    householdId,
    caseNo: `2026-${householdId.slice(0, 5)}${String(numbers)}`,
    previousCaseId: null,
    dong,
    people,
    reporterKind: 'NEIGHBOUR',
    crisisReasons: ['EARNER_LOSS'],
    urgent: true,
    named: true,
    restricted: false,
    ...paper(),
    ...input,
  };
}

export const paper = (): { paperId: PaperId } => ({ paperId: asId<PaperId>(randomId()) });

/** A case that was found, met, registered and is late with one duty: events, letters and clocks of many kinds. */
export function livedChain(): Chain {
  const chain = createChain();
  chain.report('2026-11-23T01:00:00Z');
  chain.act('2026-11-23T02:00:00Z', 'requestGrant', {
    ...paper(),
    supports: [{ kind: 'LIVELIHOOD', sub: null }],
    crisisReasons: ['EARNER_LOSS'],
    householdSize: 3,
    nationality: 'KOREAN',
    foreignerGround: null,
  });
  chain.act('2026-11-23T03:00:00Z', 'recordContact', { ...paper(), mode: 'VISIT', outcome: 'REACHED' });
  chain.act('2026-11-24T01:00:00Z', 'recordIntake', { ...paper(), nextStep: 'REGISTER', told: 'IN_WRITING' });
  chain.ring('2026-11-26T03:00:00Z');
  chain.act('2026-11-26T04:00:00Z', 'register', {});
  return chain;
}

/** Two episodes: the first is closed, and while it is followed up another report begins the next; or the first alone. */
export function reopenedChain(reopened = true): Chain {
  const chain = createChain();
  chain.report('2026-11-23T01:00:00Z');
  chain.act('2026-11-23T03:00:00Z', 'recordContact', { ...paper(), mode: 'PHONE', outcome: 'REACHED' });
  chain.act('2026-11-24T01:00:00Z', 'recordIntake', { ...paper(), nextStep: 'INFO_ONLY', told: 'ORALLY' });
  chain.act('2026-11-25T01:00:00Z', 'requestClosing', {
    ...paper(),
    seen: 0,
    reason: 'INFORMED',
    noFollowUp: null,
  });
  chain.act('2026-11-26T01:00:00Z', 'approveClosing', { seen: 1, takeOver: null });
  if (reopened) chain.report('2026-12-26T01:00:00Z');
  return chain;
}
