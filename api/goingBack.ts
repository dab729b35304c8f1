import { contextOf } from './context.ts';
import type { Ask } from './endpoint.ts';
import { pathHere } from './reply.ts';

/** What a page is told by which it was come back to: done and recorded, or done and not recorded yet. */
export type CameBack = 'done' | 'later';

/** Where a form goes on at: the page that it came from (`backTo`) or else `fallback`, which then says what was done. */
export function goingBack({ res }: Ask, fallback: string, came: CameBack): string {
  const [asked] = contextOf(res).fields?.backTo ?? [];
  const { pathname, search, hash } = new URL(pathHere(asked, fallback), 'http://house');
  const query = new URLSearchParams(search);
  query.set('done', came);
  return `${pathname}?${query.toString()}${hash}`;
}
