import { describe, expect, it } from '@jest/globals';
import type { NoteAct } from '../../domain/callNote/acts.ts';
import type { MeetingAct } from '../../domain/meeting/acts.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import { mayHold } from '../../domain/crisisCase/seatNeeds.ts';
import { actsAllowedIn, stages } from '../../domain/crisisCase/stages.ts';
import { seats } from '../../domain/crisisCase/state.ts';
import { asId, cityOf, type StaffId } from '../../domain/ids.ts';
import {
  looks,
  permissions,
  placesFor,
  roleFor,
  roles,
  type HeldRole,
  type Permitted,
  type Role,
} from '../../domain/roles.ts';
import { giveLivelihood, householdIn } from './crisisCase/ways.ts';
import { seatOf } from './household.ts';
import { dong, holderOf, otherCity, otherDong, upperOf } from './seats.ts';

const acts = Object.keys(seatOf) as Act[];
const noteActs: readonly NoteAct[] = ['writeCallNote', 'handOverCallNote', 'closeCallNote'];
/** Who keeps a committee, who sits on it, and who presides (domain.md §4.1): for the dong, its city, and above alike. */
const meetingActs: Readonly<Record<MeetingAct, string>> = {
  planMeeting: 'SECRETARY',
  renewRoster: 'SECRETARY',
  callMeeting: 'SECRETARY',
  moveMeeting: 'SECRETARY',
  answerInvitation: 'COMMITTEE_CHAIR COMMITTEE_MEMBER',
  recordTold: 'SECRETARY',
  resendInvitation: 'SECRETARY',
  renewReviewLink: 'SECRETARY',
  addItems: 'SECRETARY COMMITTEE_CHAIR',
  withdrawItem: 'SECRETARY',
  changeProposal: 'SECRETARY',
  referItem: 'SECRETARY COMMITTEE_CHAIR',
  agreeConference: 'SECRETARY COMMITTEE_CHAIR',
  agreeSelection: 'SECRETARY COMMITTEE_CHAIR',
  agreeAdvice: 'SECRETARY COMMITTEE_CHAIR',
  agreeRecovery: 'SECRETARY COMMITTEE_CHAIR',
  addAction: 'SECRETARY COMMITTEE_CHAIR',
  dropAction: 'SECRETARY COMMITTEE_CHAIR',
  putAgain: 'SECRETARY',
  knownConflict: 'SECRETARY',
  clearConflict: 'SECRETARY',
  settleReferral: 'SECRETARY',
  splitItem: 'SECRETARY COMMITTEE_CHAIR',
  placeItem: 'SECRETARY COMMITTEE_CHAIR',
  declareRecusal: 'COMMITTEE_CHAIR COMMITTEE_MEMBER',
  excludeMember: 'SECRETARY',
  challengeMember: 'SECRETARY',
  decideChallenge: 'SECRETARY',
  recordAttendance: 'SECRETARY',
  openItems: 'SECRETARY COMMITTEE_CHAIR',
  castBallot: 'COMMITTEE_CHAIR COMMITTEE_MEMBER',
  castSecretBallot: 'COMMITTEE_CHAIR COMMITTEE_MEMBER',
  recordHands: 'SECRETARY',
  closeItems: 'SECRETARY COMMITTEE_CHAIR',
  recordDiscussion: 'SECRETARY',
  postponeItem: 'SECRETARY COMMITTEE_CHAIR',
  resolveInBulk: 'COMMITTEE_CHAIR COMMITTEE_MEMBER',
  signMinutes: 'COMMITTEE_CHAIR COMMITTEE_MEMBER',
  moveItems: 'SECRETARY',
  settleRefusal: 'SECRETARY',
  addAddendum: 'SECRETARY',
  cancelMeeting: 'SECRETARY COMMITTEE_CHAIR',
  inviteExpert: 'SECRETARY',
  renewExpertLink: 'SECRETARY',
  revokeExpert: 'SECRETARY',
};
const things: readonly Permitted[] = [
  ...acts,
  ...noteActs,
  ...(Object.keys(meetingActs) as MeetingAct[]),
  ...looks,
];

const holding = (role: Role, place: HeldRole['place']) => ({
  staffId: asId<StaffId>('s'),
  roles: [{ role, place }],
});

/** Officials of the dong, whom §4.3 puts in the column of the DONG_OFFICER. */
const officials = 'DONG_OFFICER WELFARE_PLANNER COUNSEL_SPECIALIST CASE_OFFICER TEAM_HEAD';
const workers = `${officials} CASE_MANAGER`;
const visitors = `${workers} VISIT_NURSE`;
const heads = 'DONG_HEAD TEAM_HEAD';

