import { describe, expect, it } from '@jest/globals';
import type { Acts } from '../../../domain/crisisCase/acts.ts';
import { decide } from '../../../domain/crisisCase/decide.ts';
import type { GrantKind } from '../../../domain/emergencySupport/acts.ts';
import type { EarlierSupport } from '../../../domain/emergencySupport/warnings/warning.ts';
import { asId } from '../../../domain/ids.ts';
import { getPlainDate } from '../../../domain/time.ts';
import { finishGrant, giveLivelihood, householdIn } from '../crisisCase/ways.ts';
import { kst, type PlayedHousehold } from '../household.ts';

const day = getPlainDate;
const livelihood = { kind: 'LIVELIHOOD', sub: null } as const;
const other = (sub: 'FUEL' | 'BIRTH' | 'FUNERAL' | 'ELECTRIC'): GrantKind => ({ kind: 'OTHER', sub });

/** A household whose grant is checked on the day on which it was asked for. */
function checkedOn(
  on: string,
  asked: Partial<Acts['requestGrant']> = {},
  found: Partial<Acts['recordFieldCheck']> = {},
): PlayedHousehold {
  const house = householdIn('informed', kst(`${on}T09:30`));
  house.does('requestGrant', asked);
  house.does('recordFieldCheck', found);
  return house;
}

const before = (endedOn: string, change: Partial<EarlierSupport> = {}): EarlierSupport => ({
  caseId: asId('earlier-case'),
  grantId: 'g1',
  reasons: ['JOB_LOSS'],
  kinds: [livelihood],
  endedOn: day(endedOn),
  ...change,
});

/** The codes that a decision meets which gives all that was asked for; empty where none does. */
function metBy(house: PlayedHousehold, change: Partial<Acts['decideGrant']> = {}): readonly string[] {
  const answer = house.tries('decideGrant', { overrides: [], ...change });
  if (!('code' in answer)) return [];
  return answer.code === 'warningUnanswered' ? answer.warnings.map(({ code }) => code) : [answer.code];
}

describe('support for the same reason once more', () => {
  it.each([
    ['on the last of the 24 months', '2024-12-01', {}, ['RE_SUPPORT']],
    ['a day after them', '2024-11-30', {}, []],
    [
      'for another reason, for which nobody has read a number',
      '2026-11-01',
      { reasons: ['FIRE_DISASTER'] },
      [],
    ],
    ['while the first still runs, beside which it is another kind', '2026-12-01', {}, []],
  ] as const)('%s', (_, endedOn, change, met) => {
    const earlier = [before(endedOn, change)];
    expect(metBy(checkedOn('2026-12-01', { earlier }))).toEqual(met);
  });

  it('tells which grant it was, its last day, and the months that are left', () => {
    const house = checkedOn('2026-12-01', {
      earlier: [before('2025-03-10', { grantId: 'g7' }), before('2026-06-15'), before('2024-12-24')],
      crisisReasons: ['SEVERE_ILLNESS', 'JOB_LOSS'],
    });
    expect(house.refused('decideGrant', { overrides: [] })).toMatchObject({
      code: 'warningUnanswered',
      field: 'overrides',
      warnings: [
        {
          code: 'RE_SUPPORT',
          ...{ caseId: 'earlier-case', grantId: 'g1', reasons: ['JOB_LOSS'] },
          ...{ endedOn: '2026-06-15', until: '2028-06-15', monthsLeft: 19 },
          rule: { strength: 'GUIDE', verified: false },
        },
      ],
    });
  });

  it('is known of this case without the house having to tell it', () => {
    const house = householdIn('informed');
    giveLivelihood(house);
    finishGrant(house);
    house.does('requestGrant', { supports: [{ kind: 'HOUSING', sub: null }] });
    house.does('recordFieldCheck');
    expect(metBy(house)).toEqual(['RE_SUPPORT']);
  });

  it('goes on with a reason that fits, which stands in the event and in the grant', () => {
    const house = checkedOn('2026-12-01', { earlier: [before('2026-06-15')] });
    const misfit = [{ warning: 'RE_SUPPORT', reason: 'OTHER_CONTENT' }] as const;
    expect(metBy(house, { overrides: misfit })).toEqual(['RE_SUPPORT']);
    house.does('decideGrant', { overrides: [{ warning: 'RE_SUPPORT', reason: 'NEW_EVENT' }] });
    const answered = [{ code: 'RE_SUPPORT', reason: 'NEW_EVENT', endedOn: '2026-06-15' }];
    expect(house.told('grantDecided')).toMatchObject([{ answered }]);
    expect(house.current().grants).toMatchObject([{ status: 'given', answered }]);
  });

  it('meets no decision that gives nothing', () => {
    const house = checkedOn('2026-12-01', { earlier: [before('2026-06-15')] });
    expect(metBy(house, { help: [] })).toEqual([]);
  });

  it('was no matter before the fifth edition, and is none when such a decision is replayed', () => {
    const house = checkedOn('2026-12-01', { earlier: [before('2026-06-15')] });
    const command = house.command('decideGrant', { overrides: [] });
    const here = { at: house.now(), by: house.doerOf('decideGrant'), rulebook: house.rulebook() };
    expect(decide(house.state(), command, { ...here, edition: 4 })).toMatchObject([{ type: 'grantDecided' }]);
    expect(decide(house.state(), command, { ...here, edition: 5 })).toMatchObject({
      code: 'warningUnanswered',
    });
  });
});

