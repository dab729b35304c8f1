import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { fileLimits } from '../../domain/files.ts';
import type { ProblemCode } from '../../words/problems.ts';
import type { Fields } from '../formBody.ts';

/** A file as it came. */
export interface Upload {
  readonly name: string;
  readonly content: Buffer;
}
export interface Multipart {
  readonly fields: Fields;
  readonly uploads: readonly Upload[];
  /** What is wrong with the files; then none of them is kept, and the rest was read to its end. */
  readonly wrong: ProblemCode | null;
}

/** The only name under which files come. */
const filesName = 'files';

const limits = {
  fields: 20,
  fieldNameSize: 100,
  fieldSize: 4_000,
  // Two boxes that were left empty come as files without a name.
  files: fileLimits.mostAtOnce + 2,
  fileSize: fileLimits.mostBytes,
  headerPairs: 20,
  headerSize: 8_192,
};

/**
 * Reads a form with files. Once something is wrong nothing is held in memory any more, but what comes is read to its
 * end, for a browser shows an answer only after it has sent everything.
 */
export function readMultipart(req: IncomingMessage): Promise<Multipart> {
  const parser = parserOf(req.headers);
  if (!parser) return Promise.resolve({ fields: {}, uploads: [], wrong: 'filesLost' });
  const collected = collector();
  parser.on('field', collected.field).on('file', collected.file);
  parser.on('filesLimit', () => {
    collected.spoil('filesTooMany');
  });
  return new Promise((resolve) => {
    const lost = (): void => {
      collected.spoil('filesLost');
      resolve(collected.result());
    };
    parser.on('finish', () => {
      resolve(collected.result());
    });
    parser.on('error', () => {
      req.unpipe(parser);
      req.resume();
      lost();
    });
    req.on('close', () => {
      if (!req.complete) lost();
    });
    req.pipe(parser);
  });
}

/** Null where the type names no boundary between its parts. */
function parserOf(headers: IncomingHttpHeaders) {
  const type = headers['content-type'] ?? '';
  if (!/boundary=/i.test(type)) return null;
  return new Busboy({ headers: { ...headers, 'content-type': type }, limits });
}

function collector() {
  const fields: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  let uploads: Upload[] = [];
  let bytes = 0;
  let wrong: ProblemCode | null = null;

  const add = (name: string, value: string): void => {
    (fields[name] ??= []).push(value);
  };
  const spoil = (code: ProblemCode): void => {
    wrong ??= code;
    uploads = [];
  };
  const keep = (name: string, content: Buffer): void => {
    // A box that was left empty.
    if (name === '' && content.length === 0) return;
    if (content.length === 0) spoil('fileEmpty');
    else if (uploads.length === fileLimits.mostAtOnce) spoil('filesTooMany');
    else if (wrong === null) uploads.push({ name, content });
  };

  return {
    field: add,
    spoil,
    file: (fieldName: string, stream: BusboyFileStream, fileName: string | undefined): void => {
      let chunks: Buffer[] = [];
      // The schema says that it knows no such name.
      if (fieldName !== filesName) add(fieldName, '');
      stream.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > fileLimits.mostBytesAtOnce) spoil('filesTooLarge');
        if (wrong === null) chunks.push(chunk);
        else chunks = [];
      });
      stream.on('limit', () => {
        spoil('fileTooLarge');
      });
      stream.on('end', () => {
        if (fieldName === filesName) keep(fileName ?? '', Buffer.concat(chunks));
      });
      stream.on('error', () => {
        spoil('filesLost');
      });
    },
    result: (): Multipart => ({ fields, uploads, wrong }),
  };
}
