import { heartbeat } from '@temporalio/activity';
import { entityWorkflowId, type EntityName } from '../domain/entity.ts';
import { newestEditions } from '../domain/editions.ts';
import { countOpen } from '../prisma/ledgers.ts';
import {
  claimLetters,
  giveUpLetters,
  markLetter,
  type ClaimedLetter,
  type LetterOutcome,
} from '../prisma/letters.ts';
import {
  claimMessages,
  giveUpMessages,
  markMessage,
  type ClaimedMessage,
  type MessageOutcome,
} from '../prisma/messages.ts';
import { letterWords, type AnyTemplate } from '../words/letters.ts';
import { updateIdOf, type DeliveryInput } from '../workflows/messages.ts';
import { carryAsReport, carryTo, type Carry } from './carry.ts';
import { rulesAt } from './rules.ts';
import type { Tools } from './index.ts';

/** Letters of one attempt; the rest of a batch waits for the next. */
const lettersAtOnce = 100;
/** So often a mail whose fate is unknown goes out again, always with the same Message-ID. */
const ambiguousTries = 3;

/** Carries letters to the post and messages to other households; the tables are the ledgers of what became of each. */
export function createDeliver({ pool, client, mail, from, pagesUrl, limits }: Tools) {
  /** A household takes every message, open or not; any other entity is there or has ended. */
  const carryAs = {
    crisisCase: carryAsReport(client, limits),
    callNote: carryTo(client),
  } as const satisfies Record<EntityName, Carry>;

  /** Tries everything of the batch that has no answer, and tells how much still has none. */
  async function deliver(input: DeliveryInput): Promise<{ readonly waiting: number }> {
    for (const letter of await claimLetters(pool, input, { limit: lettersAtOnce })) {
      heartbeat();
      await markLetter(pool, letter.id, await attempt(letter));
    }
    const open = await countOpen(pool, input);
    // Hardly ever has one household something to tell another.
    if (open.messages === 0) return { waiting: open.letters };
    for (const message of await claimMessages(pool, input, lettersAtOnce)) {
      heartbeat();
      await markMessage(pool, message.id, await tell(message));
    }
    const left = await countOpen(pool, input);
    return { waiting: left.letters + left.messages };
  }

  /** After a week of trying, what is left is for a person to look at. */
  async function giveUp(input: DeliveryInput): Promise<number> {
    const letters = await giveUpLetters(pool, input, 'given up after a week');
    return letters + (await giveUpMessages(pool, input));
  }

  /** The message's id is the receiver's key, so that it is one act however often it is sent. */
  async function tell({ id, to, entity, at, by, role, command }: ClaimedMessage): Promise<MessageOutcome> {
    const envelope = {
      command,
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
      return refusal ? { status: 'refused', answer: refusal.code } : { status: 'accepted' };
    } catch (error) {
      return { status: 'waiting', answer: error instanceof Error ? error.name : 'unknown' };
    }
  }

  async function attempt(letter: ClaimedLetter): Promise<LetterOutcome> {
    if (letter.email === null) return { status: 'failed', error: 'the receiver has no address' };
    const template = letter.template as AnyTemplate;
    const place = { pagesUrl, subject: letter.caseId };
    const words = letterWords({ template, facts: letter.facts }, place);
    try {
      await mail.sendMail({ from, to: letter.email, messageId: letter.messageId, ...words });
      return { status: 'sent' };
    } catch (error) {
      return outcomeOf(error, letter.attempts);
    }
  }

  return { deliver, giveUp };
}

/** What nodemailer's error says of the letter. */
function outcomeOf(error: unknown, attempts: number): LetterOutcome {
  if (!(error instanceof Error)) throw new Error('the mailer threw something that is no error');
  const {
    responseCode,
    command,
    code = '',
  } = error as Error & Partial<Record<'command' | 'code', string>> & { responseCode?: number };
  const told = `${code} ${String(responseCode ?? '')} ${command ?? ''}`.trim();
  if (responseCode !== undefined && responseCode >= 500) return { status: 'failed', error: told };
  // The text was handed over and the line broke: it may have arrived.
  const isAmbiguous = responseCode === undefined && command === 'DATA';
  return { status: isAmbiguous && attempts >= ambiguousTries ? 'unknown' : 'waiting', error: told };
}
