import type { CaseCommand } from '../../domain/crisisCase/acts.ts';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import type { CaseEvent } from '../../domain/crisisCase/events.ts';
import type { CrisisCase, Household } from '../../domain/crisisCase/state.ts';
import type { ActorId, RecordBatch, TrayRow } from '../../domain/entity.ts';
import type { StaffId } from '../../domain/ids.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Role } from '../../domain/roles.ts';
import { rulebookOn, type Rulebook } from '../../domain/rulebook.ts';
import { dayOf, type Instant, type PlainDate } from '../../domain/time.ts';
import { householdWorkflowId } from '../../workflows/messages.ts';
import type { ActIds, CaseIds } from './ids.ts';

/** One household as the engine would run it, on a clock that moves when it is told to. */
export interface RunEntity {
  now(): Instant;
  today(): PlainDate;
  rulebook(): Rulebook;
  /** The case; throws before its report. */
  current(): CrisisCase;
  /** Moves the clock; every alarm on the way rings. */
  waitUntil(at: Instant): void;
  /** Done by the same `decide` as in the house; an act that it refuses is a mistake of whoever wrote the life. */
  does(write: (ids: ActIds) => CaseCommand, doer: { readonly by: StaffId; readonly role: Role }): void;
  /** Everything that happened, as the engine would hand it to the record, and what it came to. */
  lived(): Lived;
}

/** A life that was lived to the day. */
export interface Lived {
  readonly batch: RecordBatch;
  readonly household: Household;
}

const books = new Map<PlainDate, Rulebook>();

function bookOn(day: PlainDate): Rulebook {
  const book = books.get(day) ?? rulebookOn(day);
  books.set(day, book);
  return book;
}

type Tray = Pick<TrayRow, 'by' | 'role' | 'key' | 'bodyHash'>;
const clockTray: Tray = { by: 'clock', role: null, key: null, bodyHash: null };

/** A household of which nobody has heard yet. */
export function runEntity(ids: CaseIds, startsAt: Instant): RunEntity {
  const rulebook = bookOn(dayOf(startsAt));
  const edition = crisisCase.newestEdition;
  const rows: TrayRow[] = [];
  let now = startsAt;
  let household = crisisCase.initial();
  let acts = 0;

  function take(command: CaseCommand, by: ActorId, tray: Tray): void {
    const decided = crisisCase.decide(household, command, { at: now, by, edition, rulebook });
    if (isRefusal(decided)) {
      throw new Error(`${command.type} was refused in the city: ${JSON.stringify(decided)}`);
    }
    decided.forEach((event, n) => {
      // The answer of a key is its act's last event, as at the desk.
      const isAnswer = n === decided.length - 1;
      keep(event, isAnswer ? tray : { ...tray, key: null, bodyHash: null });
    });
  }

  function keep(event: CaseEvent, tray: Tray): void {
    household = crisisCase.evolve(household, event);
    const messages = crisisCase.messages(event, household);
    rows.push({
      version: rows.length + 1,
      at: now,
      ...tray,
      edition,
      rulebook: household.current?.rulebook ?? rulebook.version,
      subject: crisisCase.subject(household),
      event,
      letters: crisisCase.letters(event, household),
      ...(messages.length > 0 ? { messages } : {}),
    });
  }

  return {
    now: () => now,
    today: () => dayOf(now),
    rulebook: () => rulebook,
    current() {
      if (!household.current) throw new Error('Nobody has reported this household.');
      return household.current;
    },
    waitUntil(at) {
      for (let alarm = crisisCase.alarm(household); alarm !== null && alarm <= at;) {
        if (alarm > now) now = alarm;
        take(crisisCase.ring, 'clock', clockTray);
        alarm = crisisCase.alarm(household);
      }
      if (at > now) now = at;
    },
    does(write, { by, role }) {
      const names = ids.act(acts);
      acts += 1;
      take(write(names), by, { by, role, key: names.key, bodyHash: names.bodyHash });
    },
    lived: () => ({
      batch: {
        chain: ids.chain,
        workflowId: householdWorkflowId(ids.householdId),
        entity: 'crisisCase',
        from: 0,
        rows,
      },
      household,
    }),
  };
}
