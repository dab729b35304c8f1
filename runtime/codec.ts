import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import type { MasterKey } from './masterKey.ts';

const encoding = 'binary/encrypted';
const ivBytes = 12;
const tagBytes = 16;

/** A payload was sealed under another key, for another namespace, or changed on its way. */
export class SealedPayloadError extends Error {}

/**
 * Seals every payload with AES-256-GCM, so that Temporal's server and its disk hold nothing in the clear.
 * Data is IV (12 bytes), tag (16), then the sealed payload; payloads in the clear pass through `decode`.
 */
export function createCodec(masterKey: MasterKey, namespace: string): PayloadCodec {
  const key = masterKey.deriveKey('temporal payloads');
  const aad = Buffer.from(`${namespace}|${masterKey.id}`);
  const metadata = { encoding: Buffer.from(encoding), 'key-id': Buffer.from(masterKey.id) };

  const seal = (payload: Payload): Payload => {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad);
    const sealed = [cipher.update(pack(payload)), cipher.final()];
    return { metadata, data: Buffer.concat([iv, cipher.getAuthTag(), ...sealed]) };
  };

  const open = (payload: Payload): Payload => {
    if (textOf(payload.metadata?.['encoding']) !== encoding) return payload;
    const keyId = textOf(payload.metadata?.['key-id']);
    if (keyId !== masterKey.id) {
      throw new SealedPayloadError(
        `A payload is sealed under the master key ${keyId}, not under ${masterKey.id}.`,
      );
    }
    const data = payload.data ?? new Uint8Array();
    if (data.length < ivBytes + tagBytes) throw new SealedPayloadError('A sealed payload is too short.');
    const tag = data.subarray(ivBytes, ivBytes + tagBytes);
    const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(0, ivBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(aad).setAuthTag(tag);
    try {
      return unpack(Buffer.concat([decipher.update(data.subarray(ivBytes + tagBytes)), decipher.final()]));
    } catch (cause) {
      throw new SealedPayloadError('A sealed payload was changed, or belongs to another namespace.', {
        cause,
      });
    }
  };

  return {
    encode: (payloads) => settle(() => payloads.map(seal)),
    decode: (payloads) => settle(() => payloads.map(open)),
  };
}

// The work is synchronous: a promise per payload costs more than the cipher does.
function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

/** The length of the metadata (4 bytes), the metadata as JSON with base64 values, then the data. */
function pack(payload: Payload): Buffer {
  const metadata = Object.entries(payload.metadata ?? {});
  const header = Buffer.from(JSON.stringify(metadata.map(([name, value]) => [name, base64(value)])));
  const size = Buffer.allocUnsafe(4);
  size.writeUInt32BE(header.length);
  // A workflow that returns nothing answers with a plain empty array in place of bytes.
  return Buffer.concat([size, header, Buffer.from(payload.data ?? [])]);
}

function unpack(packed: Buffer): Payload {
  const end = 4 + packed.readUInt32BE(0);
  const header = JSON.parse(packed.toString('utf8', 4, end)) as [string, string][];
  const metadata = header.map(([name, value]) => [name, Buffer.from(value, 'base64')] as const);
  return { metadata: Object.fromEntries(metadata), data: packed.subarray(end) };
}

function base64(value: Uint8Array): string {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
}

function textOf(value: Uint8Array | null | undefined): string {
  return value ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString() : '';
}
