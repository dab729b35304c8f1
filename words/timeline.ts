import type { CaseEventType } from '../domain/crisisCase/events.ts';
import { caseDetails } from './caseDetails.ts';
import type { Details } from './details.ts';
import { grantDetails } from './grantDetails.ts';
import { helpDetails } from './helpDetails.ts';
import type { Said } from './language.ts';
import { sittingDetails } from './caseSittings.ts';
import { staffDetails } from './staffDetails.ts';

export { eventSentences } from './eventSentences.ts';
export { kindWords } from './grantDetails.ts';

/** An event without its details does not compile. */
const details: Details = {
  ...caseDetails,
  ...grantDetails,
  ...helpDetails,
  ...staffDetails,
  ...sittingDetails,
};

/** The details of one recorded event; `data` is what the record holds for that type. */
export function eventDetails(type: CaseEventType, data: Readonly<Record<string, unknown>>): readonly Said[] {
  const detail = details[type] as (event: unknown) => readonly Said[];
  return detail({ ...data, type });
}
