import type { AssessedArea } from '../../domain/crisisCase/codes.ts';
import { asId, type FileId, type ResourceId } from '../../domain/ids.ts';
import { kst, playHousehold, type PlayedHousehold } from '../domain/household.ts';
import { sampleCaseId, type SampleCase } from './samples.ts';

/** The day that the sample house shows: a Monday afternoon. */
export const sampleNow = kst('2026-11-23T14:05');

/** A household played from that morning to the sample house's day. */
export function played(
  n: number,
  name: string | null,
  play: (house: PlayedHousehold) => void,
  from: string,
): SampleCase {
  const household = playHousehold(kst(from));
  play(household);
  household.until(sampleNow);
  return {
    household,
    caseNo: `2026-${String(400 + n).padStart(5, '0')}`,
    caseId: sampleCaseId(n),
    name: { name, masked: false, others: n % 3, erased: false },
  };
}

const sampleAreas: readonly AssessedArea[] = [
  { area: 'SAFETY', level: 'HIGH', priority: 1 },
  { area: 'HEALTH', level: 'MEDIUM', priority: 2 },
  { area: 'FAMILY', level: 'LOW', priority: null },
];

/** From an urgent report to the plan. */
export function toService(house: PlayedHousehold): void {
  house.does('reportCrisis', { urgent: true, crisisReasons: ['NEGLECT_ABUSE', 'MINISTER_NOTICE'] });
  house.wait({ hours: 5 });
  house.does('recordContact', { mode: 'VISIT' });
  house.wait({ days: 2 });
  house.does('recordIntake');
  house.does('register');
  house.wait({ days: 4 });
  house.does('recordAssessment', { crisisLevel: 'HIGH', areas: sampleAreas });
  house.wait({ days: 5 });
  house.does('recordConference', { experts: ['ADDICTION', 'some-body-without-a-word'] });
  house.does('classify', { caseClass: 'HIGH_DIFFICULTY' });
  house.wait({ days: 3 });
  house.does('plan', { areas: ['SAFETY', 'HEALTH'] });
}

/** In service, with support given, linkages offered and visits running. */
export const servedCase = (): SampleCase =>
  played(
    1,
    '배성우',
    (house) => {
      toService(house);
      house.does('planVisits');
      house.does('requestGrant', {
        supports: [
          { kind: 'LIVELIHOOD', sub: null },
          { kind: 'OTHER', sub: 'FUEL' },
        ],
      });
      house.wait({ hours: 20 });
      house.does('attachFiles', { files: [asId<FileId>('photo'), asId<FileId>('document')] });
      house.does('recordFieldCheck');
      house.does('decideGrant');
      house.does('seeGrant');
      house.does('recordPayment');
      house.does('offerLinkage');
      house.does('answerLinkage');
      house.does('recordConsent', { recipientId: asId<ResourceId>('resource-1') });
      house.does('offerLinkage', { isPublic: false, basis: 'CONSENT_3RD', amountWon: 1_200_000 });
      house.wait({ days: 8 });
      house.does('recordVisit', { outcome: 'ABSENT' }, { lateCause: 'HOUSEHOLD_ABSENT' });
      house.does('requestGrant', { supports: [{ kind: 'MEDICAL', sub: null }] });
      house.does('recordFieldCheck', {
        consents: [
          { kinship: 'SELF', consent: 'UNCONSCIOUS' },
          { kinship: 'SPOUSE', consent: 'TAKEN' },
          { kinship: 'CHILD', consent: 'CHILD' },
        ],
      });
      house.does('requestGrant', {
        supports: [
          { kind: 'HOUSING', sub: null },
          { kind: 'OTHER', sub: 'ELECTRIC' },
        ],
      });
      house.does('recordFieldCheck', {
        grantId: 'g3',
        otherHelp: [{ otherAct: 'HOUSING_BENEFIT', kind: 'HOUSING' }],
      });
    },
    '2026-10-12T22:10',
  );

/** Reported this morning and urgent. */
export const freshCase = (): SampleCase =>
  played(
    2,
    null,
    (house) => house.does('reportCrisis', { urgent: true, reporterKind: 'DATA_SYSTEM' }),
    '2026-11-23T09:40',
  );

/** Contacted some days ago; the intake is late. */
export const lateCase = (): SampleCase =>
  played(
    3,
    '남궁하늘빛나라우리별이름이아주긴사람',
    (house) => {
      house.does('reportCrisis');
      house.wait({ days: 1 });
      house.does('recordContact');
    },
    '2026-11-02T10:00',
  );

/** Served and asked to be closed. */
export const closingCase = (): SampleCase =>
  played(
    4,
    '진소율',
    (house) => {
      house.does('reportCrisis', { reporterKind: 'SELF' });
      house.does('recordContact', { mode: 'OFFICE' });
      house.does('recordIntake', { nextStep: 'INFO_ONLY' });
      house.wait({ days: 1 });
      house.does('requestClosing', { reason: 'INFORMED' });
    },
    '2026-11-19T10:15',
  );

/** Closed and followed up now and then. */
export const followedCase = (): SampleCase =>
  played(
    5,
    '임복순',
    (house) => {
      house.does('reportCrisis');
      house.does('recordContact');
      house.does('recordIntake', { nextStep: 'SERVICE_LINK' });
      house.does('offerLinkage');
      house.does('answerLinkage');
      house.wait({ days: 20 });
      house.does('reviewLinkage');
      house.does('requestClosing', { reason: 'SERVICE_LINKED' });
      house.does('approveClosing');
    },
    '2026-10-05T09:00',
  );

export const sampleCases = (): readonly SampleCase[] => [
  servedCase(),
  freshCase(),
  lateCase(),
  closingCase(),
  followedCase(),
];
