import { heartbeat } from '@temporalio/activity';
import type { Instant } from '../domain/time.ts';
import { proposeDue } from '../prisma/retention.ts';
import { rulesAt } from './rules.ts';
import type { Tools } from './index.ts';

/** Households of one look; between two looks the engine hears that the round goes on. */
const householdsAtOnce = 500;

/** Looks through everything that is over, and proposes what is kept no longer. */
export function createRetain({ pool }: Pick<Tools, 'pool'>) {
  async function proposeErasures({ at }: { readonly at: Instant }): Promise<{ readonly proposed: number }> {
    const book = await rulesAt(pool, at);
    let proposed = 0;
    let after: string | null = '';
    while (after !== null) {
      heartbeat();
      const look: Awaited<ReturnType<typeof proposeDue>> = await proposeDue(pool, {
        ...{ at, book, after },
        limit: householdsAtOnce,
      });
      proposed += look.proposed;
      after = look.last;
    }
    return { proposed };
  }

  return { proposeErasures };
}
