import { asId, householdOf, type MeetingId, type PaperId } from '../domain/ids.ts';
import type { MeetingActCommand } from '../domain/meeting/acts.ts';
import { meeting as rules } from '../domain/meeting/entity.ts';
import { expertActor, type Expert, type ExpertOwnActs } from '../domain/meeting/experts.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { writePaper } from '../prisma/papers.ts';
import { updateIdOf } from '../workflows/messages.ts';
import type { Deps } from './deps.ts';
import { isRefused, once, type Done } from './once.ts';
import { refused } from './problems.ts';
import type { z } from 'zod';
import type { expertOpinion } from './schemas/expert.ts';

/** An expert who is known by a link and a code, and their meeting. */
interface Acting {
  readonly meetingId: MeetingId;
  readonly meeting: Meeting;
  readonly expert: Expert;
}

type OwnAct = keyof ExpertOwnActs;

interface Sent<A extends OwnAct> {
  readonly act: A;
  readonly idempotencyKey: string;
  readonly body: Omit<ExpertOwnActs[A], 'expertId'>;
  /** Of all that was asked, where more was than the act carries: the words of its paper know it by the same hash. */
  readonly bodyHash?: string;
}

/** An act of an outside expert on their meeting, once for its key, under the role that the record knows them by. */
export async function actAsExpert<A extends OwnAct>(
  deps: Deps,
  { meetingId, expert: { id: expertId } }: Acting,
  { act, idempotencyKey, body, bodyHash = deps.keys.hashOf({ act, meetingId, body }) }: Sent<A>,
): Promise<Done> {
  const by = expertActor(meetingId, expertId);
  const key = deps.keys.keyOf(by, idempotencyKey);
  const command = { type: act, meetingId, expertId, ...body } as unknown as MeetingActCommand;
  const envelope = { command, by, role: 'OUTSIDE_EXPERT', edition: rules.newestEdition } as const;
  const asked = { actor: by, key: key.key, bodyHash, subject: meetingId };
  const result = await once(deps, asked, () =>
    deps.engine.meetingAct({ meetingId, envelope, updateId: updateIdOf(key.key, bodyHash) }),
  );
  deps.metrics.act({ act, outcome: isRefused(result) ? result.refusal.code : 'accepted' });
  if (!isRefused(result)) return result;
  const { refusal } = result;
  throw refused(refusal.code === 'notOpen' ? { code: 'expertAccessOver', why: 'SIGNED' } : refusal);
}

/** One admission for each link, however many browsers come with it at once. */
export const admitExpert = (deps: Deps, acting: Acting): Promise<Done> => {
  const { link } = acting.expert;
  const idempotencyKey = `admission-${String(link)}`;
  return actAsExpert(deps, acting, { act: 'admitExpert', idempotencyKey, body: { link } });
};

interface Giving {
  readonly idempotencyKey: string;
  readonly body: z.infer<typeof expertOpinion>;
}

/** The words of an opinion are the household's: sealed under its key, and gone with it. */
export async function giveOpinion(
  deps: Deps,
  acting: Acting,
  { idempotencyKey, body }: Giving,
): Promise<Done> {
  const { meetingId, meeting, expert } = acting;
  const { note, ...codes } = body;
  const by = expertActor(meetingId, expert.id);
  const bodyHash = deps.keys.hashOf({ act: 'giveExpertOpinion', meetingId, body });
  const paperId: PaperId = deps.keys.paperIdOf(deps.keys.keyOf(by, idempotencyKey), bodyHash);
  await writePaper(deps.pool, deps.secrets.papers, {
    ...{ paperId, householdId: householdOf(meeting.items[expert.item - 1]?.caseId ?? asId(meetingId)) },
    ...{ kind: 'giveExpertOpinion', body: { note }, bodyHash, writtenBy: by },
  });
  return actAsExpert(deps, acting, {
    ...{ act: 'giveExpertOpinion', idempotencyKey, bodyHash },
    body: { ...codes, paperId },
  });
}
