import type { ActorId } from '../entity.ts';
import type { PaperId, StaffId } from '../ids.ts';
import type { Instant } from '../time.ts';
import type { Hand, RecusalGround, Vote } from './acts.ts';
import type { MeetingEvent } from './events.ts';

/** An event of a meeting with who wrote it down and when. */
export interface Written {
  readonly event: MeetingEvent;
  readonly at: Instant;
  readonly by: ActorId;
}

/** 기피 that the others upheld stands beside what the law and the member say. */
export type MinutedGround = RecusalGround | 'CHALLENGED';

interface OfMember {
  readonly item: number;
  readonly member: StaffId;
}
interface Reason extends OfMember {
  readonly vote: Vote;
  readonly paperId: PaperId;
}
interface Told {
  readonly paperId: PaperId;
  readonly at: Instant;
  readonly by: ActorId;
}

/** What minutes (회의록) tell beside the state of a meeting. */
export interface MinutesRecord {
  /** When attendance was written down first; null before. */
  readonly begunAt: Instant | null;
  readonly recusals: readonly (OfMember & { readonly ground: MinutedGround })[];
  /** 기피 that the others did not uphold. */
  readonly dismissed: readonly (OfMember & { readonly hands: readonly Hand[] })[];
  readonly discussions: readonly (Told & { readonly item: number })[];
  /** Of the ballots as they stood at last, those that said why. */
  readonly reasons: readonly Reason[];
  readonly addenda: readonly Told[];
}

/** Folds the record of a meeting into what its minutes tell, the oldest first. */
export function minutesOf(written: readonly Written[]): MinutesRecord {
  const eventsOf = <T extends MeetingEvent['type']>(type: T) =>
    written.flatMap((one) => {
      const { event, at, by } = one;
      return event.type === type
        ? [{ event: event as Extract<MeetingEvent, { readonly type: T }>, at, by }]
        : [];
    });
  const challenges = eventsOf('challengeDecided').map(({ event }) => event);
  return {
    begunAt: eventsOf('attendanceRecorded')[0]?.at ?? null,
    recusals: [
      ...eventsOf('memberRecused').map(({ event: { item, member, ground } }) => ({ item, member, ground })),
      ...challenges
        .filter(({ upheld }) => upheld)
        .map(({ item, member }) => ({ item, member, ground: 'CHALLENGED' as const })),
    ],
    dismissed: challenges
      .filter(({ upheld }) => !upheld)
      .map(({ item, member, hands }) => ({ item, member, hands })),
    discussions: eventsOf('discussionRecorded').map(({ event: { item, paperId }, at, by }) => ({
      ...{ item, paperId, at, by },
    })),
    reasons: reasonsIn(written),
    addenda: eventsOf('addendumAdded').map(({ event: { paperId }, at, by }) => ({ paperId, at, by })),
  };
}

/** Only the last ballot of a member on an item counts; what was postponed has none, and a hand says no reason. */
function reasonsIn(written: readonly Written[]): Reason[] {
  const last = new Map<number, Map<StaffId, Reason>>();
  const on = (item: number): Map<StaffId, Reason> => {
    const known = last.get(item) ?? new Map<StaffId, Reason>();
    last.set(item, known);
    return known;
  };
  for (const { event } of written) {
    if (event.type === 'ballotsCast') {
      const { member, vote, paperId, items } = event;
      for (const item of items) {
        if (paperId === null) last.get(item)?.delete(member);
        else on(item).set(member, { item, member, vote, paperId });
      }
    } else if (event.type === 'handsRecorded') {
      for (const { staffId } of event.hands) last.get(event.item)?.delete(staffId);
    } else if (event.type === 'itemPostponed') {
      last.delete(event.item);
    } else if (event.type === 'memberRecused') {
      last.get(event.item)?.delete(event.member);
    }
  }
  return [...last.values()].flatMap((byMember) => [...byMember.values()]);
}
