import type { CrisisCase } from '../../crisisCase/state.ts';
import { dayOf, laterOf, plusMonths, type PlainDate } from '../../time.ts';
import type { Rulebook } from '../../rulebook.ts';
import type { GrantKind } from '../acts.ts';
import type { Grant } from '../grant.ts';
import { ruleIn, type EarlierSupport, type Warning } from './warning.ts';

/** What the household was given before this grant: what the house knew at its request, and what this case holds itself. */
export function earlierThan(c: CrisisCase, grant: Grant): readonly EarlierSupport[] {
  const here = c.grants
    .slice(
      0,
      c.grants.findIndex(({ id }) => id === grant.id),
    )
    .flatMap((one) => asEarlier(c, one));
  const known = (grant.earlier ?? []).filter(
    (one) => !here.some(({ caseId, grantId }) => caseId === one.caseId && grantId === one.grantId),
  );
  return [...known, ...here].toSorted(
    (a, b) => Number(a.endedOn < b.endedOn) - Number(a.endedOn > b.endedOn),
  );
}

/** Nothing where nothing was given, or where its reasons are not in the state, for it was asked for before edition 5. */
function asEarlier(
  { caseId }: CrisisCase,
  { id: grantId, supports, crisisReasons }: Grant,
): EarlierSupport[] {
  const [first, ...rest] = supports;
  if (!first || !crisisReasons) return [];
  const kinds = supports.map(({ kind, sub }): GrantKind => ({ kind, sub }));
  const endedOn = rest.reduce((last, { to }) => laterOf(last, to), first.to);
  return [{ caseId, grantId, reasons: crisisReasons, kinds, endedOn }];
}

/**
 * 재지원: the same reason again before its months are over. What still runs on the day of the request is no support
 * once more but another kind beside it. The latest of several warns.
 */
export function reSupportWarnings(c: CrisisCase, grant: Grant, { reSupport = [] }: Rulebook): Warning[] {
  const rule = reSupport.find(({ crisis }) => crisis === 'SAME_REASON');
  if (!rule || rule.waitMonths === null) return [];
  const { waitMonths } = rule;
  const asked = dayOf(grant.requestedAt);
  const own = grant.crisisReasons ?? [];
  const again = earlierThan(c, grant).find(
    ({ endedOn, reasons }) =>
      endedOn < asked &&
      asked <= plusMonths(endedOn, waitMonths) &&
      reasons.some((reason) => own.includes(reason)),
  );
  if (!again) return [];
  const { caseId, grantId, endedOn } = again;
  const until = plusMonths(endedOn, waitMonths);
  return [
    {
      code: 'RE_SUPPORT',
      ...{ caseId, grantId, endedOn, until, monthsLeft: monthsUntil(asked, until) },
      reasons: again.reasons.filter((reason) => own.includes(reason)),
      rule: ruleIn(rule),
    },
  ];
}

/** Months from one day to another, the one that has begun with them. */
function monthsUntil(from: PlainDate, until: PlainDate): number {
  let months = 0;
  while (plusMonths(from, months) < until) months += 1;
  return months;
}
