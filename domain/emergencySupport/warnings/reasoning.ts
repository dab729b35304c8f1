import type { CrisisCase } from '../../crisisCase/state.ts';
import type { Circumstances } from '../../entity.ts';
import type { Refusal } from '../../refusal.ts';
import type { FirstHelp, GrantActs } from '../acts.ts';
import { isSameKind } from '../caps.ts';
import type { Grant } from '../grant.ts';
import { differs, proposalFor, refuseUnreasoned } from '../proposal.ts';
import { answersTo } from './answering.ts';
import type { NotGivenReason } from './codes.ts';
import { fieldWarnings } from './fieldWarnings.ts';
import { helpWarnings } from './helpWarnings.ts';
import type { Answering } from './warning.ts';

/** Rules that are guidance warn, and what differs from the table has a reason, since edition 5. */
const warns = ({ edition }: Circumstances): boolean => edition >= 5;

interface Reasoned extends Answering {
  readonly given: readonly FirstHelp[];
  readonly notGivenReason?: NotGivenReason;
}

/** The help with what was said of it, or the reason that is missing. */
export function reasonedIn(
  c: CrisisCase,
  { grant, input }: { readonly grant: Grant; readonly input: GrantActs['decideGrant'] },
  now: Circumstances,
): Reasoned | Refusal {
  const { help, notGivenReason, overrides } = input;
  if (!warns(now)) return { given: help };
  const { rulebook } = now;
  const refusal = refuseUnreasoned(c, { grant, decision: input }, rulebook);
  if (refusal) return refusal;
  const answered = answersTo(helpWarnings(c, { grant, help }, rulebook), overrides);
  if ('code' in answered) return answered;
  const given = help.map(({ amountReason, ...one }): FirstHelp => {
    const isOther = differs(proposalFor(c, { grant, asked: one }, rulebook), one);
    return isOther && amountReason ? { ...one, amountReason } : one;
  });
  const isAllGiven = grant.asked.every((asked) => help.some((one) => isSameKind(asked, one)));
  return { given, ...(notGivenReason && !isAllGiven ? { notGivenReason } : {}), ...answered };
}

/** What a field check met that found a crisis, each with its reason. */
export function answeredOnSight(
  grant: Grant,
  input: GrantActs['recordFieldCheck'],
  now: Circumstances,
): Answering | Refusal {
  const isMet = input.confirmed && warns(now);
  return answersTo(isMet ? fieldWarnings(grant, input, now.rulebook) : [], input.overrides);
}
