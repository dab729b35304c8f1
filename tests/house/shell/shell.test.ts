import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../../../domain/entity.ts';
import { usualLimits } from '../../../workflows/messages.ts';
import { openTallyHouse, refusalOf, until, type TallyHouse } from './tallyHouse.ts';

let house: TallyHouse;
beforeAll(async () => {
  house = await openTallyHouse();
  await house.startWorker('firstBuild');
});
afterAll(() => house.close());

const far = { type: 'open', dueInMs: 86_400_000 } as const;
const add = (amount: number) => ({ type: 'add', amount }) as const;
const recorded = (id: string) => until(async () => (await house.look(id)).waiting === 0);
const eventsOf = async (id: string) => (await house.handle(id).fetchHistory()).events ?? [];

describe('an act on an entity', () => {
  it('is answered with the version it made and comes to the record', async () => {
    const opened = await house.send('t-act', far);
    expect(opened).toMatchObject({ version: 1, subject: 'tally-1', repeated: false });
    expect(await house.send('t-act', add(3))).toMatchObject({ version: 2 });
    await recorded('t-act');
    expect(house.memory.rowsOf(opened.chain).map(({ event }) => event.type)).toEqual(['opened', 'added']);
  });

  it('leaves no trace in the history where it is refused', async () => {
    await house.send('t-refused', far);
    await recorded('t-refused');
    const before = (await eventsOf('t-refused')).length;
    expect(await refusalOf(house.send('t-refused', add(2_000_000)))).toMatchObject({ code: 'overGranted' });
    expect((await eventsOf('t-refused')).length).toBe(before);
  });

  it('costs at most twelve events of history while the entity is idle', async () => {
    await house.send('t-idle', far);
    await recorded('t-idle');
    const before = (await eventsOf('t-idle')).length;
    for (let n = 0; n < 5; n += 1) {
      await house.send('t-idle', add(1));
      await recorded('t-idle');
    }
    expect(((await eventsOf('t-idle')).length - before) / 5).toBeLessThanOrEqual(12);
  });

  it('is one event for each of sixty that come at once', async () => {
    const { chain } = await house.send('t-many', far);
    const answers = await Promise.all(Array.from({ length: 60 }, () => house.send('t-many', add(1))));
    expect(new Set(answers.map(({ version }) => version)).size).toBe(60);
    await recorded('t-many');
    expect(house.memory.rowsOf(chain).filter(({ event }) => event.type === 'added')).toHaveLength(60);
  });
});

describe('an entity that was never opened', () => {
  it('ends by itself in its first task, a hundred times over', async () => {
    const asked = Array.from({ length: 100 }, (_, n) =>
      refusalOf(house.send(`t-never-${String(n)}`, add(1))),
    );
    expect(new Set((await Promise.all(asked)).map((refusal) => (refusal as { code: string }).code))).toEqual(
      new Set(['notOpen']),
    );
    for (let n = 0; n < 100; n += 1) {
      expect((await house.handle(`t-never-${String(n)}`).describe()).status.name).toBe('COMPLETED');
    }
  });
});

describe('the same key', () => {
  it('gets the same answer one after the other and at the same moment', async () => {
    await house.send('t-key', far);
    const first = await house.send('t-key', add(5), { key: 'same' });
    const later = await Promise.all([1, 2, 3].map(() => house.send('t-key', add(5), { key: 'same' })));
    expect(later.map(({ version }) => version)).toEqual([first.version, first.version, first.version]);
    expect((await house.look('t-key')).state).toMatchObject({ sum: 5 });
  });

  it('is refused with another body', async () => {
    expect(await refusalOf(house.send('t-key', add(6), { key: 'same', body: 'other' }))).toEqual({
      code: 'keyReused',
    });
  });

  it('is known to the next run, too', async () => {
    const limits = { ...usualLimits, updatesPerRun: 3 };
    const first = await house.send('t-roll-key', far, { key: 'a', limits });
    const second = await house.send('t-roll-key', add(1), { key: 'b' });
    for (let n = 0; n < 4; n += 1) await house.send('t-roll-key', add(1));
    await until(async () => (await house.handle('t-roll-key').describe()).runId !== first.chain);
    // The server forgets an Update with its run; the entity does not.
    expect(await house.send('t-roll-key', add(1), { key: 'b' })).toEqual({ ...second, repeated: true });
    expect(await refusalOf(house.send('t-roll-key', add(2), { key: 'b', body: 'other' }))).toEqual({
      code: 'keyReused',
    });
  });
});

describe('the clock', () => {
  it('rings once, at the moment that was asked for last', async () => {
    const { chain } = await house.send('t-clock', { type: 'open', dueInMs: 600_000 });
    await house.send('t-clock', { type: 'sooner', dueInMs: 700 });
    await until(() => house.memory.rowsOf(chain).some(({ event }) => event.type === 'passed'));
    await recorded('t-clock');
    const passed = house.memory.rowsOf(chain).filter(({ event }) => event.type === 'passed');
    expect(passed.map(({ by, key }) => [by, key])).toEqual([['clock', null]]);
  });

  it('keeps its one timer when an act moves nothing, and when the moment moves away', async () => {
    await house.send('t-timer', { type: 'open', dueInMs: 3_600_000 });
    for (const dueInMs of [7_200_000, 9_000_000]) await house.send('t-timer', { type: 'sooner', dueInMs });
    await house.send('t-timer', add(1));
    await recorded('t-timer');
    expect((await eventsOf('t-timer')).filter((event) => event.timerStartedEventAttributes)).toHaveLength(1);
  });
});

