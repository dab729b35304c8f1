import type { Act, Acts } from '../../domain/crisisCase/acts.ts';
import { asId, type ResourceId } from '../../domain/ids.ts';
import type { PlayedHousehold } from '../domain/household.ts';
import { played, toService } from './sampleCases.ts';
import type { SampleCase } from './samples.ts';

/** Late or not, it is said why: the days of these lives are not what they are about. */
function does<A extends Act>(house: PlayedHousehold, act: A, change: Partial<Acts[A]> = {}): void {
  house.does(act, change, { lateCause: 'WORKLOAD' });
}

/** So many grants of the old case are over. */
export const grantsThatEnded = 8;

/** A case of nearly two years with more behind it than its page shows, and one grant that has just been asked for. */
export const oldCase = (): SampleCase =>
  played(
    10,
    '남궁솔',
    (house) => {
      toService(house);
      does(house, 'planVisits', { times: 12 });
      give(house);
      for (let n = 1; n < grantsThatEnded; n += 1) decline(house);
      for (let n = 0; n < 7; n += 1) season(house, n);
      house.wait({ days: 120 });
      does(house, 'requestGrant', { supports: [{ kind: 'MEDICAL', sub: null }] });
    },
    '2025-02-03T09:00',
  );

/** The first grant, which is paid and reviewed and whose period passes. */
function give(house: PlayedHousehold): void {
  does(house, 'requestGrant');
  does(house, 'recordFieldCheck');
  does(house, 'decideGrant');
  does(house, 'serveNotice', { notice: 'DECISION' });
  does(house, 'seeGrant');
  for (const { id, units, amountWon } of house.current().grants[0]?.supports ?? [])
    does(house, 'recordPayment', { supportId: id, amountWon: units * amountWon });
  does(house, 'recordAfterCheck');
  does(house, 'recordAdequacy', { outcome: 'ADEQUATE' });
}

/** Asked for, and not given. */
function decline(house: PlayedHousehold): void {
  const grantId = `g${String(house.current().grants.length + 1)}`;
  does(house, 'requestGrant', { supports: [{ kind: 'HOUSING', sub: null }] });
  does(house, 'recordFieldCheck', { grantId });
  does(house, 'decideGrant', { grantId, help: [], notGivenReason: 'NOT_MET' });
}

/** Two months: a helper who came and went, a look at how it goes, another assessment and plan, a consent for another time. */
function season(house: PlayedHousehold, n: number): void {
  house.wait({ days: 60 });
  const linkageId = `l${String(n + 1)}`;
  does(house, 'offerLinkage', { resourceId: asId<ResourceId>(`resource-${String(n)}`) });
  does(house, 'answerLinkage', { linkageId, answer: 'ACCEPTED' });
  does(house, 'reviewLinkage', { linkageId, outcome: 'DONE' });
  does(house, 'recordAssessment');
  does(house, 'plan');
  does(house, 'recordConsent', { kind: 'CONSENT_SENSITIVE' });
  does(house, 'withdrawConsent', { consentId: `c${String(n + 1)}` });
}