describe('means that are estimated at the field check', () => {
  const nothing = { region: 'CITY', incomeWon: 0, propertyWon: 0, financialWon: 0 } as const;
  const savings = 6_000_000 + 2_564_238;

  it.each([
    ['an income at the line', { incomeWon: 1_923_178 }, []],
    ['a won above it', { incomeWon: 1_923_179 }, ['INCOME_OVER']],
    ['assets at the line of a smaller city', { propertyWon: 152_000_000 }, []],
    ['a won above it', { propertyWon: 152_000_001 }, ['ASSETS_OVER']],
    [
      'the same in a large city, whose line is higher',
      { region: 'LARGE_CITY', propertyWon: 152_000_001 },
      [],
    ],
    ['savings at the line', { financialWon: savings }, []],
    ['a won above it', { financialWon: savings + 1 }, ['SAVINGS_OVER']],
  ] as const)('%s', (_, change, met) => {
    const house = householdIn('informed');
    house.does('requestGrant', { householdSize: 1 });
    const answer = house.tries('recordFieldCheck', { estimate: { ...nothing, ...change }, overrides: [] });
    expect('code' in answer && answer.code === 'warningUnanswered' ? answer.warnings : []).toMatchObject(
      met.map((code) => ({ code })),
    );
  });

  it('hold up nobody whose crisis was not found, and go on with a reason where it was', () => {
    const estimate = { ...nothing, incomeWon: 9_000_000 };
    const house = householdIn('informed');
    house.does('requestGrant', { householdSize: 1 });
    house.does('recordFieldCheck', { confirmed: false, estimate, overrides: [] });
    house.does('requestGrant', { householdSize: 1 });
    const overrides = [{ warning: 'INCOME_OVER', reason: 'CANNOT_BE_USED' }] as const;
    house.does('recordFieldCheck', { estimate, overrides });
    expect(house.told('fieldCheckRecorded')).toMatchObject([
      { confirmed: false, estimate },
      { answered: [{ code: 'INCOME_OVER', lineWon: 1_923_178, reason: 'CANNOT_BE_USED' }] },
    ]);
  });
});

