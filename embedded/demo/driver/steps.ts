import { consent } from './bodies.ts';
import type { Body } from './desk.ts';
import type { Household } from './household.ts';
import { answerNow, type Answers } from './life.ts';
import type { SeenCase } from './seen.ts';
import { atHour, hours, plusDays } from './time.ts';

/** Steps that several stories take. */

export interface Asked {
  readonly supports: readonly Body[];
  readonly crisisReasons: readonly string[];
  readonly householdSize: number;
  readonly note: string;
}

/** 긴급복지지원법 제8조: asked for at once, checked the next morning, decided and paid on the same day. */
export async function supportFirst(h: Household, answers: Answers, asked: Asked): Promise<void> {
  await h.act('officer', 'requestGrant', { ...asked });
  await h.wait(atHour(await h.now(), [9, 30], 1));
  await answerNow(h, answers, 'recordFieldCheck');
  await answerNow(h, answers, 'decideGrant');
  await answerNow(h, answers, 'seeGrant');
  await h.wait((await h.now()) + hours(4));
  await payEverything(h, answers);
}

export async function payEverything(h: Household, answers: Answers): Promise<void> {
  const unpaid = (seen: SeenCase) => seen.clocks.some(({ act }) => act === 'recordPayment');
  while (unpaid(await h.seen())) await answerNow(h, answers, 'recordPayment');
}

/** 솔루션위원회 자문 comes before the case conference, and the officer says what became of it (K25). */
export async function hearSolutionCommittee(h: Household, answers: Answers, note: string): Promise<void> {
  await h.act('officer', 'recordConsent', consent(await h.today(), null));
  await h.act('officer', 'escalate', { level: 'DISTRICT', note });
  await h.wait(atHour(await h.now(), [14, 0], 3));
  await answerNow(h, answers, 'adviseCase');
  await h.wait(atHour(await h.now(), [10, 0], 1));
  await answerNow(h, answers, 'answerAdvice');
}

/** Offers a helper outside with the person's consent for just this one, held for so many days. */
export async function linkWithConsent(h: Household, linkage: Body, days = 365): Promise<SeenCase> {
  const recipientId = String(linkage['resourceId']);
  const today = await h.today();
  await h.act('officer', 'recordConsent', consent(today, recipientId, { until: plusDays(today, days) }));
  return h.act('officer', 'offerLinkage', { ...linkage, basis: 'CONSENT_3RD' });
}

/** Says the answer of the helper to whom the last offer went. */
export async function answered(h: Household, answer: string): Promise<SeenCase> {
  const { linkages } = await h.seen();
  return h.act('officer', 'answerLinkage', { linkageId: linkages.at(-1)?.id, answer });
}
