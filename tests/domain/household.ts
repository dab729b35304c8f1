import type { Clock } from '../../domain/clock.ts';
import type { Act, ActCommand, Acts, CaseCommand } from '../../domain/crisisCase/acts.ts';
import type { LateCause } from '../../domain/crisisCase/lateness.ts';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import { isCommittees } from '../../domain/meeting/questions.ts';
import type { SittingRef } from '../../domain/crisisCase/sittings.ts';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import type { CaseEvent, CaseEventOf, CaseEventType } from '../../domain/crisisCase/events.ts';
import type { CrisisCase, Household, Seat } from '../../domain/crisisCase/state.ts';
import type { ActorId, Letter } from '../../domain/entity.ts';
import { asId, type CaseId, type StaffId } from '../../domain/ids.ts';
import { isActionOpen } from '../../domain/meetingAction.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { rulebookOn, type Rulebook } from '../../domain/rulebook.ts';
import { holderOf } from '../../domain/staffing.ts';
import { dayOf, parseInstant, plusHours, type Instant, type PlainDate } from '../../domain/time.ts';
import { actSamples } from './actSamples.ts';
import { withReasons } from './reasons.ts';
import { householdId, people } from './seats.ts';

/** Korean time without its zone, as in `2026-12-01T09:00`. */
export function kst(text: string): Instant {
  const instant = parseInstant(`${text}+09:00`);
  if (instant === null) throw new RangeError(`Not a Korean moment: ${text}`);
  return instant;
}

/** What happened, when, by whom, and who heard of it. */
export interface Happening {
  readonly at: Instant;
  readonly by: ActorId;
  readonly event: CaseEvent;
  readonly letters: readonly Letter[];
  /** The household after it. */
  readonly after: Household;
}

export interface Doing {
  /** The seat's holder where not named. */
  readonly by?: StaffId;
  /** The episode that the act names; the present one where not named. */
  readonly caseId?: CaseId;
  /** Why it comes after its day. */
  readonly lateCause?: LateCause;
  /** Null where a committee's word comes from no meeting. */
  readonly sitting?: SittingRef | null;
}

/** How a household is played; frozen to the ground where not said, which costs time. */
export interface Playing {
  readonly isFrozen?: boolean;
}

/** A household played on the pure domain with a clock that only moves by hand. */
export interface PlayedHousehold {
  now(): Instant;
  today(): PlainDate;
  rulebook(): Rulebook;
  state(): Household;
  /** The present episode; throws before the first report. */
  current(): CrisisCase;
  clocks(): readonly Clock[];
  clock(id: string): Clock | undefined;
  alarm(): Instant | null;
  history(): readonly Happening[];
  /** Every event of the type, oldest first. */
  told<T extends CaseEventType>(type: T): CaseEventOf<T>[];
  /** Letters of the template, oldest first. */
  letters(template: string): Letter[];
  /** Judges without doing. */
  judge(command: CaseCommand, by: ActorId): readonly CaseEvent[] | Refusal;
  command<A extends Act>(act: A, change?: Partial<Acts[A]>, doing?: Doing): ActCommand<A>;
  /** Whose act it is as the case stands: a deputy's where there is one, the other dong's where it is theirs. */
  doerOf(act: Act): StaffId;
  tries<A extends Act>(act: A, change?: Partial<Acts[A]>, doing?: Doing): readonly CaseEvent[] | Refusal;
  /** Does what the command says, or is refused. */
  sends(command: CaseCommand, by: ActorId): readonly CaseEvent[] | Refusal;
  /** Throws where the act is refused. */
  does<A extends Act>(act: A, change?: Partial<Acts[A]>, doing?: Doing): readonly CaseEvent[];
  /** Throws where the act is accepted. */
  refused<A extends Act>(act: A, change?: Partial<Acts[A]>, doing?: Doing): Refusal;
  ring(): readonly CaseEvent[];
  /** From now on the house counts by this book; an open case hears of it by `renewRulebook`. */
  takesRulebook(book: Rulebook): void;
  /** Moves the clock; every alarm on the way rings. */
  wait(span: { readonly hours?: number; readonly days?: number }): void;
  until(at: Instant): void;
  /** Moves the clock and lets no alarm ring, as while everything is down. */
  sleep(hours: number): void;
}

