import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  deadlineCodes,
  dueUnder,
  followUpDues,
  headToldAt,
  revision,
  rulebookOn,
  sources,
  strengths,
  supportKinds,
  type DeadlineCode,
  type RuleSource,
} from '../../domain/rulebook.ts';
import { amountRows, medianRows, nameOfAmount } from '../../domain/rulebook/amounts.ts';
import { deadlineRows } from '../../domain/rulebook/deadlines.ts';
import { meansRows } from '../../domain/rulebook/means.ts';
import { firstDay, rowFrom, rowOfYear, rulesOn, type Row } from '../../domain/rulebook/rows.ts';
import { supportRows } from '../../domain/rulebook/supports.ts';
import {
  getPlainDate,
  noonOf,
  parseInstant,
  plusDays,
  plusHours,
  startOfDay,
  type Instant,
} from '../../domain/time.ts';

const day = getPlainDate;
const book = rulebookOn(day('2026-11-22'));
const kst = (text: string): Instant => parseInstant(`${text}+09:00`) as Instant;

const everySource: readonly RuleSource[] = [
  ...[...deadlineRows, ...amountRows, ...medianRows, ...meansRows].map(({ rule }) => rule),
  ...supportRows.map(({ rule }) => rule.source),
];

describe('every rule row', () => {
  it('names a law, a strength, and a source that stands in the list', () => {
    for (const { law, strength, sourceId } of everySource) {
      expect(law).not.toBe('');
      expect(strengths).toContain(strength);
      expect(sources[sourceId].title).not.toBe('');
    }
  });

  it('names a jurisdiction and days in order', () => {
    const rows: readonly Row<unknown>[] = [
      ...[...deadlineRows, ...supportRows, ...amountRows, ...medianRows, ...meansRows],
    ];
    for (const { jurisdiction, validFrom, validTo } of rows) {
      expect(jurisdiction).toBe('KR');
      expect(validFrom >= firstDay && validFrom <= (validTo ?? validFrom)).toBe(true);
    }
  });

  it('that is our own or from memory is not called verified', () => {
    const unread = everySource.filter(({ sourceId }) => sourceId === 'OWN' || sourceId === 'DESIGN');
    expect(unread.length).toBeGreaterThan(10);
    expect(unread.filter(({ verified }) => verified)).toEqual([]);
    expect(everySource.filter(({ strength, verified }) => strength === 'DESIGN' && verified)).toEqual([]);
  });

  it('from the Act, its decree or its rule is a statute, and no guide is', () => {
    const statutes = Object.values(book.deadlines).filter(({ strength }) => strength === 'STATUTE');
    expect(statutes.map(({ code }) => code)).toEqual([
      'D04',
      'D06',
      'D07',
      'D09',
      'D10',
      'D11',
      'D15',
      'D19',
      'D20',
      'D25',
    ]);
    expect(
      ['D01', 'D02', 'D03', 'D05', 'D16'].map((code) => book.deadlines[code as DeadlineCode].strength),
    ).toEqual(Array(5).fill('GUIDE'));
  });
});

describe('what may sleep (K21)', () => {
  const { deadlines } = book;
  const wakeful = deadlineCodes.filter((code) => !deadlines[code].pausable);

  it('is no duty that a law counts', () => {
    expect(wakeful).toEqual(
      expect.arrayContaining(deadlineCodes.filter((code) => deadlines[code].strength === 'STATUTE')),
    );
  });

  it('is neither emergency support, nor a life at risk, nor what somebody waits for', () => {
    const short = wakeful.filter((code) => deadlines[code].strength !== 'STATUTE');
    expect(short).toEqual([
      ...['D01', 'D02', 'D03', 'D08'],
      ...['CONTACT_URGENT', 'WELFARE_CHECK'],
      ...['SELECTION_URGENT', 'STATUTORY_REQUEST', 'TRANSFER_RECEIPT', 'HEAD_LOOK', 'CLOSING_APPROVAL'],
      ...['CALL_NOTE', 'CALL_NOTE_KEPT'],
      ...['SITTING', 'MINUTES', 'ITEMS_MOVING', 'REFUSAL_SETTLING', 'REFERRAL_ANSWER'],
      ...['WRITTEN_REVIEW', 'WRITTEN_SELECTION', 'MEETING_KEPT'],
    ]);
  });

  it('sleeps for a season at most', () => {
    expect(book.longestPauseDays).toBe(90);
  });
});

