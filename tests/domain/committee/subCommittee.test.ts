import { rulesOfCommittee, type CommitteeChange } from '../../../domain/committee/judging.ts';
import {
  bodiesOf,
  committeeKinds,
  isSub,
  kindsTaken,
  subOf,
  wholeOf,
  type CommitteeSeat,
} from '../../../domain/committee/kinds.ts';
import { rosterFault, rosterIn, seatedOn, type Member } from '../../../domain/committee/roster.ts';
import { committeeRuleOn } from '../../../domain/committee/rows.ts';
import { effectOf, kindsFor } from '../../../domain/committee/rules.ts';
import { asId, type CityCode, type StaffId } from '../../../domain/ids.ts';
import { getPlainDate } from '../../../domain/time.ts';

const [place, today] = [asId<CityCode>('41113'), getPlainDate('2026-11-26')];
const kind = 'EMERGENCY_REVIEW_SUB';
const handed = { by: 'ORDINANCE', kinds: ['ADEQUACY'] } as const;
const change = (from: string, rules: CommitteeChange['rules']): CommitteeChange => ({
  ...{ kind, place, rules, law: '가상 조례 제7조' },
  from: getPlainDate(from),
});

interface Term {
  readonly of?: 'EMERGENCY_REVIEW' | typeof kind;
  readonly until?: string;
}

const member = (id: string, seat: CommitteeSeat, { of = kind, until }: Term = {}) => ({
  ...{ kind: of, staffId: asId<StaffId>(id), seat, category: 'LEARNED' as const },
  from: getPlainDate('2026-01-01'),
  until: until === undefined ? null : getPlainDate(until),
});

describe('a sub-committee', () => {
  it('belongs to a committee that counts votes, and to no other', () => {
    const withOne = committeeKinds.filter((one) => subOf(one) !== null);
    expect(withOne).toEqual([
      'EMERGENCY_REVIEW',
      'EMERGENCY_SELECTION',
      'SOLUTION',
      'DONG_COUNCIL',
      'STEERING',
    ]);
    for (const one of withOne) expect(wholeOf(subOf(one) ?? one)).toBe(one);
    expect(committeeKinds.filter(isSub)).toHaveLength(withOne.length);
    expect(bodiesOf({ kind, place })).toEqual([
      { kind: 'EMERGENCY_REVIEW', place },
      { kind, place },
    ]);
    expect(bodiesOf({ kind: 'DONG_CONFERENCE', place })).toHaveLength(1);
  });

  it('has nothing to do before an ordinance or a delegation hands it something (K11)', () => {
    const { rules, sources } = committeeRuleOn(kind, today);
    expect(rules).toMatchObject({
      delegation: null,
      decides: false,
      cadence: 'ON_CALL',
      writtenReview: false,
    });
    expect(committeeRuleOn('DONG_COUNCIL_SUB', today).rules).toMatchObject({
      noticeDays: 5,
      mostMembers: null,
    });
    expect(sources.delegation).toMatchObject({ strength: 'LOCAL', verified: false, sourceId: 'S31' });
    const seated = seatedOn({ members: [member('a', 'CHAIR'), member('s', 'SECRETARY')] }, today);
    expect(rosterFault({ kind, ...rules }, seated)).toBe('delegationMissing');
    expect(rosterFault({ kind, ...rules, delegation: handed }, seated)).toBeNull();
    expect(effectOf(rules)).toBeNull();
    expect(effectOf({ ...rules, delegation: handed })).toBe('PREPARES');
    expect(effectOf({ delegation: handed, decides: true })).toBe('DECIDES');
    expect(kindsFor(kind, { delegation: handed })).toEqual(['ADEQUACY']);
    expect(kindsFor('EMERGENCY_REVIEW', {})).toEqual(kindsTaken.EMERGENCY_REVIEW);
  });

  it('keeps what an earlier change said of another field, and takes the newest of each', () => {
    const changes = [
      change('2026-06-01', { noticeDays: 3, decides: true }),
      change('2026-01-01', { delegation: handed, noticeDays: 2 }),
      change('2027-01-01', { decides: false }),
    ];
    expect(rulesOfCommittee({ kind, place }, today, changes)).toMatchObject({
      ...{ delegation: handed, noticeDays: 3, decides: true },
    });
  });

  it('is who sits on the whole committee as well, and a secretary of its own', () => {
    const whole: readonly Member[] = [
      member('b', 'CHAIR', { of: 'EMERGENCY_REVIEW' }),
      member('a', 'MEMBER', { of: 'EMERGENCY_REVIEW', until: '2026-11-25' }),
    ];
    const own = [
      member('a', 'MEMBER'),
      member('b', 'CHAIR'),
      member('c', 'MEMBER'),
      member('s', 'SECRETARY'),
    ];
    const roster = rosterIn(kind, [...own, ...(whole as (typeof own)[number][])]);
    const sits = (day: string) => seatedOn(roster, getPlainDate(day)).map(({ staffId }) => staffId);
    expect(sits('2026-11-25')).toEqual(['b', 'a', 's']);
    expect(sits('2026-11-26')).toEqual(['b', 's']);
    expect(rosterIn('EMERGENCY_REVIEW', own).whole).toBeUndefined();
  });
});
