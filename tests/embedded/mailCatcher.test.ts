import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';
import { openLetters } from '../../embedded/letters.ts';
import type { Letters } from '../../embedded/letters.ts';
import { startMailCatcher } from '../../embedded/mailCatcher.ts';
import type { MailCatcher, MailFault } from '../../embedded/mailCatcher.ts';
import { takePorts } from '../../embedded/ports.ts';

let folder = '';
let letters: Letters;
let catcher: MailCatcher;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dure-letters-'));
  letters = openLetters(folder);
  const free = { pages: 0, postgres: 0, temporal: 0, temporalUi: 0, smtp: 0, letters: 0, metrics: 0 };
  const { smtp } = await takePorts(free, { host: '127.0.0.1', needed: [], waitMs: 0 });
  catcher = await startMailCatcher({ letters, port: smtp, report: () => undefined });
});

afterEach(async () => {
  await catcher.stop();
  rmSync(folder, { recursive: true });
});

async function send(letter: SendMailOptions = {}): Promise<string> {
  const timeouts = { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 500 };
  const transport = createTransport({ host: '127.0.0.1', port: catcher.port, ...timeouts });
  const usual = { from: 'dure@localhost', to: 'officer@example.org', subject: '방문일', text: '내일입니다.' };
  try {
    const sent = (await transport.sendMail({ ...usual, ...letter })) as { response: string };
    return sent.response;
  } finally {
    transport.close();
  }
}

describe('the mail catcher', () => {
  it('keeps a letter with its words, its Message-ID and what is attached', async () => {
    const content = 'BEGIN:VCALENDAR';
    await send({
      messageId: '<row-7@dure>',
      attachments: [{ filename: '회의.ics', content, contentType: 'text/calendar' }],
    });
    expect(letters.list()).toMatchObject([
      {
        number: 1,
        from: 'dure@localhost',
        to: ['officer@example.org'],
        subject: '방문일',
        messageId: '<row-7@dure>',
        attachments: [{ filename: '회의.ics', contentType: 'text/calendar', bytes: content.length }],
      },
    ]);
    expect(letters.find(1)?.text).toContain('내일입니다.');
    expect((await letters.findAttachment(1, 0))?.content.toString()).toBe(content);
    expect(await letters.findAttachment(1, 1)).toBeNull();
    expect(await letters.findAttachment(2, 0)).toBeNull();
  });

  it('keeps every letter when many arrive at once, and finds those to one address and the new ones', async () => {
    const people = Array.from({ length: 12 }, (_, n) => `officer${String(n)}@example.org`);
    await Promise.all(people.map((to) => send({ to })));
    expect(letters.list().map(({ number }) => number)).toEqual(people.map((_, n) => n + 1));
    expect(letters.list({ to: 'officer3@example.org' })).toHaveLength(1);
    expect(letters.list({ since: 10 }).map(({ number }) => number)).toEqual([11, 12]);
  });

  it('still has the letters after a restart, and numbers go on', async () => {
    await send();
    appendFileSync(join(folder, 'letters.jsonl'), '{"number":2,"at":');
    const reopened = openLetters(folder);
    expect(reopened.list()).toEqual(letters.list());
    await reopened.keep(Buffer.from('Subject: second\r\n\r\nhello'), ['chair@example.org']);
    expect(
      openLetters(folder)
        .list()
        .map(({ subject }) => subject),
    ).toEqual(['방문일', 'second']);
  });

  it.each([
    ['421', '421', 0],
    ['451', '451', 0],
    ['550', '550', 0],
    ['hang', 'Timeout', 1],
    ['dropAfterData', 'closed', 1],
  ] as [MailFault, string, number][])(
    'misbehaves as %s until it is told to stop',
    async (fault, words, kept) => {
      catcher.setFault(fault);
      await expect(send()).rejects.toThrow(words);
      expect(letters.list()).toHaveLength(kept);
      catcher.setFault('none');
      expect(await send()).toMatch(/^250 /);
      expect(letters.list()).toHaveLength(kept + 1);
    },
  );
});