/** domain.md §4.3 with §4.2, K7 and K23: who may do it for the dong itself, for a whole city, and for what is above that. */
const expected: Readonly<Record<Act, readonly [dong: string, city: string, upper: string]>> = {
  reportCrisis: [`${visitors} TONGJANG HONORARY_OFFICER`, 'EMERGENCY_OFFICER', ''],
  absorbHousehold: [workers, '', ''],
  recordContact: [visitors, 'EMERGENCY_OFFICER', ''],
  requestLocation: [workers, '', ''],
  recordLocation: [workers, '', ''],
  tellLocation: [workers, '', ''],
  recordIdentity: [visitors, '', ''],
  recordNotSame: [visitors, '', ''],
  mergeHousehold: [workers, '', ''],
  recordMemberLeft: [workers, '', ''],
  recordConsent: [visitors, '', ''],
  withdrawConsent: [visitors, '', ''],
  recordExternalNumber: [workers, 'EMERGENCY_OFFICER', ''],
  recordIntake: [workers, '', ''],
  register: [workers, '', ''],
  recordAssessment: [visitors, 'GU_HOPE_TEAM', ''],
  recordHealth: ['VISIT_NURSE', '', ''],
  recordWelfareCheck: [visitors, 'EMERGENCY_OFFICER', ''],
  recordConference: ['COMMITTEE_CHAIR', '', ''],
  classify: [workers, 'GU_HOPE_TEAM', ''],
  plan: [workers, 'GU_HOPE_TEAM', ''],
  escalate: [workers, 'GU_HOPE_TEAM', ''],
  adviseCase: ['', 'COMMITTEE_CHAIR', 'COMMITTEE_CHAIR'],
  referUp: ['', 'COMMITTEE_CHAIR', ''],
  takeAdvice: ['COMMITTEE_CHAIR', 'COMMITTEE_CHAIR', 'COMMITTEE_CHAIR'],
  answerAdvice: [workers, 'GU_HOPE_TEAM', ''],
  requestGrant: [officials, 'EMERGENCY_OFFICER', ''],
  recordFieldCheck: ['', 'EMERGENCY_OFFICER', ''],
  recordMemberConsent: ['', 'EMERGENCY_OFFICER', ''],
  attachFiles: [workers, 'EMERGENCY_OFFICER', ''],
  decideGrant: ['', 'EMERGENCY_OFFICER', ''],
  recordPayment: ['', 'EMERGENCY_OFFICER', ''],
  recordAfterCheck: ['', 'EMERGENCY_OFFICER', ''],
  recordAdequacy: ['', 'COMMITTEE_CHAIR', ''],
  skipAdequacy: ['', 'COMMITTEE_CHAIR', ''],
  seeGrant: [heads, 'GU_HOPE_TEAM', ''],
  requestExtension: [officials, 'EMERGENCY_OFFICER', ''],
  decideExtension: ['', 'TEAM_HEAD COMMITTEE_CHAIR', ''],
  takeRecoveryDecision: ['', 'COMMITTEE_CHAIR', ''],
  giveNotice: ['', 'EMERGENCY_OFFICER', ''],
  orderReturn: ['', 'TEAM_HEAD', ''],
  serveNotice: ['', 'EMERGENCY_OFFICER', ''],
  recordObjection: [officials, 'EMERGENCY_OFFICER', ''],
  forwardObjection: ['', 'EMERGENCY_OFFICER', ''],
  decideObjection: ['', '', 'PROVINCE'],
  recordReturn: ['', 'EMERGENCY_OFFICER', ''],
  dunReturn: ['', 'EMERGENCY_OFFICER', ''],
  agreeInstalments: ['', 'EMERGENCY_OFFICER', ''],
  claimExcess: ['', 'EMERGENCY_OFFICER TEAM_HEAD', ''],
  referArrears: ['', 'EMERGENCY_OFFICER TEAM_HEAD', ''],
  requestSelection: [workers, 'GU_HOPE_TEAM EMERGENCY_OFFICER', ''],
  decideSelection: ['', 'COMMITTEE_CHAIR', ''],
  ratifySelection: ['', 'COMMITTEE_CHAIR', ''],
  settleSelection: [workers, 'GU_HOPE_TEAM', ''],
  takeAction: ['COMMITTEE_CHAIR', 'COMMITTEE_CHAIR', 'COMMITTEE_CHAIR'],
  completeTask: [visitors, 'GU_HOPE_TEAM EMERGENCY_OFFICER', ''],
  offerLinkage: [workers, 'GU_HOPE_TEAM', ''],
  answerLinkage: [visitors, 'GU_HOPE_TEAM', ''],
  reviewLinkage: [visitors, 'GU_HOPE_TEAM', ''],
  planVisits: [visitors, '', ''],
  rescheduleVisit: [`${visitors} ${heads}`, 'CITY_SUPERVISOR', ''],
  endVisits: [workers, '', ''],
  recordVisit: [visitors, 'EMERGENCY_OFFICER', ''],
  reviewService: [visitors, 'GU_HOPE_TEAM', ''],
  requestTransfer: [workers, '', ''],
  receiveTransfer: [workers, '', ''],
  declineTransfer: [workers, '', ''],
  withdrawTransfer: [`${workers} DONG_HEAD`, '', ''],
  replaceReceiver: [heads, 'TEAM_HEAD ADMINISTRATOR CITY_SUPERVISOR', ''],
  endCase: [workers, '', ''],
  requestClosing: [workers, '', ''],
  approveClosing: [heads, 'GU_HOPE_TEAM', ''],
  returnClosing: [heads, 'GU_HOPE_TEAM', ''],
  recordFollowUp: [visitors, '', ''],
  reassignSeat: [heads, 'TEAM_HEAD ADMINISTRATOR CITY_SUPERVISOR', ''],
  appointDeputy: [heads, 'TEAM_HEAD ADMINISTRATOR', ''],
  endDeputy: [heads, 'TEAM_HEAD ADMINISTRATOR', ''],
  replaceDeputy: [heads, 'TEAM_HEAD ADMINISTRATOR CITY_SUPERVISOR', ''],
  pauseClock: [`${visitors} DONG_HEAD`, '', ''],
  resumeClock: [`${visitors} DONG_HEAD`, '', ''],
  renewRulebook: ['', 'ADMINISTRATOR OPERATOR', ''],
  recordOpening: [
    `${visitors} DONG_HEAD COMMITTEE_CHAIR`,
    'TEAM_HEAD EMERGENCY_OFFICER COMMITTEE_CHAIR GU_HOPE_TEAM',
    'COMMITTEE_CHAIR',
  ],
  noteSitting: ['COMMITTEE_CHAIR', 'COMMITTEE_CHAIR', 'COMMITTEE_CHAIR'],
  leaveSitting: ['COMMITTEE_CHAIR', 'COMMITTEE_CHAIR', 'COMMITTEE_CHAIR'],
  proposeSitting: ['COMMITTEE_CHAIR', 'COMMITTEE_CHAIR', 'COMMITTEE_CHAIR'],
};

