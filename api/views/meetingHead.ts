import { effectOf, type SubEffect } from '../../domain/committee/rules.ts';
import type { CommitteeKind } from '../../domain/committee/kinds.ts';
import type { MeetingId } from '../../domain/ids.ts';
import type { CancelCause, MeetingAct, MeetingWay } from '../../domain/meeting/acts.ts';
import { placeOf, type Meeting, type MeetingStatus } from '../../domain/meeting/state.ts';
import { roleFor, type Person, type Role } from '../../domain/roles.ts';
import { asId, type DongCode } from '../../domain/ids.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';

/** What every page of a meeting begins with: which committee, when, where it stands, and as whom one looks. */
export interface MeetingHeadView {
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly placeName: string;
  /** What the vote of a sub-committee is; null for every other committee. */
  readonly effect: SubEffect | null;
  readonly status: MeetingStatus;
  readonly cancelCause: CancelCause | null;
  readonly way: MeetingWay;
  /** 서면심의 that was begun: each votes alone, and the house closes. */
  readonly isInWriting: boolean;
  readonly startsAt: Instant;
  readonly heldOn: PlainDate;
  /** Keeps the meetings of that place: what a secretary does is theirs. */
  readonly isSecretary: boolean;
  /** Has a vote here. */
  readonly isMember: boolean;
  /** Signs, or stands in for whoever does. */
  readonly isPresider: boolean;
  /** Opens and closes items: the secretary, or whoever presides in that role. */
  readonly mayTakeUp: boolean;
}

/** What of the committee's acts is this person's in its place. */
export const doingIn =
  (person: Person, { committee: { place } }: Meeting) =>
  (act: MeetingAct): boolean =>
    roleFor(person, act, asId<DongCode>(place)) !== null;

/** As whom somebody reads it: the one role by which meetings of that place are theirs to read. */
export const readsAs = (person: Person, { committee: { place } }: Meeting): Role | null =>
  roleFor(person, 'meeting', asId<DongCode>(place));

/** Whether somebody keeps the meetings of that place: what a secretary does is theirs. */
export const keepsMeeting = (m: Meeting, person: Person): boolean => doingIn(person, m)('recordAttendance');

export function meetingHead(m: Meeting, person: Person, placeName: string): MeetingHeadView {
  const { meetingId, committee, status, cancelCause, way, startsAt, heldOn } = m;
  const member = m.members[placeOf(m, person.staffId)];
  const isSecretary = keepsMeeting(m, person);
  const isPresider = member?.seat === 'CHAIR' || member?.seat === 'DEPUTY';
  return {
    ...{ meetingId, kind: committee.kind, placeName, status, cancelCause, way, startsAt, heldOn },
    ...{ isSecretary, isPresider, isMember: member !== undefined },
    effect: effectOf(m.rules),
    isInWriting: m.review !== undefined,
    mayTakeUp: isSecretary || (isPresider && doingIn(person, m)('openItems')),
  };
}
