import { describe, expect, it } from '@jest/globals';
import type { CaseEventType } from '../../domain/crisisCase/events.ts';
import { healthFindingLabels } from '../../words/careLabels.ts';
import { eventDetails, eventSentences } from '../../words/timeline.ts';

const due = { day: '2026-12-04' };
const votes = { seated: 12, present: 9, inFavour: 7 };

/** Every fact that any event may tell; where one name means two things, the others stand below. */
const facts = {
  ...votes,
  due,
  votes,
  retry: due,
  clockId: 'intake/1',
  act: 'recordIntake',
  seat: 'officer',
  takeOver: 'ON_LEAVE',
  basis: 'VITAL_INTEREST',
  heldOn: '2026-11-22',
  closedOn: '2026-11-22',
  foundOn: '2026-11-22',
  leftOn: '2026-11-22',
  paidOn: '2026-11-22',
  receivedOn: '2026-11-22',
  arrivedOn: '2026-11-22',
  until: '2026-12-31',
  to: '2026-12-31',
  objectionUntil: '2026-12-24',
  opinionUntil: '2026-12-03',
  startsAt: '2026-11-22T15:00:00.000Z',
  endsAt: '2026-11-27T15:00:00.000Z',
  dueAt: '2026-11-20T15:00:00.000Z',
  reporterKind: 'TONGJANG',
  crisisReasons: ['JOB_LOSS'],
  urgent: true,
  refuses: true,
  unseen: true,
  received: true,
  confirmed: true,
  incomeWithin: true,
  assetsWithin: true,
  financialWithin: false,
  granted: true,
  stop: true,
  late: true,
  selected: true,
  ratified: true,
  safety: true,
  byGuardian: true,
  asleep: [1, 2],
  awake: [1, 2],
  moved: [1, 2, 3],
  kept: [1],
  followUps: [1, 2, 3],
  visits: [1, 2],
  mode: 'VISIT',
  outcome: 'STABLE',
  nextStep: 'REGISTER',
  told: 'BY_PHONE',
  areas: ['SAFETY'],
  crisisLevel: 'HIGH',
  experts: ['POLICE'],
  advises: 'GENERAL',
  caseClass: 'GENERAL',
  opinion: 'NOT_HEARD',
  unsignedReason: 'ABSENT',
  reason: 'DIED',
  noFollowUp: 'DIED',
  duty: 'search',
  duties: ['intake', 'firstLinkage'],
  cause: 'OTHER',
  asked: [{ kind: 'OTHER', sub: 'FUEL' }],
  supports: [{ kind: 'HOUSING', sub: null }],
  foreignerGround: 'REFUGEE',
  householdSize: 2,
  consentDeferred: 'CHILD',
  consents: [{ kinship: 'SPOUSE', takenOn: null, deferred: 'UNCONSCIOUS' }],
  members: [2, 3],
  takenOn: '2026-11-24',
  files: ['file1'],
  amountWon: 300_000,
  by: 'AUTHORITY',
  units: 1,
  waiver: 'WAIVED_BY_PERSON',
  leftWon: 300_000,
  instalments: [{ payOn: '2026-12-24', amountWon: 150_000 }],
  recipientOf: 'MEDICAL_AID',
  payTo: 'OTHER_ACCOUNT',
  proof: 'MANDATE',
  figures: { incomeWon: 900_000, deductedWon: 100_000, financialWon: 1_000_000 },
  otherwise: 'SPECIAL_RULE',
  serviceWay: 'REGISTERED_MAIL',
  attempt: 2,
  thing: 'HEATING',
  way: 'WRITTEN',
  answer: 'ACCEPTED',
  answers: ['FOLLOWED', 'NOT_FOLLOWED', 'FOLLOWED'],
  present: 9,
  lookReason: 'COVERING',
  visitor: 'nurse',
  everyDays: 7,
  left: 3,
  kind: 'CONSENT_3RD',
  items: ['CONTACT'],
  findings: ['BLOOD_PRESSURE', 'MENTAL_HEALTH'],
  checker: 'POLICE',
  level: 'DISTRICT',
  evaluation: 'STEP_IN',
  points: ['MEDICAL', 'LEGAL'],
  no: 1,
  planVersion: 2,
  was: { day: '2026-11-20' },
  system: 'HAENGBOK',
  replaces: 'k1',
  danger: {
    calls: [
      { line: 'POLICE_112', at: '2026-11-22T05:05:00.000Z' },
      { line: 'SUICIDE_109', at: null },
    ],
    whyNot: null,
  },
};

