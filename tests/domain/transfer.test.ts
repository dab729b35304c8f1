import { describe, expect, it } from '@jest/globals';
import { asId, type StaffId } from '../../domain/ids.ts';
import { giveLivelihood, householdIn } from './crisisCase/ways.ts';
import type { PlayedHousehold } from './household.ts';
import { dong, otherCity, otherDong, people, peopleThere } from './seats.ts';

function moving(): PlayedHousehold {
  const house = householdIn('inService');
  giveLivelihood(house);
  house.does('offerLinkage');
  house.does('requestTransfer');
  return house;
}

const dates = (house: PlayedHousehold) =>
  house
    .clocks()
    .map(({ id, due }) => [id, due.at])
    .filter(([id]) => id !== 'transfer/1');

describe('asking another dong to take a household over', () => {
  it('leaves everything where it is, and puts the receipt on the officer there within three working days', () => {
    const house = moving();
    expect(house.current()).toMatchObject({ dong, people });
    expect(house.clock('transfer/1')).toMatchObject({
      act: 'receiveTransfer',
      owner: peopleThere.officer,
      above: peopleThere.head,
      due: { rule: 'TRANSFER_RECEIPT', day: '2026-12-04' },
    });
    expect(house.letters('transferAsked').map(({ to }) => to)).toEqual([
      { staffId: peopleThere.officer },
      { staffId: peopleThere.head },
    ]);
  });

  it.each([
    ['to the dong where it is', { toDong: dong }, { code: 'sameDong', field: 'toDong' }],
    [
      'to a dong in which one person would approve what they prepared (K7)',
      { people: { ...peopleThere, head: peopleThere.officer } },
      { code: 'seatsClash', field: 'toDong' },
    ],
    [
      'to a dong where our own duty officer would sign for what they have to prepare meanwhile (K7)',
      { people: { ...peopleThere, authority: people.emergencyOfficer, emergencyOfficer: people.authority } },
      { code: 'seatsClash', field: 'toDong' },
    ],
  ])('is refused %s', (_, change, refusal) => {
    expect(householdIn('inService').refused('requestTransfer', change)).toEqual(refusal);
  });

  it('is done once at a time, and keeps the case from closing', () => {
    const house = householdIn('informed');
    house.does('requestTransfer');
    expect(house.refused('requestTransfer')).toEqual({ code: 'transferStillOpen' });
    expect(house.refused('requestClosing')).toEqual({ code: 'transferStillOpen' });
  });

  it('is refused to whoever there would approve what they prepared here (K7)', () => {
    const house = householdIn('inService');
    giveLivelihood(house);
    house.does('requestExtension', {}, { by: people.emergencyOfficer });
    const acquainted = { ...peopleThere, committeeChair: people.emergencyOfficer };
    expect(house.refused('requestTransfer', { people: acquainted })).toEqual({ code: 'approverPrepared' });
  });

  it('lets nobody prepare here what they would approve there (K7)', () => {
    const house = householdIn('inService');
    giveLivelihood(house);
    house.does('requestTransfer', { people: { ...peopleThere, committeeChair: people.emergencyOfficer } });
    const by = people.emergencyOfficer;
    expect(house.refused('requestExtension', {}, { by })).toEqual({ code: 'approverPrepared' });
    house.does('requestExtension');
  });
});

