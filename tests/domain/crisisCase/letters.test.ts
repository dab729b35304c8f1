import { describe, expect, it } from '@jest/globals';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import { letterTemplates, type LetterTemplate } from '../../../domain/crisisCase/letterTemplates.ts';
import { asId, type ResourceId } from '../../../domain/ids.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { getPlainDate, plusDays } from '../../../domain/time.ts';
import { kst, playHousehold, type PlayedHousehold } from '../household.ts';
import { people, peopleThere } from '../seats.ts';
import { heard } from './readiness.ts';
import { giveLivelihood, householdIn, usualMorning } from './ways.ts';

const readers = (house: PlayedHousehold, template: LetterTemplate) =>
  house.letters(template).map(({ to }) => ('staffId' in to ? to.staffId : to.resourceId));

/** From the report to the closing, with a helper who stays silent. */
function usualLife(): PlayedHousehold {
  const house = householdIn('registered');
  house.does('reportCrisis');
  giveLivelihood(house);
  house.does('requestExtension');
  house.does('decideExtension');
  house.does('serveNotice', { notice: 'EXTENSION' });
  house.does('recordPayment');
  house.does('seeGrant');
  house.does('recordAfterCheck');
  house.does('recordAdequacy');
  house.does('recordAssessment');
  house.does('recordConference');
  house.does('classify', { caseClass: 'SERVICE_LINK' });
  house.does('offerLinkage');
  house.wait({ days: 12 });
  house.does('answerLinkage', { answer: 'NO_ANSWER' }, { lateCause: 'OTHER_OFFICE' });
  house.until(kst('2027-04-01T00:00'));
  house.does('requestClosing');
  house.does('returnClosing');
  house.does('requestClosing');
  house.does('approveClosing');
  return house;
}

/** A grant that nobody looks at until the last hours of its field check. */
function slowGrant(): PlayedHousehold {
  const house = householdIn('registered');
  house.does('requestGrant');
  house.wait({ hours: 22 });
  return house;
}

/** Everything that goes beyond the office: its committees, the city, the 시·도 and another dong. */
function wideLife(): PlayedHousehold {
  const house = householdIn('informed');
  house.does('requestSelection');
  house.does('decideSelection');
  house.does('ratifySelection');
  house.does('escalate');
  house.does('referUp');
  house.does('adviseCase');
  house.does('takeAction', { owner: 'nurse' });
  heard(house);
  house.does('takeRecoveryDecision');
  house.does('orderReturn');
  house.does('serveNotice');
  house.does('recordObjection');
  house.does('forwardObjection');
  house.does('decideObjection', { objectionOutcome: 'UPHELD' });
  house.does('requestTransfer');
  house.does('declineTransfer');
  house.does('requestTransfer');
  house.does('withdrawTransfer');
  house.does('requestTransfer');
  house.does('receiveTransfer');
  return house;
}

/** What happens to people: they vanish, are in danger, stand in for one another, and die. */
function troubledLife(): PlayedHousehold {
  const house = householdIn('informed');
  const added = [{ day: getPlainDate('2027-03-02'), name: '임시공휴일' }];
  house.takesRulebook(rulebookOn(house.today(), added));
  house.does('renewRulebook');
  house.does('recordOpening');
  house.does('requestSelection', { way: 'SITTING' });
  house.does('proposeSitting');
  house.does('noteSitting');
  house.does('leaveSitting');
  house.does('recordWelfareCheck', { outcome: 'IN_DANGER' });
  house.does('recordWelfareCheck');
  house.does('offerLinkage');
  house.does('recordContact', { outcome: 'WHEREABOUTS_UNKNOWN' });
  house.does('recordContact');
  house.does('pauseClock');
  house.does('reassignSeat');
  house.does('appointDeputy', { seat: 'head' });
  house.does('endCase');
  return house;
}

/** A helper falls away because nobody asked the person again. */
function forgottenConsent(): PlayedHousehold {
  const house = householdIn('informed');
  const resourceId = asId<ResourceId>('resource-0');
  house.does('recordConsent', { recipientId: resourceId, until: plusDays(house.today(), 30) });
  house.does('offerLinkage', { resourceId, basis: 'CONSENT_3RD' });
  house.wait({ days: 31 });
  return house;
}

const lives = () => [usualLife(), wideLife(), troubledLife(), slowGrant(), forgottenConsent()];

