import type { Request, Response } from 'express';
import { z } from 'zod';
import { instantFromMs } from '../domain/time.ts';
import { seal, unseal } from '../prisma/householdKeys.ts';
import { findSealed, keepSealed } from '../prisma/keptForms.ts';
import { contextOf } from './context.ts';
import { cookieFor, cookieIn, hostCookie } from './cookies.ts';
import type { Deps } from './deps.ts';
import { hashOfToken, newToken } from './doorKeys.ts';
import type { Endpoint } from './endpoint.ts';
import { secretFields, type Fields } from './formBody.ts';
import { isSame } from './sameOrigin.ts';

/** Where a form that came too late is found again. */
export const keptFormPath = '/api/kept-form';

const keptName = 'dure-kept';
/** Half an hour, to sign in again in. */
const keptS = 1_800;

/** A form of this house as it was typed, and to what address. */
export interface KeptForm {
  readonly path: string;
  readonly fields: Fields;
}

const keptSchema = z.object({ path: z.string(), fields: z.record(z.string(), z.array(z.string())) });

/** Forms in which somebody proves who they are are typed anew. */
const neverKept: readonly unknown[] = ['signIn', 'changePassword', undefined];

/**
 * Keeps what somebody typed whose session ended meanwhile; false where it is not certain whose it is. The form's own
 * token says that it is a form of that very session, and it is sealed for that person under a key that is only in this
 * browser's cookie by its hash: nobody else finds it, and nobody who reads the table can read it.
 */
export async function keepForm(
  deps: Deps,
  req: Request,
  res: Response,
  form: Endpoint['form'],
): Promise<boolean> {
  const { endedSession, fields } = contextOf(res);
  if (!endedSession || !fields || neverKept.includes(form)) return false;
  const { staffId, formToken } = endedSession;
  if (!isSame(fields.formToken?.[0] ?? '', formToken)) return false;
  const key = newToken();
  const keyHash = hashOfToken(key);
  const kept: KeptForm = { path: req.path, fields: withoutSecrets(fields) };
  const sealed = seal(deps.doorKeys.forms, ownerOf(staffId, keyHash), Buffer.from(JSON.stringify(kept)));
  const expiresAt = instantFromMs(Date.now() + keptS * 1000);
  await keepSealed(deps.pool, { keyHash, staffId, sealed, expiresAt });
  const cookie = { name: hostCookie(keptName, deps.tls), value: key, maxAgeS: keptS };
  res.append('Set-Cookie', cookieFor(cookie, deps.tls));
  return true;
}

const ownerOf = (staffId: string, keyHash: string): string => `kept-form|${staffId}|${keyHash}`;

/** What the person who is signed in now typed in this browser before; null for everybody else. */
export async function keptFormIn(deps: Deps, req: Request, staffId: string): Promise<KeptForm | null> {
  const key = cookieIn(req, hostCookie(keptName, deps.tls));
  if (key === null) return null;
  const keyHash = hashOfToken(key);
  const sealed = await findSealed(deps.pool, { keyHash, staffId, now: instantFromMs(Date.now()) });
  if (!sealed) return null;
  return keptSchema.parse(
    JSON.parse(unseal(deps.doorKeys.forms, ownerOf(staffId, keyHash), sealed).toString()),
  );
}

/** What was typed, without what is never shown again. */
export const withoutSecrets = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !secretFields.includes(name)));
