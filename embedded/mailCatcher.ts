import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerSession } from 'smtp-server';
import type { Letter, Letters } from './letters.ts';

/**
 * How the catcher misbehaves: `421` turns every client away, `451` and `550` refuse each recipient for now
 * or for good, `hang` never answers after the letter, `dropAfterData` keeps the letter and hangs up unanswered.
 */
export type MailFault = 'none' | '421' | '451' | '550' | 'hang' | 'dropAfterData';

export type MailCatcher = {
  port: number;
  setFault(fault: MailFault): void;
  /** Ends at once, whoever is still connected. */
  stop(): Promise<void>;
};

type CatcherOptions = { letters: Letters; port: number; report: (line: string) => void };
type Answer = (error?: Error | null) => void;

const biggestLetterBytes = 10_000_000;

/** Listens for mail on 127.0.0.1 and keeps every letter instead of sending it on. */
export async function startMailCatcher({ letters, port, report }: CatcherOptions): Promise<MailCatcher> {
  let fault: MailFault = 'none';
  const sockets = new Set<Socket>();

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: biggestLetterBytes,
    onConnect(_session, answer) {
      answer(fault === '421' ? refusal(421, 'Service not available, closing channel') : null);
    },
    onRcptTo(_address, _session, answer) {
      if (fault === '451') answer(refusal(451, 'Requested action aborted: try again later'));
      else if (fault === '550') answer(refusal(550, 'Requested action not taken: mailbox unavailable'));
      else answer();
    },
    onData(stream, session, answer) {
      const at = fault;
      void receive(stream, session, letters).then(
        (letter) => {
          reply(at, session, answer, letter);
        },
        (error: unknown) => {
          report(`A letter could not be kept: ${String(error)}`);
          answer(refusal(451, 'The letter could not be kept'));
        },
      );
    },
  });

  function reply(
    at: MailFault,
    { remotePort }: SMTPServerSession,
    answer: Answer,
    letter: Letter | null,
  ): void {
    if (letter === null) answer(refusal(552, 'The letter is too big'));
    else if (at === 'dropAfterData') {
      for (const socket of sockets) if (socket.remotePort === remotePort) socket.destroy();
    } else if (at !== 'hang') answer();
  }

  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // A client that hangs up in the middle is its own affair.
  server.on('error', () => undefined);
  await listen(server, port);

  return {
    port,
    setFault: (next) => (fault = next),
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function receive(
  stream: Readable,
  session: SMTPServerSession,
  letters: Letters,
): Promise<Letter | null> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  if ((stream as Readable & { sizeExceeded?: boolean }).sizeExceeded) return null;
  const to = session.envelope.rcptTo.map(({ address }) => address);
  return letters.keep(Buffer.concat(parts), to);
}

function listen(server: SMTPServer, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
