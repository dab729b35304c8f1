import type { Request, Response } from 'express';
import { fileLimits } from '../../domain/files.ts';
import { filesType } from '../bodies.ts';
import { contextOf } from '../context.ts';
import type { Endpoint } from '../endpoint.ts';
import { bodyFrom } from '../formBody.ts';
import { problem } from '../problems.ts';
import { readMultipart } from './multipart.ts';

/** Forms with files that one process reads at a time: so many times the most of one sending is what they may hold. */
const mostReading = 8;
let reading = 0;

/** The fields, names and edges around the files of the largest sending. */
const aroundBytes = 64 * 1024;

/** Reads a form with files into the context, for a known person and an address that takes them. */
export async function takeFiles(endpoint: Endpoint, req: Request, res: Response): Promise<void> {
  if (!req.is(filesType)) return;
  if (!endpoint.takesFiles) throw problem('unsupportedMediaType');
  const context = contextOf(res);
  const isBrowser = context.session ? context.session.byCookie : req.get('authorization') === undefined;
  // What goes wrong from here on comes back to a browser as its page.
  if (isBrowser) context.fields = {};
  if (!context.visitor) throw problem('signInNeeded');
  if (Number(req.get('content-length') ?? 0) > 2 * fileLimits.mostBytesAtOnce + aroundBytes)
    throw problem('filesTooLarge', { field: 'files' });
  const { fields, uploads, wrong } = await inTurn(() => readMultipart(req));
  if (isBrowser) context.fields = fields;
  else req.body = endpoint.body ? bodyFrom(fields, endpoint.body) : {};
  if (wrong) throw problem(wrong, { field: 'files' });
  context.uploads = uploads;
}

async function inTurn<T>(read: () => Promise<T>): Promise<T> {
  if (reading >= mostReading) throw problem('filesBusy', { field: 'files' });
  reading += 1;
  try {
    return await read();
  } finally {
    reading -= 1;
  }
}
