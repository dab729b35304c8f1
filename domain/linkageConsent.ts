import { dueOn, type Due, type Duty } from './clock.ts';
import type { Consent } from './consent.ts';
import type { CrisisCase } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import { consentFor } from './legalBasis.ts';
import { endLinkages, isLinkageOpen, type Linkage, type LinkageEvent } from './linkage.ts';
import { dueUnder } from './rulebook.ts';
import { dayOf, endOfDay, noonOf, type Instant, type PlainDate } from './time.ts';

/**
 * A linkage whose consent has no watch yet, or that a newer consent to the same helper carries from now on: the last day
 * of that consent is a date of the case, and asking for the next one a duty (since edition 3; before it a consent that
 * had run out hindered the next offer only).
 */
export function unwatchedConsents(c: CrisisCase, now: Circumstances): LinkageEvent[] {
  // A book that was made before edition 3 does not know the rule; the next renewal of the rules brings it.
  if (now.edition < 3 || !('CONSENT_RENEWAL' in now.rulebook.deadlines)) return [];
  return c.linkages.filter(isLinkageOpen).flatMap((linkage) => {
    const consent = consentOf(c, linkage, now);
    const isWatched = linkage.consentWatch && consent?.id === linkage.consentId;
    return consent && !isWatched ? [watched(linkage, consent, now)] : [];
  });
}

/** The newest that holds for that helper, or the one on which the linkage rests, whether it holds or not. */
function consentOf(c: CrisisCase, { consentId, resourceId }: Linkage, now: Circumstances): Consent | null {
  if (consentId === null) return null;
  const newest = consentFor(c, 'CONSENT_3RD', { resourceId, on: dayOf(now.at) });
  return newest ?? c.consents.find(({ id }) => id === consentId) ?? null;
}

function watched({ id: linkageId }: Linkage, { id, until }: Consent, now: Circumstances): LinkageEvent {
  const [today, asked] = [dayOf(now.at), dueUnder(now.rulebook, 'CONSENT_RENEWAL', noonOf(until)).day];
  // Late from its own day on: the consent's last day is no second chance.
  const due = dueOn('CONSENT_RENEWAL', asked < today ? today : asked, now);
  return { type: 'linkageConsentWatched', linkageId, consentId: id, due, until };
}

/** Until when a linkage may go on that rests on the person's consent, and by when the next one is asked for. */
export interface ConsentWatch {
  readonly due: Due;
  /** The consent's last day. */
  readonly until: PlainDate;
}

const watchedLinkages = (c: CrisisCase): (Linkage & { readonly consentWatch: ConsentWatch })[] =>
  c.linkages.flatMap((linkage) => {
    const { consentWatch } = linkage;
    return consentWatch && isLinkageOpen(linkage) ? [{ ...linkage, consentWatch }] : [];
  });

/** When consents run out on which something still rests. */
export const consentEnds = (c: CrisisCase): Instant[] =>
  watchedLinkages(c).map(({ consentWatch }) => endOfDay(consentWatch.until));

/** Nothing is shared without a basis: what rests on a consent ends with its last day (개인정보 보호법 제17조제1항제1호). */
export const endedConsents = (c: CrisisCase, at: Instant): LinkageEvent[] =>
  endLinkages(
    watchedLinkages(c).filter(({ consentWatch }) => endOfDay(consentWatch.until) <= at),
    'CONSENT_ENDED',
  );

/** The person is asked again before the consent runs out, so that no helper falls away unseen. */
export const consentDuties = (c: CrisisCase): Duty[] =>
  watchedLinkages(c).map(({ id, consentId, consentWatch: { due } }) => ({
    id: `consentRenewal/${id}/${consentId ?? ''}`,
    act: 'recordConsent',
    about: id,
    seat: 'officer',
    due,
  }));
