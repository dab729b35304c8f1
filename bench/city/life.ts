import { lateFrom, type Clock } from '../../domain/clock.ts';
import type { Act, Acts, CaseCommand } from '../../domain/crisisCase/acts.ts';
import { lateCauses } from '../../domain/crisisCase/lateness.ts';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import { isCommittees } from '../../domain/meeting/questions.ts';
import { isServed } from '../../domain/crisisCase/openWork.ts';
import type { People, Seat } from '../../domain/crisisCase/state.ts';
import { crisisReasons } from '../../domain/emergencySupport/acts.ts';
import { asId, householdOf, type DongCode, type MeetingId, type PaperId } from '../../domain/ids.ts';
import { instantFromMs, msOf, plusDays, startOfDay, type Instant } from '../../domain/time.ts';
import type { Chance } from './chance.ts';
import { deeds, type Doing } from './deeds.ts';
import { runEntity, type Lived, type RunEntity } from './entityOf.ts';
import type { CaseIds } from './ids.ts';
import { roleOf } from './offices.ts';
import type { Plot } from './plots.ts';

/** Where a life begins: whose case it is, and until when it is told. */
export interface Beginning {
  readonly ids: CaseIds;
  readonly caseNo: string;
  readonly dong: DongCode;
  readonly people: People;
  readonly plot: Plot;
  readonly chance: Chance;
  readonly openedAt: Instant;
  /** From then on nobody does anything for it. */
  readonly leftAt: Instant;
  /** The moment at which the city is looked at. */
  readonly until: Instant;
}

interface Life extends Beginning {
  readonly entity: RunEntity;
  visits: number;
}

const hourMs = 3_600_000;

/**
 * Lives one case from its report on. Everybody does the duty that is nearest when it is theirs, most in time and some
 * after their day, and now and then asks for something more; what they do is decided by the house's own rules.
 */
export function liveCase(beginning: Beginning): Lived {
  const life: Life = { ...beginning, entity: runEntity(beginning.ids, beginning.openedAt), visits: 0 };
  report(life);
  while (wish(life) || doNext(life));
  catchUp(life);
  if (life.plot.visits > 0 && !life.plot.closes) planOn(life);
  life.entity.waitUntil(life.until);
  return life.entity.lived();
}

function report({ entity, ids, chance, caseNo, dong, people }: Life): void {
  const { householdId, caseId } = ids;
  const opening = { caseId, householdId, caseNo, previousCaseId: null, dong, people };
  const isUrgent = chance.inHundred(15);
  const reason = chance.pick(crisisReasons);
  const isRestricted = reason === 'FAMILY_VIOLENCE' && chance.inHundred(30);
  entity.does(
    ({ paperId }) => ({
      type: 'reportCrisis',
      ...opening,
      reporterKind: chance.pick(['SELF', 'NEIGHBOUR', 'TONGJANG', 'DATA_SYSTEM', 'AGENCY_REFERRAL']),
      crisisReasons: [reason],
      urgent: isUrgent,
      named: true,
      restricted: isRestricted,
      paperId,
    }),
    { by: people.officer, role: 'DONG_OFFICER' },
  );
}

/** What nobody owes and somebody does all the same; false where there is nothing to wish for. */
function wish(life: Life): boolean {
  const { entity, chance, leftAt } = life;
  const act = wishedFor(life);
  if (!act) return false;
  const at = workingTime(msOf(entity.now()) + hourMs, chance);
  if (at > leftAt) return false;
  entity.waitUntil(at);
  does(life, { act, about: null, seat: 'officer' });
  return true;
}

/** Support once somebody was met, and a helper more after every fourth visit. */
function wishedFor(life: Life): 'requestGrant' | 'offerLinkage' | null {
  const c = life.entity.current();
  if (c.stage === 'contacted' && c.grants.length === 0 && isGranted(life)) return 'requestGrant';
  const isTime = life.visits >= 1 + 4 * c.linkages.length && c.linkages.length < life.plot.linkages;
  return isTime && isServed(c) ? 'offerLinkage' : null;
}

/** One case in three gets emergency support; those that close have none to wait for. */
const isGranted = ({ plot, ids }: Life): boolean => !plot.closes && ids.seed % 3 === 0;

