import type { Deps } from '../deps.ts';
import { bodyIn, type Ask, type Endpoint } from '../endpoint.ts';
import {
  enterByLink,
  guestTokenIn,
  leaveAsGuest,
  renewGuest,
  type Guest,
  type GuestKind,
} from '../guests.ts';
import { admission, renewal } from '../schemas/expert.ts';

/** The door of one kind of guests: which part of the API and which page is theirs, and how that part tells of itself. */
export interface GuestDoor<G extends Guest> {
  readonly kind: GuestKind<G>;
  /** Its page is `/<part>`, and its acts are `/api/<part>/…`. */
  readonly part: 'expert' | 'review';
  readonly summaries: { readonly admission: string; readonly leave: string };
  /** What the code's refusal may also be. */
  readonly codeWrong: string;
  /** What every act behind the door may answer. */
  readonly answers: Readonly<Record<403 | 410, string>>;
}

/** Whom this browser was let in for. */
export const hereBy =
  <G extends Guest>(deps: Deps, { kind }: Pick<GuestDoor<G>, 'kind'>) =>
  (ask: Ask) => ({ kind, tokenHash: guestTokenIn(ask, deps) });

/** In by link and code, once more by the code, and out. */
export function guestDoorEndpoints<G extends Guest>(deps: Deps, door: GuestDoor<G>): Endpoint[] {
  const { kind, part, summaries, codeWrong, answers } = door;
  const page = `/${part}`;
  const hereIn = hereBy(deps, door);
  return [
    {
      method: 'post',
      path: `/api/${part}/admission`,
      summary: summaries.admission,
      open: true,
      body: admission,
      form: `${part}Admission` as const,
      answers: {
        200: 'Let in; the answer sets the cookie of this device',
        404: 'There is no such link',
        410: 'The link is used, locked, replaced or over',
        422: codeWrong,
      },
      run: async (ask) => {
        const cookie = await enterByLink(deps, ask, { kind, ...bodyIn(ask, admission) });
        return { status: 200, body: { admitted: true }, cookies: [cookie], goTo: page };
      },
    },
    {
      method: 'post',
      path: `/api/${part}/renewal`,
      summary: 'Go on after a while without use, with the same code on the same device.',
      open: true,
      body: renewal,
      form: `${part}Renewal` as const,
      answers: { 200: 'Renewed', 422: 'The code is wrong', ...answers },
      run: async (ask) => {
        await renewGuest(deps, hereIn(ask), bodyIn(ask, renewal).code);
        return { status: 200, body: { renewed: true }, goTo: page };
      },
    },
    {
      method: 'post',
      path: `/api/${part}/leave`,
      summary: summaries.leave,
      open: true,
      answers: { 200: 'Covered' },
      run: async (ask) => {
        await leaveAsGuest(deps, guestTokenIn(ask, deps));
        return { status: 200, body: { left: true }, goTo: page };
      },
    },
  ];
}
