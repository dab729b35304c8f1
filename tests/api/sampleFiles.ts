/** What nobody may read out of a sealed photo any more. */
export const where = '37.5665N 126.9780E 2026-11-25 telephone of a person';

export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  'latin1',
);

/** A segment of a JPEG with its marker and length. */
export function segment(code: number, content: string): Buffer {
  const body = Buffer.from(content, 'latin1');
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Exif in the order of bytes that telephones have, with a place and how the photo is turned. */
export function exif(orientation: number): Buffer {
  const entry = (tag: number, value: number): string =>
    String.fromCharCode(tag & 0xff, tag >> 8, 3, 0, 1, 0, 0, 0, value, 0, 0, 0);
  const directory = `\x02\0${entry(0x0100, 9)}${entry(0x0112, orientation)}\0\0\0\0`;
  return segment(0xe1, `Exif\0\0II*\0\x08\0\0\0${directory}${where}`);
}

/** A JPEG of two scans whose data hold what looks like markers; it has the order of a photo and no picture. */
export const jpegOf = (extra: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...extra,
    segment(0xdb, 'table'),
    segment(0xda, 'scan'),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd3, 0x56]),
    segment(0xda, 'again'),
    Buffer.from([0x78, 0xff, 0x00, 0xff, 0xd9]),
  ]);

type Chunk = readonly [type: string, content: string];

/** The checksums are not looked at. */
export function pngOf(extra: readonly Chunk[]): Buffer {
  const chunks: readonly Chunk[] = [['IHDR', 'thirteen byte'], ...extra, ['IDAT', 'picture'], ['IEND', '']];
  const parts = chunks.map(([type, content]) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(`${type}${content}`, 'latin1'), Buffer.from('crc!')]);
  });
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

export function webpOf(extra: readonly Chunk[]): Buffer {
  const chunks: readonly Chunk[] = [...extra, ['VP8 ', 'odd']];
  const parts = chunks.map(([type, content]) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(content.length);
    const padding = '\0'.repeat(content.length % 2);
    return Buffer.concat([Buffer.from(type), length, Buffer.from(`${content}${padding}`, 'latin1')]);
  });
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), size, body]);
}
