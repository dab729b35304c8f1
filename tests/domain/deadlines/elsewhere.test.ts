import { describe, expect, it } from '@jest/globals';
import { keptUntil } from '../../../domain/erasure.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { dayOf, endOfDay, getPlainDate, plusDays, plusHours } from '../../../domain/time.ts';
import { playNote } from '../callNote/note.ts';
import { given } from '../crisisCase/readiness.ts';
import { giveLivelihood, informedAfter } from '../crisisCase/ways.ts';
import { kst, type PlayedHousehold } from '../household.ts';

const day = getPlainDate;

describe('the days of a household to object (D09)', () => {
  function servedOn(arrival: string): PlayedHousehold {
    const house = informedAfter(`${arrival}T09:30`, given);
    house.does('serveNotice', { notice: 'DECISION' });
    return house;
  }

  it.each([
    ['a working day', '2026-12-01', '2026-12-31'],
    ['Chuseok', '2026-08-25', '2026-09-28'],
    ['Seollal and its substitute', '2027-01-07', '2027-02-10'],
    ['the last day of February', '2027-01-29', '2027-03-02'],
    ['New Year', '2026-12-02', '2027-01-04'],
  ])('end with their last minute over %s: arrived %s, until %s', (_, arrival, last) => {
    const lateOf = (moment: string): boolean => {
      const house = servedOn(arrival);
      house.until(kst(moment));
      house.does('recordObjection', { against: 'DECISION', receivedOn: house.today() });
      return house.told('objectionRecorded')[0]?.late ?? true;
    };
    expect(lateOf(`${last}T23:59`)).toBe(false);
    expect(lateOf(`${plusDays(day(last), 1)}T00:00`)).toBe(true);
  });

  it('are not begun by a notice that never arrived (K6)', () => {
    const house = informedAfter('2026-12-01T09:30', given);
    house.does('serveNotice', { notice: 'DECISION', arrivedOn: null });
    expect(house.current().grants[0]?.decisionNotice?.objectionUntil ?? null).toBeNull();
  });
});

describe('the two days of an extension (D06, D07, K2)', () => {
  it.each([
    ['D06', 'AUTHORITY', 'HOUSING', 1, '2026-11-19', '2026-12-15', '2026-12-15'],
    ['D06', 'AUTHORITY', 'HOUSING', 1, '2026-11-24', '2026-12-18', '2026-12-20'],
    ['D07', 'COMMITTEE', 'LIVELIHOOD', 3, '2026-11-11', '2027-02-05', '2027-02-07'],
    ['D07', 'COMMITTEE', 'LIVELIHOOD', 3, '2026-12-04', '2027-02-26', '2027-02-28'],
  ] as const)(
    '%s by %s: after the target it warns, after the day of the law a cause is asked for and the head hears',
    (rule, decider, kind, units, from, target, statutory) => {
      const house = informedAfter(`${from}T10:00`, (one) => {
        if (kind === 'LIVELIHOOD') {
          giveLivelihood(one);
          return;
        }
        one.does('requestGrant', { supports: [{ kind, sub: null }] });
        one.does('recordFieldCheck');
        one.does('decideGrant', { help: [{ kind, sub: null, units, amountWon: 1_000, from: day(from) }] });
      });
      house.does('requestExtension', { decider, units: 1 });
      const due = house.clock('extension/x1')?.due;
      expect([due?.rule, due?.day, due?.statutoryDay ?? due?.day]).toEqual([rule, target, statutory]);
      const told = (type: 'dutyPassed' | 'dutyEscalated') =>
        house.told(type).filter(({ clockId }) => clockId === 'extension/x1').length;

      house.until(kst(`${target}T23:59`));
      expect([told('dutyPassed'), told('dutyEscalated')]).toEqual([0, 0]);
      house.until(kst(`${statutory}T23:59`));
      expect([told('dutyPassed'), told('dutyEscalated')]).toEqual([target === statutory ? 0 : 1, 0]);
      const command = house.command('decideExtension');
      expect(house.judge(command, house.doerOf('decideExtension'))).not.toHaveProperty('code');
      house.until(endOfDay(day(statutory)));
      expect([told('dutyPassed'), told('dutyEscalated')]).toEqual([1, 1]);
      expect(house.refused('decideExtension')).toMatchObject({ code: 'lateCauseMissing' });
      house.does('decideExtension', {}, { lateCause: 'COMMITTEE' });
    },
  );
});

describe('a call note', () => {
  it.each([
    ['before a weekend', '2026-11-27T17:59', '2026-11-30'],
    ['before Christmas', '2026-12-24T08:59', '2026-12-28'],
    ['on the last day of a month', '2026-11-30T08:59', '2026-12-01'],
    ['before a year that is not published', '2027-12-31T08:59', '2028-01-03'],
  ])('written %s is in time to the last minute, and told in the first after it', (_, from, last) => {
    const note = playNote(kst(from));
    expect(note.note().due).toMatchObject({ day: last, provisional: last > '2028' });
    const passed = () => note.history().filter(({ event }) => event.type === 'callNotePassed').length;
    while (plusHours(note.now(), 1) < endOfDay(day(last))) note.wait(1);
    expect([dayOf(note.now()), passed()]).toEqual([last, 0]);
    expect(note.alarm()).toBe(endOfDay(day(last)));
    note.wait(1);
    expect(passed()).toBe(1);
  });

  it('keeps its words for thirty days after its end, a holiday on the last one more', () => {
    const note = playNote(kst('2026-12-02T09:00'));
    note.does('closeCallNote');
    // 1 January is a Friday, and a weekend follows.
    expect(JSON.stringify(note.history().at(-1)?.event)).toContain('"day":"2027-01-04"');
  });
});

describe('the papers of a case (D25)', () => {
  it.each([
    ['2021-11-28', '2026-11-30', false],
    ['2020-02-29', '2025-02-28', false],
    ['2026-12-01', '2031-12-01', true],
  ])('of one that was over on %s are kept to the end of %s, provisionally: %s', (over, last, provisional) => {
    const { at, day: until, provisional: is } = keptUntil(rulebookOn(day('2026-11-26')), day(over));
    expect([until, is, at]).toEqual([last, provisional, endOfDay(day(last))]);
  });
});
