import type { Circumstances } from '../domain/entity.ts';
import { householdOf, type CaseId, type MeetingId, type PaperId } from '../domain/ids.ts';
import { refuseSharing } from '../domain/legalBasis.ts';
import type { MeetingActCommand } from '../domain/meeting/acts.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { writePaper } from '../prisma/papers.ts';
import { caseById } from '../prisma/queries/cases.ts';
import type { Deps } from './deps.ts';
import { refused } from './problems.ts';
import type { InviteExpertBody } from './schemas/expert.ts';

/** Who an outside expert is; sealed under the meeting's own key, never seen by a workflow. */
export type ExpertContact = Pick<InviteExpertBody, 'name' | 'email' | 'phone' | 'job'>;

interface Inviting {
  readonly m: Meeting;
  readonly body: InviteExpertBody;
  readonly paperId: PaperId;
  readonly bodyHash: string;
  readonly now: Circumstances;
}

/** The invitation as the meeting gets it; without a ground on which the case may be shared nothing is written. */
export async function invitationOf(
  deps: Deps,
  { m, body, paperId, bodyHash, now }: Inviting,
): Promise<MeetingActCommand<'inviteExpert'>> {
  const { item, category, basis, name, job, email, phone } = body;
  const caseId = m.items[item - 1]?.caseId ?? null;
  if (caseId !== null) await refuseShare(deps, { caseId, body, now });
  const { meetingId } = m;
  const contact = { name, job, email, phone };
  await seal(deps, { meetingId, paperId, bodyHash, contact, by: now.by });
  return { type: 'inviteExpert', meetingId, item, category, basis, paperId };
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

interface Sealing {
  readonly meetingId: MeetingId;
  readonly paperId: PaperId;
  readonly bodyHash: string;
  readonly contact: ExpertContact;
  readonly by: string;
}

const seal = (
  { pool, secrets }: Deps,
  { meetingId, paperId, bodyHash, contact, by }: Sealing,
): Promise<void> =>
  writePaper(pool, secrets.papers, {
    ...{ paperId, householdId: householdOf(meetingId), kind: 'inviteExpert', body: contact },
    ...{ bodyHash, writtenBy: by },
  });
