import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { FillOrder, FillWord } from './filler.ts';

/** Has so many processes fill a city between them; throws where one of them ends before its share is written. */
export async function fillTogether(
  order: Omit<FillOrder, 'share'>,
  processes: number,
  onWritten: (cases: number) => void,
): Promise<void> {
  let written = 0;
  const shares = Array.from({ length: processes }, (_, first) => ({ first, every: processes }));
  await Promise.all(
    shares.map(async (share) => {
      const filler = fork(new URL('filler.ts', import.meta.url), [], { execArgv: ['--import', 'tsx'] });
      filler.on('message', ({ written: more }: FillWord) => {
        onWritten((written += more));
      });
      filler.send({ ...order, share } satisfies FillOrder);
      const [code] = (await once(filler, 'exit')) as [number | null];
      if (code !== 0) throw new Error('A process that filled the city ended before it was full.');
    }),
  );
}