const sitting = {
  kind: 'CONFERENCE',
  committee: { kind: 'DONG_CONFERENCE', place: '4111353000' },
  item: 2,
  nextAt: null,
};
const others: Readonly<Partial<Record<CaseEventType, Readonly<Record<string, unknown>>>>> = {
  transferWithdrawn: { asked: { cause: 'STAYS' } },
  sittingNoted: sitting,
  sittingLeft: sitting,
  sittingGivenUp: sitting,
  sittingProposed: sitting,
  contactRecorded: { outcome: 'WHEREABOUTS_UNKNOWN' },
  locationTold: { way: 'IN_WRITING' },
  assessmentRecorded: {
    areas: [
      { area: 'SAFETY', level: 'HIGH', priority: 1 },
      { area: 'HEALTH', level: 'NONE', priority: null },
    ],
  },
  welfareChecked: { outcome: 'IN_DANGER' },
  selectionDecided: {
    result: 'SELECTED',
    given: { means: 'HEATING', amountWon: 300_000 },
    notSelectedReason: 'NO_CRISIS',
    statutory: due,
  },
  selectionRatified: { ratified: false, unconfirmed: due },
  selectionSettled: { settlement: 'KEPT_AS_GIVEN' },
  recoveryDecided: { carried: true, amountWon: 300_000 },
  meetingActionCreated: { kind: 'VISIT', owner: 'nurse', visit: { due } },
  meetingActionDone: { outcome: 'GIVEN_UP', why: 'NO_RESOURCE' },
  conferenceRecorded: {
    agreed: {
      ...{ leadAgency: 'DONG_OFFICE', parts: [{ agency: 'POLICE', by: null }], opinion: 'AGREES' },
      nextOn: '2026-12-20',
    },
  },
  adequacyRecorded: { outcome: 'FRAUD' },
  objectionDecided: { outcome: 'PARTLY' },
  linkageReviewed: { outcome: 'DONE' },
  linkageEnded: { cause: 'CONSENT_WITHDRAWN' },
  visitRecorded: { outcome: 'ABSENT' },
  supportCut: { cause: 'STOPPED' },
  healthRecorded: { basis: 'CONSENT_SENSITIVE' },
  clockPaused: { reason: 'HOSPITAL' },
  closingReturned: { reason: 'NEW_REPORT' },
  caseArchived: { cause: 'merged' },
};

const types = Object.keys(eventSentences) as CaseEventType[];
const said = (type: CaseEventType, change: object = {}): readonly string[] =>
  eventDetails(type, { ...facts, ...others[type], ...change }).map(({ ko }) => ko);

describe('what happened, in words', () => {
  it.each(types)('%s has its details in both languages', (type) => {
    for (const { ko, en } of eventDetails(type, { ...facts, ...others[type] })) {
      expect(ko).not.toMatch(/^\s*$|undefined|NaN|null|\[object/);
      expect(en).not.toMatch(/^\s*$|undefined|NaN|null|\[object|[가-힣]/);
    }
  });

  it('says no two things in the same sentence', () => {
    const sentences = Object.values(eventSentences);
    expect(new Set(sentences.map(({ ko }) => ko)).size).toBe(types.length);
    expect(new Set(sentences.map(({ en }) => en)).size).toBe(types.length);
  });

  it('says of a late duty which it was, until when, why, and on whose side the delay lay', () => {
    expect(said('latenessExplained', { cause: 'HOUSEHOLD_ABSENT' })).toEqual([
      '초기상담',
      '기한 2026. 11. 20.(금)',
      '가구가 부재함',
      '가구의 사정',
    ]);
    expect(said('latenessExplained', { cause: 'COMMITTEE' }).at(-1)).toBe('다른 기관의 지연');
  });

  it('counts the deadlines that new rules moved, and those that they left', () => {
    expect(said('rulebookRenewed')).toEqual(['옮긴 기한 3건', '그대로 둔 기한 1건']);
  });

  it('says of a pause what sleeps, why and until when, and the day that follows from it', () => {
    expect(said('clockPaused')).toEqual([
      '초기상담',
      '입원',
      '멈춤 2026. 12. 31.(목)까지',
      '기한 2026. 12. 4.(금)까지',
    ]);
  });

  it('names a duty of the case by its own name, and any other by its act', () => {
    expect(said('dutyPassed', { clockId: 'search/2', act: 'recordContact' })).toEqual(['소재 확인']);
    expect(said('dutyPassed', { clockId: 'decision/g1', act: 'decideGrant' })).toEqual(['긴급지원 결정']);
  });

  it('says both days of a deputy, the last one counted', () => {
    expect(said('deputyAppointed', { cause: 'SICK' })).toEqual([
      '담당',
      '병가',
      '2026. 11. 23.(월)부터 2026. 11. 27.(금)까지',
    ]);
  });

  it('says of a notice that did not arrive that it is served again', () => {
    const served = said('noticeServed', {
      arrivedOn: null,
      objectionUntil: null,
      opinionUntil: undefined,
    });
    expect(served).toEqual([
      '반환명령 통지서',
      '등기우편',
      '2번째',
      '도달하지 않음',
      '다시 송달 2026. 12. 4.(금)까지',
    ]);
    expect(said('noticeServed')).toContain('이의신청 2026. 12. 24.(목)까지');
  });

  it('says when the chair alone has selected', () => {
    expect(said('selectionDecided', { votes: null })).toContain('위원장 선결정');
    expect(said('selectionDecided')).toContain('재적 12 출석 9 찬성 7');
  });

  it('shows the needs that were found, and leaves out those that are none', () => {
    expect(said('assessmentRecorded')).toEqual(['1번째 조사', '위기도 높음', '안전 높음']);
  });

  it('counts what a nurse found and names nothing of it', () => {
    const told = eventDetails('healthRecorded', { ...facts, ...others.healthRecorded });
    const words = Object.values(healthFindingLabels).flatMap(({ ko, en }) => [ko, en]);
    expect(told.map(({ ko }) => ko)).toContain('살필 것 2가지');
    for (const word of words) expect(JSON.stringify(told)).not.toContain(word);
  });

  it('says nothing of where somebody went who left the household', () => {
    expect(said('memberLeft')).toEqual(['2026. 11. 22.(일)']);
  });
});
