const marker = {
  soi: 0xd8,
  eoi: 0xd9,
  sos: 0xda,
  app0: 0xe0,
  app1: 0xe1,
  app2: 0xe2,
  app14: 0xee,
  app15: 0xef,
};
const comment = 0xfe;

/** A marker with its content, from its 0xff on. */
interface Segment {
  readonly code: number;
  readonly bytes: Buffer;
}

/**
 * A JPEG without where, when and with what it was taken: of its application data only what colours need is left (JFIF,
 * ICC, Adobe), and of Exif the one number by which a photo stands upright. What comes after its end (a preview, a film)
 * is left out. Throws RangeError where it has no end.
 */
export function bareJpeg(bytes: Buffer): Buffer {
  const segments = segmentsOf(bytes);
  const turned = segments.map(orientationOf).find((one) => one !== null) ?? null;
  const kept = segments.filter(isKept).map((one) => one.bytes);
  const [start = Buffer.alloc(0), ...rest] = kept;
  return Buffer.concat([start, ...(turned === null ? [] : [exifOf(turned)]), ...rest]);
}

function isKept({ code, bytes }: Segment): boolean {
  if (code === comment) return false;
  if (code < marker.app0 || code > marker.app15) return true;
  if (code === marker.app2) return bytes.toString('latin1', 4, 15) === 'ICC_PROFILE';
  return code === marker.app0 || code === marker.app14;
}

function segmentsOf(bytes: Buffer): Segment[] {
  const segments: Segment[] = [{ code: marker.soi, bytes: bytes.subarray(0, 2) }];
  let at = 2;
  for (;;) {
    while (bytes.readUInt8(at) === 0xff && bytes.readUInt8(at + 1) === 0xff) at += 1;
    if (bytes.readUInt8(at) !== 0xff) throw new RangeError('No marker where a JPEG needs one');
    const code = bytes.readUInt8(at + 1);
    const end = endOf(bytes, { code, at });
    segments.push({ code, bytes: bytes.subarray(at, end) });
    if (code === marker.eoi) return segments;
    at = end;
  }
}

/** Where a segment ends; after the header of a scan come its data, in which 0xff is written 0xff00. */
function endOf(bytes: Buffer, { code, at }: { readonly code: number; readonly at: number }): number {
  if (code === marker.eoi || code === marker.soi) return at + 2;
  const end = at + 2 + bytes.readUInt16BE(at + 2);
  if (end > bytes.length) throw new RangeError('A segment of a JPEG goes past its end');
  return code === marker.sos ? endOfScan(bytes, end) : end;
}

function endOfScan(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) throw new RangeError('A scan of a JPEG has no end');
    const next = bytes.readUInt8(at + 1);
    const isData = next === 0x00 || (next >= 0xd0 && next <= 0xd7);
    if (!isData && next !== 0xff) return at;
    at += isData ? 2 : 1;
  }
}

const orientationTag = 0x0112;
const tiffAt = 10;

/** How a photo has to be turned, 2 to 8 (Exif 2.3, tag 0x0112); null for what is no Exif, or stands upright. */
function orientationOf({ code, bytes }: Segment): number | null {
  if (code !== marker.app1 || bytes.toString('latin1', 4, tiffAt) !== 'Exif\0\0') return null;
  const tiff = bytes.subarray(tiffAt);
  if (tiff.length < 8) return null;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return null;
  const count = Math.min(short(first), Math.floor((tiff.length - first - 2) / 12));
  for (let n = 0; n < count; n += 1) {
    const entry = first + 2 + n * 12;
    if (short(entry) !== orientationTag) continue;
    const turned = short(entry + 8);
    return turned >= 2 && turned <= 8 ? turned : null;
  }
  return null;
}

/** Exif that says how the photo stands, and nothing else. */
const exifOf = (turned: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, marker.app1, 0x00, 0x22]),
    Buffer.from('Exif\0\0MM\0*', 'latin1'),
    Buffer.from([0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0]),
  ]);