describe('rows with days', () => {
  const nameless = (): string => 'LIMIT';

  it('give the one that holds on the day', () => {
    const rows = [rowOfYear(2024, 'old'), rowFrom(day('2025-01-01'), 'new')];
    expect(rulesOn(rows, day('2024-12-31'), nameless)).toEqual(['old']);
    expect(rulesOn(rows, day('2025-01-01'), nameless)).toEqual(['new']);
    expect(rulesOn(rows, day('2099-01-01'), nameless)).toEqual(['new']);
  });

  it.each([
    ['the second begins before the first ends', rowOfYear(2025, 'a'), rowFrom(day('2025-12-31'), 'b')],
    ['the first never ends', rowFrom(day('2024-01-01'), 'a'), rowOfYear(2026, 'b')],
    ['they are written in the other order', rowFrom(day('2025-06-01'), 'a'), rowOfYear(2025, 'b')],
  ])('are refused where %s, whatever day is asked for', (_why, a, b) => {
    expect(() => rulesOn([a, b], day('2024-01-01'), nameless)).toThrow('Two rows of LIMIT hold on one day');
  });

  it('may hold together under different names', () => {
    const rows = [rowOfYear(2025, 'a'), rowOfYear(2025, 'b')];
    expect(rulesOn(rows, day('2025-05-05'), (rule) => rule)).toEqual(['a', 'b']);
  });

  it('do not answer for days before the book began', () => {
    expect(() => rulebookOn(day('2023-12-31'))).toThrow(
      'The rulebook begins on 2024-01-01; asked for 2023-12-31',
    );
  });
});

