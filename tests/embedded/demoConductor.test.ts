import { describe, expect, it } from '@jest/globals';
import { createConductor } from '../../embedded/demo/driver/conductor.ts';

/** A time that only moves when it is skipped, and what was skipped to. */
function timeAt(startMs: number) {
  let now = startMs;
  const skips: number[] = [];
  return {
    skips,
    nowMs: () => Promise.resolve(now),
    skipTo: (ms: number) => {
      skips.push(ms);
      now = ms;
      return Promise.resolve();
    },
  };
}

describe('the conductor', () => {
  it('lets time move on only when every story waits, to the nearest moment first', async () => {
    const time = timeAt(0);
    const conductor = createConductor(time);
    const told: string[] = [];
    const story =
      (name: string, ...moments: readonly number[]) =>
      async (): Promise<void> => {
        for (const ms of moments) {
          await conductor.until(ms);
          told.push(`${name}${String(ms)}`);
        }
      };
    await conductor.play([story('a', 10, 40), story('b', 20, 30), story('c', 20)]);
    expect(told).toEqual(['a10', 'b20', 'c20', 'b30', 'a40']);
    expect(time.skips).toEqual([10, 20, 30, 40]);
  });

  it('does not turn time back for a moment that has passed', async () => {
    const time = timeAt(100);
    const conductor = createConductor(time);
    await conductor.play([
      async () => {
        expect(await conductor.until(50)).toBe(100);
      },
    ]);
    expect(time.skips).toEqual([]);
  });

  it('wakes everybody early where there is news, before time moves on', async () => {
    const time = timeAt(0);
    const conductor = createConductor(time);
    const told: string[] = [];
    const hears = (name: string, ms: number) => async (): Promise<void> => {
      told.push(`${name} ${String(await conductor.until(ms))}`);
    };
    const tells = async (): Promise<void> => {
      await conductor.until(10);
      conductor.stir();
      await conductor.until(20);
      told.push('teller 20');
    };
    await conductor.play([hears('a', 50), tells, hears('b', 40)]);
    expect(told).toEqual(['b 10', 'a 10', 'teller 20']);
  });

  it('ends the play when one story fails, and time stands still for the others', async () => {
    const time = timeAt(0);
    const conductor = createConductor(time);
    const failing = async (): Promise<void> => {
      await conductor.until(10);
      throw new Error('the house said something else');
    };
    let livedOn = false;
    const waiting = async (): Promise<void> => {
      await conductor.until(20);
      livedOn = true;
    };
    await expect(conductor.play([failing, waiting])).rejects.toThrow('something else');
    expect({ livedOn, skips: time.skips }).toEqual({ livedOn: false, skips: [10] });
  });
});
