import type { Pool } from 'pg';
import type { Secrets } from '../api/deps.ts';
import { isCommittees } from '../domain/meeting/questions.ts';
import type { CaseCommand } from '../domain/crisisCase/acts.ts';
import { asId, type DongCode, type MeetingId } from '../domain/ids.ts';
import type { CrisisCase, People } from '../domain/crisisCase/state.ts';
import { instantFromMs, msOf, plusDays, startOfDay, yearOf, type PlainDate } from '../domain/time.ts';
import { createChance } from './city/chance.ts';
import { runEntity } from './city/entityOf.ts';
import { inventPerson } from './city/household.ts';
import { caseIds } from './city/ids.ts';
import { roleOf } from './city/offices.ts';
import { sealHousehold } from './city/sealed.ts';
import { rowsOfCase, writeCases } from './city/tables.ts';
import type { LivedCase } from './livedCase.ts';

const hourMs = 3_600_000;

export interface InTime {
  readonly dong: DongCode;
  readonly people: People;
  /** The days between which it lives; on the last of them it is looked at. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** Tells cases apart. */
  readonly n: number;
}

/** A case that lives from day to day, decided by the house's own rules and without its engine, to be written as a whole. */
export interface CaseInTime extends LivedCase {
  /** What it is on the last day. */
  onLastDay(): CrisisCase;
  writeTo(pool: Pool, secrets: Secrets): Promise<void>;
}

/** Reports a household at nine in the morning of the first day. */
export function openInTime({ dong, people, from, until, n }: InTime): CaseInTime {
  const ids = caseIds(n, n);
  const { householdId, caseId } = ids;
  const startsAt = instantFromMs(msOf(startOfDay(from)) + 9 * hourMs);
  const entity = runEntity(ids, startsAt);
  const minutes = { sitting: { meetingId: asId<MeetingId>(`${householdId}-minutes1`), item: 1 } };
  let acts = 0;
  const send = (seat: keyof People, command: object): void => {
    const doer = { by: people[seat], role: roleOf(seat) };
    // Whoever is late says why; whoever is not is not asked.
    const said = { caseId, lateCause: 'OTHER' };
    entity.does(({ paperId }) => ({ ...said, paperId, ...command }) as unknown as CaseCommand, doer);
    acts += 1;
  };
  const reported = { crisisReasons: ['JOB_LOSS'], urgent: false, named: true, restricted: false };
  const caseNo = `${String(yearOf(from))}-L${String(n)}`;
  const place = { householdId, previousCaseId: null, dong, people, caseNo };
  send('officer', { type: 'reportCrisis', ...place, reporterKind: 'NEIGHBOUR', ...reported });
  return {
    ...{ householdId, caseId },
    acts: () => acts,
    today: () => entity.today(),
    passes(days) {
      entity.waitUntil(instantFromMs(msOf(startOfDay(plusDays(entity.today(), days))) + 9 * hourMs));
    },
    does(seat, type, input) {
      send(seat, { type, ...input, ...(isCommittees(type) ? minutes : {}) });
      return Promise.resolve();
    },
    onLastDay() {
      entity.waitUntil(startOfDay(until));
      return entity.current();
    },
    async writeTo(pool, secrets) {
      entity.waitUntil(startOfDay(until));
      const first = { householdId, ...ids.act(0), by: people.officer, at: startsAt };
      const sealed = sealHousehold(first, inventPerson(createChance(n)), secrets);
      await writeCases(pool, [rowsOfCase(entity.lived(), sealed)]);
    },
  };
}
