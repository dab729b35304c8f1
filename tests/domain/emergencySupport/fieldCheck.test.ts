import { describe, expect, it } from '@jest/globals';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import type { Acts } from '../../../domain/crisisCase/acts.ts';
import { deferralReasons } from '../../../domain/emergencySupport/acts.ts';
import type { MemberAnswer } from '../../../domain/emergencySupport/memberConsent.ts';
import { fileLimits } from '../../../domain/files.ts';
import { asId, type FileId } from '../../../domain/ids.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { getPlainDate as day } from '../../../domain/time.ts';
import { householdIn } from '../crisisCase/ways.ts';
import { kst, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';

const monday = kst('2026-11-30T10:00');

/** Asked for on a Monday by a household of three, and looked at three days later. */
function askedFor(): PlayedHousehold {
  const house = householdIn('informed', monday);
  house.does('requestGrant', { supports: [{ kind: 'MEDICAL', sub: null }] });
  return house;
}

const grant = (house: PlayedHousehold) => house.current().grants[0];
const answers = (...consents: readonly MemberAnswer['consent'][]): readonly MemberAnswer[] =>
  consents.map((consent, n) => ({ kinship: n === 0 ? 'SELF' : n === 1 ? 'SPOUSE' : 'CHILD', consent }));

function checked(...consents: readonly MemberAnswer['consent'][]): PlayedHousehold {
  const house = askedFor();
  house.does('recordFieldCheck', { consents: answers(...consents) });
  return house;
}

/** Given and paid, so that the after-check is next. */
function given(...consents: readonly MemberAnswer['consent'][]): PlayedHousehold {
  const house = checked(...consents);
  house.does('decideGrant');
  house.does('recordPayment');
  return house;
}

describe('the period of a field check (시행규칙 제2조의4)', () => {
  it('is from the day of the request to today, and stands in the grant', () => {
    const house = askedFor();
    house.sleep(20);
    house.does('recordFieldCheck', { checkedFrom: day('2026-11-30'), checkedUntil: day('2026-12-01') });
    expect(grant(house)?.checkedOn).toEqual({ from: '2026-11-30', until: '2026-12-01' });
  });

  it.each([
    ['2026-11-29', '2026-11-30', { code: 'dayTooEarly', field: 'checkedFrom', earliest: '2026-11-30' }],
    ['2026-12-02', '2026-12-02', { code: 'dayInFuture', field: 'checkedFrom', today: '2026-12-01' }],
    ['2026-12-01', '2026-11-30', { code: 'dayTooEarly', field: 'checkedUntil', earliest: '2026-12-01' }],
    ['2026-11-30', '2026-12-02', { code: 'dayInFuture', field: 'checkedUntil', today: '2026-12-01' }],
  ])('is refused from %s to %s', (from, until, refusal) => {
    const house = askedFor();
    house.sleep(20);
    const period = { checkedFrom: day(from), checkedUntil: day(until) };
    expect(house.refused('recordFieldCheck', period)).toEqual(refusal);
  });
});

describe('the consent of every member (제8조의2)', () => {
  it('is taken on the last day of the check, and then there is nothing to gather', () => {
    const house = checked('TAKEN', 'TAKEN', 'TAKEN');
    expect(grant(house)?.consents?.map(({ takenOn }) => takenOn)).toEqual([
      '2026-11-30',
      '2026-11-30',
      '2026-11-30',
    ]);
    expect(house.clock('memberConsent/g1')).toBeUndefined();
  });

  it.each(deferralReasons)(
    'is deferred because of %s, as a duty of fourteen days with an owner',
    (reason) => {
      const house = checked('TAKEN', reason, 'TAKEN');
      expect(grant(house)?.consents?.[1]).toEqual({ kinship: 'SPOUSE', takenOn: null, deferred: reason });
      expect(house.clock('memberConsent/g1')).toMatchObject({
        act: 'recordMemberConsent',
        owner: people.emergencyOfficer,
        due: { rule: 'MEMBER_CONSENT', day: '2026-12-14' },
      });
    },
  );

  it('is asked of everybody where the crisis is confirmed, and of nobody where it is not', () => {
    const house = askedFor();
    const two = { consents: answers('TAKEN', 'TAKEN') };
    const refusal = { code: 'membersUnanswered', field: 'consents', answered: 2, members: 3 };
    expect(house.refused('recordFieldCheck', two)).toEqual(refusal);
    const four = { consents: answers('TAKEN', 'TAKEN', 'TAKEN', 'TAKEN'), confirmed: false };
    expect(house.refused('recordFieldCheck', four)).toMatchObject({ code: 'membersUnanswered', answered: 4 });
    house.does('recordFieldCheck', { consents: [], confirmed: false });
    expect(house.clock('memberConsent/g1')).toBeUndefined();
  });

  it('is not deferred by an officer who has not seen why', () => {
    const unseen = { consents: answers('TAKEN', 'TAKEN', 'CHILD'), deferralConfirmed: false };
    expect(askedFor().refused('recordFieldCheck', unseen)).toEqual({
      code: 'deferralUnconfirmed',
      field: 'deferralConfirmed',
    });
  });

  it('is gathered one by one, the duty ending with the last, and keeps why it came later', () => {
    const house = given('TAKEN', 'UNCONSCIOUS', 'CHILD');
    house.wait({ days: 2 });
    const on = { takenOn: day('2026-12-01') };
    expect(house.refused('recordMemberConsent', { members: [1], ...on })).toMatchObject({
      code: 'memberNotAwaited',
      member: 1,
    });
    expect(house.refused('recordMemberConsent', { members: [2, 2], ...on })).toMatchObject({
      code: 'repeatedChoice',
    });
    expect(house.refused('recordMemberConsent', { members: [] })).toMatchObject({ code: 'nothingChosen' });
    const early = { members: [2], takenOn: day('2026-11-29') };
    expect(house.refused('recordMemberConsent', early)).toMatchObject({ code: 'dayTooEarly' });
    const later = { members: [2], takenOn: day('2026-12-04') };
    expect(house.refused('recordMemberConsent', later)).toMatchObject({ code: 'dayInFuture' });
    house.does('recordMemberConsent', { members: [2], ...on });
    expect(house.clock('memberConsent/g1')).toBeDefined();
    house.does('recordMemberConsent', { members: [3] });
    expect(house.clock('memberConsent/g1')).toBeUndefined();
    const [, spouse] = grant(house)?.consents ?? [];
    expect(spouse).toEqual({ kinship: 'SPOUSE', takenOn: '2026-12-01', deferred: 'UNCONSCIOUS' });
  });

  it('that is late is told to its owner and then to the head, and its cause is asked for', () => {
    const house = given('TAKEN', 'UNCONSCIOUS', 'TAKEN');
    house.until(kst('2026-12-18T00:00'));
    const isMine = ({ act }: { readonly act?: unknown }): boolean => act === 'recordMemberConsent';
    expect(house.told('dutyPassed').filter(isMine)).toMatchObject([{ owner: people.emergencyOfficer }]);
    expect(house.told('dutyEscalated').filter(isMine)).toMatchObject([{ to: people.head }]);
    expect(house.refused('recordMemberConsent')).toMatchObject({ code: 'lateCauseMissing' });
  });
});

describe('the after-check without a consent', () => {
  it('is refused, unless the reason to defer still stands, which is recorded', () => {
    const house = given('TAKEN', 'UNCONSCIOUS', 'CHILD');
    expect(house.refused('recordAfterCheck')).toEqual({
      code: 'memberConsentMissing',
      field: 'deferralStands',
      members: [2, 3],
    });
    house.does('recordAfterCheck', { deferralStands: true });
    expect(house.history().at(-1)?.event).toMatchObject({ type: 'afterCheckRecorded', deferralStands: true });
    expect(house.clock('memberConsent/g1')).toBeDefined();
    house.does('recordAdequacy');
    expect(house.clock('memberConsent/g1')).toBeUndefined();
  });

  it('is taken where everybody has signed, or where nobody was ever asked one by one', () => {
    given('TAKEN', 'TAKEN', 'TAKEN').does('recordAfterCheck', { deferralStands: true });
    const older = askedFor();
    older.does('recordFieldCheck', { consents: undefined as never, consentDeferred: 'UNCONSCIOUS' });
    older.does('decideGrant');
    older.does('recordAfterCheck');
    expect(JSON.stringify(older.history())).not.toContain('deferralStands');
  });
});

describe('what an older build decided', () => {
  const decided = (house: PlayedHousehold, change: Partial<Acts['recordFieldCheck']>, edition: number) => {
    const command = house.command('recordFieldCheck', change);
    const now = { at: house.now(), by: people.emergencyOfficer, edition, rulebook: house.rulebook() };
    return crisisCase.decide(house.state(), JSON.parse(JSON.stringify(command)) as typeof command, now);
  };

  it('is decided as it was, byte for byte', () => {
    const old = { checkedFrom: undefined, checkedUntil: undefined, consents: undefined } as never;
    const [event] = decided(askedFor(), { ...(old as object), consentDeferred: 'CHILD' }, 4) as readonly [
      object,
    ];
    expect(Object.keys(event)).toEqual(['type', 'grantId', 'confirmed', 'consentDeferred', 'paperId', 'due']);
  });

  it('has no duty where its book does not know the rule', () => {
    const house = askedFor();
    const rows = Object.entries(rulebookOn(house.today()).deadlines);
    const deadlines = Object.fromEntries(rows.filter(([code]) => code !== 'MEMBER_CONSENT'));
    const book = { ...house.rulebook(), deadlines } as unknown as ReturnType<typeof house.rulebook>;
    const command = house.command('recordFieldCheck', { consents: answers('TAKEN', 'CHILD', 'CHILD') });
    const now = { at: house.now(), by: people.emergencyOfficer, edition: 5, rulebook: book };
    const answer = crisisCase.decide(house.state(), command, now);
    expect(isRefusal(answer) ? answer : answer[0]).not.toHaveProperty('consentDue');
  });

  it('lets an after-check pass under an older edition', () => {
    const house = given('TAKEN', 'UNCONSCIOUS', 'CHILD');
    const now = { at: house.now(), by: people.emergencyOfficer, edition: 4, rulebook: house.rulebook() };
    expect(isRefusal(crisisCase.decide(house.state(), house.command('recordAfterCheck'), now))).toBe(false);
  });
});

describe('photos and files', () => {
  const files = (count: number) => Array.from({ length: count }, (_, n) => asId<FileId>(`file${String(n)}`));

  it('are attached before the check and after it, and the event has their ids alone', () => {
    const house = askedFor();
    house.does('attachFiles', { files: files(2) });
    expect(house.history().at(-1)?.event).toEqual({
      type: 'filesAttached',
      grantId: 'g1',
      files: ['file0', 'file1'],
    });
    house.does('recordFieldCheck');
    house.does('attachFiles', { files: files(1) });
    expect(grant(house)?.files).toHaveLength(3);
  });

  it('are so many for one grant, and never for one that was declined or is not there', () => {
    const house = askedFor();
    const left = { code: 'grantFilesFull', field: 'files', left: 30, most: fileLimits.mostInGrant };
    expect(house.refused('attachFiles', { files: files(31) })).toEqual(left);
    expect(house.refused('attachFiles', { files: [] })).toMatchObject({ code: 'nothingChosen' });
    expect(house.refused('attachFiles', { grantId: 'g2' })).toMatchObject({ code: 'grantNotFound' });
    house.does('recordFieldCheck');
    house.does('decideGrant', { help: [] });
    expect(house.refused('attachFiles')).toMatchObject({ code: 'grantOutOfOrder', status: 'declined' });
  });
});
