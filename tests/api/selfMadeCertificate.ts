import { generateKeyPairSync, sign } from 'node:crypto';

/** A certificate for 127.0.0.1 and its key as PEM, made on the spot: no key lies in the repository. */
export function makeCertificate(): { readonly cert: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(
    der(0x31, sequence(der(0x06, hex('550403')), der(0x0c, Buffer.from('test of dure')))),
  );
  const body = sequence(
    der(0xa0, der(0x02, hex('02'))),
    der(0x02, hex('01')),
    ecdsaWithSha256,
    name,
    sequence(utcTime('200101000000Z'), utcTime('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension('551d13', sequence(der(0x01, hex('ff')))), extension('551d11', ownAddress))),
  );
  const signature = sign('sha256', body, { key: privateKey, dsaEncoding: 'der' });
  const certificate = sequence(body, ecdsaWithSha256, der(0x03, hex('00'), signature));
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  };
}

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

/** Tag, length, content (X.690). */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}
const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const utcTime = (text: string): Buffer => der(0x17, Buffer.from(text));
const extension = (oid: string, value: Buffer): Buffer => sequence(der(0x06, hex(oid)), der(0x04, value));

const ecdsaWithSha256 = sequence(der(0x06, hex('2a8648ce3d040302')));
/** subjectAltName with the address 127.0.0.1. */
const ownAddress = sequence(der(0x87, Buffer.of(127, 0, 0, 1)));
