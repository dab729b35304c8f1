import { nearestFirst, type Clock, type Duty } from '../clock.ts';
import { grantDuties } from '../emergencySupport/clocks.ts';
import { extensionDuties } from '../emergencySupport/extension.ts';
import { extensionServiceDuties } from '../emergencySupport/extensionNotice.ts';
import type { Circumstances } from '../entity.ts';
import { escalationDuties } from '../escalation.ts';
import { linkageDuties } from '../linkage.ts';
import { consentDuties } from '../linkageConsent.ts';
import { actionDuties } from '../meetingAction.ts';
import { selectionDuties } from '../selection.ts';
import { holderOf } from '../staffing.ts';
import { plusDays } from '../time.ts';
import { transferDuties } from '../transfer.ts';
import { visitDuties } from '../visit.ts';
import { beforeClosing, dutyOf, type CaseDuty } from './caseDuties.ts';
import { actsAllowedIn } from './stages.ts';
import type { CrisisCase, Seat } from './state.ts';

/** Acts that must come before another duty can be done, the nearest first. */
const comesFirst: Readonly<Partial<Record<CaseDuty, readonly CaseDuty[]>>> = {
  // The thirty days to the plan run from the registration, past these duties.
  planInAll: ['assessment', 'conference', 'classification'],
  register: ['identity'],
  closingRequest: beforeClosing,
};

/** Every open duty of the case, nearest first; while a case is open there is always one. */
export const clocks = rememberedOf((c): readonly Clock[] => {
  const duties = everyDuty(c).filter(({ later }) => !later);
  return duties.map((duty) => clockOf(c, duty)).sort(nearestFirst);
});

/** Every date that the case has, those included that become a clock only in their turn. */
export const everyDuty = rememberedOf((c): readonly Duty[] => {
  const all = [
    ...caseDuties(c),
    ...grantDuties(c),
    ...extensionDuties(c),
    ...extensionServiceDuties(c),
    ...selectionDuties(c),
    ...linkageDuties(c),
    ...consentDuties(c),
    ...visitDuties(c),
    ...actionDuties(c),
    ...escalationDuties(c),
    ...transferDuties(c),
    ...followUpDuties(c),
  ];
  return all.map((duty) => {
    const moved = c.moved[duty.id];
    return moved ? { ...duty, due: moved } : duty;
  });
});

/** A state never changes, so what follows from one is found out once: one look at a case asks dozens of times. */
function rememberedOf<T>(find: (c: CrisisCase) => T): (c: CrisisCase) => T {
  const known = new WeakMap<CrisisCase, { readonly found: T }>();
  return (c) => {
    const remembered = known.get(c) ?? { found: find(c) };
    known.set(c, remembered);
    return remembered.found;
  };
}

function clockOf(c: CrisisCase, duty: Duty): Clock {
  const { id, act, about, seat, due, owner = holderOf(c, seat), opensOn = null } = duty;
  const waitsFor = duty.waitsFor ?? (isOutOfReach(c, duty) ? clockId(c, 'search') : null);
  return { id, act, about, seat, owner, due, opensOn, waitsFor, above: duty.above ?? above(c, seat, owner) };
}

/** The head hears of a late officer; the supervisor of a late chair, and of a head, whatever seat the duty falls to. */
function above(c: CrisisCase, seat: Seat, owner: Clock['owner']): Clock['owner'] {
  const head = holderOf(c, 'head');
  const isHighest = owner === head || !belowHead.includes(seat);
  return isHighest ? holderOf(c, 'supervisor') : head;
}

const belowHead: readonly Seat[] = ['officer', 'emergencyOfficer', 'nurse', 'head'];

/** While nobody knows where the person is, this waits until they are found. */
const isOutOfReach = (c: CrisisCase, { act }: Pick<Duty, 'act'>): boolean =>
  c.stage === 'missing' && !actsAllowedIn('missing').includes(act);

/** Whether a duty sleeps while its person is looked for: it cannot be done, no law counts it, and it is not late. */
export const sleepsWhileMissing = ({ act, due }: Duty, now: Circumstances): boolean =>
  !actsAllowedIn('missing').includes(act) && now.rulebook.deadlines[due.rule].pausable && due.at > now.at;

function caseDuties(c: CrisisCase): Duty[] {
  return Object.entries(c.dues).map(([name, due]): Duty => {
    const duty = name as CaseDuty;
    const first = comesFirst[duty]?.find((earlier) => c.dues[earlier] !== undefined);
    const waitsFor = first ? { waitsFor: clockId(c, first) } : {};
    const later = isClosing(c) && duty !== 'closingApproval';
    return { id: clockId(c, duty), ...dutyOf[duty], about: null, due, later, ...waitsFor };
  });
}

/** While a closing waits, or holds, what was owed before it is no clock; it is one again where the closing is returned. */
const isClosing = ({ stage }: CrisisCase): boolean => stage === 'closeRequested' || stage === 'followUp';

/** A duty that comes back (another attempt, a closing asked for again) is a new clock, even on the same day. */
const clockId = (c: CrisisCase, duty: CaseDuty): string => `${duty}/${String(c.runs[duty] ?? 0)}`;

/** How long before its day a follow-up may be made, in days (DESIGN). */
export const followUpWindowDays = 14;

function followUpDuties(c: CrisisCase): Duty[] {
  return c.followUps.map(({ no, due }, n) => ({
    id: `followUp/${String(no)}`,
    act: 'recordFollowUp',
    about: String(no),
    seat: 'officer',
    due,
    opensOn: plusDays(due.day, -followUpWindowDays),
    later: n > 0,
  }));
}
