import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import type { MasterKey } from './masterKey.ts';

type Metadata = Readonly<Record<string, Uint8Array>>;

const encoding = 'binary/encrypted';
const ivBytes = 12;
const tagBytes = 16;

// Memory of its own: on its way into the workflows' thread a view is copied with all that it is a view of.
const plain = Buffer.alloc('json/plain'.length, 'json/plain');
const nothing = Buffer.alloc(0);
// Made once, since nearly every payload has it.
const plainHeader = headerOf({ encoding: plain });

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

  const nextIv = createIvs();

  const seal = (payload: Payload): Payload => {
    const { header, data } = pack(payload);
    const iv = nextIv();
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad);
    const sealed = [cipher.update(header), cipher.update(data)];
    // This mode keeps nothing back: `final` only makes the tag.
    cipher.final();
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
      const packed = decipher.update(data.subarray(ivBytes + tagBytes));
      // This mode keeps nothing back: `final` only proves the tag, and until then nothing is believed.
      decipher.final();
      return unpack(packed);
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

/** Random bytes, each given out once; fetched for many at a time, since the asking costs more than the bytes. */
function createIvs(): () => Buffer {
  let left = Buffer.alloc(0);
  return () => {
    if (left.length === 0) left = randomBytes(ivBytes * 64);
    const iv = left.subarray(0, ivBytes);
    left = left.subarray(ivBytes);
    return iv;
  };
}

// The work is synchronous: a promise per payload costs more than the cipher does.
function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

/** The length of the metadata (4 bytes), the metadata as JSON with base64 values; the data follow. */
function pack(payload: Payload): { readonly header: Buffer; readonly data: Uint8Array } {
  // A workflow that returns nothing answers with a plain empty array in place of bytes.
  const data = payload.data && payload.data.length > 0 ? payload.data : nothing;
  return { header: isPlain(payload.metadata) ? plainHeader : headerOf(payload.metadata ?? {}), data };
}

function headerOf(metadata: Metadata): Buffer {
  const values = Object.entries(metadata).map(([name, value]) => [name, base64(value)]);
  const header = Buffer.from(JSON.stringify(values));
  const size = Buffer.allocUnsafe(4);
  size.writeUInt32BE(header.length);
  return Buffer.concat([size, header]);
}

function unpack(packed: Buffer): Payload {
  const end = 4 + packed.readUInt32BE(0);
  const data = packed.subarray(end);
  if (packed.subarray(0, end).equals(plainHeader)) return { metadata: { encoding: plain }, data };
  const header = JSON.parse(packed.toString('utf8', 4, end)) as [string, string][];
  const metadata = header.map(([name, value]) => [name, Buffer.from(value, 'base64')] as const);
  return { metadata: Object.fromEntries(metadata), data };
}

/** Whether this is the metadata of nearly every payload: its encoding, JSON, and nothing else. */
function isPlain(metadata: Metadata | null | undefined): boolean {
  if (!metadata || Object.keys(metadata).length !== 1) return false;
  const { encoding: its } = metadata;
  return its !== undefined && plain.equals(its);
}

function base64(value: Uint8Array): string {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
}

function textOf(value: Uint8Array | null | undefined): string {
  return value ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString() : '';
}