/** Does the nearest duty of which somebody thinks, at its time; false where its time lies beyond the life. */
function doNext(life: Life): boolean {
  const { entity, leftAt, plot } = life;
  const c = entity.current();
  const open = clocks(c).filter(
    ({ act, waitsFor }) =>
      waitsFor === null &&
      deeds[act] !== undefined &&
      !(act === 'recordVisit' && life.visits >= plot.visits) &&
      !(act === 'requestClosing' && !plot.closes),
  );
  const [clock] = open;
  if (!clock) return false;
  const at = timeOf(life, clock);
  if (at > leftAt) return false;
  entity.waitUntil(at);
  does(life, clock);
  return true;
}

/** What comes round again is done on its day, anything else as soon as somebody comes to it; one in 25 too late. */
function timeOf({ entity, chance }: Life, { act, due, opensOn }: Clock): Instant {
  const nowMs = msOf(entity.now());
  const dueMs = msOf(due.at);
  const isRecurring = act === 'recordVisit' || act === 'reviewService' || act === 'reviewLinkage';
  const inTime = isRecurring
    ? msOf(startOfDay(due.day))
    : nowMs + (dueMs - nowMs) * (0.1 + 0.5 * chance.next());
  const wanted = chance.inHundred(4) ? dueMs + chance.between(4, 60) * hourMs : inTime;
  const earliest = opensOn === null ? nowMs : Math.max(nowMs, msOf(startOfDay(opensOn)));
  return workingTime(Math.max(wanted, earliest), chance);
}

const morning = 9;
const workingHours = 9;

/** That moment, or the next one between nine and six in Korea. */
function workingTime(ms: number, chance: Chance): Instant {
  const day = Math.floor((ms + 9 * hourMs) / (24 * hourMs)) * 24 * hourMs - 9 * hourMs;
  const hour = (ms - day) / hourMs;
  const minuteMs = 60_000 * chance.between(1, 59);
  if (hour < morning)
    return instantFromMs(day + chance.between(morning, morning + workingHours - 1) * hourMs + minuteMs);
  if (hour < morning + workingHours) return instantFromMs(Math.trunc(ms) + 60_000);
  return instantFromMs(day + (24 + morning) * hourMs + minuteMs);
}

type Duty = Pick<Clock, 'act' | 'about' | 'seat'>;

function does(life: Life, { act, about, seat }: Duty): void {
  const { entity, plot, chance } = life;
  const write = deeds[act] as ((doing: Doing) => Acts[Act]) | undefined;
  const doing = { c: entity.current(), clock: { about }, today: entity.today(), plot, chance };
  ask(life, act, { seat, input: (paperId) => write?.({ ...doing, paperId }) ?? {} });
  if (act === 'recordVisit') life.visits += 1;
}

interface Asked {
  readonly seat: Seat;
  readonly input: (paperId: PaperId) => object;
}

/** One act by the holder of the seat; who is late says why. */
function ask({ entity, ids: { caseId }, people, chance }: Life, act: Act, { seat, input }: Asked): void {
  const late = clocks(entity.current()).some(
    (clock) => clock.act === act && lateFrom(clock.due) <= entity.now(),
  );
  const lateCause = late ? { lateCause: chance.pick(lateCauses) } : {};
  // A committee's word reaches a case from signed minutes.
  const minutes = { meetingId: asId<MeetingId>(`${householdOf(caseId)}-minutes1`), item: 1 };
  const said = { ...lateCause, ...(isCommittees(act) ? { sitting: minutes } : {}) };
  entity.does(({ paperId }) => ({ type: act, caseId, ...said, ...input(paperId) }) as CaseCommand, {
    by: people[seat],
    role: roleOf(seat),
  });
}

/** The visits after those that were made, the next one between the end of the life and its usual distance. */
function planOn(life: Life): void {
  const { entity, chance, plot, leftAt } = life;
  entity.waitUntil(leftAt);
  const { everyDays } = plot;
  const firstOn = plusDays(entity.today(), chance.between(0, everyDays));
  const input = () => ({ firstOn, everyDays, times: 6, visitor: 'officer', safety: false });
  ask(life, 'planVisits', { seat: 'officer', input });
}

/** Holidays and late hours can push the last visits beyond the life; they are made one after another then. */
function catchUp(life: Life): void {
  const { entity, plot, chance } = life;
  while (life.visits < plot.visits) {
    const visit = clocks(entity.current()).find(({ act }) => act === 'recordVisit');
    if (!visit) throw new Error(`A life in the city ended in ${entity.current().stage}, before its visits.`);
    const later = workingTime(msOf(entity.now()) + hourMs, chance);
    entity.waitUntil(later < life.leftAt ? later : entity.now());
    does(life, visit);
  }
}
