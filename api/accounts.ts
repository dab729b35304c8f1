import { randomBytes } from 'node:crypto';
import { asId, type StaffId } from '../domain/ids.ts';
import { plusHours } from '../domain/time.ts';
import {
  addAccount,
  changeDetails,
  codeOf,
  deactivate,
  issueCode,
  reactivate,
  setPassword,
  type AccountDetails,
} from '../prisma/accounts.ts';
import { dutiesOf, deputiesOf, receiptsOf } from '../prisma/queries/accounts.ts';
import { dongSeatsOf } from '../prisma/seats.ts';
import { contextOf } from './context.ts';
import type { Deps } from './deps.ts';
import type { Ask } from './endpoint.ts';
import { codeFrom, codeHours, isCode, newSalt } from './firstCode.ts';
import { keepingBy, keptAccount, permitPlace, settle } from './keepingStaff.ts';
import { nowInstant } from './moment.ts';
import { hashPassword } from './passwords.ts';
import { permitSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import type { Visitor } from './seam.ts';
import { refusePassword } from './passwordRules.ts';

export interface Adding {
  readonly idempotencyKey: string;
  readonly body: AccountDetails & { readonly login: string };
}

/** Somebody new: the key makes it one account however often it is sent. */
export async function addSomebody(
  deps: Deps,
  visitor: Visitor,
  { idempotencyKey, body }: Adding,
): Promise<StaffId> {
  permitSomewhere(visitor.person, 'keepStaff');
  await permitPlace(deps, visitor, { place: body.home, field: 'home' });
  const { key } = deps.keys.keyOf(visitor.person.staffId, idempotencyKey);
  const staffId = asId<StaffId>(`s${key.slice(0, 16)}`);
  // Nobody knows this one; the person sets their own with a code, or signs in elsewhere.
  const passwordHash = await hashPassword(randomBytes(32).toString('base64url'));
  const added = await addAccount(deps.pool, await keepingBy(visitor, staffId), { ...body, passwordHash });
  if (added === 'loginTaken') throw problem('loginTaken', { field: 'login' });
  return staffId;
}

export interface Seeing {
  readonly staffId: string;
  /** The version that was looked at. */
  readonly seen: number;
}

export async function changeSomebody(
  deps: Deps,
  visitor: Visitor,
  { staffId, seen, details }: Seeing & { readonly details: AccountDetails },
): Promise<void> {
  const { keeping, account } = await keptAccount(deps, visitor, staffId);
  if (details.home !== account.home) await permitKnown(deps, details.home);
  await settle(deps, keeping.staffId, await changeDetails(deps.pool, keeping, { details, seen }));
}

/** Somebody may leave for a place of another keeper, but not for one that is not there. */
async function permitKnown({ places }: Deps, home: string): Promise<void> {
  const codes = [...(await places.dongs()).keys()];
  if (!codes.some((code) => code.startsWith(home))) throw problem('placeNotFound', { field: 'home' });
}

/** Closes an account; where duties are open, only by somebody who says that they stay behind. */
export async function closeAccount(
  deps: Deps,
  visitor: Visitor,
  { staffId, seen, leaveDuties }: Seeing & { readonly leaveDuties: boolean },
): Promise<void> {
  const { keeping, account } = await keptAccount(deps, visitor, staffId);
  const duties = await dutiesLeft(deps, keeping.staffId);
  if (account.active && duties > 0 && !leaveDuties)
    throw problem('dutiesOpen', { field: 'leaveDuties', facts: { duties } });
  await settle(deps, keeping.staffId, await deactivate(deps.pool, keeping, { seen, duties }));
}

/** Seats of open cases, seats of dongs, cases in which they stand in and receipts: everything that nobody else would do. */
async function dutiesLeft({ pool }: Deps, staffId: StaffId): Promise<number> {
  const [duties, standsIn, receipts, seats] = await Promise.all([
    dutiesOf(pool, staffId),
    deputiesOf(pool, staffId),
    receiptsOf(pool, staffId),
    dongSeatsOf(pool, staffId),
  ]);
  return duties.reduce((sum, { cases }) => sum + cases, 0) + standsIn + receipts + seats.length;
}

export async function reopenAccount(deps: Deps, visitor: Visitor, { staffId, seen }: Seeing): Promise<void> {
  const { keeping } = await keptAccount(deps, visitor, staffId);
  await settle(deps, keeping.staffId, await reactivate(deps.pool, keeping, seen));
}

/** A code for the person's own password; whoever keeps the account tells it to them. */
export async function giveCode(deps: Deps, visitor: Visitor, staffId: string) {
  const { keeping, account } = await keptAccount(deps, visitor, staffId);
  if (!account.active) throw problem('accountClosed');
  const [salt, until] = [newSalt(), plusHours(keeping.at, codeHours)];
  await issueCode(deps.pool, keeping, { salt, until });
  return { code: codeFrom(deps.secrets.codes, keeping.staffId, salt), until };
}

/** Sets the own password with a code; wrong ones are slowed down as a sign-in is, and tell nothing. */
export async function setFirstPassword(
  deps: Deps,
  { res }: Ask,
  { login, code, password }: { readonly login: string; readonly code: string; readonly password: string },
): Promise<void> {
  const { place } = contextOf(res);
  const retryAfterS = await deps.lockout.tryNow(login, place);
  if (retryAfterS > 0) throw problem('signInLocked', { retryAfterS });
  const found = await codeOf(deps.pool, login);
  const at = await nowInstant();
  const isRight =
    found !== null &&
    found.until > at &&
    isCode(code, codeFrom(deps.secrets.codes, found.staffId, found.salt));
  // Only now, so that a refusal tells nobody whose login it is.
  if (isRight) refusePassword({ password, login: found.login, name: found.name }, 'password');
  // Hashed in any case, so that the time of an answer does not tell whether the code was right.
  const passwordHash = await hashPassword(password);
  const keeping = found && { staffId: found.staffId, by: found.staffId, at };
  const isSet =
    isRight &&
    keeping !== null &&
    (await setPassword(deps.pool, keeping, { salt: found.salt, passwordHash }));
  if (!isSet) throw problem('codeWrong', { field: 'code' });
  await deps.lockout.cameRight(login, place);
}
