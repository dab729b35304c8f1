const signatureBytes = 8;
/** Length, type and checksum around the data of a chunk. */
const aroundBytes = 12;

/** What a picture looks like: colours, transparency, size, frames. All other additions may tell of a person or a place. */
const looks = ['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT'];

/** A PNG without Exif, texts and times, up to its end. Throws RangeError where it has none. */
export function barePng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, signatureBytes)];
  let at = signatureBytes;
  for (;;) {
    const end = at + aroundBytes + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new RangeError('A chunk of a PNG goes past its end');
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (isNeeded(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

/** A capital letter first says that nobody can read the picture without it. */
const isNeeded = (type: string): boolean => /^[A-Z]/.test(type) || looks.includes(type);
