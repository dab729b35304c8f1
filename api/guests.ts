import type { MeetingId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { instantFromMs, msOf, type Instant } from '../domain/time.ts';
import {
  beginGuestSession,
  codeOfGuest,
  countCode,
  findGuestSession,
  findLink,
  hashOfLink,
  touchGuestSession,
  type FoundLink,
} from '../prisma/guestLinks.ts';
import { meetingById } from '../prisma/queries/meetings.ts';
import { contextOf } from './context.ts';
import { cookieFor, cookieIn, hostCookie } from './cookies.ts';
import type { Deps } from './deps.ts';
import { hashOfToken, newToken } from './doorKeys.ts';
import type { Ask } from './endpoint.ts';
import { nowInstant } from './moment.ts';
import { problem } from './problems.ts';
import { isSame } from './sameOrigin.ts';

/** Wrong codes after which a link is locked (DESIGN): six digits are guessed once in 200,000 then. */
export const mostCodes = 5;

/** From where somebody without an account looks. */
export interface GuestLook {
  /** The hash of what their browser has; null where it has nothing. */
  readonly tokenHash: string | null;
  /** The address the request came from. */
  readonly place: string;
}

/** Somebody whom a link leads to their place in a meeting. */
export interface Guest {
  readonly meetingId: MeetingId;
  readonly meeting: Meeting;
  readonly link: FoundLink;
}

/** For whom links of one kind are: outside experts, or members who vote in writing. */
export interface GuestKind<G extends Guest> {
  /** Whose link it is, where it still leads anywhere; null where it is of another kind. */
  guestOf(deps: Deps, guest: Guest, now: Instant): Promise<G | null> | G | null;
  /** What the meeting hears before the link is used up, so that none is used up for nothing. */
  admit?(deps: Deps, guest: G): Promise<unknown>;
}

const cookieName = (tls: boolean): string => hostCookie('dure-guest', tls);

/** What a browser has from its link, as it is kept; null for one that never came by a link. */
export function guestTokenIn({ req }: Pick<Ask, 'req'>, { tls }: Pick<Deps, 'tls'>): string | null {
  const token = cookieIn(req, cookieName(tls));
  return token ? hashOfToken(token) : null;
}

/** Where somebody without an account looks from, for their page and for the access log. */
export const guestLookOf = (deps: Pick<Deps, 'tls'>, { req, res }: Ask): GuestLook => ({
  tokenHash: guestTokenIn({ req }, deps),
  place: contextOf(res).place,
});

async function guestOf<G extends Guest>(deps: Deps, kind: GuestKind<G>, link: FoundLink): Promise<G> {
  const { meetingId } = link;
  const detail = await meetingById(deps.db, meetingId);
  const { meeting } = detail ?? {};
  // The meeting's clock says so too; while a worker is away nothing stays open for it.
  const guest = meeting && (await kind.guestOf(deps, { meetingId, meeting, link }, await nowInstant()));
  if (!guest) throw problem('guestLinkUnknown');
  return guest;
}

/** Whom a link is for, while it can be used: looking at it uses nothing up. */
export async function guestAtDoor<G extends Guest>(deps: Deps, kind: GuestKind<G>, link: string): Promise<G> {
  const found = await findLink(deps.pool, hashOfLink(link));
  if (!found) throw problem('guestLinkUnknown');
  const guest = await guestOf(deps, kind, found);
  if (found.usedAt) throw problem('guestLinkUsed');
  if (found.tries >= mostCodes) throw problem('guestLinkLocked');
  return guest;
}

interface Entering<G extends Guest> {
  readonly kind: GuestKind<G>;
  readonly link: string;
  readonly code: string;
}

/** Lets one browser in; the cookie for it. */
export async function enterByLink<G extends Guest>(
  deps: Deps,
  { res }: Ask,
  { kind, link, code }: Entering<G>,
): Promise<string> {
  const guest = await guestAtDoor(deps, kind, link);
  await judgeCode(deps, guest, code);
  await kind.admit?.(deps, guest);
  const token = newToken();
  const isFirst = await beginGuestSession(deps.pool, {
    ...{ linkHash: guest.link.linkHash, tokenHash: hashOfToken(token), place: contextOf(res).place },
    now: instantFromMs(Date.now()),
  });
  if (!isFirst) throw problem('guestLinkUsed');
  return cookieFor({ name: cookieName(deps.tls), value: token }, deps.tls);
}

/** Counted before it is judged: of many at once only so many are looked at. */
async function judgeCode({ pool, secrets }: Deps, { link }: Guest, code: string): Promise<void> {
  const tries = await countCode(pool, link.linkHash, mostCodes);
  if (tries === null) throw problem('guestLinkLocked');
  if (isSame(code, codeOfGuest(secrets.guests, link))) return;
  if (tries >= mostCodes) throw problem('guestLinkLocked');
  throw problem('guestCodeWrong', { field: 'code', facts: { left: mostCodes - tries } });
}

interface Here<G extends Guest> {
  readonly kind: GuestKind<G>;
  readonly tokenHash: string | null;
}

/** Whom this browser was let in for, whether or not the code is asked again. */
async function sessionOf<G extends Guest>(deps: Deps, { kind, tokenHash }: Here<G>) {
  const session = tokenHash === null ? null : await findGuestSession(deps.pool, tokenHash);
  if (!session) throw problem('guestNotHere');
  return { session, guest: await guestOf(deps, kind, session) };
}

/** Whoever is let in, whose use is counted; null where they were away for so long that the code is asked again. */
export async function guestNow<G extends Guest>(deps: Deps, here: Here<G>): Promise<G | null> {
  const { session, guest } = await sessionOf(deps, here);
  const nowMs = Date.now();
  if (msOf(session.seenAt) + deps.sessions.idleMs <= nowMs) return null;
  await touchGuestSession(deps.pool, { ...session, now: instantFromMs(nowMs) }, false);
  return guest;
}

/** The same for what can only be done by whoever is there now. */
export async function guestHere<G extends Guest>(deps: Deps, here: Here<G>): Promise<G> {
  const guest = await guestNow(deps, here);
  if (!guest) throw problem('guestCodeNeeded');
  return guest;
}

/** The code again, on the device that the link let in. */
export async function renewGuest<G extends Guest>(deps: Deps, here: Here<G>, code: string): Promise<void> {
  const { session, guest } = await sessionOf(deps, here);
  await judgeCode(deps, guest, code);
  await touchGuestSession(deps.pool, { ...session, now: instantFromMs(Date.now()) }, true);
}

/** Covers the material on this device; the same code opens it again. */
export async function leaveAsGuest(deps: Deps, tokenHash: string | null): Promise<void> {
  if (tokenHash === null) return;
  await touchGuestSession(deps.pool, { tokenHash, now: instantFromMs(0) }, false);
}