describe('the receipt', () => {
  it('takes every clock along with its date, to the people there, and is told to those who had it', () => {
    const house = moving();
    const before = dates(house);
    house.wait({ hours: 20 });
    house.does('receiveTransfer');
    expect(dates(house)).toEqual(before);
    expect(house.current()).toMatchObject({ dong: otherDong, people: peopleThere, transfer: null });
    expect(house.clock('linkageAnswer/l1')?.owner).toBe(peopleThere.officer);
    expect(house.letters('transferReceived').map(({ to }) => to)).toEqual([
      { staffId: people.officer },
      { staffId: people.head },
    ]);
  });

  it('brings the case to who holds the seats there by then, not to who was asked and has left since', () => {
    const house = moving();
    const officer = asId<StaffId>('staff-there-successor');
    house.does('receiveTransfer', { people: { ...peopleThere, officer } });
    expect(house.current().people).toEqual({ ...peopleThere, officer });
    expect(house.clock('linkageAnswer/l1')?.owner).toBe(officer);
  });

  it('is refused where somebody came to those seats who would approve what they prepare (K7)', () => {
    const house = moving();
    const same = { ...peopleThere, head: peopleThere.officer };
    expect(house.refused('receiveTransfer', { people: same })).toEqual({
      code: 'seatsClash',
      field: 'people',
    });
    house.does('declineTransfer');
  });

  it('is given once, and only where one was asked for', () => {
    const house = moving();
    house.does('receiveTransfer');
    expect(house.refused('receiveTransfer')).toEqual({ code: 'noTransfer' });
    expect(house.refused('declineTransfer')).toEqual({ code: 'noTransfer' });
    house.does('requestTransfer');
    expect(house.clock('transfer/2')).toBeDefined();
  });

  it('keeps the stand-in of a seat whose holder stays, and of no other', () => {
    const house = moving();
    house.does('appointDeputy', { seat: 'committeeChair' });
    house.does('appointDeputy', { seat: 'head' });
    house.does('receiveTransfer');
    expect(house.current().deputies.map(({ seat }) => seat)).toEqual(['committeeChair']);
  });

  it('may come from another city, whose whole office is new', () => {
    const house = householdIn('inService');
    house.does('requestTransfer', { toDong: otherCity, people: { ...peopleThere, province: people.nurse } });
    house.does('receiveTransfer');
    expect(house.current()).toMatchObject({ dong: otherCity, people: { province: people.nurse } });
  });
});

describe('whoever was asked to receive', () => {
  const successor = asId<StaffId>('staff-there-successor');

  it('is somebody else once they leave or are away, who hears of it and owns the receipt', () => {
    const house = moving();
    const due = house.clock('transfer/1')?.due;
    const change = { seat: 'officer', from: peopleThere.officer, to: successor } as const;
    house.does('replaceReceiver', change);
    expect(house.clock('transfer/1')).toMatchObject({ owner: successor, due });
    expect(house.letters('transferAsked').at(-1)).toMatchObject({ to: { staffId: successor } });
    expect(house.refused('replaceReceiver', change)).toEqual({ code: 'noTransfer' });
    const toHead = { ...change, from: successor, to: peopleThere.head };
    expect(house.refused('replaceReceiver', toHead)).toEqual({ code: 'seatsClash', field: 'seat' });
    house.does('receiveTransfer', {}, { by: successor });
    expect(house.current().people.officer).toBe(successor);
  });
});

describe('a transfer that is not taken', () => {
  it('is withdrawn by who asked for it, and who was asked hears that nothing is to be received', () => {
    const house = moving();
    const before = dates(house);
    house.does('withdrawTransfer', { withdrawCause: 'MISTAKE' });
    expect(dates(house)).toEqual(before);
    expect(house.clock('transfer/1')).toBeUndefined();
    expect(house.letters('transferWithdrawn').map(({ to }) => to)).toEqual([
      { staffId: peopleThere.officer },
      { staffId: peopleThere.head },
    ]);
    expect(house.refused('withdrawTransfer')).toEqual({ code: 'noTransfer' });
  });

  it('is declined with a cause and changes nothing but itself', () => {
    const house = moving();
    const before = dates(house);
    house.does('declineTransfer', { declineCause: 'MORE_NEEDED' });
    expect(dates(house)).toEqual(before);
    expect(house.current()).toMatchObject({ dong, people, transfer: null });
  });

  it('of a case that is only followed up is withdrawn with its last follow-up, and with a new report', () => {
    const last = householdIn('followUp');
    for (const day of ['2027-01-04', '2027-03-02']) {
      last.until(last.current().followUps.find(({ due }) => due.day === day)?.due.at ?? last.now());
      last.does('recordFollowUp', {}, { lateCause: 'WORKLOAD' });
    }
    last.wait({ days: 80 });
    last.does('requestTransfer');
    expect(last.does('recordFollowUp').map(({ type }) => type)).toEqual([
      'followUpRecorded',
      'transferWithdrawn',
      'caseArchived',
    ]);
    const again = householdIn('followUp');
    again.does('requestTransfer');
    expect(again.does('reportCrisis').map(({ type }) => type)).toEqual([
      'transferWithdrawn',
      'caseArchived',
      'caseOpened',
    ]);
  });
});
