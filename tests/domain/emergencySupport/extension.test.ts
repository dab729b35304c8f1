import { describe, expect, it } from '@jest/globals';
import type { FirstHelp, GrantKind } from '../../../domain/emergencySupport/acts.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { getPlainDate } from '../../../domain/time.ts';
import { householdIn } from '../crisisCase/ways.ts';
import { kst, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';

const housing = { kind: 'HOUSING', sub: null } as const;
const livelihood = { kind: 'LIVELIHOOD', sub: null } as const;
const fuel = { kind: 'OTHER', sub: 'FUEL' } as const;
const votes = { seated: 11, present: 9, inFavour: 6 };

function giving(kinds: readonly (GrantKind & Partial<FirstHelp>)[], startsAt = '2026-12-01T09:30') {
  const house = householdIn('informed', kst(startsAt));
  house.does('requestGrant', { supports: kinds.map(({ kind, sub }) => ({ kind, sub })) });
  house.does('recordFieldCheck');
  const from = house.today();
  house.does('decideGrant', {
    help: kinds.map((kind) => ({ units: 1, amountWon: 100_000, from, ...kind })),
  });
  return house;
}

const support = (house: PlayedHousehold) => house.current().grants[0]?.supports[0];
const supportId = 'g1s1';

/** The authority alone, once. */
function alone(house: PlayedHousehold): void {
  house.does('requestExtension', { supportId, decider: 'AUTHORITY', units: 1 });
  house.does('decideExtension', { votes: null });
}

describe('an extension by the authority alone (제10조제1항)', () => {
  it('adds a month, and one more, and then it is the committee’s', () => {
    const house = giving([housing]);
    expect(support(house)?.to).toBe('2026-12-31');
    alone(house);
    expect(support(house)).toMatchObject({ units: 2, to: '2027-01-31', endsAt: kst('2027-02-01T00:00') });
    alone(house);
    expect(support(house)).toMatchObject({ units: 3, to: '2027-02-28' });
    const third = { supportId, decider: 'AUTHORITY', units: 1 } as const;
    expect(house.refused('requestExtension', third)).toEqual({
      code: 'noExtensionByAuthority',
      field: 'decider',
      kind: 'HOUSING',
      most: 2,
    });
    house.does('requestExtension', { supportId, decider: 'COMMITTEE', units: 9 });
    house.does('decideExtension', { votes });
    expect(support(house)).toMatchObject({ units: 12, to: '2027-11-30' });
  });

  it('is one month at a time, and comes before the committee’s', () => {
    const house = giving([housing]);
    const two = { supportId, decider: 'AUTHORITY', units: 2 } as const;
    expect(house.refused('requestExtension', two)).toMatchObject({ code: 'noExtensionByAuthority' });
    const committee = { supportId, decider: 'COMMITTEE', units: 1 } as const;
    expect(house.refused('requestExtension', committee)).toEqual({
      code: 'authorityFirst',
      field: 'decider',
      kind: 'HOUSING',
    });
  });

  it('is the duty of whoever signs, three days before the end (D06)', () => {
    const house = giving([housing]);
    house.does('requestExtension', { supportId });
    expect(house.clock('extension/x1')).toMatchObject({
      act: 'decideExtension',
      owner: people.authority,
      due: { rule: 'D06', day: '2026-12-28' },
    });
    expect(house.letters('extensionAsked')).toMatchObject([{ to: { staffId: people.authority } }]);
  });
});

describe('an extension by 긴급지원심의위원회 (제10조제3항)', () => {
  it('is the only one of living costs, up to six months in all', () => {
    const house = giving([{ ...livelihood, units: 3 }]);
    const authority = { supportId, decider: 'AUTHORITY', units: 1 } as const;
    expect(house.refused('requestExtension', authority)).toMatchObject({
      code: 'noExtensionByAuthority',
      most: 0,
    });
    const beyond = { supportId, decider: 'COMMITTEE', units: 4 } as const;
    expect(house.refused('requestExtension', beyond)).toEqual({
      code: 'overCap',
      field: 'units',
      kind: 'LIVELIHOOD',
      left: 3,
    });
    house.does('requestExtension', { supportId, decider: 'COMMITTEE', units: 3 });
    house.does('decideExtension', { votes });
    expect(support(house)).toMatchObject({ units: 6, to: '2027-05-31' });
    expect(house.refused('requestExtension', { supportId, units: 1 })).toMatchObject({ left: 0 });
  });

  it('is finished three days before the end (D07)', () => {
    const house = giving([{ ...livelihood, from: getPlainDate('2026-12-04') }]);
    house.does('requestExtension', { supportId });
    expect(house.clock('extension/x1')).toMatchObject({
      owner: people.committeeChair,
      due: { rule: 'D07', day: '2026-12-31' },
    });
  });

  it('needs its votes, and no votes where it is the authority’s', () => {
    const house = giving([{ ...livelihood, units: 3 }]);
    house.does('requestExtension', { supportId });
    const other = { code: 'otherDecider', extensionId: 'x1', by: 'COMMITTEE' };
    expect(house.refused('decideExtension', { votes: null })).toEqual(other);
    expect(house.refused('decideExtension', { votes: { ...votes, inFavour: 4 } })).toMatchObject({
      code: 'notCarried',
    });
    house.does('decideExtension', { granted: false, votes: { ...votes, inFavour: 4 } });
    expect(support(house)).toMatchObject({ units: 3, to: '2027-02-28' });
  });
});

describe('the two days before the end (K2)', () => {
  /** It ends on Tuesday, 5 January; three days before is a Saturday, and New Year lies before that. */
  function late(): PlayedHousehold {
    const house = giving([{ ...housing, from: getPlainDate('2026-12-06') }]);
    house.does('requestExtension', { supportId });
    return house;
  }

  it('are a target and the day of the law where that is a day off', () => {
    expect(late().clock('extension/x1')?.due).toMatchObject({
      day: '2026-12-31',
      statutoryDay: '2027-01-02',
    });
  });

  it('are told to the owner after the first and above after the second, which alone asks for a reason', () => {
    const house = late();
    house.until(kst('2027-01-02T10:00'));
    const told = (type: 'dutyPassed' | 'dutyEscalated') =>
      house.told(type).filter(({ act }) => act === 'decideExtension');
    expect([told('dutyPassed').length, told('dutyEscalated').length]).toEqual([1, 0]);
    expect(isRefusal(house.judge(house.command('decideExtension'), people.authority))).toBe(false);
    house.until(kst('2027-01-03T00:00'));
    expect(told('dutyEscalated')).toHaveLength(1);
    expect(house.refused('decideExtension')).toMatchObject({ code: 'lateCauseMissing' });
    house.does('decideExtension', {}, { lateCause: 'COMMITTEE' });
  });

  it('end nothing: only the last day does, and what was asked for lapses with it', () => {
    const house = late();
    house.until(kst('2027-01-05T23:59'));
    expect(house.told('extensionLapsed')).toEqual([]);
    house.until(kst('2027-01-06T00:00'));
    expect(house.told('extensionLapsed')).toEqual([{ type: 'extensionLapsed', extensionId: 'x1' }]);
    expect(house.refused('decideExtension')).toMatchObject({ code: 'extensionNotFound' });
  });

  it('are past where it is asked for later: then it is due by the last day', () => {
    const house = giving([housing]);
    house.until(kst('2026-12-30T10:00'));
    house.does('requestExtension', { supportId });
    expect(house.clock('extension/x1')?.due).toMatchObject({ rule: 'D06', day: '2026-12-31' });
    house.sleep(24 * 3);
    expect(house.refused('decideExtension')).toEqual({ code: 'supportOver', field: 'extensionId' });
  });
});

describe('whoever asks for an extension', () => {
  it('does not decide it, nor prepare what would fall to them (K7)', () => {
    const house = giving([housing]);
    const by = people.authority;
    expect(house.refused('requestExtension', { supportId }, { by })).toEqual({ code: 'approverPrepared' });
    house.does('requestExtension', { supportId });
    expect(house.refused('decideExtension', {}, { by: people.officer })).toEqual({
      code: 'approverPrepared',
    });
    expect(house.refused('decideExtension', {}, { by: people.head })).toMatchObject({
      code: 'takeOverCauseMissing',
    });
    house.does('decideExtension', { takeOver: 'SICK' }, { by: people.head });
  });

  it('asks once at a time, and while the support lasts', () => {
    const house = giving([housing]);
    house.does('requestExtension', { supportId });
    expect(house.refused('requestExtension', { supportId })).toEqual({
      code: 'extensionStillOpen',
      extensionId: 'x1',
    });
    house.until(kst('2027-01-01T00:00'));
    expect(house.refused('requestExtension', { supportId })).toEqual({
      code: 'supportOver',
      field: 'supportId',
    });
    expect(house.refused('requestExtension', { supportId: 'g9s1' })).toMatchObject({
      code: 'supportNotFound',
    });
  });

  it('takes up what is left of the cap, though nobody has decided yet', () => {
    const sorts = (['FUEL', 'BIRTH', 'FUNERAL', 'ELECTRIC'] as const).map(
      (sub) => ({ kind: 'OTHER', sub }) as const,
    );
    const house = giving(sorts);
    alone(house);
    house.does('requestExtension', { supportId });
    // Four sorts, a month more, and the month that is asked for are the six of the Act.
    const more = { supportId: 'g1s4', decider: 'AUTHORITY', units: 1 } as const;
    expect(house.refused('requestExtension', more)).toMatchObject({ code: 'overCap', left: 0 });
    house.does('decideExtension', { granted: false, votes: null });
    house.does('requestExtension', more);
  });

  it('and a second grant of the kind never pass it together', () => {
    const house = giving([fuel]);
    alone(house);
    alone(house);
    house.does('requestExtension', { supportId, decider: 'COMMITTEE', units: 3 });
    house.does('requestGrant', { supports: [{ kind: 'OTHER', sub: 'BIRTH' }] });
    house.does('recordFieldCheck');
    expect(house.refused('decideGrant')).toMatchObject({ code: 'overCap', kind: 'OTHER:BIRTH', left: 0 });
  });

  it('has help that is given once given once more, and no day longer', () => {
    const house = giving([{ kind: 'OTHER', sub: 'ELECTRIC' }]);
    alone(house);
    expect(support(house)).toMatchObject({ units: 2, to: '2026-12-01' });
    const school = giving([{ kind: 'EDUCATION', sub: null }]);
    school.does('requestExtension', { supportId });
    school.does('decideExtension', { votes });
    expect(support(school)).toMatchObject({ units: 2, to: '2027-05-31' });
  });
});
