import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** 2^15 rounds of 1 KB blocks, three times (OWASP's least for scrypt): 32 MB and some 240 ms for each try. */
const cost = { N: 32_768, r: 8, p: 3, maxmem: 64 * 1024 * 1024 } satisfies ScryptOptions;
const bytes = 32;

/** `scrypt$N$r$p$salt$hash` in base64url, so that a later cost can stand beside an earlier one. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, { salt, options: cost });
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether the password is the one that was hashed; throws for a hash that this house did not make. */
export async function verifyPassword(password: string, hashed: string): Promise<boolean> {
  const [name, N, r, p, salt, hash] = hashed.split('$');
  if (name !== 'scrypt' || !salt || !hash) throw new Error('A stored password hash cannot be read.');
  const options = { N: Number(N), r: Number(r), p: Number(p), maxmem: cost.maxmem };
  const expected = Buffer.from(hash, 'base64url');
  const actual = await derive(password, { salt: Buffer.from(salt, 'base64url'), options });
  return timingSafeEqual(actual, expected);
}

let decoy: Promise<string> | null = null;

/** Takes as long as verifying does, so that the time of an answer does not tell whether a login exists. */
export async function verifyNobody(password: string): Promise<false> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  await verifyPassword(password, await decoy);
  return false;
}

function derive(
  password: string,
  { salt, options }: { readonly salt: Buffer; readonly options: ScryptOptions },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // One Hangul syllable can be typed in two ways that look the same.
    scrypt(password.normalize('NFKC'), salt, bytes, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
