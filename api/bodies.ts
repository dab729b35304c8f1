import express, { type RequestHandler } from 'express';
import { contextOf } from './context.ts';
import { readFields } from './formBody.ts';
import { problem } from './problems.ts';

/** 64 KB: sixteen times the longest note. */
export const bodyLimitBytes = 64 * 1024;

const formType = 'application/x-www-form-urlencoded';
export const filesType = 'multipart/form-data';

/** Reads JSON and forms; a form with files waits until it is known who sends it where, and all else is not taken. */
export function readBodies(): RequestHandler[] {
  return [
    express.json({ limit: bodyLimitBytes, strict: true, type: 'application/json' }),
    express.text({ limit: bodyLimitBytes, type: formType }),
    (req, res, next) => {
      const hasBody =
        req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
      if (hasBody && !req.is(['application/json', formType, filesType]))
        throw problem('unsupportedMediaType');
      if (typeof req.body === 'string') {
        const fields = readFields(req.body);
        if (!fields) throw problem('badBody');
        contextOf(res).fields = fields;
      }
      next();
    },
  ];
}

interface ParserError {
  readonly type: string;
}

/** What the body parser threw, as a problem of ours; null for anything else. */
export function bodyProblem(error: unknown): ReturnType<typeof problem> | null {
  switch ((error as Partial<ParserError> | null)?.type) {
    case 'entity.too.large':
    case 'parameters.too.many':
      return problem('bodyTooLarge');
    case 'entity.parse.failed':
      return problem('badJson');
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return problem('unsupportedMediaType');
    case 'request.aborted':
    case 'request.size.invalid':
    case 'entity.verify.failed':
      return problem('badBody');
    case undefined:
    default:
      return null;
  }
}
