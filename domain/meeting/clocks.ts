import type { Clock } from '../clock.ts';
import type { StaffId } from '../ids.ts';
import type { MeetingAct } from './acts.ts';
import { conflictClock, openConflicts } from './conflicts.ts';
import { meetingDuties, type Meeting, type MeetingDuty } from './state.ts';

/** A duty of a meeting; who owns it can do its act now. */
export interface MeetingClock extends Pick<Clock, 'owner' | 'above' | 'due'> {
  readonly id: MeetingDuty;
  /** Tells it from others of its duty that run at the same time. */
  readonly clockId?: string;
  readonly act: MeetingDutyAct;
}

/** By which act each duty of a meeting ends. */
export const meetingDutyActs = {
  notice: 'callMeeting',
  sitting: 'recordAttendance',
  signing: 'signMinutes',
  moving: 'moveItems',
  puttingAgain: 'putAgain',
  settling: 'settleRefusal',
  recusal: 'declareRecusal',
  // Its secretary sends back what the sitting will not decide; what it decides goes back with the signature.
  answering: 'withdrawItem',
  awaiting: 'settleReferral',
} as const satisfies Record<MeetingDuty, MeetingAct>;
export type MeetingDutyAct = (typeof meetingDutyActs)[MeetingDuty];

const chairOf = ({ members, secretary }: Meeting): StaffId =>
  members.find(({ seat }) => seat === 'CHAIR')?.staffId ?? secretary;

/** The minutes are the chair's to sign; all else is the secretary's, and each hears of what the other leaves undone. */
export function holderOf(
  m: Meeting,
  duty: MeetingDuty,
): { readonly owner: StaffId; readonly above: StaffId } {
  const [chair, { secretary }] = [chairOf(m), m];
  return duty === 'signing' ? { owner: chair, above: secretary } : { owner: secretary, above: chair };
}

/** What is open; the sitting waits for its notice, so that never two are asked for at once. */
export function meetingClocks(m: Meeting): MeetingClock[] {
  const ofMeeting = meetingDuties.flatMap((id): MeetingClock[] => {
    const due = m.dues[id];
    if (!due || (id === 'sitting' && m.dues.notice)) return [];
    return [{ id, act: meetingDutyActs[id], ...holderOf(m, id), due }];
  });
  return [...ofMeeting, ...recusalClocks(m)];
}

/** D20: the member's own word; the chair hears of what is left undone, and of the chair's the secretary. */
function recusalClocks(m: Meeting): MeetingClock[] {
  const [chair, { secretary }] = [chairOf(m), m];
  return openConflicts(m).map((conflict) => ({
    id: 'recusal',
    clockId: conflictClock(m, conflict),
    act: meetingDutyActs.recusal,
    owner: conflict.member,
    above: conflict.member === chair ? secretary : chair,
    due: conflict.due,
  }));
}

/** What a clock is known by. */
export const clockKey = ({ id, clockId }: { readonly id: string; readonly clockId?: string }): string =>
  clockId ?? id;
