import type { FileKind } from '../../domain/files.ts';
import { bareJpeg } from './bareJpeg.ts';
import { barePng } from './barePng.ts';
import { bareWebp } from './bareWebp.ts';

const as = (bytes: Buffer): Buffer => bytes;

/** HEIC keeps its facts where its pictures are, and a PDF is a document: both stay as they came. */
const barer: Readonly<Record<FileKind, (bytes: Buffer) => Buffer>> = {
  JPEG: bareJpeg,
  PNG: barePng,
  WEBP: bareWebp,
  HEIC: as,
  PDF: as,
};

/** A file without where, when and with what it was taken; null where it cannot be read to its end. */
export function bare(kind: FileKind, bytes: Buffer): Buffer | null {
  try {
    return barer[kind](bytes);
  } catch (error) {
    // By its name, since a reader of bytes may come from another realm.
    if ((error as Partial<Error>).name === 'RangeError') return null;
    throw error;
  }
}
