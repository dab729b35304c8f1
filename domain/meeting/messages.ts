import { isOutside } from '../committee/kinds.ts';
import type { ActCommand, CaseClass } from '../crisisCase/acts.ts';
import type { Adequacy } from '../emergencySupport/acts.ts';
import type { Message } from '../entity.ts';
import { householdOf, type CaseId, type MeetingId } from '../ids.ts';
import type { MeetingActCommand } from './acts.ts';
import type { MeetingEvent } from './events.ts';
import { isOfExpert } from './evolveExperts.ts';
import type { ExpertEvent } from './experts.ts';
import type { Item, NewItem, Tally } from './items.ts';
import { sittingsTold } from './standing.ts';
import type { Meeting, MeetingHolder } from './state.ts';

/** Who else must hear of it: the cases that were decided on, and the sitting to which items go. */
export function meetingMessages(event: MeetingEvent, { current: m }: MeetingHolder): Message[] {
  return m && !isOfExpert(event) ? [...decisionsTold(event, m), ...sittingsTold(event, m)] : [];
}

function decisionsTold(event: Exclude<MeetingEvent, ExpertEvent>, m: Meeting): Message[] {
  switch (event.type) {
    case 'minutesSigned':
      return m.items.flatMap((item) => decisionOn(m, item));
    case 'itemsMoved':
      return [handedOver(m, event.to, event.items)];
    case 'itemReferred':
      return [handedOver(m, event.to, [event.item])];
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
    case 'itemWithdrawn':
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
    case 'meetingEnded':
      return [];
  }
}

function handedOver(m: Meeting, to: MeetingId, numbers: readonly number[]): Message {
  const added = numbers.flatMap((no): NewItem[] => {
    const item = m.items[no - 1];
    if (!item) return [];
    const { kind, caseId, about, proposal, basis, paperId, by } = item;
    return [{ kind, caseId, about, proposal, basis, paperId, by }];
  });
  const command: MeetingActCommand<'takeItems'> = {
    type: 'takeItems',
    meetingId: to,
    from: m.meetingId,
    added,
  };
  return { to, entity: 'meeting', command, about: numbers };
}

/** The decision as an act of the committee on the case; undecided and advice are none. */
function decisionOn(m: Meeting, item: Item): Message[] {
  const { caseId, tally: place } = item;
  const tally = place === null ? undefined : m.tallies[place];
  if (caseId === null || !tally || item.status !== 'closed' || tally.result === 'NO_QUORUM') return [];
  const no = m.items.indexOf(item) + 1;
  const command = commandFor(m, { item, no, tally, caseId });
  return command ? [{ to: householdOf(caseId), command, about: [no] }] : [];
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
  const votes = { seated, present, inFavour };
  const passed = tally.result === 'PASSED';
  const sitting = { meetingId: m.meetingId, item: no };
  const base = { caseId, paperId, lateCause, sitting } as const;
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
    case 'SELECTION':
      return proposal === 'RATIFY'
        ? { type: 'ratifySelection', ...base, selectionId: about ?? '', ratified: passed, votes }
        : { type: 'decideSelection', ...base, selectionId: about ?? '', selected: passed, votes };
    case 'CONFERENCE':
      return { type: 'recordConference', ...base, ...conference(m), basis, advises: proposal as CaseClass };
    case 'STOP_RECOVERY':
    case 'ADVICE':
    case 'OTHER':
      return null;
  }
}

/** Who was at the table; those from outside by where they come from, never by name. */
function conference({ members, heldOn }: Meeting) {
  const there = members.filter(({ attends }) => attends !== null);
  const outside = there.filter(({ category }) => isOutside(category)).map(({ category }) => category);
  return { heldOn, present: there.length, experts: [...new Set(outside)] };
}
