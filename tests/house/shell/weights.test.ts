import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mostBytes } from '../../../domain/sizes.ts';
import { usualLimits } from '../../../workflows/messages.ts';
import { replay, told } from '../../engine/replay/gate.ts';
import { fetchChain, inTheClear, type RecordedRun } from '../../histories/historyFile.ts';
import { isMap, type JsonMap } from '../../histories/payloads.ts';
import { openTallyHouse, refusalOf, until, type TallyHouse } from './tallyHouse.ts';

let house: TallyHouse;
beforeAll(async () => {
  house = await openTallyHouse();
  await house.startWorker('firstBuild');
});
afterAll(() => house.close());

const far = { type: 'open', dueInMs: 86_400_000 } as const;
const padded = (bytes: number) => ({ type: 'add', amount: 1, pad: 'x'.repeat(bytes) }) as const;
const recorded = (id: string) => until(async () => (await house.look(id)).waiting === 0);

describe('the weight of an act', () => {
  it('of a megabyte is refused and leaves no trace; one that just goes comes to the record', async () => {
    const { chain } = await house.send('w-act', far);
    await recorded('w-act');
    const before = await house.handle('w-act').fetchHistory();
    const refusal = await refusalOf(house.send('w-act', padded(mostBytes.act)));
    expect(refusal).toMatchObject({ code: 'actTooLarge', mostKb: 1_024 });
    expect((await house.handle('w-act').fetchHistory()).events?.length).toBe(before.events?.length);
    expect(await house.send('w-act', padded(mostBytes.act - 2_048))).toMatchObject({ version: 2 });
    await recorded('w-act');
    expect(house.memory.rowsOf(chain)).toHaveLength(2);
  });

  it('is for later where the record is away and too much waits already', async () => {
    const { doors, rowsOf } = house.memory;
    const limits = { ...usualLimits, sizes: { act: 20_000, carried: 30_000 } };
    const { chain } = await house.send('w-behind', far, { limits });
    await recorded('w-behind');
    doors.down = true;
    await house.send('w-behind', padded(15_000));
    expect(await refusalOf(house.send('w-behind', padded(15_000)))).toEqual({ code: 'recordBehind' });
    doors.down = false;
    await recorded('w-behind');
    expect(await house.send('w-behind', padded(15_000))).toMatchObject({ version: 3 });
    await recorded('w-behind');
    expect(rowsOf(chain)).toHaveLength(3);
  });

  it('is not asked of what was accepted once: an old history is decided as it was', async () => {
    const sizes = { act: 1_500_000, carried: 1_600_000 };
    const { chain } = await house.send('w-old', far, { limits: { ...usualLimits, sizes } });
    await house.send('w-old', padded(mostBytes.act));
    await recorded('w-old');
    const runs = await fetchChain(house.client, { workflowId: 'w-old', chain }, inTheClear);
    const build = new URL('./firstBuild.ts', import.meta.url).pathname;
    // As if it had been accepted before there were limits: the house of today would refuse it.
    const story = { story: 'of before', runs: runs.map(withoutLimits) };
    expect(JSON.stringify(story)).not.toContain('1500000');
    expect(told(await replay([story], build))).toBe('');
  });
});

const withoutLimits = ({ events: [started, ...events], ...run }: RecordedRun): RecordedRun => ({
  ...run,
  events: [bare(started ?? {}) as JsonMap, ...events],
});

/** The event without any `limits` in it. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isMap(value as JsonMap)) return value;
  const kept = Object.entries(value as JsonMap).filter(([name]) => name !== 'limits');
  return Object.fromEntries(kept.map(([name, one]) => [name, bare(one)]));
}
