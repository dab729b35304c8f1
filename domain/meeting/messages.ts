import type { ActCommand, CaseClass } from '../crisisCase/acts.ts';
import { isPreparing } from '../committee/rules.ts';
import type { Adequacy } from '../emergencySupport/acts.ts';
import type { Message } from '../entity.ts';
import { householdOf, type CaseId, type MeetingId } from '../ids.ts';
import type { MeetingActCommand } from './acts.ts';
import { conflictsOf } from './conflicts.ts';
import type { MeetingEvent, MeetingEventOf } from './events.ts';
import { isOfExpert } from './evolveExperts.ts';
import { isOfWritten } from './evolveWritten.ts';
import type { ExpertEvent } from './experts.ts';
import type { Item, NewItem, Tally } from './items.ts';
import {
  actionMessages,
  adviceCommand,
  atTheTable,
  carriedBy,
  conferenceOutcome,
  recoveryCommand,
  selectionOutcome,
} from './outcomes.ts';
import { preparedOf } from './preparing.ts';
import { answersOn, referralsOf } from './referring.ts';
import { sittingsTold } from './standing.ts';
import type { Meeting, MeetingHolder } from './state.ts';
import type { WrittenEvent } from './written.ts';

/** Who else must hear of it: the cases that were decided on, and the sitting to which items go. */
export function meetingMessages(event: MeetingEvent, { current: m }: MeetingHolder): Message[] {
  return m && !isOfExpert(event) && !isOfWritten(event)
    ? [...decisionsTold(event, m), ...sittingsTold(event, m)]
    : [];
}

function decisionsTold(event: Exclude<MeetingEvent, ExpertEvent | WrittenEvent>, m: Meeting): Message[] {
  switch (event.type) {
    case 'minutesSigned':
      // What was only prepared is nobody's decision yet: it goes to the whole committee.
      return isPreparing(m.rules)
        ? []
        : m.items.flatMap((item) => [...decisionOn(m, item), ...answersWith(m, item)]);
    case 'itemsMoved':
      return [handedOver(m, event.to, event.items)];
    case 'itemReferred':
      return [handedOver(m, event.to, [event.item])];
    case 'itemPutAgain':
      return [putBefore(m, event)];
    case 'itemWithdrawn':
      return m.items
        .slice(event.item - 1, event.item)
        .flatMap((item) => answersOn(m, item, { on: m.heldOn, result: 'RETURNED', cause: event.cause }));
    case 'meetingPlanned':
    case 'meetingMoved':
    case 'invitationAnswered':
    case 'memberTold':
    case 'invitationResent':
    case 'membersReminded':
    case 'quorumForecastLost':
    case 'rosterRenewed':
    case 'meetingCalled':
    case 'itemAdded':
    case 'itemAgreed':
    case 'actionAdded':
    case 'actionDropped':
    case 'conflictKnown':
    case 'conflictCleared':
    case 'referralsJoined':
    case 'preparedJoined':
    case 'referralAnswered':
    case 'referralSettled':
    case 'itemPlaced':
    case 'itemSplit':
    case 'proposalChanged':
    case 'memberRecused':
    case 'memberChallenged':
    case 'challengeDecided':
    case 'attendanceRecorded':
    case 'itemsOpened':
    case 'ballotsCast':
    case 'secretBallotsCast':
    case 'handsRecorded':
    case 'itemsClosed':
    case 'itemPostponed':
    case 'discussionRecorded':
    case 'itemsResolved':
    case 'deliveryRefused':
    case 'refusalSettled':
    case 'addendumAdded':
    case 'meetingCancelled':
    case 'meetingDutyPassed':
    case 'meetingDutyEscalated':
    case 'meetingRecounted':
    case 'meetingRulesRenewed':
    case 'meetingEnded':
      return [];
  }
}

function handedOver(m: Meeting, to: MeetingId, numbers: readonly number[]): Message {
  const added = numbers.flatMap((no): NewItem[] => {
    const item = m.items[no - 1];
    if (!item) return [];
    const referrals = referralsOf(m, no);
    const waiting = referrals.length > 0 ? { referrals } : {};
    return [{ ...asNew(item), ...waiting, ...conflictsWith(m, no), ...preparedOf(m, no) }];
  });
  const command: MeetingActCommand<'takeItems'> = {
    type: 'takeItems',
    meetingId: to,
    from: m.meetingId,
    added,
  };
  return { to, entity: 'meeting', command, about: numbers };
}

