import { describe, expect, it } from '@jest/globals';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { giveLivelihood, householdIn } from '../crisisCase/ways.ts';
import { readyIn } from '../crisisCase/readiness.ts';
import { getPlainDate } from '../../../domain/time.ts';
import { kst, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';

const votes = { seated: 11, present: 9, inFavour: 6 };

/** A livelihood support whose extension the committee has decided on. */
function decided(granted = true): PlayedHousehold {
  const house = householdIn('informed');
  giveLivelihood(house);
  house.does('requestExtension', { decider: 'COMMITTEE' });
  house.does('decideExtension', { granted, votes: granted ? votes : { ...votes, inFavour: 3 } });
  return house;
}

const toServe = (house: PlayedHousehold) =>
  house.clocks().flatMap(({ id, due }) => (id.startsWith('extensionService/') ? [[id, due.day]] : []));

describe('the decision on an extension (시행규칙 제3조, 제4조제3항)', () => {
  it.each([true, false])('is served without delay, granted or not (%s)', (granted) => {
    const house = decided(granted);
    expect(house.clock('extensionService/x1/1')).toMatchObject({
      act: 'serveNotice',
      about: 'g1',
      owner: people.emergencyOfficer,
      due: { rule: 'D08', day: '2026-12-04', remindAt: kst('2026-12-03T09:00') },
    });
    expect(house.letters('extensionDecided')).toMatchObject([
      { facts: { about: 'x1', dueAt: kst('2026-12-05T00:00') } },
      {},
    ]);
    house.does('serveNotice', { notice: 'EXTENSION' });
    expect(toServe(house)).toEqual([]);
    // Nothing runs from it: 제16조 knows no objection to it (K4).
    expect(house.told('noticeServed')).toMatchObject([
      { notice: 'EXTENSION', extensionId: 'x1', attempt: 1, objectionUntil: null, due: null },
    ]);
    expect(house.current().grants[0]?.services).toMatchObject([
      { notice: 'EXTENSION', extensionId: 'x1', arrivedOn: house.today(), takenBy: 'PERSON' },
    ]);
  });

  it('is tried again where it did not arrive, and holds the case open until it has', () => {
    const house = decided();
    house.does('serveNotice', { notice: 'EXTENSION', arrivedOn: null, takenBy: null });
    expect(toServe(house)).toEqual([['extensionService/x1/2', '2026-12-04']]);
    house.does('recordPayment');
    house.does('recordAfterCheck');
    house.does('recordAdequacy');
    house.does('seeGrant');
    house.until(kst('2027-05-01T09:00'));
    expect(house.refused('requestClosing')).toEqual({ code: 'grantStillOpen', grantId: 'g1' });
    house.does('serveNotice', { notice: 'EXTENSION' }, { lateCause: 'HOUSEHOLD_ABSENT' });
    house.does('requestClosing', {}, { lateCause: 'OTHER' });
  });

  it('is refused where nobody has decided, where it has arrived, and on a day before it was made', () => {
    const house = decided();
    const notice = { notice: 'EXTENSION' } as const;
    expect(house.refused('serveNotice', { ...notice, arrivedOn: getPlainDate('2026-11-30') })).toEqual({
      ...{ code: 'dayTooEarly', field: 'arrivedOn', earliest: '2026-12-01' },
    });
    expect(house.refused('serveNotice', { ...notice, extensionId: 'x2' })).toEqual({
      ...{ code: 'extensionNotFound', field: 'extensionId' },
    });
    house.does('serveNotice', notice);
    expect(house.refused('serveNotice', notice)).toMatchObject({ code: 'extensionNotFound' });
  });

  it('is one notice for each extension of a grant, the one that is named', () => {
    const house = householdIn('informed');
    const kinds = (['HOUSING', 'FACILITY'] as const).map((kind) => ({ kind, sub: null }));
    house.does('requestGrant', { supports: kinds });
    house.does('recordFieldCheck');
    const from = house.today();
    house.does('decideGrant', { help: kinds.map((kind) => ({ ...kind, units: 1, amountWon: 1000, from })) });
    for (const supportId of ['g1s1', 'g1s2']) {
      house.does('requestExtension', { supportId, decider: 'AUTHORITY' });
      house.does('decideExtension', { votes: null });
    }
    house.does('serveNotice', { notice: 'EXTENSION', extensionId: 'x2' });
    expect(toServe(house).map(([id]) => id)).toEqual(['extensionService/x1/1']);
    house.does('serveNotice', { notice: 'EXTENSION' });
    expect(toServe(house)).toEqual([]);
  });

  it('was served by nobody under an older edition', () => {
    const house = householdIn('informed');
    giveLivelihood(house);
    house.does('requestExtension', { decider: 'COMMITTEE' });
    const command = house.command('decideExtension', { votes });
    const now = { at: house.now(), by: people.committeeChair, edition: 4, rulebook: house.rulebook() };
    const answer = crisisCase.decide(house.state(), command, now);
    if (isRefusal(answer)) throw new Error(answer.code);
    expect(answer[0]).not.toHaveProperty('service');
    expect(crisisCase.evolve(house.state(), answer[0] as never).current?.extensions[0]).not.toHaveProperty(
      'notice',
    );
  });
});

describe('service by electronic means (행정절차법 제14조제3항)', () => {
  const sent = { serviceWay: 'ELECTRONIC', takenBy: null } as const;

  it('needs the consent of the household, as long as it holds', () => {
    const house = readyIn('informed', 'serveNotice');
    expect(house.refused('serveNotice', sent)).toEqual({
      ...{ code: 'electronicNeedsConsent', field: 'serviceWay' },
    });
    house.does('recordConsent', { kind: 'CONSENT_ELECTRONIC', recipientId: null, items: ['CONTACT'] });
    house.does('withdrawConsent', { consentId: house.current().consents.at(-1)?.id ?? '' });
    expect(house.refused('serveNotice', sent)).toMatchObject({ code: 'electronicNeedsConsent' });
    house.does('recordConsent', { kind: 'CONSENT_ELECTRONIC', recipientId: null, items: ['CONTACT'] });
    house.does('serveNotice', sent);
  });

  it('is taken without one as it was under an older edition', () => {
    const house = readyIn('informed', 'serveNotice');
    const now = { at: house.now(), by: people.emergencyOfficer, edition: 4, rulebook: house.rulebook() };
    const answer = crisisCase.decide(house.state(), house.command('serveNotice', sent), now);
    expect(isRefusal(answer)).toBe(false);
  });
});