/** Whose act it is where a test does not say. */
export const seatOf: Readonly<Record<Act, Seat>> = {
  reportCrisis: 'officer',
  absorbHousehold: 'officer',
  recordContact: 'officer',
  requestLocation: 'officer',
  recordLocation: 'officer',
  tellLocation: 'officer',
  recordIdentity: 'officer',
  recordNotSame: 'officer',
  mergeHousehold: 'officer',
  recordMemberLeft: 'officer',
  recordConsent: 'officer',
  withdrawConsent: 'officer',
  recordExternalNumber: 'officer',
  recordIntake: 'officer',
  register: 'officer',
  recordAssessment: 'officer',
  recordHealth: 'nurse',
  recordWelfareCheck: 'officer',
  recordConference: 'conferenceChair',
  classify: 'officer',
  plan: 'officer',
  escalate: 'officer',
  adviseCase: 'districtChair',
  referUp: 'districtChair',
  takeAdvice: 'districtChair',
  answerAdvice: 'officer',
  requestGrant: 'officer',
  recordFieldCheck: 'emergencyOfficer',
  recordMemberConsent: 'emergencyOfficer',
  attachFiles: 'emergencyOfficer',
  decideGrant: 'emergencyOfficer',
  recordPayment: 'emergencyOfficer',
  recordAfterCheck: 'emergencyOfficer',
  recordAdequacy: 'committeeChair',
  skipAdequacy: 'committeeChair',
  seeGrant: 'head',
  requestExtension: 'officer',
  decideExtension: 'authority',
  takeRecoveryDecision: 'committeeChair',
  giveNotice: 'emergencyOfficer',
  orderReturn: 'authority',
  serveNotice: 'emergencyOfficer',
  recordObjection: 'officer',
  forwardObjection: 'emergencyOfficer',
  decideObjection: 'province',
  recordReturn: 'emergencyOfficer',
  dunReturn: 'emergencyOfficer',
  agreeInstalments: 'emergencyOfficer',
  referArrears: 'emergencyOfficer',
  claimExcess: 'emergencyOfficer',
  requestSelection: 'officer',
  decideSelection: 'committeeChair',
  ratifySelection: 'committeeChair',
  settleSelection: 'officer',
  takeAction: 'conferenceChair',
  completeTask: 'officer',
  offerLinkage: 'officer',
  answerLinkage: 'officer',
  reviewLinkage: 'officer',
  planVisits: 'officer',
  rescheduleVisit: 'officer',
  endVisits: 'officer',
  recordVisit: 'officer',
  reviewService: 'officer',
  requestTransfer: 'officer',
  receiveTransfer: 'officer',
  declineTransfer: 'officer',
  withdrawTransfer: 'officer',
  replaceReceiver: 'head',
  endCase: 'officer',
  requestClosing: 'officer',
  approveClosing: 'head',
  returnClosing: 'head',
  recordFollowUp: 'officer',
  reassignSeat: 'head',
  appointDeputy: 'head',
  endDeputy: 'head',
  replaceDeputy: 'head',
  pauseClock: 'officer',
  resumeClock: 'officer',
  renewRulebook: 'supervisor',
  recordOpening: 'nurse',
  noteSitting: 'conferenceChair',
  leaveSitting: 'conferenceChair',
  proposeSitting: 'supervisor',
};

const rulebooks = new Map<PlainDate, Rulebook>();

/** Frozen to the ground, so that whoever changes an input throws. */
export function frozen<T>(thing: T): T {
  if (typeof thing !== 'object' || thing === null || Object.isFrozen(thing)) return thing;
  Object.values(Object.freeze(thing)).forEach(frozen);
  return thing;
}

function rulebookOf(day: PlainDate): Rulebook {
  const book = rulebooks.get(day) ?? frozen(rulebookOn(day));
  rulebooks.set(day, book);
  return book;
}

const counted = new WeakMap<CrisisCase, readonly Clock[]>();

/** Asked many times of one state, counted once. */
function clocksOf(c: CrisisCase): readonly Clock[] {
  const open = counted.get(c) ?? clocks(c);
  counted.set(c, open);
  return open;
}

/** What a committee decides reaches the case from signed minutes. */
const minutes: SittingRef = { meetingId: asId(`${householdId}-minutes1`), item: 1 };

const isOpening = (act: Act): boolean => act === 'reportCrisis' || act === 'absorbHousehold';

function doerIn(c: CrisisCase | null, act: Act): StaffId {
  if (!c) return people[seatOf[act]];
  if (c.transfer && (act === 'receiveTransfer' || act === 'declineTransfer'))
    return c.transfer.people.officer;
  if (act === 'decideExtension' && c.extensions.at(-1)?.by === 'COMMITTEE')
    return holderOf(c, 'committeeChair');
  if (act === 'completeTask') {
    const open = c.actions?.find((one) => isActionOpen(one) && one.visitId === undefined);
    return holderOf(c, open?.owner ?? 'officer');
  }
  if (act === 'adviseCase' && c.escalations.at(-1)?.level === 'CITY') return holderOf(c, 'cityChair');
  return holderOf(c, seatOf[act]);
}