describe('letters', () => {
  it('tell whoever has to act or to know, and nobody else', () => {
    const house = usualLife();
    expect(readers(house, 'caseOpened')).toEqual([people.officer]);
    expect(readers(house, 'reportJoined')).toEqual([people.officer]);
    expect(readers(house, 'grantRequested')).toEqual([people.emergencyOfficer]);
    expect(readers(house, 'adequacyAsked')).toEqual([people.committeeChair]);
    expect(readers(house, 'extensionAsked')).toEqual([people.committeeChair]);
    expect(readers(house, 'extensionDecided')).toEqual([people.emergencyOfficer, people.officer]);
    expect(readers(house, 'supportEnded')).toEqual([people.officer, people.emergencyOfficer]);
    expect(readers(house, 'conferenceAsked')).toEqual([people.conferenceChair]);
    expect(readers(house, 'linkageOffered')).toEqual(['resource-0']);
    expect(readers(house, 'linkageRepeated')).toEqual(['resource-0']);
    expect(readers(house, 'closingAsked')).toEqual([people.head, people.head]);
    expect(readers(house, 'closingReturned')).toEqual([people.officer]);
    expect(readers(house, 'closingApproved')).toEqual([people.officer]);
  });

  it('go beyond the office to whoever decides there, and come back to whoever asked', () => {
    const house = wideLife();
    expect(readers(house, 'selectionAsked')).toEqual([people.committeeChair]);
    expect(readers(house, 'selectionDecided')).toEqual([people.officer, people.officer]);
    expect(readers(house, 'adviceAsked')).toEqual([people.districtChair, people.cityChair]);
    expect(readers(house, 'adviceGiven')).toEqual([people.officer]);
    expect(readers(house, 'actionGiven')).toEqual([people.nurse]);
    expect(readers(house, 'recoveryDecided')).toEqual([people.emergencyOfficer, people.authority]);
    expect(readers(house, 'returnAsked')).toEqual([people.authority]);
    expect(readers(house, 'returnOrdered')).toEqual([people.emergencyOfficer, people.officer]);
    expect(readers(house, 'objectionReceived')).toEqual([people.emergencyOfficer, people.authority]);
    expect(readers(house, 'objectionForwarded')).toEqual([people.province]);
    expect(readers(house, 'objectionDecided')).toEqual([people.emergencyOfficer, people.authority]);
    const there = [peopleThere.officer, peopleThere.head];
    expect(readers(house, 'transferAsked')).toEqual([...there, ...there, ...there]);
    expect(readers(house, 'transferWithdrawn')).toEqual(there);
    expect(readers(house, 'transferDeclined')).toEqual([people.officer, people.head]);
    expect(readers(house, 'transferReceived')).toEqual([people.officer, people.head]);
  });

  it('follow the people: the head of what is grave, the new ones of what is theirs now', () => {
    const house = troubledLife();
    expect(readers(house, 'dangerFound')).toEqual([people.officer, people.head, people.supervisor]);
    expect(readers(house, 'personMissing')).toEqual([people.head]);
    expect(readers(house, 'clockPaused')).toEqual([people.head]);
    expect(readers(house, 'duesRecounted')).toEqual([people.officer]);
    expect(readers(house, 'openingRecorded')).toEqual([people.head]);
    expect(readers(house, 'seatGiven')).toEqual(['staff-newcomer']);
    expect(readers(house, 'deputyBegins')).toEqual(['staff-deputy']);
    expect(readers(house, 'linkageEnded')).toEqual(['resource-0']);
    expect(readers(house, 'caseEnded')).toEqual(['staff-newcomer', 'staff-deputy']);
  });

  it('tell officer, head and helper that a consent ran out', () => {
    const house = forgottenConsent();
    expect(readers(house, 'consentEnded')).toEqual([people.officer, people.head]);
    expect(readers(house, 'linkageEnded')).toEqual(['resource-0']);
  });

  it('show the head a first support that the officer alone decided (K7)', () => {
    expect(readers(usualLife(), 'grantDecided')).toEqual([people.head, people.officer]);
  });

  it('are all met in these lives, so that none is never written', () => {
    const written = lives().flatMap((house) => house.history().flatMap(({ letters }) => letters));
    expect([...new Set(written.map(({ template }) => template))].toSorted()).toEqual(
      [...letterTemplates].toSorted(),
    );
  });

  it('tell the head of an urgent report at once', () => {
    const house = playHousehold(usualMorning);
    house.does('reportCrisis', { urgent: true });
    expect(readers(house, 'caseOpened')).toEqual([people.officer, people.head]);
  });

  it('go once to a person who holds two of the seats', () => {
    const house = playHousehold(usualMorning);
    house.does('reportCrisis', { people: { ...people, emergencyOfficer: people.officer } });
    house.does('requestGrant', { supports: [{ kind: 'MEDICAL', sub: null }] });
    house.does('recordFieldCheck');
    house.does('decideGrant');
    house.until(kst('2026-12-02T00:00'));
    expect(readers(house, 'supportEnded')).toEqual([people.officer]);
  });

  it('carry codes, days and the case number and not one Hangul letter or paper', () => {
    for (const house of lives()) {
      for (const { facts } of house.history().flatMap(({ letters }) => letters)) {
        expect(facts).toMatchObject({ caseNo: '2026-00001' });
        expect(JSON.stringify(facts)).toMatch(/^[\x20-\x7e]*$/);
        expect(JSON.stringify(facts)).not.toContain('paper');
      }
    }
  });

  it('say nothing before there is a case', () => {
    const letters = crisisCase.letters({ type: 'supportEnded', supportId: asId('g1s1') }, { current: null });
    expect(letters).toEqual([]);
  });
});
