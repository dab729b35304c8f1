import { describe, expect, it } from '@jest/globals';
import type { Act } from '../../domain/crisisCase/acts.ts';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import { actsAllowedIn, stages } from '../../domain/crisisCase/stages.ts';
import { asId, cityOf, type StaffId } from '../../domain/ids.ts';
import {
  looks,
  permissions,
  placesFor,
  roleFor,
  roles,
  type HeldRole,
  type Look,
  type Role,
} from '../../domain/roles.ts';
import { giveLivelihood, householdIn } from './crisisCase/ways.ts';
import { seatOf } from './household.ts';
import { dong, holderOf, otherCity, otherDong } from './seats.ts';

const acts = Object.keys(seatOf) as Act[];
const things: readonly (Act | Look)[] = [...acts, ...looks];

const holding = (role: Role, place: HeldRole['place']) => ({
  staffId: asId<StaffId>('s'),
  roles: [{ role, place }],
});

/** Officials of the dong, whom §4.3 puts in the column of the DONG_OFFICER. */
const officials = 'DONG_OFFICER WELFARE_PLANNER COUNSEL_SPECIALIST CASE_OFFICER TEAM_HEAD';
const workers = `${officials} CASE_MANAGER`;

/** domain.md §4.3 with §4.2, K7 and K23: who may do it for the dong itself, and who for a whole city. */
const expected: Readonly<Record<Act, readonly [dong: string, city: string]>> = {
  reportCrisis: [`${workers} VISIT_NURSE TONGJANG HONORARY_OFFICER`, 'EMERGENCY_OFFICER'],
  recordContact: [`${workers} VISIT_NURSE`, 'EMERGENCY_OFFICER'],
  recordIntake: [workers, ''],
  register: [workers, ''],
  recordAssessment: [`${workers} VISIT_NURSE`, 'GU_HOPE_TEAM'],
  recordConference: ['COMMITTEE_CHAIR', ''],
  classify: [workers, 'GU_HOPE_TEAM'],
  plan: [workers, 'GU_HOPE_TEAM'],
  requestGrant: [officials, 'EMERGENCY_OFFICER'],
  recordFieldCheck: ['', 'EMERGENCY_OFFICER'],
  decideGrant: ['', 'EMERGENCY_OFFICER'],
  recordPayment: ['', 'EMERGENCY_OFFICER'],
  recordAfterCheck: ['', 'EMERGENCY_OFFICER'],
  recordAdequacy: ['', 'COMMITTEE_CHAIR'],
  offerLinkage: [workers, 'GU_HOPE_TEAM'],
  answerLinkage: [`${workers} VISIT_NURSE`, 'GU_HOPE_TEAM'],
  reviewLinkage: [`${workers} VISIT_NURSE`, 'GU_HOPE_TEAM'],
  planVisits: [`${workers} VISIT_NURSE`, ''],
  endVisits: [workers, ''],
  recordVisit: [`${workers} VISIT_NURSE`, 'EMERGENCY_OFFICER'],
  reviewService: [`${workers} VISIT_NURSE`, 'GU_HOPE_TEAM'],
  requestClosing: [workers, ''],
  approveClosing: ['DONG_HEAD TEAM_HEAD', 'GU_HOPE_TEAM'],
  returnClosing: ['DONG_HEAD TEAM_HEAD', 'GU_HOPE_TEAM'],
  recordFollowUp: [`${workers} VISIT_NURSE`, ''],
};

