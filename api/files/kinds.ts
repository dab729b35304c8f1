import type { FileKind } from '../../domain/files.ts';

/** What a browser is told that a file is, and how its name ends. */
export const fileTypes: Readonly<Record<FileKind, { readonly type: string; readonly ending: string }>> = {
  JPEG: { type: 'image/jpeg', ending: 'jpg' },
  PNG: { type: 'image/png', ending: 'png' },
  WEBP: { type: 'image/webp', ending: 'webp' },
  HEIC: { type: 'image/heic', ending: 'heic' },
  PDF: { type: 'application/pdf', ending: 'pdf' },
};

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
const textAt = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

/** What a file is by its first bytes, whatever it is called; null for what is not taken. */
export function kindOf(bytes: Buffer): FileKind | null {
  if (textAt(bytes, 0, 3) === '\xff\xd8\xff') return 'JPEG';
  if (textAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'PNG';
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 12) === 'WEBP') return 'WEBP';
  if (textAt(bytes, 4, 8) === 'ftyp' && heicBrands.includes(textAt(bytes, 8, 12))) return 'HEIC';
  if (textAt(bytes, 0, 5) === '%PDF-') return 'PDF';
  return null;
}
