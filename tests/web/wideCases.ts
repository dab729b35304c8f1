import type { Act, Acts } from '../../domain/crisisCase/acts.ts';
import { asId, type ResourceId } from '../../domain/ids.ts';
import { plusDays } from '../../domain/time.ts';
import type { PlayedHousehold } from '../domain/household.ts';
import { played, toService } from './sampleCases.ts';
import type { SampleCase } from './samples.ts';

/** Late or not, it is said why: the days of these lives are not what they are about. */
const cause = { lateCause: 'WORKLOAD' } as const;

function does<A extends Act>(house: PlayedHousehold, act: A, change: Partial<Acts[A]> = {}): void {
  house.does(act, change, cause);
}

/** A support that was not adequate, asked back, and contested; another one prolonged beside it. */
function recover(house: PlayedHousehold): void {
  does(house, 'requestGrant');
  does(house, 'recordFieldCheck');
  does(house, 'decideGrant');
  does(house, 'seeGrant');
  does(house, 'recordPayment');
  does(house, 'requestExtension');
  does(house, 'decideExtension');
  does(house, 'serveNotice', { notice: 'EXTENSION' });
  does(house, 'recordAfterCheck', { incomeWithin: false });
  does(house, 'recordAdequacy', { outcome: 'INADEQUATE' });
  does(house, 'serveNotice', { notice: 'DECISION' });
  does(house, 'giveNotice');
  does(house, 'serveNotice', { notice: 'PRIOR_NOTICE' });
  house.wait({ days: 11 });
  does(house, 'orderReturn', { amountWon: 300_000, stop: false });
  does(house, 'serveNotice', { arrivedOn: null, takenBy: null });
  does(house, 'serveNotice');
  does(house, 'recordReturn', { amountWon: 100_000 });
  does(house, 'agreeInstalments');
  does(house, 'recordObjection');
  does(house, 'recordObjection', { against: 'DECISION' });
}

/** Everything that a case in service may have beside the service itself. */
export const workedCase = (): SampleCase =>
  played(
    6,
    '한도윤',
    (house) => {
      toService(house);
      does(house, 'planVisits', { safety: true });
      recover(house);
      does(house, 'requestSelection', { way: 'CHAIR_FIRST' });
      does(house, 'decideSelection');
      does(house, 'recordConsent', { kind: 'CONSENT_SENSITIVE' });
      does(house, 'recordConsent', { recipientId: asId<ResourceId>('resource-1') });
      does(house, 'withdrawConsent');
      does(house, 'recordHealth');
      does(house, 'recordExternalNumber');
      does(house, 'recordExternalNumber', { replaces: 'k1' });
      does(house, 'recordExternalNumber', { system: 'ONNARA', grantId: 'g1' });
      does(house, 'escalate');
      does(house, 'adviseCase');
      does(house, 'answerAdvice', { answers: ['FOLLOWED', 'NOT_FOLLOWED'] });
      does(house, 'escalate', { level: 'CITY' });
      does(house, 'adviseCase');
      does(house, 'recordAssessment');
      does(house, 'plan', { opinion: 'WISHES_CHANGE', unsignedReason: 'BY_PHONE' });
      house.until(house.now());
      const today = house.today();
      does(house, 'appointDeputy', { seat: 'emergencyOfficer', from: today, until: plusDays(today, 60) });
      does(house, 'pauseClock', {
        clockId: house.clocks().find(({ act }) => act === 'reviewService')?.id ?? '',
      });
    },
    '2026-10-06T09:00',
  );

/** Nobody knows where they are, and the case is on its way to another dong. */
export const missingCase = (): SampleCase =>
  played(
    7,
    null,
    (house) => {
      does(house, 'reportCrisis', { named: false, restricted: true });
      does(house, 'recordContact');
      does(house, 'recordIntake');
      does(house, 'recordContact', { outcome: 'WHEREABOUTS_UNKNOWN' });
      does(house, 'requestTransfer');
    },
    '2026-11-20T10:00',
  );

/** Died while support was under way. */
export const endedCase = (): SampleCase =>
  played(
    8,
    '오말순',
    (house) => {
      does(house, 'reportCrisis');
      does(house, 'requestGrant');
      does(house, 'recordFieldCheck');
      does(house, 'decideGrant');
      does(house, 'recordPayment');
      does(house, 'endCase');
    },
    '2026-11-20T10:00',
  );

/** Refused: they want no help, and are asked again. */
export const refusedCase = (): SampleCase =>
  played(
    9,
    '피영달',
    (house) => {
      does(house, 'reportCrisis');
      does(house, 'recordContact', { outcome: 'REFUSED' });
    },
    '2026-11-20T10:00',
  );

export const wideCases = (): readonly SampleCase[] => [
  workedCase(),
  missingCase(),
  endedCase(),
  refusedCase(),
];
