import { setTimeout as pause } from 'node:timers/promises';
import type { GuestDoor } from './guest.ts';

interface SeenLetter {
  readonly number: number;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** A letter that somebody waits for. */
export interface Awaited {
  /** The login of a member of staff, or the name of a helper. */
  readonly to: string;
  /** The case's number. */
  readonly about: string;
  /** A part of what stands in its subject. */
  readonly subject: string;
}

/** Reads what the house sends, as its receivers do. */
export interface Postbox {
  /** Tells the letters that came since the last look. */
  look(): Promise<void>;
  /** Comes back once such a letter is there; throws after a while without it. */
  arrived(letter: Awaited): Promise<void>;
  /** The newest one-time link that came to that address; throws after a while without one. */
  linkTo(address: string, door: GuestDoor): Promise<string>;
  /** Waits until no more letters come, and counts them all; `late` are those that told of a duty that had passed. */
  empty(): Promise<{ readonly letters: number; readonly late: number }>;
}

const quietMs = 1_500;
const patienceMs = 30_000;
const pauseMs = 100;

export function createPostbox(lettersUrl: string, tell: (what: string, isLate: boolean) => void): Postbox {
  const read: SeenLetter[] = [];
  let late = 0;

  async function look(): Promise<void> {
    const response = await fetch(`${lettersUrl}/letters.json?since=${String(read.at(-1)?.number ?? 0)}`);
    const { letters } = (await response.json()) as { readonly letters: readonly SeenLetter[] };
    for (const letter of letters) {
      const { to, subject } = letter;
      const isLate = subject.includes('기한이 지났습니다');
      if (isLate) late += 1;
      read.push(letter);
      tell(`${to.join(', ')}  ${subject}`, isLate);
    }
  }

  /** The newest letter of that kind, as soon as there is one. */
  async function found(isIt: (letter: SeenLetter) => boolean, what: string): Promise<SeenLetter> {
    for (let waitedMs = 0; ; waitedMs += pauseMs) {
      const letter = read.findLast(isIt);
      if (letter) return letter;
      if (waitedMs > patienceMs) throw new Error(`no letter to ${what}`);
      await pause(pauseMs);
      await look();
    }
  }

  return {
    look,
    async arrived({ to, about, subject }) {
      const isIt = (letter: SeenLetter): boolean =>
        letter.to.some((address) => address.startsWith(`${to}@`)) &&
        [about, subject].every((words) => letter.subject.includes(words));
      await found(isIt, `${to} about ${about}: ${subject}`);
    },
    async linkTo(address, door) {
      const guestLink = new RegExp(`/${door}/([\\w-]{20,})`);
      const isIt = ({ to, text }: SeenLetter): boolean => to.includes(address) && guestLink.test(text);
      const { text } = await found(isIt, `${address} with a link`);
      return guestLink.exec(text)?.[1] ?? '';
    },
    async empty() {
      let before = -1;
      while (before !== read.length) {
        before = read.length;
        await pause(quietMs);
        await look();
      }
      return { letters: read.length, late };
    },
  };
}