describe('who may do what where', () => {
  it.each(acts)(
    'is for %s what the permission matrix says, in its dong, its city and nowhere else',
    (act) => {
      const [inDong, inCity] = expected[act].map((names) => names.split(' '));
      for (const role of roles) {
        const may = (place: HeldRole['place']) => roleFor(holding(role, place), act, dong);
        expect([role, may(dong)]).toEqual([role, inDong?.includes(role) ? role : null]);
        expect([role, may(cityOf(dong))]).toEqual([role, inCity?.includes(role) ? role : null]);
        expect([role, may(otherDong), may(otherCity), may(cityOf(otherCity))]).toEqual([
          role,
          null,
          null,
          null,
        ]);
      }
    },
  );

  it('names at least one role for every act and every look, and nothing besides', () => {
    expect(Object.keys(permissions).toSorted()).toEqual([...things].toSorted());
    for (const thing of things) expect(Object.keys(permissions[thing])).not.toHaveLength(0);
  });

  it('is nothing for whoever holds no role', () => {
    for (const thing of things) expect(roleFor({ staffId: asId('s'), roles: [] }, thing, dong)).toBeNull();
  });

  it('is told by the role that reaches, where several are held', () => {
    const roles: HeldRole[] = [
      { role: 'DONG_OFFICER', place: otherDong },
      { role: 'COMMITTEE_CHAIR', place: dong },
      { role: 'CASE_MANAGER', place: dong },
    ];
    expect(roleFor({ staffId: asId('s'), roles }, 'recordContact', dong)).toBe('CASE_MANAGER');
    expect(roleFor({ staffId: asId('s'), roles }, 'recordConference', otherDong)).toBeNull();
  });
});

describe('those who never act', () => {
  it.each<Role>([
    'SECRETARY',
    'COMMITTEE_MEMBER',
    'OUTSIDE_EXPERT',
    'CITY_SUPERVISOR',
    'PROVIDER',
    'PRIVACY_OFFICER',
    'ADMINISTRATOR',
    'AUDITOR',
    'PROVINCE',
    'STATISTICS',
    'OPERATOR',
  ])('are refused as %s whatever they try', (role) => {
    for (const act of acts) {
      for (const place of [dong, cityOf(dong)]) expect(roleFor(holding(role, place), act, dong)).toBeNull();
    }
  });

  it.each<Role>(['TONGJANG', 'HONORARY_OFFICER'])('but report see nothing of any case as %s', (role) => {
    for (const look of looks) expect(roleFor(holding(role, dong), look, dong)).toBeNull();
    for (const look of looks) expect(placesFor(holding(role, dong), look)).toEqual([]);
  });

  it('see no names as the supervisor of the city, and only logs as the privacy officer', () => {
    const supervisor = holding('CITY_SUPERVISOR', cityOf(dong));
    expect(looks.filter((look) => roleFor(supervisor, look, dong))).toEqual(['case', 'worklist', 'overdue']);
    const privacy = holding('PRIVACY_OFFICER', cityOf(dong));
    expect(looks.filter((look) => roleFor(privacy, look, dong))).toEqual(['accessLog']);
  });
});

describe('the places of a list', () => {
  it('are exactly those in which the single thing may be seen', () => {
    for (const look of looks) {
      for (const role of roles) {
        for (const place of [dong, otherDong, otherCity, cityOf(dong), cityOf(otherCity)]) {
          const person = holding(role, place);
          for (const seen of [dong, otherDong, otherCity]) {
            const isListed = placesFor(person, look).some((prefix) => seen.startsWith(prefix));
            expect([look, role, place, seen, isListed]).toEqual([
              look,
              role,
              place,
              seen,
              roleFor(person, look, seen) !== null,
            ]);
          }
        }
      }
    }
  });
});

describe('whoever owns a clock', () => {
  it.each(stages)('may do its act and see it in their list, in stage %s', (stage) => {
    const house = householdIn(stage);
    if (actsAllowedIn(stage).includes('requestGrant')) giveLivelihood(house);
    for (const { seat, act } of clocks(house.current())) {
      expect([act, roleFor(holderOf(seat), act, dong)]).not.toEqual([act, null]);
      expect(roleFor(holderOf(seat), 'worklist', dong)).not.toBeNull();
      expect(roleFor(holderOf(seat), 'case', dong)).not.toBeNull();
    }
  });
});
