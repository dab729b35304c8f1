import type { Deps } from '../deps.ts';
import { bodyIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { problem } from '../problems.ts';
import { parseSearchId, searchBody } from '../schemas/search.ts';
import { search } from '../searching.ts';
import type { Windows } from '../seam.ts';

/** Looking for a case: what is sought is sent and never stands in an address. */
export function searchEndpoints(deps: Deps, windows: Windows): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/searches',
      summary: 'Look for a case by number, name or its initial consonants, last four of the phone, dong.',
      body: searchBody,
      keyed: true,
      form: 'search',
      answers: {
        201: 'Searched; Location has what was found, for half an hour and for you alone',
        403: 'Not for this role',
        422: 'Nothing but a dong was given, or the key was used for something else',
        429: 'Too many searches; Retry-After says how long to wait',
      },
      run: async (ask) => {
        const asked = { visitor: visitorIn(ask), idempotencyKey: keyIn(ask), body: bodyIn(ask, searchBody) };
        const searchId = await search(deps, asked);
        const location = `/api/searches/${searchId}`;
        return { status: 201, body: { searchId }, location, goTo: `/search/${searchId}` };
      },
    },
    {
      method: 'get',
      path: '/api/searches/:searchId',
      summary: 'What a search of yours found; names with their ends alone.',
      answers: { 200: 'Cases', 403: 'Not for this role', 404: 'There is no such search, or it has expired' },
      run: async (ask) => ({ status: 200, body: await windows.search(visitorIn(ask), searchIdIn(ask)) }),
    },
  ];
}

function searchIdIn({ req }: Ask): string {
  const { searchId } = req.params;
  const parsed = typeof searchId === 'string' ? parseSearchId(searchId) : null;
  if (!parsed) throw problem('searchNotFound');
  return parsed;
}
