import type { Response } from 'express';
import type { StaffId } from '../domain/ids.ts';
import type { Language } from '../words/language.ts';
import type { Upload } from './files/multipart.ts';
import type { Fields } from './formBody.ts';
import type { Visitor } from './seam.ts';

/** What is known of a request before any route sees it. */
export interface Context {
  /** Names the request in the log and to the person who was told that something broke. */
  readonly requestId: string;
  readonly language: Language;
  /** The address it came from. */
  readonly place: string;
  visitor: Visitor | null;
  /** How the visitor is known: only a browser's cookie needs a form token. */
  session: { readonly tokenHash: string; readonly byCookie: boolean } | null;
  /** Whose session this was that is over by now: too late to act, and known, so that a form is not lost. */
  endedSession: { readonly staffId: StaffId; readonly formToken: string } | null;
  /** What a browser's form sent, as it came. */
  fields: Fields | null;
  /** Files that came with the form; null where none could. */
  uploads: readonly Upload[] | null;
  /** The address to which those fields were sent, where that was an earlier request. */
  keptPath: string | null;
}

const contexts = new WeakMap<Response, Context>();

export function setContext(res: Response, context: Context): void {
  contexts.set(res, context);
}

export function contextOf(res: Response): Context {
  const context = contexts.get(res);
  if (!context) throw new Error('A request was answered before anybody looked who it is.');
  return context;
}
