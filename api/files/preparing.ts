import type { FileKind } from '../../domain/files.ts';
import { contextOf } from '../context.ts';
import type { Ask } from '../endpoint.ts';
import { problem } from '../problems.ts';
import { bare } from './bare.ts';
import { kindOf } from './kinds.ts';
import type { Upload } from './multipart.ts';

/** A file as it will be sealed. */
export interface PreparedFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly content: Buffer;
}

const field = 'files';

/** The files that came with the request; one that is not right lets none of them in. */
export function filesIn({ res }: Pick<Ask, 'res'>): readonly PreparedFile[] {
  const { uploads } = contextOf(res);
  if (!uploads || uploads.length === 0) throw problem('filesMissing', { field });
  return uploads.map(prepared);
}

function prepared({ name, content }: Upload): PreparedFile {
  const kind = kindOf(content);
  if (!kind) throw problem('fileKindUnknown', { field });
  const bared = bare(kind, content);
  if (!bared) throw problem('fileBroken', { field });
  return { name: nameOf(name), kind, content: bared };
}

const longestName = 200;

/** The last part of a path, in one way of writing, and of a length that somebody can read. */
const nameOf = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(/\p{C}/gu, '').trim().slice(-longestName);
