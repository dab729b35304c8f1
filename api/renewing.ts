import { sendRound } from './circulating.ts';
import type { Deps } from './deps.ts';
import { bookNow } from './moment.ts';
import type { Reply } from './reply.ts';
import type { Visitor } from './seam.ts';

/** Brings the rules of the day to every open case; asked again for the same rules it is the round that is on its way. */
export async function renewRules(deps: Deps, { person }: Visitor): Promise<Reply> {
  const { version } = await bookNow();
  const circularId = `renewal-${String(version)}`;
  await sendRound(deps, { circularId, person, content: { kind: 'renewal', rulebook: version } });
  const location = `/api/circulars/${circularId}`;
  return {
    ...{ status: 202, body: { circularId, rulebook: version }, location },
    goTo: `/settings/rounds/${circularId}`,
  };
}
