import { describe, expect, it } from '@jest/globals';
import { mayHold, seatNeeds } from '../../../domain/crisisCase/seatNeeds.ts';
import { stages } from '../../../domain/crisisCase/stages.ts';
import { seats } from '../../../domain/crisisCase/state.ts';
import type { Person } from '../../../domain/roles.ts';
import { actionOwners } from '../../../domain/meetingAction.ts';
import { playHousehold, type PlayedHousehold } from '../household.ts';
import { asId, type ResourceId } from '../../../domain/ids.ts';
import { dong, holderOf, otherDong, rolesIn } from '../seats.ts';
import { giveLivelihood, householdIn, usualMorning } from './ways.ts';

/** A household that went all the ways on which a clock of its own stands, and every clock that it met there. */
function metOnTheWay(): Set<string> {
  const met = new Set<string>();
  const look = (house: PlayedHousehold): PlayedHousehold => {
    for (const { seat, act } of house.clocks()) met.add(`${seat} ${act}`);
    return house;
  };
  for (const stage of stages) look(householdIn(stage));
  const busy = householdIn('inService');
  busy.does('planVisits', { visitor: 'nurse' });
  look(busy).does('requestGrant', { supports: [{ kind: 'HOUSING', sub: null }] });
  look(busy).does('recordFieldCheck', {
    consents: (['SELF', 'SPOUSE', 'CHILD'] as const).map((kinship) => ({ kinship, consent: 'CHILD' })),
  });
  look(busy).does('decideGrant');
  for (const act of ['requestExtension', 'offerLinkage', 'requestSelection', 'requestTransfer'] as const)
    look(busy).does(act);
  for (const act of ['decideSelection', 'answerLinkage', 'requestLocation', 'recordLocation'] as const)
    look(busy).does(act);
  for (const act of ['escalate', 'referUp', 'adviseCase'] as const) look(busy).does(act);
  for (const owner of actionOwners) look(busy).does('takeAction', { owner });
  look(busy).does('ratifySelection', { ratified: false, votes: { seated: 9, present: 7, inFavour: 1 } });
  look(busy).does('recordWelfareCheck', { outcome: 'NOT_SEEN' });
  look(busy);
  const nameless = playHousehold(usualMorning);
  nameless.does('reportCrisis', { named: false });
  for (const act of ['recordContact', 'recordIntake'] as const) nameless.does(act);
  look(nameless);
  const sharing = householdIn('inService');
  const recipientId = asId<ResourceId>('resource-0');
  sharing.does('recordConsent', { recipientId });
  sharing.does('offerLinkage', { resourceId: recipientId, basis: 'CONSENT_3RD' });
  look(sharing);
  const wrong = householdIn('contacted');
  giveLivelihood(wrong);
  look(wrong).does('requestExtension');
  for (const act of ['recordPayment', 'recordAfterCheck'] as const) look(wrong).does(act);
  look(wrong).does('recordAdequacy', { outcome: 'FRAUD' });
  look(wrong).does('giveNotice', { waiver: 'WAIVED_BY_PERSON' });
  for (const act of ['orderReturn', 'serveNotice', 'recordObjection', 'forwardObjection'] as const)
    look(wrong).does(act);
  look(wrong);
  return met;
}

describe('what a seat needs of its holder', () => {
  it('is the act of every clock that can fall to it', () => {
    const needed = new Set(seats.flatMap((seat) => seatNeeds[seat].map((what) => `${seat} ${what}`)));
    expect([...metOnTheWay()].filter((one) => !needed.has(one))).toEqual([]);
  });

  it('is no more than what some clock asks for, beside passing a case on and looking', () => {
    const met = metOnTheWay();
    const extra = seats.flatMap((seat) =>
      seatNeeds[seat].flatMap((what) => (met.has(`${seat} ${what}`) ? [] : [`${seat} ${what}`])),
    );
    expect(extra).toEqual(['districtChair referUp', 'supervisor case', 'supervisor overdue']);
  });

  it('is what its usual holder may do here and nowhere else, and no mere reporter', () => {
    for (const seat of seats) {
      expect([seat, mayHold(holderOf(seat), seat, dong)]).toEqual([seat, true]);
      const tongjang: Person = { ...holderOf(seat), roles: [{ role: 'TONGJANG', place: dong }] };
      expect([seat, mayHold(tongjang, seat, dong)]).toEqual([seat, false]);
    }
    expect(mayHold({ ...holderOf('officer'), roles: [rolesIn(otherDong).officer] }, 'officer', dong)).toBe(
      false,
    );
    expect(mayHold(holderOf('nurse'), 'officer', dong)).toBe(false);
    expect(mayHold(holderOf('officer'), 'nurse', dong)).toBe(true);
  });
});
