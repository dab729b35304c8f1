import type { Duty } from '../clock.ts';
import type { Committee, ItemKind } from '../committee/kinds.ts';
import type { Circumstances } from '../entity.ts';
import type { MeetingId, StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf, type Instant } from '../time.ts';
import { everyDuty } from './clocks.ts';
import { isSameQuestion, needsOf, questionOf, type Question } from './needs.ts';
import type { CrisisCase } from './state.ts';

/** A sitting with the number of an item on its agenda. */
export interface SittingRef {
  readonly meetingId: MeetingId;
  readonly item: number;
}

/** Set by a meeting's message alone: the minutes that say so. */
export interface Delivered {
  readonly sitting?: SittingRef;
}

/** Where a question of the case stands, as the meeting told it. */
export interface SittingNote extends SittingRef, Question {
  readonly committee: Committee;
  readonly startsAt: Instant;
  /** The clock that it would end; null where the case owes nothing of the kind. */
  readonly need: string | null;
}

interface Leaving extends Question {
  readonly meetingId: MeetingId;
}

/** What meetings and the house say about sittings; nobody has a form for it. */
export interface SittingActs {
  /** It stands on that agenda, in place of another where it was moved; told again when the day changes. */
  noteSitting: Omit<SittingNote, 'need'> & { readonly instead: MeetingId | null };
  /** It does not any more: taken off, called off, or left undecided. */
  leaveSitting: Leaving;
  /** No sitting of that committee comes in time, so its secretary is asked for one, once for each need. */
  proposeSitting: {
    readonly need: string;
    readonly committee: Committee;
    readonly secretary: StaffId;
    /** The next one, too late for it; null where none is planned. */
    readonly nextAt: Instant | null;
  };
}

export type SittingEvent =
  | ({ readonly type: 'sittingNoted' } & SittingNote)
  | ({ readonly type: 'sittingLeft' } & Leaving)
  /** The case does not need it any more, and takes it off the agenda. */
  | ({ readonly type: 'sittingGivenUp' } & Leaving)
  | (SittingActs['proposeSitting'] &
      Question & { readonly type: 'sittingProposed'; readonly dueAt: Instant });

/** Where that question of the case was last said to stand, if anywhere. */
export const noteOn = ({ sittings = [] }: CrisisCase, asked: Question): SittingNote | undefined =>
  sittings.find((note) => isSameQuestion(note, asked));

/**
 * Where the questions of the case stand at that moment. What a clock waits for stands there until it is decided; of
 * anything else no word comes back, so that it stands there no longer than the day of the sitting.
 */
export const standingAt = ({ sittings = [] }: CrisisCase, at: Instant): readonly SittingNote[] =>
  sittings.filter(({ need, startsAt }) => need !== null || dayOf(startsAt) >= dayOf(at));

/** Of two sittings that took one question the first stays; the other hears no and takes it off. */
function noteSitting(
  c: CrisisCase,
  { meetingId, item, kind, about, committee, startsAt, instead }: SittingActs['noteSitting'],
  { at }: Circumstances,
): SittingEvent[] | Refusal {
  const told = { meetingId, item, kind, about, committee, startsAt };
  const known = standingAt(c, at).find((note) => isSameQuestion(note, told));
  if (known && known.meetingId !== meetingId && known.meetingId !== instead)
    return { code: 'sittingElsewhere' };
  const need = needsOf(c).find((one) => isSameQuestion(one, told));
  // A review, an extension or a selection is decided once; anything else is brought whenever somebody wants it.
  if (!need && isDecidedOnce(kind)) return { code: 'nothingToDecide' };
  const note = { ...told, need: need?.clock.id ?? null };
  return known && isSameNote(known, note) ? [] : [{ type: 'sittingNoted', ...note }];
}

const isDecidedOnce = (kind: ItemKind): boolean =>
  kind === 'ADEQUACY' || kind === 'EXTENSION' || kind === 'SELECTION';

const isSameNote = (a: SittingNote, b: SittingNote): boolean =>
  a.meetingId === b.meetingId && a.item === b.item && a.startsAt === b.startsAt && a.need === b.need;

/** Of a sitting where it does not stand any more anyhow nothing is said. */
function leaveSitting(c: CrisisCase, { meetingId, kind, about }: Leaving): SittingEvent[] {
  if (noteOn(c, { kind, about })?.meetingId !== meetingId) return [];
  return [{ type: 'sittingLeft', meetingId, kind, about }];
}

function proposeSitting(
  c: CrisisCase,
  { need: id, committee, secretary, nextAt }: SittingActs['proposeSitting'],
): SittingEvent[] {
  const need = needsOf(c).find(({ clock }) => clock.id === id);
  if (!need || c.sittingsProposed?.includes(id) === true) return [];
  const { kind, about, clock } = need;
  const asked = { need: id, kind, about, committee, secretary, nextAt };
  return [{ type: 'sittingProposed', ...asked, dueAt: clock.due.at }];
}

export const sittingDecisions = { noteSitting, leaveSitting, proposeSitting };

/** What is true after the event; what the case does not owe any more leaves with its clock (`settledSittings`). */
export function evolveSittings(c: CrisisCase, event: SittingEvent): CrisisCase {
  if (event.type === 'sittingProposed')
    return { ...c, sittingsProposed: [...(c.sittingsProposed ?? []), event.need] };
  const others = (c.sittings ?? []).filter((note) => !isSameQuestion(note, event));
  if (event.type !== 'sittingNoted') return { ...c, sittings: others };
  const { meetingId, item, kind, about, committee, startsAt, need } = event;
  return { ...c, sittings: [...others, { meetingId, item, kind, about, committee, startsAt, need }] };
}

/**
 * A duty that is done, or owed no more, stands on no agenda and was proposed to nobody; one that begins while its
 * question stands there already stands there as well.
 */
export function settledSittings(c: CrisisCase): CrisisCase {
  const { sittings, sittingsProposed } = c;
  if (!sittings && !sittingsProposed) return c;
  const duties = everyDuty(c);
  const owed = new Set(duties.map(({ id }) => id));
  const stands = sittings?.map((note) => (note.need === null ? withDuty(c, note, duties) : note));
  const kept = stands && { sittings: stands.filter(({ need }) => need === null || owed.has(need)) };
  const told = sittingsProposed && { sittingsProposed: sittingsProposed.filter((id) => owed.has(id)) };
  return { ...c, ...kept, ...told };
}

/** A sitting that began before the duty did is not what ends it. */
function withDuty(c: CrisisCase, note: SittingNote, duties: readonly Duty[]): SittingNote {
  const duty = duties.find((one) => {
    const asked = questionOf(c, one);
    return asked && isSameQuestion(asked, note) && one.due.basis.from < note.startsAt;
  });
  return duty ? { ...note, need: duty.id } : note;
}
