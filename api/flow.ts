import type { Request } from 'express';
import { z } from 'zod';
import { seal, unseal } from '../prisma/householdKeys.ts';
import { cookieFor, cookieIn, hostCookie } from './cookies.ts';
import type { Deps } from './deps.ts';
import { problem } from './problems.ts';
import type { FlowSecrets } from './provider.ts';

/** A sign-in that is under way at the provider, in this browser and no other. */
export interface Flow extends FlowSecrets {
  /** Where the person wanted to go. */
  readonly next: string | null;
}

const flowName = 'dure-way';
/** Ten minutes, for a password that has to be looked for. */
const longestS = 600;
const purpose = 'flow';

const flowSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string().nullable(),
  atMs: z.number(),
});

type FlowDeps = Pick<Deps, 'doorKeys' | 'tls'>;

/** Sealed, so that a browser holds what only this house can read or make. */
export function flowCookie({ doorKeys, tls }: FlowDeps, flow: Flow): string {
  const text = JSON.stringify({ ...flow, atMs: Date.now() });
  const value = seal(doorKeys.flow, purpose, Buffer.from(text)).toString('base64url');
  return cookieFor({ name: hostCookie(flowName, tls), value, maxAgeS: longestS }, tls);
}

/** What makes the browser forget it: each is good for one return. */
export const noFlowCookie = ({ tls }: Pick<Deps, 'tls'>): string =>
  cookieFor({ name: hostCookie(flowName, tls), value: null }, tls);

/** The sign-in that this browser began; throws where there is none, or it took too long. */
export function flowIn({ doorKeys, tls }: FlowDeps, req: Request): Flow {
  const { atMs, ...flow } = read(doorKeys.flow, cookieIn(req, hostCookie(flowName, tls)));
  if (Date.now() - atMs > longestS * 1000) throw problem('signInNotBegun');
  return flow;
}

function read(key: Buffer, value: string | null): z.infer<typeof flowSchema> {
  if (value === null) throw problem('signInNotBegun');
  try {
    return flowSchema.parse(JSON.parse(unseal(key, purpose, Buffer.from(value, 'base64url')).toString()));
  } catch {
    throw problem('signInNotBegun');
  }
}
