const headerBytes = 12;
const looks = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
/** Bits of VP8X that promise Exif and XMP. */
const promised = 0x08 | 0x04;

/** A WebP without Exif and XMP. Throws RangeError where it ends too early. */
export function bareWebp(bytes: Buffer): Buffer {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) throw new RangeError('A WebP is shorter than it says');
  const kept: Buffer[] = [];
  for (let at = headerBytes; at < end;) {
    const size = bytes.readUInt32LE(at + 4);
    // Chunks begin at even places.
    const next = at + 8 + size + (size % 2);
    if (at + 8 + size > end) throw new RangeError('A chunk of a WebP goes past its end');
    const type = bytes.toString('latin1', at, at + 4);
    if (looks.includes(type))
      kept.push(type === 'VP8X' ? unpromising(bytes.subarray(at, next)) : bytes.subarray(at, next));
    at = next;
  }
  const body = Buffer.concat(kept);
  const header = Buffer.from(bytes.subarray(0, headerBytes));
  header.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([header, body]);
}

function unpromising(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk);
  copy.writeUInt8(copy.readUInt8(8) & ~promised, 8);
  return copy;
}