const upper = upperOf(dong);

describe('who may do what where', () => {
  it.each(acts)(
    'is for %s what the permission matrix says, in its dong, its city, above it and nowhere else',
    (act) => {
      const [inDong, inCity, above] = expected[act].map((names) => names.split(' '));
      for (const role of roles) {
        const may = (place: HeldRole['place']) => roleFor(holding(role, place), act, dong);
        expect([role, may(dong)]).toEqual([role, inDong?.includes(role) ? role : null]);
        expect([role, may(cityOf(dong))]).toEqual([role, inCity?.includes(role) ? role : null]);
        expect([role, may(upper)]).toEqual([role, above?.includes(role) ? role : null]);
        const elsewhere = [otherDong, otherCity, cityOf(otherCity), upperOf(otherCity)];
        expect([role, ...elsewhere.map(may)]).toEqual([role, null, null, null, null]);
      }
    },
  );

  it.each(Object.entries(meetingActs))('lets do %s in a meeting only %s', (act, named) => {
    for (const role of roles) {
      const may = (place: HeldRole['place']) => roleFor(holding(role, place), act as MeetingAct, dong);
      const expectedRole = named.split(' ').includes(role) ? role : null;
      expect([dong, cityOf(dong), upper].map(may)).toEqual([expectedRole, expectedRole, expectedRole]);
      expect([otherDong, otherCity].map(may)).toEqual([null, null]);
    }
  });

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

const actsOf = (role: Role): Act[] =>
  acts.filter((act) =>
    [dong, cityOf(dong), upper].some((place) => roleFor(holding(role, place), act, dong) !== null),
  );

describe('those who never act', () => {
  it.each<Role>([
    'SECRETARY',
    'COMMITTEE_MEMBER',
    'OUTSIDE_EXPERT',
    'PROVIDER',
    'PRIVACY_OFFICER',
    'AUDITOR',
    'STATISTICS',
  ])('are refused as %s whatever they try', (role) => {
    expect(actsOf(role)).toEqual([]);
  });

  it.each<[Role, Act[]]>([
    ['PROVINCE', ['decideObjection']],
    [
      'ADMINISTRATOR',
      ['replaceReceiver', 'reassignSeat', 'appointDeputy', 'endDeputy', 'replaceDeputy', 'renewRulebook'],
    ],
    ['OPERATOR', ['renewRulebook']],
    ['CITY_SUPERVISOR', ['rescheduleVisit', 'replaceReceiver', 'reassignSeat', 'replaceDeputy']],
  ])('on a household are told from %s, whose only acts are %j', (role, own) => {
    expect(actsOf(role)).toEqual(own);
  });

  it.each<Role>(['TONGJANG', 'HONORARY_OFFICER'])('but report see nothing of any case as %s', (role) => {
    for (const look of looks) expect(roleFor(holding(role, dong), look, dong)).toBeNull();
    for (const look of looks) expect(placesFor(holding(role, dong), look)).toEqual([]);
  });

  it('see no names as the supervisor of the city, and logs, erasures and who may what only as the privacy officer', () => {
    const supervisor = holding('CITY_SUPERVISOR', cityOf(dong));
    expect(looks.filter((look) => roleFor(supervisor, look, dong))).toEqual([
      'case',
      'worklist',
      'overdue',
      'export',
      'grants',
      'grantMoney',
      'meetingList',
    ]);
    const privacy = holding('PRIVACY_OFFICER', cityOf(dong));
    expect(looks.filter((look) => roleFor(privacy, look, dong))).toEqual(['accessLog', 'erasure', 'staff']);
  });
});

describe('the emergency support of a place', () => {
  it('is listed for its head and team, the duty officer, the authority, the supervisor and the auditor; its sums also for statistics', () => {
    const readers = (look: 'grants' | 'grantMoney', place: HeldRole['place']) =>
      roles.filter((role) => roleFor(holding(role, place), look, dong)).toSorted();
    const inCity = 'AUDITOR CITY_SUPERVISOR EMERGENCY_OFFICER TEAM_HEAD';
    expect(readers('grants', dong)).toEqual(['DONG_HEAD', 'TEAM_HEAD']);
    expect(readers('grants', cityOf(dong))).toEqual(inCity.split(' '));
    expect(readers('grantMoney', dong)).toEqual(['DONG_HEAD', 'TEAM_HEAD']);
    expect(readers('grantMoney', cityOf(dong))).toEqual(`${inCity} STATISTICS`.split(' ').toSorted());
  });
});

describe('whoever may look for a person', () => {
  it('carries cases or approves them, and sees names whole in the same places', () => {
    const at = [dong, cityOf(dong)];
    const searching = roles.filter((role) =>
      at.some((place) => roleFor(holding(role, place), 'search', dong)),
    );
    expect(searching.toSorted()).toEqual(
      `${visitors} EMERGENCY_OFFICER DONG_HEAD GU_HOPE_TEAM`.split(' ').toSorted(),
    );
    for (const role of searching)
      for (const place of at)
        if (roleFor(holding(role, place), 'search', dong))
          expect([role, roleFor(holding(role, place), 'caseNames', dong)]).toEqual([role, role]);
  });
});

describe('the places of a list', () => {
  it('are exactly those in which the single thing may be seen', () => {
    for (const look of looks) {
      for (const role of roles) {
        for (const place of [dong, otherDong, otherCity, cityOf(dong), cityOf(otherCity), upper]) {
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
    }
  });

  it.each(seats)('as %s sees the case and its own list', (seat) => {
    expect(roleFor(holderOf(seat), 'worklist', dong)).not.toBeNull();
    expect(roleFor(holderOf(seat), 'case', dong)).not.toBeNull();
    expect(placesFor(holderOf(seat), 'worklist').some((place) => dong.startsWith(place))).toBe(true);
  });

  it.each(seats)('as %s may do all that can fall to that seat', (seat) => {
    expect(mayHold(holderOf(seat), seat, dong)).toBe(true);
    expect(mayHold(holderOf(seat, otherCity), seat, dong)).toBe(false);
  });
});
