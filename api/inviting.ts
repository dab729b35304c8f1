import type { MeetingActCommand } from '../domain/meeting/acts.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import type { Deps } from './deps.ts';
import { sealOwn, type Asking } from './meetingSealing.ts';
import { refused } from './problems.ts';
import type { InviteExpertBody } from './schemas/expert.ts';
import { refusalToShare } from './sharing.ts';

/** Who an outside expert is; sealed under the meeting's own key, never seen by a workflow. */
export type ExpertContact = Pick<InviteExpertBody, 'name' | 'email' | 'phone' | 'job'>;

interface Inviting {
  readonly m: Meeting;
  readonly asking: Asking;
  readonly body: InviteExpertBody;
}

/** The invitation as the meeting gets it; without a ground on which the case may be shared nothing is written. */
export async function invitationOf(
  deps: Deps,
  { m, asking, body }: Inviting,
): Promise<MeetingActCommand<'inviteExpert'>> {
  const { item, category, basis, name, job, email, phone } = body;
  const caseId = m.items[item - 1]?.caseId ?? null;
  const refusal = await refusalToShare(deps, caseId, { basis, category });
  if (refusal) throw refused(refusal);
  const contact: ExpertContact = { name, job, email, phone };
  const paperId = await sealOwn(deps, asking, contact);
  return { type: 'inviteExpert', meetingId: m.meetingId, item, category, basis, paperId };
}