/** A household that nobody has reported yet. */
export function playHousehold(startsAt: Instant, { isFrozen = true }: Playing = {}): PlayedHousehold {
  const kept = <T>(thing: T): T => (isFrozen ? frozen(thing) : thing);
  let now = startsAt;
  let state = kept(crisisCase.initial());
  let episodes = 0;
  let rulebook = rulebookOf(dayOf(startsAt));
  const history: Happening[] = [];

  const circumstances = (by: ActorId) => kept({ at: now, by, edition: crisisCase.newestEdition, rulebook });
  const judge = (command: CaseCommand, by: ActorId) =>
    crisisCase.decide(state, kept(command), circumstances(by));

  function fold(events: readonly CaseEvent[], by: ActorId): void {
    for (const event of kept(events)) {
      state = kept(crisisCase.evolve(state, event));
      history.push(kept({ at: now, by, event, letters: crisisCase.letters(event, state), after: state }));
    }
  }

  function command<A extends Act>(act: A, change: Partial<Acts[A]> = {}, doing: Doing = {}): ActCommand<A> {
    const next = asId<CaseId>(`${householdId}-${String(episodes + 1).padStart(8, '0')}`);
    const { caseId = isOpening(act) ? next : (state.current?.caseId ?? next), lateCause } = doing;
    const late = lateCause ? { lateCause } : {};
    const said = isCommittees(act) ? (doing.sitting === undefined ? minutes : doing.sitting) : null;
    const signed = said ? { sitting: said } : {};
    const input = actSamples[act](state.current, now);
    const full = withReasons(act, { input, change }, { c: state.current, rulebook, now });
    return { type: act, caseId, ...late, ...signed, ...full } as unknown as ActCommand<A>;
  }

  const doerOf = (act: Act) => doerIn(state.current, act);

  function tries<A extends Act>(act: A, change: Partial<Acts[A]> = {}, doing: Doing = {}) {
    const doer = doing.by ?? doerOf(act);
    const answer = judge(command(act, change, doing) as CaseCommand, doer);
    if (isRefusal(answer)) return answer;
    if (isOpening(act)) episodes += 1;
    fold(answer, doer);
    return answer;
  }

  function sends(sent: CaseCommand, by: ActorId): readonly CaseEvent[] | Refusal {
    const answer = judge(sent, by);
    if (!isRefusal(answer)) fold(answer, by);
    return answer;
  }

  function ring(): readonly CaseEvent[] {
    const answer = judge(crisisCase.ring, 'clock');
    if (isRefusal(answer)) throw new Error(`the clock was refused: ${answer.code}`);
    fold(answer, 'clock');
    return answer;
  }

  function until(at: Instant): void {
    // Far above what one life can ring; a clock that rings for ever must fail and not hang.
    for (let rung = 0; rung <= 5_000; rung += 1) {
      const alarm = crisisCase.alarm(state);
      if (alarm === null || alarm > at) {
        now = at;
        return;
      }
      if (alarm > now) now = alarm;
      ring();
    }
    throw new Error('the clock rings without end');
  }

  function current(): CrisisCase {
    if (!state.current) throw new Error('nobody has reported this household');
    return state.current;
  }

  return {
    now: () => now,
    today: () => dayOf(now),
    rulebook: () => rulebook,
    state: () => state,
    current,
    clocks: () => (state.current ? clocksOf(state.current) : []),
    clock: (id) => clocksOf(current()).find((one) => one.id === id),
    alarm: () => crisisCase.alarm(state),
    history: () => history,
    told: <T extends CaseEventType>(type: T) =>
      history.map(({ event }) => event).filter((event): event is CaseEventOf<T> => event.type === type),
    letters: (template) => history.flatMap((one) => one.letters).filter((one) => one.template === template),
    judge,
    command,
    doerOf,
    tries,
    sends,
    does(act, change, doing) {
      const answer = tries(act, change, doing);
      if (isRefusal(answer)) throw new Error(`${act} was refused: ${JSON.stringify(answer)}`);
      return answer;
    },
    refused(act, change, doing) {
      const answer = tries(act, change, doing);
      if (!isRefusal(answer)) throw new Error(`${act} was accepted`);
      return answer;
    },
    ring,
    takesRulebook(book) {
      rulebook = kept(book);
    },
    wait: ({ hours = 0, days = 0 }) => {
      until(plusHours(now, hours + days * 24));
    },
    until,
    sleep(hours) {
      now = plusHours(now, hours);
    },
  };
}
