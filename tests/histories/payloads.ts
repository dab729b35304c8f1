import type { Payload, PayloadCodec } from '@temporalio/common';

export type Json = string | number | boolean | null | readonly Json[] | JsonMap;
export interface JsonMap {
  readonly [key: string]: Json;
}

/** A value that somebody sealed under a key of theirs cannot be compared with anything. */
export class SealedHistoryError extends Error {}

export const isMap = (value: Json | undefined): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands in a file in place of the engine's bytes: a value to be read, or that there was none. */
const opened = 'json';
const nothing = { none: true } as const;

const fromBase64 = (text: Json | undefined): Buffer =>
  Buffer.from(typeof text === 'string' ? text : '', 'base64');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Opens every payload of an event as the engine gave it, so that a file can be read by people and without a key. */
export async function openPayloads(event: Json, codec: PayloadCodec): Promise<Json> {
  if (Array.isArray(event)) return Promise.all(event.map((one: Json) => openPayloads(one, codec)));
  if (!isMap(event)) return event;
  if (isPayload(event)) return openPayload(event, codec);
  const entries = Object.entries(event).map(async ([key, value]) => [key, await openPayloads(value, codec)]);
  return Object.fromEntries(await Promise.all(entries)) as JsonMap;
}

/** The way back: what the engine takes. */
export function closePayloads(event: Json): Json {
  if (Array.isArray(event)) return event.map(closePayloads);
  if (!isMap(event)) return event;
  if ('none' in event) return { metadata: { encoding: base64('binary/null') } };
  if (isOpened(event)) {
    return { metadata: { encoding: base64('json/plain') }, data: base64(JSON.stringify(event[opened])) };
  }
  return Object.fromEntries(Object.entries(event).map(([key, value]) => [key, closePayloads(value)]));
}

/** The values of an opened `Payloads`. */
export function valuesOf(payloads: Json | undefined): readonly Json[] {
  const list = isMap(payloads) ? payloads['payloads'] : undefined;
  return Array.isArray(list) ? list.map((one: Json) => (isMap(one) ? (one[opened] ?? null) : null)) : [];
}

const isOpened = (map: JsonMap): boolean => opened in map && Object.keys(map).length === 1;

const isPayload = ({ metadata }: JsonMap): boolean =>
  isMap(metadata) && typeof metadata['encoding'] === 'string';

async function openPayload(sealed: JsonMap, codec: PayloadCodec): Promise<JsonMap> {
  const metadata = Object.entries(sealed['metadata'] as JsonMap).map(([key, value]) => [
    key,
    fromBase64(value),
  ]);
  const payload: Payload = {
    metadata: Object.fromEntries(metadata) as Record<string, Buffer>,
    data: fromBase64(sealed['data']),
  };
  const [open] = await codec.decode([payload]);
  const encoding = Buffer.from(open?.metadata?.['encoding'] ?? []).toString();
  if (encoding === 'binary/null') return nothing;
  if (encoding === 'json/plain')
    return { [opened]: JSON.parse(Buffer.from(open?.data ?? []).toString()) as Json };
  throw new SealedHistoryError(`A payload is encoded as ${encoding}, which no file of this folder may hold.`);
}
