import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { CaseId } from '../domain/ids.ts';
import { contextOf } from './context.ts';
import { bodyFrom } from './formBody.ts';
import { problem } from './problems.ts';
import type { Reply } from './reply.ts';
import { parseCaseId } from './schemas/fields.ts';
import type { RefusedForm, Visitor } from './seam.ts';
import { parseBody } from './shape.ts';

/** One address of the API: how it is reached, what it reads, what it answers. The document of the API is made of these. */
export interface Endpoint {
  readonly method: 'get' | 'post';
  /** With `:names` as express has them. */
  readonly path: string;
  readonly summary: string;
  /** Everything else needs a signed-in person. */
  readonly open?: true;
  /** A browser comes by a link, so what goes wrong is shown as a page. */
  readonly forBrowsers?: true;
  readonly body?: z.ZodType;
  readonly query?: z.ZodObject;
  /** Takes photos and files, as multipart/form-data. */
  readonly takesFiles?: true;
  /** Takes an Idempotency-Key. */
  readonly keyed?: true;
  /** Takes an If-Match. */
  readonly conditional?: true;
  /** Status of each answer and what it means. */
  readonly answers: Readonly<Record<number, string>>;
  /** Which form a browser sends here. */
  readonly form?: RefusedForm['form'];
  run(ask: Ask): Promise<Reply>;
}

/** A request as a route sees it. */
export interface Ask {
  readonly req: Request;
  readonly res: Response;
}

/** The person who asks, or 401. */
export function visitorIn({ res }: Ask): Visitor {
  const { visitor } = contextOf(res);
  if (!visitor) throw problem('signInNeeded');
  return visitor;
}

/** The case in the address; one that cannot be a case is one that is not there. */
export function caseIdIn({ req }: Ask): CaseId {
  const { caseId } = req.params;
  const parsed = typeof caseId === 'string' ? parseCaseId(caseId) : null;
  if (!parsed) throw problem('caseNotFound');
  return parsed;
}

/** The body by its schema, from JSON or from a form; no body at all is an empty one. */
export function bodyIn<T>({ req, res }: Ask, schema: z.ZodType<T>): T {
  const { fields } = contextOf(res);
  const sent: unknown = req.body;
  return parseBody(schema, fields ? bodyFrom(fields, schema) : (sent ?? {}));
}

/** What the door needs beside the body: a program has it in a header, a form in a hidden field. */
function headerOrField({ req, res }: Ask, header: string, field: string): string | undefined {
  const { fields } = contextOf(res);
  const typed = fields?.[field]?.[0];
  return (req.get(header) ?? typed)?.trim();
}

/** The Idempotency-Key, with or without the quotes that the draft standard gives it. */
export function keyIn(ask: Ask): string {
  const text = headerOrField(ask, 'idempotency-key', 'idempotencyKey')?.replace(/^"(.*)"$/, '$1');
  if (!text) throw problem('keyMissing');
  if (!/^[A-Za-z0-9_-]{8,128}$/.test(text)) throw problem('keyMalformed');
  return text;
}

export const ifMatchIn = (ask: Ask): string | undefined => headerOrField(ask, 'if-match', 'ifMatch');
