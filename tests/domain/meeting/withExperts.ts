import { asId, type PaperId } from '../../../domain/ids.ts';
import type { MeetingActs } from '../../../domain/meeting/acts.ts';
import { expertActor } from '../../../domain/meeting/experts.ts';
import { item, meetingId, playMeeting, type PlayedMeeting } from './played.ts';

export const expert = expertActor(meetingId, 'e1');
export const opinionPaper = asId<PaperId>('paper-of-an-opinion');

export const invite = (change: Partial<MeetingActs['inviteExpert']> = {}): MeetingActs['inviteExpert'] => ({
  ...{ item: 1, category: 'MEDICAL', basis: 'MIN_SHARE_GOV', paperId: asId<PaperId>('paper-of-an-expert') },
  ...change,
});

/** Somebody invited to the first of two items, eight days before the sitting. */
export function invited(edition = 1): PlayedMeeting {
  const played = playMeeting({ edition });
  played.does('addItems', { added: [item(1), item(2)] });
  played.does('inviteExpert', invite());
  return played;
}

/** The same after the notice, three days before the sitting, when the link has gone out. */
export function linked(): PlayedMeeting {
  const played = invited();
  played.does('callMeeting', { urgentCause: null });
  played.wait(5 * 24 + 4);
  return played;
}

export function admitted(): PlayedMeeting {
  const played = linked();
  played.does('admitExpert', { expertId: 'e1', link: 1 }, expert);
  return played;
}

export function pledged(): PlayedMeeting {
  const played = admitted();
  played.does('pledgeAsExpert', { expertId: 'e1', pledge: 1 }, expert);
  return played;
}