/** The item as it was put on the agenda, without what became of it here. */
const asNew = ({ kind, caseId, about, proposal, basis, paperId, by, asks }: Item): NewItem => ({
  ...{ kind, caseId, about, proposal, basis, paperId, by },
  ...(asks ? { asks } : {}),
});

const conflictsWith = (m: Meeting, no: number): Pick<NewItem, 'conflicts'> => {
  const conflicts = conflictsOf(m, no);
  return conflicts.length > 0 ? { conflicts } : {};
};

/** A question that was left open, before another sitting with another proposal. */
function putBefore(m: Meeting, { item: no, to, proposal }: MeetingEventOf<'itemPutAgain'>): Message {
  const item = m.items[no - 1];
  const added = item ? [{ ...asNew(item), proposal, ...conflictsWith(m, no) }] : [];
  const command: MeetingActCommand<'takeItems'> = {
    type: 'takeItems',
    meetingId: to,
    from: m.meetingId,
    added,
  };
  return { to, entity: 'meeting', command, about: [no] };
}

/** Whoever referred the item hears what became of it here. */
function answersWith(m: Meeting, item: Item): Message[] {
  const result = item.tally === null ? undefined : m.tallies[item.tally]?.result;
  if (item.status !== 'closed' || result === undefined || result === 'NO_QUORUM') return [];
  return answersOn(m, item, { on: m.heldOn, result });
}

/** The decision as an act of the committee on the case; undecided and advice are none. */
function decisionOn(m: Meeting, item: Item): Message[] {
  const { caseId, tally: place } = item;
  const tally = place === null ? undefined : m.tallies[place];
  if (caseId === null || !tally || item.status !== 'closed' || tally.result === 'NO_QUORUM') return [];
  const no = m.items.indexOf(item) + 1;
  const command = commandFor(m, { item, no, tally, caseId });
  const decision: Message[] = command ? [{ to: householdOf(caseId), command, about: [no] }] : [];
  return [...decision, ...actionMessages(m, item, no)];
}

interface Decided {
  readonly item: Item;
  readonly no: number;
  readonly tally: Tally;
  readonly caseId: CaseId;
}

/** A day that has passed by then is late because of the committee's dates; the case asks for that only where it is late. */
const lateCause = 'COMMITTEE';

function commandFor(m: Meeting, { item, no, tally, caseId }: Decided): ActCommand | null {
  const { kind, about, proposal, paperId, basis } = item;
  const { seated, present, yes: inFavour } = tally;
  const passed = tally.result === 'PASSED';
  const votes = { seated, present, inFavour, ...carriedBy(m, passed) };
  // The first five are stamped on their way, so that a sitting of the first edition tells what it told.
  const sitting = { meetingId: m.meetingId, item: no };
  const base = { caseId, paperId, lateCause } as const;
  switch (kind) {
    case 'EXTENSION':
      return {
        type: 'decideExtension',
        ...base,
        extensionId: about ?? '',
        granted: passed,
        votes,
        takeOver: m.takeOver,
      };
    case 'ADEQUACY':
      // What was not found so is found nothing yet: it is put again with another proposal.
      return passed
        ? { type: 'recordAdequacy', ...base, grantId: about ?? '', outcome: proposal as Adequacy, ...votes }
        : null;
    case 'SELECTION': {
      if (proposal === 'RATIFY')
        return { type: 'ratifySelection', ...base, selectionId: about ?? '', ratified: passed, votes };
      const chosen = selectionOutcome(m, { item, passed });
      const paper = { paperId: item.agreed?.paperId ?? paperId };
      return (
        chosen && { type: 'decideSelection', ...base, ...paper, selectionId: about ?? '', votes, ...chosen }
      );
    }
    case 'CONFERENCE':
      return {
        type: 'recordConference',
        ...{ ...base, ...atTheTable(m), basis, advises: proposal as CaseClass },
        ...conferenceOutcome(item),
      };
    case 'STOP_RECOVERY':
      return recoveryCommand({ item, passed }, { caseId, votes, sitting });
    case 'ADVICE':
      return adviceCommand(m, { item, passed }, { caseId, sitting });
    case 'OTHER':
      return null;
  }
}
