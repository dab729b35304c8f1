import { describe, expect, it } from '@jest/globals';
import { bytesOf, mostBytes, refuseCommand, refuseWeight, sealingBytes } from '../../domain/sizes.ts';

const most = { act: 10 * 1024, carried: 20 * 1024 };
const room = most.act - sealingBytes;

describe('the weight of an act', () => {
  it('is up to what one payload takes, sealed', () => {
    const weighed = { stateBytes: 0, waitingBytes: 0 };
    expect(refuseWeight({ ...weighed, rowsBytes: room }, most)).toBeNull();
    const refusal = { code: 'actTooLarge', mostKb: 10 };
    expect(refuseWeight({ ...weighed, rowsBytes: room + 1 }, most)).toEqual(refusal);
  });

  it('is refused for good where the next run could not carry what is then true', () => {
    const weighed = { rowsBytes: room, waitingBytes: 0 };
    const left = most.carried - most.act;
    expect(refuseWeight({ ...weighed, stateBytes: left }, most)).toBeNull();
    expect(refuseWeight({ ...weighed, stateBytes: left + 1 }, most)).toMatchObject({ code: 'actTooLarge' });
  });

  it('is for later where only what waits for the record makes it too much', () => {
    const weighed = { rowsBytes: room, stateBytes: 0 };
    const left = most.carried - most.act;
    expect(refuseWeight({ ...weighed, waitingBytes: left }, most)).toBeNull();
    expect(refuseWeight({ ...weighed, waitingBytes: left + 1 }, most)).toEqual({ code: 'recordBehind' });
  });

  it('is known of a command before it is sent', () => {
    const command = (length: number) => ({ command: 'x'.repeat(length) });
    const frame = bytesOf(command(0));
    expect(refuseCommand(command(room - frame), most)).toBeNull();
    expect(refuseCommand(command(room - frame + 1), most)).toEqual({ code: 'actTooLarge', mostKb: 10 });
  });

  it('stays under the 2 MB that the server takes, whatever waits', () => {
    const answeredKeys = 2_000 * 160;
    const rulebook = 64 * 1024;
    expect(mostBytes.carried + answeredKeys + rulebook).toBeLessThan(2 * 1024 * 1024);
  });
});
