import type { Letter } from '../entity.ts';
import type { ResourceId, StaffId } from '../ids.ts';
import { holderOf } from '../staffing.ts';
import type { LetterTemplate } from './letterTemplates.ts';
import type { CrisisCase, Seat } from './state.ts';

export type Facts = Letter['facts'];

/** The same letter to each, once where one person holds two seats. */
export function to(
  c: CrisisCase,
  people: readonly StaffId[],
  template: LetterTemplate,
  facts: Facts = {},
): Letter[] {
  return [...new Set(people)].map((staffId) => ({
    to: { staffId },
    template,
    facts: { ...facts, caseNo: c.caseNo },
  }));
}

/** To whoever does the duties of these seats now. */
export const toSeats = (
  c: CrisisCase,
  seats: readonly Seat[],
  template: LetterTemplate,
  facts: Facts = {},
): Letter[] =>
  to(
    c,
    seats.map((seat) => holderOf(c, seat)),
    template,
    facts,
  );

/** To the one who helps from outside the house. */
export function toResource(
  c: CrisisCase,
  resourceId: ResourceId,
  template: LetterTemplate,
  facts: Facts,
): Letter {
  return { to: { resourceId }, template, facts: { ...facts, caseNo: c.caseNo } };
}
