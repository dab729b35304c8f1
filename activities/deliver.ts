import { activityInfo, heartbeat } from '@temporalio/activity';
import { instantFromMs, type Instant } from '../domain/time.ts';
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
  markMessage,
  openMessages,
  type ClaimedMessage,
  type MessageOutcome,
} from '../prisma/messages.ts';
import { letterWords, type AnyTemplate } from '../words/letters.ts';
import type { DeliveryInput } from '../workflows/messages.ts';
import { guestMail } from './guestMail.ts';
import type { Tools } from './index.ts';
import { calendarPart, whyExpired } from './invitation.ts';
import { createTell } from './tell.ts';

/** Letters of one attempt; the rest of a batch waits for the next. */
const lettersAtOnce = 100;
/** So often a mail whose fate is unknown goes out again, always with the same Message-ID. */
const ambiguousTries = 3;
const givenUp = 'given up after a week';
const waitingBehind: MessageOutcome = { status: 'waiting', answer: 'behind another' };

export interface Delivered {
  readonly waiting: number;
  /** A whole load of messages was carried and something came of it: a signed sitting has more than a thousand. */
  readonly isGoingOn?: true;
}

/** Carries letters to the post and messages to other households; the tables are the ledgers of what became of each. */
export function createDeliver({ pool, client, mail, from, pagesUrl, secrets, limits }: Tools) {
  const { tell, tellGivenUp } = createTell({ pool, client, limits });

  /** Tries a load of what has no answer, and tells how much still has none, and whether the next load can go at once. */
  async function deliver(input: DeliveryInput): Promise<Delivered> {
    const letters = await claimLetters(pool, input, { limit: lettersAtOnce });
    for (const letter of letters) {
      heartbeat();
      await markLetter(pool, letter.id, await attempt(letter));
    }
    const open = await countOpen(pool, input);
    // Hardly ever has one entity something to tell another.
    if (open.messages === 0) return { waiting: open.letters };
    const messages = await claimMessages(pool, input, lettersAtOnce);
    await tellInOrder(messages);
    const left = await countOpen(pool, input);
    const isGoingOn = messages.length === lettersAtOnce && left.messages < open.messages;
    return { waiting: left.letters + left.messages, ...(isGoingOn ? { isGoingOn: true } : {}) };
  }

  /** What stands behind one that its receiver did not take waits with it: a later day must not be told before an earlier. */
  async function tellInOrder(messages: readonly ClaimedMessage[]): Promise<void> {
    const unreached = new Set<string>();
    for (const message of messages) {
      heartbeat();
      const outcome = unreached.has(message.to) ? waitingBehind : await tell(message);
      if (outcome.status === 'waiting') unreached.add(message.to);
      await markMessage(pool, message.id, outcome);
    }
  }

  /** After a week of trying, what is left is for a person to look at; whoever sent a decision hears of it first. */
  async function giveUp(input: DeliveryInput): Promise<number> {
    const letters = await giveUpLetters(pool, input, givenUp);
    const messages = await openMessages(pool, input);
    for (const message of messages) {
      heartbeat();
      await tellGivenUp(message);
      await markMessage(pool, message.id, { status: 'failed', answer: givenUp });
    }
    return letters + messages.length;
  }

  async function attempt(letter: ClaimedLetter): Promise<LetterOutcome> {
    const now = engineNow();
    const expired = await whyExpired(pool, letter, now);
    if (expired !== null) return { status: 'expired', error: expired };
    const guest = await guestMail({ pool, ...secrets, now }, letter);
    // What was overtaken needs nobody's hand; what has no address does.
    if (guest && 'tooLate' in guest) return { status: 'expired', error: guest.tooLate };
    if (guest && 'unreachable' in guest) return { status: 'failed', error: guest.unreachable };
    const email = guest?.email ?? letter.email;
    if (email === null) return { status: 'failed', error: 'the receiver has no address' };
    const template = letter.template as AnyTemplate;
    const place = {
      ...{ pagesUrl, subject: letter.caseId },
      ...(guest?.link ? { guestLink: guest.link } : {}),
    };
    const words = letterWords({ template, facts: letter.facts }, place);
    try {
      const calendar = calendarPart({ ...letter, email }, { from, pagesUrl, at: now });
      await mail.sendMail({ from, to: email, messageId: letter.messageId, ...words, ...calendar });
      return { status: 'sent' };
    } catch (error) {
      return outcomeOf(error, letter.attempts);
    }
  }

  return { deliver, giveUp };
}

/** The engine's time of this attempt, which may run ahead of the wall's. */
const engineNow = (): Instant => instantFromMs(activityInfo().currentAttemptScheduledTimestampMs);

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
