import { asId, type CityCode, type DongCode, type MeetingId } from '../domain/ids.ts';
import { invitingTemplates } from '../domain/meeting/invitingLetters.ts';
import type { MeetingLetterTemplate } from '../domain/meeting/letters.ts';
import { placeOf, type Meeting } from '../domain/meeting/state.ts';
import { invitationLettersOf, staffAtWork, type InvitationLetter } from '../prisma/queries/invitations.ts';
import type { Deps } from './deps.ts';
import { nowInstant } from './moment.ts';
import { placeNames } from './namingPlaces.ts';
import { noteIn } from './openPaper.ts';
import { permit } from './permission.ts';
import { problem } from './problems.ts';
import type { Visitor } from './seam.ts';
import { meetingFor } from './showingMeetings.ts';
import { invitationsView, invitationView, type InvitationParts } from './views/buildInvitations.ts';
import type { InvitationsView, InvitationView } from './views/invitations.ts';
import { meetingHead } from './views/meetingHead.ts';

/** What can be looked at of the invitations to a sitting. */
export interface InvitationWindows {
  /** For whoever keeps the meetings of that place. */
  invitations(visitor: Visitor, meetingId: MeetingId): Promise<InvitationsView>;
  /** For whoever has a vote in it. */
  invitation(visitor: Visitor, meetingId: MeetingId): Promise<InvitationView>;
}

export const createInvitationWindows = (deps: Deps): InvitationWindows => ({
  async invitations(visitor, meetingId) {
    const { meeting } = await meetingFor(deps, visitor, meetingId);
    permit(visitor.person, 'recordTold', asId<DongCode>(meeting.committee.place));
    return invitationsView(meeting, await partsOf(deps, visitor, meeting));
  },
  async invitation(visitor, meetingId) {
    const { meeting } = await meetingFor(deps, visitor, meetingId);
    if (placeOf(meeting, visitor.person.staffId) < 0) throw problem('forbidden');
    return invitationView(meeting, visitor.person.staffId, await partsOf(deps, visitor, meeting));
  },
});

/** What a member is written of; the secretary's own letters are none of it. */
const toMembers: readonly MeetingLetterTemplate[] = [
  'meetingCalled',
  'meetingCalledOff',
  'reviewAsked',
  ...invitingTemplates.filter((template) => template !== 'quorumLost'),
];

async function partsOf(deps: Deps, { person }: Visitor, m: Meeting): Promise<InvitationParts> {
  const [letters, now, placeName, joining] = await Promise.all([
    invitationLettersOf(deps.db, m.meetingId, toMembers),
    nowInstant(),
    deps.places.nameOf(m.committee.place),
    m.joiningId === undefined ? null : noteIn(deps, m.joiningId),
  ]);
  const people = await staffAtWork(deps.db, peopleIn(m, letters));
  const offices = await placeNames(
    deps,
    [...people.values()].map(({ home }) => ({ place: asId<CityCode>(home) })),
  );
  const head = meetingHead(m, person, placeName);
  return { head, letters, people, offices, joining, now };
}

/** Members, whoever was one, and whoever wrote an answer down. */
function peopleIn(m: Meeting, letters: readonly InvitationLetter[]): string[] {
  const writers = [...Object.values(m.answers ?? {}), ...Object.values(m.told ?? {})].map(({ by }) => by);
  return [...m.members, ...letters].map(({ staffId }): string => staffId).concat(writers);
}
