import type { StaffId } from '../ids.ts';
import { ended } from './dues.ts';
import type { InvitationState } from './invited.ts';
import type { InvitingEvent, Inviting } from './invitingEvents.ts';
import type { MeetingEvent } from './events.ts';
import type { Meeting } from './state.ts';

const types = [
  'meetingMoved',
  'invitationAnswered',
  'memberTold',
  'invitationResent',
  'membersReminded',
  'quorumForecastLost',
] as const satisfies readonly InvitingEvent['type'][];

export const isOfInviting = (event: MeetingEvent): event is InvitingEvent =>
  types.some((type) => type === event.type);

/** What is true of the invitations after the event. */
export function evolveInviting(m: Meeting, event: InvitingEvent): Meeting {
  switch (event.type) {
    case 'meetingMoved':
      return moved(m, event);
    case 'invitationAnswered': {
      const { member, answer, absence, at } = event;
      return { ...m, answers: { ...m.answers, [member]: { answer, absence, at, by: member } } };
    }
    case 'memberTold': {
      const { member, spokeWith, answer, absence, by, at } = event;
      const told = { ...m, told: { ...m.told, [member]: { spokeWith, at, by } } };
      return answer === null
        ? told
        : { ...told, answers: { ...m.answers, [member]: { answer, absence, at, by } } };
    }
    case 'invitationResent':
      return m;
    case 'membersReminded':
      return without(m, 'remindAt');
    case 'quorumForecastLost':
      return { ...m, isQuorumTold: true };
  }
}

/** Nobody has answered for the new day, nobody was told of it, and the secretary hears anew when too few are expected. */
function moved(m: Meeting, event: Extract<InvitingEvent, { readonly type: 'meetingMoved' }>): Meeting {
  const { startsAt, heldOn, where, paperId, urgentCause, noticeAt, notice, sitting, invitation } = event;
  const again = without(m, 'where', 'joiningId', 'answers', 'told', 'isQuorumTold');
  const timely = ended(ended(again, 'notice'), 'sitting');
  const dues = { ...timely.dues, ...(notice ? { notice } : {}), sitting };
  const place = { ...(where === null ? {} : { where }), ...(paperId === null ? {} : { joiningId: paperId }) };
  return invitedBy({ ...timely, dues, ...place, startsAt, heldOn, urgentCause, noticeAt }, { invitation });
}

/** The number of the invitation that is out, and when its members are reminded. */
export function invitedBy(m: Meeting, { invitation }: Inviting): Meeting {
  if (!invitation) return m;
  const { sequence, remindAt } = invitation;
  const plain = without(m, 'remindAt');
  return { ...plain, sequence, ...(remindAt === undefined ? {} : { remindAt }) };
}

/** Who has left has no answer any more. */
export function withoutLeavers(m: Meeting, left: readonly StaffId[]): Meeting {
  const stay = <T>(all: Readonly<Record<StaffId, T>>): Readonly<Record<StaffId, T>> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => !left.includes(id as StaffId)));
  return {
    ...m,
    ...(m.answers ? { answers: stay(m.answers) } : {}),
    ...(m.told ? { told: stay(m.told) } : {}),
  };
}

/** What was said of a day holds no more once the sitting is called off. */
export const toldAnew = (m: Meeting): Meeting => without(m, 'told', 'remindAt');

const without = (m: Meeting, ...names: readonly (keyof InvitationState)[]): Meeting =>
  Object.fromEntries(
    Object.entries(m).filter(([name]) => !(names as readonly string[]).includes(name)),
  ) as unknown as Meeting;
