import { newestEditions } from '../domain/editions.ts';
import type { Act } from '../domain/crisisCase/acts.ts';
import { isCommittees } from '../domain/meeting/questions.ts';
import { entityWorkflowId, type EntityName, type HasType } from '../domain/entity.ts';
import type { MeetingActCommand } from '../domain/meeting/acts.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { ClaimedMessage, MessageOutcome } from '../prisma/messages.ts';
import { updateIdOf } from '../workflows/messages.ts';
import { carryAsReport, carryTo, type Carry } from './carry.ts';
import { rulesAt } from './rules.ts';
import type { Tools } from './index.ts';

/** Brings one message to its entity, and where that refuses, the answer back to the meeting that sent it. */
export function createTell({ pool, client, limits }: Pick<Tools, 'pool' | 'client' | 'limits'>) {
  /** A household takes every message, open or not; any other entity is there or has ended. */
  const carryAs = {
    crisisCase: carryAsReport(client, limits),
    callNote: carryTo(client),
    meeting: carryTo(client),
  } as const satisfies Record<EntityName, Carry>;

  /** The message's id is the receiver's key, so that it is one act however often it is sent. */
  async function tell(message: ClaimedMessage): Promise<MessageOutcome> {
    const { id, to, entity, at, by, role } = message;
    const envelope = {
      command: fromMinutes(message),
      by,
      role,
      edition: newestEditions[entity],
      rulebook: await rulesAt(pool, at),
    };
    try {
      const refusal = await carryAs[entity]({
        ...{ to: entityWorkflowId(entity, to), envelope },
        updateId: updateIdOf(id, 'message'),
      });
      if (!refusal) return { status: 'accepted' };
      await answerBack(message, refusal);
      return { status: 'refused', answer: refusal.code };
    } catch (error) {
      return { status: 'waiting', answer: error instanceof Error ? error.name : 'unknown' };
    }
  }

  /** A meeting hears which of its decisions was refused, once however often it is told; its secretary sees to it. */
  async function answerBack(
    { id, sender, at, by, role, command: about }: ClaimedMessage,
    { code }: Pick<Refusal, 'code'>,
  ): Promise<void> {
    if (!sender) return;
    const { meetingId, items } = sender;
    // Where an item stands is no decision: an item that its case does not want there is taken off.
    const type = about.type === 'noteSitting' ? 'answerNote' : 'answerDelivery';
    const command: MeetingActCommand = { type, meetingId, items, refused: code };
    const rulebook = await rulesAt(pool, at);
    await carryAs.meeting({
      to: entityWorkflowId('meeting', meetingId),
      envelope: { command, by, role, edition: newestEditions.meeting, rulebook },
      updateId: updateIdOf(`${id}:answer`, 'message'),
    });
  }

  /** A decision that was carried for a week in vain is the secretary's as one that was refused (`notReached`). */
  async function tellGivenUp(message: ClaimedMessage): Promise<void> {
    if (message.command.type !== 'noteSitting') await answerBack(message, { code: 'notReached' });
  }

  return { tell, tellGivenUp };
}

/** What a meeting tells a case is the word of its minutes: of which, the ledger knows, and nobody else can say so. */
function fromMinutes({ command, sender }: ClaimedMessage): HasType {
  const [item] = sender?.items ?? [];
  if (!sender || item === undefined || !isCommittees(command.type as Act)) return command;
  const { meetingId } = sender;
  return { ...command, sitting: { meetingId, item } } as HasType;
}