describe('a foreigner (시행령 제1조의2)', () => {
  const asked = { nationality: 'FOREIGN', foreignerGround: 'REFUGEE' } as const;

  it.each([
    [null, ['GROUND_UNSEEN']],
    ['MARRIAGE_CERTIFICATE', ['GROUND_UNSEEN']],
    ['REFUGEE_CERTIFICATE', []],
  ] as const)(
    'is helped once the paper of the ground was seen, or with a reason (%s)',
    (groundEvidence, met) => {
      const house = householdIn('informed');
      house.does('requestGrant', asked);
      const answer = house.tries('recordFieldCheck', { groundEvidence, overrides: [] });
      expect('code' in answer && answer.code === 'warningUnanswered' ? answer.warnings : []).toMatchObject(
        met.map((code) => ({ code, evidence: 'REFUGEE_CERTIFICATE', rule: { strength: 'STATUTE' } })),
      );
    },
  );

  it('without a ground of the decree is not helped, whatever the reason', () => {
    const house = householdIn('informed');
    expect(house.refused('requestGrant', { ...asked, foreignerGround: null })).toMatchObject({
      code: 'foreignerGroundMissing',
    });
  });
});

describe('the same help under another Act (제3조제2항)', () => {
  const otherHelp = [{ otherAct: 'MEDICAL_AID', kind: 'MEDICAL' }] as const;
  const supports = [livelihood, { kind: 'MEDICAL', sub: null }] as const;

  it('warns where the overlapping kind is given, and not where it is left out', () => {
    const house = checkedOn('2026-12-01', { supports }, { otherHelp });
    const [first] = house.command('decideGrant').help;
    expect(metBy(house)).toEqual(['OTHER_ACT']);
    expect(metBy(house, { help: first ? [first] : [] })).toEqual([]);
  });

  it('excludes by law, so that only a finding that it does not apply goes on', () => {
    const house = checkedOn('2026-12-01', { supports }, { otherHelp });
    expect(metBy(house, { overrides: [{ warning: 'OTHER_ACT', reason: 'LIFE_AT_RISK' }] })).toEqual([
      'OTHER_ACT',
    ]);
    expect(metBy(house, { overrides: [{ warning: 'OTHER_ACT', reason: 'ENDED_THERE' }] })).toEqual([]);
  });
});

describe('the sorts of 그 밖의 지원', () => {
  it.each([
    ['2026-09-30', ['OUT_OF_SEASON']],
    ['2026-10-01', []],
    ['2027-03-31', []],
    ['2027-04-01', ['OUT_OF_SEASON']],
  ] as const)('fuel that begins on %s', (on, met) => {
    expect(metBy(checkedOn(on, { supports: [livelihood, other('FUEL')] }))).toEqual(met);
  });

  it.each(['FUEL', 'ELECTRIC'] as const)('%s goes along with a main support', (sub) => {
    expect(metBy(checkedOn('2026-12-01', { supports: [other(sub)] }))).toEqual(['WITHOUT_MAIN']);
    const running = householdIn('informed');
    giveLivelihood(running);
    running.does('requestGrant', { supports: [other(sub)] });
    running.does('recordFieldCheck');
    expect(metBy(running)).toEqual([]);
  });

  it.each(['BIRTH', 'FUNERAL', 'ELECTRIC'] as const)('%s is given once', (sub) => {
    const earlier = [before('2020-05-01', { kinds: [other(sub)] })];
    const supports = [livelihood, other(sub)];
    expect(metBy(checkedOn('2026-12-01', { supports, earlier }))).toEqual(['GIVEN_BEFORE']);
    expect(metBy(checkedOn('2026-12-01', { supports }))).toEqual([]);
  });

  it('stay within the six of the Act, whatever the reason', () => {
    const house = householdIn('informed');
    const beginnings = Array.from({ length: 6 }, (_, n) => n);
    for (const n of beginnings) {
      const supports = [other(n % 2 === 0 ? 'BIRTH' : 'FUNERAL')];
      house.does('requestGrant', { supports });
      house.does('recordFieldCheck');
      house.does('decideGrant');
      finishGrant(house);
    }
    house.does('requestGrant', { supports: [other('BIRTH')] });
    house.does('recordFieldCheck');
    expect(house.refused('decideGrant')).toMatchObject({ code: 'overCap', left: 0 });
  });
});
