import type { Answered } from './desk.ts';
import { inKorea } from './time.ts';

/** Tells what happens, line by line with the house's date, and counts what was refused. */
export interface Narrator {
  readonly did: (story: string, what: string) => void;
  /** A letter that came out of the house; `isLate` where it tells of a duty that has passed. */
  readonly wrote: (what: string, isLate: boolean) => void;
  /** Throws where the house did not say exactly this no. */
  refused(
    story: string,
    answer: Answered,
    expected: { readonly status: number; readonly code: string },
  ): void;
  /** Throws where the house said no. */
  accepted(story: string, answer: Answered, what: string): void;
  readonly setNow: (ms: number) => void;
  readonly refusals: () => ReadonlyMap<string, number>;
}

const taken = [200, 201, 202];

export function createNarrator(print: (line: string) => void): Narrator {
  let nowMs = 0;
  const refusals = new Map<string, number>();
  const say = (story: string, mark: string, what: string): void => {
    print(`${inKorea(nowMs)}  ${story.padEnd(26)}${mark} ${what}`);
  };
  return {
    did: (story, what) => {
      say(story, '·', what);
    },
    wrote: (what, isLate) => {
      say('', isLate ? '⌛' : '✉', what);
    },
    refused(story, { status, body }, expected) {
      const code = String(body['code']);
      if (status !== expected.status || code !== expected.code) {
        const wanted = `${String(expected.status)} ${expected.code}`;
        throw new Error(`${story}: expected ${wanted}, heard ${String(status)} ${JSON.stringify(body)}`);
      }
      refusals.set(code, (refusals.get(code) ?? 0) + 1);
      say(story, '✗', `${String(status)} ${code}: ${String(body['title'])}`);
    },
    accepted(story, { status, body }, what) {
      if (!taken.includes(status)) {
        throw new Error(`${story}: ${what} was refused: ${String(status)} ${JSON.stringify(body)}`);
      }
      say(story, '✓', what);
    },
    setNow: (ms) => {
      nowMs = ms;
    },
    refusals: () => refusals,
  };
}
