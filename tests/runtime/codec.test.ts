import { describe, expect, it } from '@jest/globals';
import { defaultPayloadConverter } from '@temporalio/common';
import type { Payload } from '@temporalio/common';
import fc from 'fast-check';
import { bytesOf, sealingBytes } from '../../domain/sizes.ts';
import { createCodec } from '../../runtime/codec.ts';
import { masterKeyFrom } from '../../runtime/masterKey.ts';

const masterKey = masterKeyFrom(Buffer.alloc(32, 1));
const codec = createCodec(masterKey, 'dure');

async function only(payloads: Promise<Payload[]>): Promise<Payload> {
  const [payload] = await payloads;
  if (!payload) throw new Error('There is no payload.');
  return payload;
}

/** `{ paperId: 'p-1' }` under this key, sealed by the first codec of the house. */
const sealedThen =
  'NM+FmK8+k40mQA+wfOpEnXD6miAzCveqgfaQIMKG681igpp2uVHxXX3A8+J7GbLt8gcWg/FHQxbWkzYvm9p3tw1CcMIhIj1Hes5E+BRKLzJ2fQ==';

const sealed = () => only(codec.encode([defaultPayloadConverter.toPayload({ paperId: 'p-1' })]));
const open = (payload: Payload) => only(codec.decode([payload]));

describe('the payload codec', () => {
  it('gives back what it sealed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const payload = defaultPayloadConverter.toPayload(value);
        const opened = await open(await only(codec.encode([payload])));
        expect(defaultPayloadConverter.fromPayload(opened)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(Object.keys(opened.metadata ?? {})).toEqual(Object.keys(payload.metadata ?? {}));
      }),
    );
  });

  it('gives back every line of the metadata, whatever stands there', async () => {
    const [encoding, messageType] = [Buffer.from('json/protobuf'), Buffer.from([0, 255, 10])];
    for (const metadata of [{ encoding, messageType }, { encoding }, { messageType }, {}]) {
      const opened = await open(await only(codec.encode([{ metadata, data: Buffer.from('{}') }])));
      expect(opened.metadata).toEqual(metadata);
      expect(opened.data).toEqual(Buffer.from('{}'));
    }
  });

  it('opens what was sealed in November 2026, as open cases have it in their histories', async () => {
    const data = Buffer.from(sealedThen, 'base64');
    const payload = { metadata: (await sealed()).metadata ?? {}, data };
    expect(defaultPayloadConverter.fromPayload(await open(payload))).toEqual({ paperId: 'p-1' });
  });

  it('adds no more to a payload than an act is given room for', async () => {
    for (const value of [null, 'x'.repeat(100_000)]) {
      const payload = defaultPayloadConverter.toPayload(value);
      const { metadata, data } = await only(codec.encode([payload]));
      const around = Object.entries(metadata ?? {}).reduce(
        (sum, [name, its]) => sum + name.length + its.length,
        0,
      );
      expect(around + (data?.length ?? 0) - bytesOf(value)).toBeLessThanOrEqual(sealingBytes);
    }
  });

  it('never uses the same initialization vector twice', async () => {
    const payloads = await codec.encode(Array.from({ length: 1_000 }, () => ({ metadata: {}, data: null })));
    const vectors = payloads.map(({ data }) => Buffer.from(data ?? []).toString('hex', 0, 12));
    expect(new Set(vectors).size).toBe(1_000);
  });

  it('gives back a payload without data', async () => {
    const opened = await open(await only(codec.encode([defaultPayloadConverter.toPayload(undefined)])));
    expect(defaultPayloadConverter.fromPayload(opened)).toBeUndefined();
  });

  it('takes the empty array that a workflow without a result answers with for no data', async () => {
    const empty = { metadata: { encoding: Buffer.from('binary/null') }, data: [] as unknown as Uint8Array };
    const opened = await open(await only(codec.encode([empty])));
    expect(defaultPayloadConverter.fromPayload(opened)).toBeUndefined();
  });

  it('leaves nothing of the content in the clear, and never seals the same way twice', async () => {
    const [one, two] = [await sealed(), await sealed()];
    expect(JSON.stringify(one.metadata) + Buffer.from(one.data ?? []).toString('latin1')).not.toContain(
      'p-1',
    );
    expect(one.data).not.toEqual(two.data);
  });

  it('lets payloads in the clear pass through', async () => {
    const plain = defaultPayloadConverter.toPayload('in the clear');
    expect(await open(plain)).toBe(plain);
  });

  it('refuses a payload of which one bit was changed, wherever it is', async () => {
    const payload = await sealed();
    const length = payload.data?.length ?? 0;
    for (let at = 0; at < length; at += 1) {
      const data = Buffer.from(payload.data ?? []);
      data.writeUInt8(data.readUInt8(at) ^ 1, at);
      await expect(open({ ...payload, data })).rejects.toThrow('A sealed payload was changed');
    }
  });

  it('refuses a payload that was cut short', async () => {
    const payload = await sealed();
    await expect(open({ ...payload, data: Buffer.from(payload.data ?? []).subarray(0, 20) })).rejects.toThrow(
      'too short',
    );
  });

  it('refuses a payload of another namespace', async () => {
    const other = createCodec(masterKey, 'another');
    await expect(only(other.decode([await sealed()]))).rejects.toThrow('belongs to another namespace');
  });

  it('says under which master key a payload was sealed when it has another', async () => {
    const otherKey = masterKeyFrom(Buffer.alloc(32, 2));
    const other = createCodec(otherKey, 'dure');
    await expect(only(other.decode([await sealed()]))).rejects.toThrow(
      `A payload is sealed under the master key ${masterKey.id}, not under ${otherKey.id}.`,
    );
  });
});
