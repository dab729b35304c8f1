import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { AddressObject } from 'mailparser';

/** A letter as it arrived; `number` counts from 1 in the order of arrival. */
export type Letter = {
  number: number;
  at: string;
  from: string;
  to: readonly string[];
  subject: string;
  messageId: string;
  text: string;
  attachments: readonly { filename: string; contentType: string; bytes: number }[];
};

export type Attachment = { filename: string; contentType: string; content: Buffer };

/** The letters that arrived, kept as files so that they are still there after a restart. */
export type Letters = {
  /** Keeps a letter; `to` is the envelope's, who really gets it. */
  keep(raw: Buffer, to: readonly string[]): Promise<Letter>;
  /** Oldest first; `to` is one address, `since` the number of the last letter already seen. */
  list(filter?: { to?: string | undefined; since?: number | undefined }): readonly Letter[];
  find(number: number): Letter | null;
  /** The letter's attachment at that place, counted from 0. */
  findAttachment(number: number, place: number): Promise<Attachment | null>;
};

/** Opens the folder of letters. */
export function openLetters(folder: string): Letters {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const index = join(folder, 'letters.jsonl');
  const fileOf = (number: number) => join(folder, `${String(number)}.eml`);
  const kept = existsSync(index) ? readIndex(index) : [];
  const find = (number: number) => kept[number - 1] ?? null;

  return {
    async keep(raw, to) {
      const parsed = await simpleParser(raw);
      const letter: Letter = {
        // Taken after the parsing, since two letters may be parsed at once.
        number: kept.length + 1,
        at: new Date().toISOString(),
        from: addressesIn(parsed.from).join(', '),
        to,
        subject: parsed.subject ?? '',
        messageId: parsed.messageId ?? '',
        text: parsed.text ?? '',
        attachments: parsed.attachments.map(({ filename, contentType, size }) => ({
          filename: filename ?? 'attachment',
          contentType,
          bytes: size,
        })),
      };
      writeFileSync(fileOf(letter.number), raw, { mode: 0o600 });
      appendFileSync(index, `${JSON.stringify(letter)}\n`, { mode: 0o600 });
      kept.push(letter);
      return letter;
    },
    list: ({ to, since = 0 } = {}) =>
      kept.slice(since).filter((letter) => to === undefined || letter.to.includes(to)),
    find,
    async findAttachment(number, place) {
      if (!find(number)) return null;
      const { attachments } = await simpleParser(readFileSync(fileOf(number)));
      const attachment = attachments[place];
      if (!attachment) return null;
      const { filename = 'attachment', contentType, content } = attachment;
      // The type is the sender's word and goes into a header.
      const known = /^[\w.+-]+\/[\w.+-]+$/.test(contentType);
      return { filename, contentType: known ? contentType : 'application/octet-stream', content };
    },
  };
}

function readIndex(index: string): Letter[] {
  const lines = readFileSync(index, 'utf8').split('\n');
  const whole = lines.slice(0, -1);
  // A kill in the middle of a line leaves a part of it: its letter was never accepted.
  if (lines.at(-1) !== '') writeFileSync(index, whole.map((line) => `${line}\n`).join(''));
  return whole.map((line) => JSON.parse(line) as Letter);
}

function addressesIn(field: AddressObject | AddressObject[] | undefined): string[] {
  const all = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return all.flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}