describe('a run that is full', () => {
  it('rolls with unrecorded events and loses none', async () => {
    const { doors, rowsOf } = house.memory;
    doors.down = true;
    const limits = { ...usualLimits, updatesPerRun: 10 };
    const { chain } = await house.send('t-roll', far, { limits });
    const answers: Answer[] = [];
    for (let n = 0; n < 35; n += 1) answers.push(await house.send('t-roll', add(1)));
    expect((await house.look('t-roll')).waiting).toBe(36);
    doors.down = false;
    await recorded('t-roll');
    expect(new Set(answers.map((answer) => answer.chain))).toEqual(new Set([chain]));
    expect(rowsOf(chain).map(({ version }) => version)).toEqual(Array.from({ length: 36 }, (_, n) => n + 1));
    expect((await house.handle('t-roll').describe()).runId).not.toBe(chain);
  });
});

describe('the record', () => {
  it('is written one batch at a time, and a lost answer doubles nothing', async () => {
    const { doors, rowsOf } = house.memory;
    doors.mostWriting = 0;
    doors.delayMs = 100;
    doors.loseAnswers = 3;
    const { chain } = await house.send('t-record', far);
    await Promise.all(Array.from({ length: 20 }, () => house.send('t-record', add(1))));
    await recorded('t-record');
    doors.delayMs = 0;
    expect(doors.mostWriting).toBe(1);
    expect(rowsOf(chain).map(({ version }) => version)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1));
  });

  it('may be away until too much waits; then the caller is told to come back and nothing is lost', async () => {
    const { doors, rowsOf } = house.memory;
    doors.down = true;
    const limits = { ...usualLimits, rowsWaiting: 30, bytesWaiting: 20_000 };
    const { chain } = await house.send('t-behind', far, { limits });
    for (let n = 0; n < 29; n += 1) await house.send('t-behind', add(1));
    expect(await refusalOf(house.send('t-behind', add(1)))).toEqual({ code: 'recordBehind' });
    const { chain: wide } = await house.send('t-bytes', far, { limits });
    await house.send('t-bytes', { type: 'add', amount: 1, pad: 'x'.repeat(20_000) });
    expect(await refusalOf(house.send('t-bytes', add(1)))).toEqual({ code: 'recordBehind' });
    doors.down = false;
    await recorded('t-behind');
    await recorded('t-bytes');
    expect(await house.send('t-behind', add(1))).toMatchObject({ version: 31 });
    expect([rowsOf(chain).length >= 30, rowsOf(wide).length]).toEqual([true, 2]);
  });
});

describe('the end', () => {
  it('comes only when all is recorded, and the next act begins anew', async () => {
    const { doors, rowsOf } = house.memory;
    const { chain } = await house.send('t-end', far);
    doors.down = true;
    await house.send('t-end', { type: 'end' });
    expect((await house.handle('t-end').describe()).status.name).toBe('RUNNING');
    expect(await refusalOf(house.send('t-end', add(1)))).toEqual({ code: 'notOpen' });
    doors.down = false;
    await until(async () => (await house.handle('t-end').describe()).status.name === 'COMPLETED');
    expect(rowsOf(chain).at(-1)).toMatchObject({
      event: { type: 'ended' },
      letters: [{ template: 'closingApproved' }],
    });
    const next = await house.send('t-end', far);
    expect(next).toMatchObject({ version: 1 });
    expect(next.chain).not.toBe(chain);
  });
});

describe('the rulebook', () => {
  it('is the newest that came with an act, and never an older one again', async () => {
    const books: number[] = [];
    for (const book of [7, 5, 9]) {
      await house.send('t-book', books.length === 0 ? far : add(1), { book });
      books.push((await house.look('t-book')).rulebook);
    }
    expect(books).toEqual([7, 7, 9]);
  });
});

describe('a newer edition', () => {
  it('is refused by a build that does not know it, decided by one that does, and holds from then on', async () => {
    await house.send('t-edition', far);
    await house.send('t-edition', add(1));
    expect(await refusalOf(house.send('t-edition', add(1), { edition: 2 }))).toEqual({
      code: 'editionNewer',
    });
    await house.stopWorker();
    await house.startWorker('secondBuild');
    await house.send('t-edition', add(1), { edition: 2 });
    await house.send('t-edition', add(1), { edition: 1 });
    expect((await house.look('t-edition')).state).toMatchObject({ sum: 5 });
  });

  it('is waited for by an older build after a rollback, which decides nothing', async () => {
    await house.stopWorker();
    await house.startWorker('firstBuild');
    const late = house.send('t-edition', add(1), { key: 'late' });
    const firstOf = Promise.race([late.catch(() => 'refused'), pause(3_000).then(() => 'nothing')]);
    expect(await firstOf).toBe('nothing');
    await house.stopWorker();
    await house.startWorker('secondBuild');
    await until(async () => {
      const state = (await house.lookIfWell('t-edition'))?.state as { sum: number } | undefined;
      return state?.sum === 7;
    });
    await late;
  });
});
