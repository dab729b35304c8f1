import { describe, expect, it } from '@jest/globals';
import { consentKinds } from '../../domain/consent.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import { stages } from '../../domain/crisisCase/stages.ts';
import { asId, type ResourceId } from '../../domain/ids.ts';
import { processingBasis } from '../../domain/legalBasis.ts';
import { getPlainDate, plusDays } from '../../domain/time.ts';
import { householdIn } from './crisisCase/ways.ts';
import { seatOf, type PlayedHousehold } from './household.ts';

const clinic = asId<ResourceId>('clinic');
const toClinic = { resourceId: clinic, isPublic: false, basis: 'CONSENT_3RD' } as const;
const missing = { code: 'consentMissing', field: 'basis' };

function consented(): PlayedHousehold {
  const house = householdIn('inService');
  house.does('recordConsent', { recipientId: clinic });
  return house;
}

describe('asking for consent (개인정보 보호법 제17조제2항, 제22조)', () => {
  it.each(consentKinds)('is done for %s apart, and kept with its last day', (kind) => {
    const house = householdIn('reported');
    house.does('recordConsent', { kind, until: getPlainDate('2027-06-30') });
    expect(house.current().consents).toEqual([
      { id: 'c1', kind, resourceId: null, until: '2027-06-30', withdrawn: false },
    ]);
  });

  it.each([
    ['of whoever was not told what for', { told: false }, { code: 'notTold', field: 'told' }],
    ['for nothing', { items: [] }, { code: 'nothingChosen', field: 'items' }],
    ['for one thing twice', { items: ['HEALTH', 'HEALTH'] }, { code: 'repeatedChoice', field: 'items' }],
    [
      'for a time that is over',
      { until: getPlainDate('2026-11-30') },
      { code: 'dayTooEarly', field: 'until', earliest: '2026-12-01' },
    ],
  ])('is refused %s', (_, change, refusal) => {
    expect(householdIn('reported').refused('recordConsent', change as object)).toEqual(refusal);
  });

  it('names a recipient for nothing but what goes to a third party', () => {
    const house = householdIn('reported');
    house.does('recordConsent', { kind: 'CONSENT_SENSITIVE', recipientId: clinic });
    expect(house.current().consents[0]?.resourceId).toBeNull();
  });

  it('is done in every stage while there is a case', () => {
    const open = stages.filter((stage) => stage !== 'archived');
    for (const stage of open) householdIn(stage).does('recordConsent');
  });
});

describe('sharing with a helper', () => {
  it('rests on the consent for this very helper', () => {
    const house = consented();
    expect(house.refused('offerLinkage', { ...toClinic, resourceId: asId('other-clinic') })).toEqual(missing);
    house.does('offerLinkage', toClinic);
    expect(house.current().linkages[0]).toMatchObject({ basis: 'CONSENT_3RD', consentId: 'c1' });
  });

  it('is over with the last day of the consent', () => {
    const house = householdIn('inService');
    house.does('recordConsent', { recipientId: clinic, until: plusDays(house.today(), 3) });
    house.wait({ days: 3 });
    house.does('offerLinkage', toClinic);
    house.does('answerLinkage', { answer: 'DECLINED' });
    house.wait({ days: 1 });
    expect(house.refused('offerLinkage', toClinic)).toEqual(missing);
  });

  it('ends with the consent, each linkage by name and no other, and the helper hears of it', () => {
    const house = consented();
    house.does('offerLinkage', toClinic);
    house.does('offerLinkage', { resourceId: asId('health-centre') });
    const events = house.does('withdrawConsent', { consentId: 'c1' });
    expect(events.slice(0, 2)).toMatchObject([
      { type: 'consentWithdrawn', consentId: 'c1' },
      { type: 'linkageEnded', linkageId: 'l1', cause: 'CONSENT_WITHDRAWN' },
    ]);
    expect(house.current().linkages.map(({ status }) => status)).toEqual(['stopped', 'offered']);
    expect(house.letters('linkageEnded')).toMatchObject([{ to: { resourceId: 'clinic' } }]);
    expect(house.refused('offerLinkage', toClinic)).toEqual(missing);
  });

  it('does not wait for a consent where a life is at stake (제18조제2항제3호)', () => {
    householdIn('inService').does('offerLinkage', { ...toClinic, basis: 'VITAL_INTEREST' });
  });
});

describe('taking a consent back', () => {
  it('is done once, of a consent that there is', () => {
    const house = consented();
    expect(house.refused('withdrawConsent', { consentId: 'c2' })).toEqual({
      code: 'consentNotFound',
      field: 'consentId',
    });
    house.does('withdrawConsent', { consentId: 'c1' });
    const over = { code: 'consentOver', consentId: 'c1' };
    expect(house.refused('withdrawConsent', { consentId: 'c1' })).toEqual(over);
  });
});

describe('what outside people hear at a table', () => {
  it('is nothing without a reason, and with consent what the consent is for', () => {
    const house = householdIn('assessed');
    const lawyer = { experts: ['LAWYER'] };
    expect(house.refused('recordConference', { ...lawyer, basis: null })).toEqual(missing);
    expect(house.refused('recordConference', { ...lawyer, basis: 'CONSENT_3RD' })).toEqual(missing);
    house.does('recordConsent', { recipientId: clinic });
    expect(house.refused('recordConference', { ...lawyer, basis: 'CONSENT_3RD' })).toEqual(missing);
    house.does('recordConsent', { recipientId: null });
    house.does('recordConference', { ...lawyer, basis: 'CONSENT_3RD' });
  });

  it('needs no reason where nobody from outside is there', () => {
    householdIn('assessed').does('recordConference', { experts: [], basis: null });
  });
});

describe('the legal basis of every act', () => {
  it('is named, and is the emergency Act for what the Act gives', () => {
    expect(Object.keys(processingBasis).toSorted()).toEqual((Object.keys(seatOf) as Act[]).toSorted());
    expect(processingBasis.decideGrant).toBe('EWSA_TASK');
    expect(processingBasis.requestLocation).toBe('LOCATION_REQUEST');
  });
});
