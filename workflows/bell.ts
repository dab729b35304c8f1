import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import { msOf, type Instant } from '../domain/time.ts';

/** One durable timer at a time: kept until it rings, replaced only where an earlier moment is needed. */
export interface Bell {
  /** True where `next` is earlier than what is armed. */
  needsArming(next: Instant | null): boolean;
  arm(next: Instant): void;
  readonly hasRung: () => boolean;
  /** Takes the ring, so that the next one is heard anew. */
  hear(): void;
}

export function createBell(): Bell {
  let armedFor: Instant | null = null;
  let scope: CancellationScope | null = null;
  let rung = false;

  async function wait(mine: CancellationScope, until: Instant): Promise<void> {
    try {
      await mine.run(() => sleep(Math.max(1, msOf(until) - Date.now())));
    } catch (error) {
      if (isCancellation(error)) return; // An earlier moment took this one's place.
      throw error;
    }
    armedFor = null;
    rung = true;
  }

  return {
    needsArming: (next) => next !== null && (armedFor === null || next < armedFor),
    arm(next) {
      scope?.cancel();
      scope = new CancellationScope();
      armedFor = next;
      void wait(scope, next);
    },
    hasRung: () => rung,
    hear: () => {
      rung = false;
    },
  };
}
