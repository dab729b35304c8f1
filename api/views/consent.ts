import type { Consent } from '../../domain/consent.ts';
import type { PlainDate } from '../../domain/time.ts';
import type { Names } from './clock.ts';

export interface ConsentView extends Consent {
  /** Null where it is for no one helper. */
  readonly resourceName: string | null;
  /** Whether something may rest on it today. */
  readonly holds: boolean;
}

export const consentView = (
  consent: Consent,
  { resourceNames, today }: { readonly resourceNames: Names; readonly today: PlainDate },
): ConsentView => ({
  ...consent,
  resourceName: consent.resourceId && (resourceNames.get(consent.resourceId) ?? consent.resourceId),
  holds: !consent.withdrawn && today <= consent.until,
});
