import { ConfigError } from './config.ts';
import { MasterKeyError } from './masterKey.ts';

/** Reads what a process begins with; a wrong setting or key ends it with 1 and its one sentence. */
export function orSayWhy<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof MasterKeyError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** Tells the house that started this process that it is ready; alone it does nothing. */
export function announceReady(): void {
  process.send?.({ ready: true });
}

/** Resolves with the reason when this process should stop: a signal, or the end of the house that started it. */
export function untilStopped(): Promise<string> {
  return new Promise((resolve) => {
    const signals = ['SIGINT', 'SIGTERM'] as const;
    for (const signal of signals) process.once(signal, resolve);
    process.once('disconnect', () => {
      resolve('the house ended');
    });
  });
}
