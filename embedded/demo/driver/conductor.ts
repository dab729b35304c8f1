/** The house's time as its keeper offers it over HTTP. */
export interface TimeKeeper {
  nowMs(): Promise<number>;
  skipTo(ms: number): Promise<void>;
}

/** Lets several stories live in one time: it moves on only when every one of them waits. */
export interface Conductor {
  /** Comes back at that moment of the house's time, at once where it has passed, or earlier with news; answers the time. */
  until(ms: number): Promise<number>;
  /** There is news for every story that waits: each comes back before time moves on. */
  readonly stir: () => void;
  /** Plays the stories to their ends. */
  play(stories: readonly (() => Promise<void>)[]): Promise<void>;
}

interface Waiting {
  readonly ms: number;
  readonly wake: (ms: number) => void;
}

const longAgo = 0;

export function createConductor(time: TimeKeeper): Conductor {
  let waiting: Waiting[] = [];
  let playing = 0;
  let isOver = false;

  /** Wakes one story at a time, the earliest first, so that a run is told in the order in which it happened. */
  async function moveOn(): Promise<void> {
    waiting.sort((a, b) => a.ms - b.ms);
    const next = waiting.shift();
    if (!next || isOver) return;
    if (next.ms > (await time.nowMs())) await time.skipTo(next.ms);
    next.wake(await time.nowMs());
  }

  async function live(story: () => Promise<void>): Promise<void> {
    await story();
    playing -= 1;
    if (waiting.length > 0) await moveOn();
  }

  return {
    until: (ms) =>
      new Promise((wake, fail) => {
        waiting.push({ ms, wake });
        if (waiting.length === playing) moveOn().catch(fail);
      }),
    stir: () => {
      waiting = waiting.map(({ wake }) => ({ ms: longAgo, wake }));
    },
    async play(stories) {
      playing = stories.length;
      try {
        await Promise.all(stories.map(live));
      } finally {
        // A story that failed stops the time for the others, too.
        isOver = true;
      }
    },
  };
}
