import { setTimeout as pause } from 'node:timers/promises';

interface SeenLetter {
  readonly number: number;
  readonly to: readonly string[];
  readonly subject: string;
}

/** Reads what the house sends, as its receivers do. */
export interface Postbox {
  /** Tells the letters that came since the last look. */
  look(): Promise<void>;
  /** Waits until no more letters come, and counts them all; `late` are those that told of a duty that had passed. */
  empty(): Promise<{ readonly letters: number; readonly late: number }>;
}

const quietMs = 1_500;

export function createPostbox(lettersUrl: string, tell: (what: string) => void): Postbox {
  let seen = 0;
  let late = 0;

  async function look(): Promise<void> {
    const response = await fetch(`${lettersUrl}/letters.json?since=${String(seen)}`);
    const { letters } = (await response.json()) as { readonly letters: readonly SeenLetter[] };
    for (const { number, to, subject } of letters) {
      seen = Math.max(seen, number);
      if (subject.includes('기한이 지났습니다')) late += 1;
      tell(`${to.join(', ')}  ${subject}`);
    }
  }

  return {
    look,
    async empty() {
      let before = -1;
      while (before !== seen) {
        before = seen;
        await pause(quietMs);
        await look();
      }
      return { letters: seen, late };
    },
  };
}
