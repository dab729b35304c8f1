import { readPaper } from '../prisma/papers.ts';
import type { Deps } from './deps.ts';

/** What was sealed in a paper; null where it is erased or not there. */
export async function paperBody<T>({ pool, secrets }: Deps, paperId: string): Promise<T | null> {
  const found = await readPaper(pool, secrets.papers, paperId);
  return found?.kind === 'open' ? (found.paper.body as T) : null;
}

/** The words that were written with an act; null where they are erased or nobody wrote any. */
export const noteIn = async (deps: Deps, paperId: string): Promise<string | null> =>
  (await paperBody<{ readonly note?: string }>(deps, paperId))?.note ?? null;
