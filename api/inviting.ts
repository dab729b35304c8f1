import type { Circumstances } from '../domain/entity.ts';
import type { CaseId } from '../domain/ids.ts';
import { refuseSharing } from '../domain/legalBasis.ts';
import type { MeetingActCommand } from '../domain/meeting/acts.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { caseById } from '../prisma/queries/cases.ts';
import type { Deps } from './deps.ts';
import { sealOwn, type Asking } from './meetingSealing.ts';
import { circumstancesOf } from './moment.ts';
import { refused } from './problems.ts';
import type { InviteExpertBody } from './schemas/expert.ts';

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
  const now = await circumstancesOf(asking.visitor.person.staffId);
  if (caseId !== null) await refuseShare(deps, { caseId, body, now });
  const contact: ExpertContact = { name, job, email, phone };
  const paperId = await sealOwn(deps, asking, contact);
  return { type: 'inviteExpert', meetingId: m.meetingId, item, category, basis, paperId };
}

interface Sharing {
  readonly caseId: CaseId;
  readonly body: InviteExpertBody;
  readonly now: Circumstances;
}

/** A consent is looked for in the case itself, which alone knows whether it holds today. */
async function refuseShare(deps: Deps, { caseId, body: { basis, category }, now }: Sharing): Promise<void> {
  const detail = await caseById(deps.db, caseId);
  const refusal = detail && refuseSharing(detail.state, { basis, experts: [category] }, now);
  if (refusal) throw refused(refusal);
}