describe('the rulebook of a day', () => {
  const days = ['2024-01-01', '2025-12-31', '2026-01-01', '2026-12-31', '2027-07-01', '2029-03-01'].map(day);

  // Deadlines with their sources are 12 KB of it; a case takes the book along once with each run of its workflow.
  it.each(days)('is plain JSON of less than 22 KB on %s, a dozen added holidays among it', (on) => {
    const added = Array.from({ length: 12 }, (_, n) => ({
      day: plusDays(on, 40 + n),
      name: '임시공휴일',
    }));
    const text = JSON.stringify(rulebookOn(on, added));
    expect(JSON.parse(text)).toEqual(rulebookOn(on, added));
    expect(new TextEncoder().encode(text).length).toBeLessThan(22 * 1024);
  });

  it('is newer by every holiday that was added, and still older than the next revision', () => {
    const on = day('2026-11-22');
    const holiday = { day: day('2026-12-24'), name: '임시공휴일' };
    const more = rulebookOn(on, [holiday]);
    expect(more.version).toBeGreaterThan(book.version);
    expect(more.version).toBeLessThan((revision + 1) * 100_000_000_000);
    expect(more.calendar.holidays).toEqual({ ...book.calendar.holidays, '2026-12-24': '임시공휴일' });
    expect({ ...more, version: 0, calendar: 0 }).toEqual({ ...book, version: 0, calendar: 0 });
  });

  it('has a rule for every deadline and every kind of support', () => {
    expect(Object.keys(book.deadlines)).toEqual([...deadlineCodes]);
    expect(Object.keys(book.supports)).toEqual([...supportKinds]);
    for (const code of deadlineCodes) expect(book.deadlines[code].code).toBe(code);
    for (const kind of supportKinds) expect(book.supports[kind].kind).toBe(kind);
  });

  it('has another version on every day on which it says something else, and only then', () => {
    const contents = new Map<number, string>();
    for (const on of days) {
      const { version, ...rest } = rulebookOn(on);
      expect(contents.get(version) ?? JSON.stringify(rest)).toBe(JSON.stringify(rest));
      contents.set(version, JSON.stringify(rest));
    }
    expect(new Set(contents.values()).size).toBe(contents.size);
    expect([...contents.keys()]).toEqual([...contents.keys()].sort((a, b) => a - b));
    expect(rulebookOn(day('2026-11-22')).version).toBe(rulebookOn(day('2026-01-01')).version);
  });

  it('keeps its revision as long as no row changes: raise `revision` and renew this print together', () => {
    const print = createHash('sha256')
      .update(JSON.stringify(days.map((on) => ({ ...rulebookOn(on), version: 0 }))))
      .digest('hex');
    expect({ revision, print: print.slice(0, 16) }).toEqual({ revision: 8, print: '3a6aff5becb403b3' });
  });

  it('carries holidays around its year, as far as they are published', () => {
    const yearsOf = (on: string): string[] => [
      ...new Set(Object.keys(rulebookOn(day(on)).calendar.holidays).map((one) => one.slice(0, 4))),
    ];
    expect(yearsOf('2026-11-22')).toEqual(['2025', '2026', '2027']);
    expect(yearsOf('2030-01-01')).toEqual([]);
    expect(rulebookOn(day('2024-01-01')).calendar.publishedThrough).toBe(2026);
    expect(rulebookOn(day('2030-01-01')).calendar.publishedThrough).toBe(2027);
  });

  it('gives support for the months and times of the Act (제10조)', () => {
    const table = supportKinds.map((kind) => {
      const { unit, firstUnits, authorityExtensions, committeeExtension, capUnits } = book.supports[kind];
      return [kind, unit, firstUnits, authorityExtensions, committeeExtension, capUnits];
    });
    expect(table).toEqual([
      ['LIVELIHOOD', 'month', 3, 0, true, 6],
      ['MEDICAL', 'time', 1, 0, true, 2],
      ['HOUSING', 'month', 1, 2, true, 12],
      ['FACILITY', 'month', 1, 2, true, 6],
      ['EDUCATION', 'quarter', 1, 0, true, 4],
      ['OTHER', 'month', 1, 2, true, 6],
    ]);
  });

  it('names every amount once a day', () => {
    const names = book.amounts.map(nameOfAmount);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a deadline of the rulebook', () => {
  const counted: readonly (readonly [DeadlineCode, string, string])[] = [
    ['D01', '2026-09-23T18:00:00', '2026-09-24T18:00:00'],
    ['D02', '2026-09-24T10:00:00', '2026-09-25T10:00:00'],
    ['D03', '2026-09-23T18:00:00', '2026-09-26T18:00:00'],
    ['D04', '2026-01-31T10:00:00', '2026-03-04T00:00:00'],
    ['D05', '2026-03-03T10:00:00', '2026-04-04T00:00:00'],
    ['D06', '2026-12-31T00:00:00', '2026-12-29T00:00:00'],
    ['D07', '2026-12-31T00:00:00', '2026-12-29T00:00:00'],
    ['D08', '2026-04-10T10:00:00', '2026-04-16T00:00:00'],
    ['D09', '2026-08-25T10:00:00', '2026-09-29T00:00:00'],
    ['D10', '2026-12-16T10:00:00', '2026-12-29T00:00:00'],
    ['D11', '2026-12-16T10:00:00', '2027-01-01T00:00:00'],
    ['D15', '2026-04-06T10:00:00', '2026-05-07T00:00:00'],
    ['D16', '2026-04-06T10:00:00', '2026-04-17T00:00:00'],
    ['D17', '2026-04-06T10:00:00', '2026-04-12T00:00:00'],
    ['D18', '2026-04-06T10:00:00', '2026-05-07T00:00:00'],
    ['D18_CLASS', '2026-04-06T10:00:00', '2026-04-22T00:00:00'],
    ['D19', '2026-04-22T12:00:00', '2026-04-18T00:00:00'],
    ['D20', '2026-04-06T10:00:00', '2026-04-21T00:00:00'],
    ['D21', '2026-04-06T10:00:00', '2026-05-07T00:00:00'],
    ['D22', '2026-04-06T10:00:00', '2026-05-07T00:00:00'],
    ['D23', '2026-04-06T10:00:00', '2026-05-07T00:00:00'],
    ['D25', '2026-12-01T10:00:00', '2031-12-02T00:00:00'],
    ['CONTACT_URGENT', '2026-09-23T18:00:00', '2026-09-24T18:00:00'],
    ['CONTACT', '2026-09-22T10:00:00', '2026-09-30T00:00:00'],
    ['RECONTACT', '2026-04-06T10:00:00', '2026-04-21T00:00:00'],
    ['SEARCH', '2026-04-06T10:00:00', '2026-04-21T00:00:00'],
    ['LOCATION_ANSWER', '2026-04-06T10:00:00', '2026-04-21T00:00:00'],
    ['WELFARE_CHECK', '2026-09-23T18:00:00', '2026-09-24T18:00:00'],
    ['IDENTITY', '2026-04-06T10:00:00', '2026-04-14T00:00:00'],
    ['INTAKE', '2026-04-06T10:00:00', '2026-04-14T00:00:00'],
    ['REGISTER', '2026-04-06T10:00:00', '2026-04-10T00:00:00'],
    ['CONFERENCE', '2026-04-06T10:00:00', '2026-04-21T00:00:00'],
    ['SERVICE_START', '2026-04-06T10:00:00', '2026-04-14T00:00:00'],
    ['LINKAGE_OFFER', '2026-04-06T10:00:00', '2026-04-14T00:00:00'],
    ['LINKAGE_ANSWER', '2026-04-06T10:00:00', '2026-04-14T00:00:00'],
    ['LINKAGE_REVIEW', '2026-04-06T10:00:00', '2026-07-07T00:00:00'],
    ['CONSENT_RENEWAL', '2026-08-30T12:00:00', '2026-08-15T00:00:00'],
    ['VISIT_RETRY', '2026-04-10T10:00:00', '2026-04-15T00:00:00'],
    ['SERVICE_REVIEW', '2026-04-06T10:00:00', '2026-07-07T00:00:00'],
    ['ESCALATION', '2026-04-06T10:00:00', '2026-04-21T00:00:00'],
    ['ADVICE_ANSWER', '2026-04-06T10:00:00', '2026-04-14T00:00:00'],
    ['SELECTION', '2026-04-06T10:00:00', '2026-05-07T00:00:00'],
    ['SELECTION_URGENT', '2026-04-10T10:00:00', '2026-04-14T00:00:00'],
    ['RATIFICATION', '2026-04-06T10:00:00', '2026-05-22T00:00:00'],
    ['STATUTORY_REQUEST', '2026-04-10T10:00:00', '2026-04-14T00:00:00'],
    ['UNCONFIRMED', '2026-04-10T10:00:00', '2026-04-18T00:00:00'],
    ['MEETING_ACTION', '2026-04-06T10:00:00', '2026-04-21T00:00:00'],
    ['TRANSFER_RECEIPT', '2026-04-10T10:00:00', '2026-04-16T00:00:00'],
    ['PRIOR_NOTICE', '2026-04-06T10:00:00', '2026-04-14T00:00:00'],
    ['HEAD_LOOK', '2026-04-10T10:00:00', '2026-04-14T00:00:00'],
    ['MEMBER_CONSENT', '2026-04-06T10:00:00', '2026-04-21T00:00:00'],
    ['RETURN_ORDER', '2026-04-06T10:00:00', '2026-05-07T00:00:00'],
    ['NOTICE_SERVICE', '2026-04-06T10:00:00', '2026-04-14T00:00:00'],
    ['CLOSING_REQUEST', '2026-04-06T10:00:00', '2026-04-14T00:00:00'],
    ['CLOSING_APPROVAL', '2026-04-10T10:00:00', '2026-04-16T00:00:00'],
    ['CALL_NOTE', '2026-04-10T10:00:00', '2026-04-14T00:00:00'],
    ['CALL_NOTE_KEPT', '2026-04-06T10:00:00', '2026-05-07T00:00:00'],
    ['SITTING', '2026-04-10T10:00:00', '2026-04-14T00:00:00'],
    ['MINUTES', '2026-04-10T10:00:00', '2026-04-16T00:00:00'],
    ['ITEMS_MOVING', '2026-04-10T10:00:00', '2026-04-14T00:00:00'],
    ['REFUSAL_SETTLING', '2026-04-10T10:00:00', '2026-04-16T00:00:00'],
    ['REFERRAL_ANSWER', '2026-04-10T10:00:00', '2026-04-25T00:00:00'],
    ['WRITTEN_REVIEW', '2026-04-10T10:00:00', '2026-04-16T00:00:00'],
    ['WRITTEN_SELECTION', '2026-04-10T10:00:00', '2026-04-14T00:00:00'],
    ['MEETING_KEPT', '2026-04-06T10:00:00', '2027-04-07T00:00:00'],
  ];

  it.each(counted)('%s, begun %s, is late from %s', (code, from, at) => {
    expect(dueUnder(book, code, kst(from)).at).toBe(kst(at));
  });

  it('is counted above, whichever it is', () => {
    expect(counted.map(([code]) => code).toSorted()).toEqual([...deadlineCodes].toSorted());
  });

  it('reaches the head 4 hours after the emergency hours, 24 after other hours, 72 after days', () => {
    const at = noonOf(day('2026-04-06'));
    const hours = (code: DeadlineCode): number =>
      (Date.parse(headToldAt(book, code, dueUnder(book, code, at))) -
        Date.parse(dueUnder(book, code, at).at)) /
      3.6e6;
    expect(
      ['D01', 'D02', 'D03', 'CONTACT_URGENT', 'D04', 'VISIT_RETRY'].map((code) =>
        hours(code as DeadlineCode),
      ),
    ).toEqual([4, 4, 4, 24, 72, 72]);
  });

  it('of an extension warns at the target and reaches the head after the day of the law (K2)', () => {
    const due = dueUnder(book, 'D07', startOfDay(day('2026-08-18')));
    expect(due.at).toBe(kst('2026-08-15T00:00:00'));
    expect(headToldAt(book, 'D07', due)).toBe(kst('2026-08-16T00:00:00'));
  });

  it('of follow-up falls one, three and six months after closing', () => {
    expect(followUpDues(book, noonOf(day('2026-11-30'))).map((due) => [due.day, due.provisional])).toEqual([
      ['2026-12-31', false],
      ['2027-03-02', false],
      ['2027-05-31', false],
    ]);
    expect(followUpDues(book, plusHours(noonOf(day('2027-08-13')), 1)).map((due) => due.provisional)).toEqual(
      [false, false, true],
    );
  });
});
