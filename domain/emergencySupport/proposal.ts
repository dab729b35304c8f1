import type { CrisisCase } from '../crisisCase/state.ts';
import type { Refusal } from '../refusal.ts';
import { ceilingWon, noticeAmount, statutoryCap, type Rulebook, type SupportRule } from '../rulebook.ts';
import type { AmountFigure } from '../rulebook/money.ts';
import type { FirstHelp, GrantActs, GrantKind } from './acts.ts';
import { isSameKind, kindName, unitsTaken } from './caps.ts';
import type { Grant } from './grant.ts';

/** What the table proposes for a kind that was asked for, on that day and in that place. The machine never decides. */
export interface Proposal extends GrantKind {
  readonly rule: SupportRule;
  /** As many as a first decision may give, within what is left of the cap; 0 where nothing is. */
  readonly units: number;
  /** Won for each unit; null where the notice names only a ceiling, a base on top of which fees come, or nothing. */
  readonly amountWon: number | null;
  /** What the notice names, read or unread; null where it names nothing that we know. */
  readonly notice: AmountFigure | null;
  /** 제9조제2항, for 생계 and 주거. */
  readonly cap: AmountFigure | null;
  /** Won for each unit above which a decision is refused; null where no firm number is known. */
  readonly mostWon: number | null;
  /** Units of the kind given in this case before, and what of the cap is left. */
  readonly unitsGiven: number;
  readonly unitsLeft: number;
}

export function proposalFor(
  c: CrisisCase,
  { grant, asked: { kind, sub } }: { readonly grant: Grant; readonly asked: GrantKind },
  book: Rulebook,
): Proposal {
  const { householdSize, region } = grant;
  const ask = { kind, sub, householdSize, region: region === 'LARGE_CITY' ? region : null };
  const notice = noticeAmount(book, ask);
  const rule = book.supports[kind];
  const unitsGiven = unitsTaken(c, kind);
  const unitsLeft = Math.max(0, rule.capUnits - unitsGiven);
  return {
    ...{ kind, sub, rule, notice, unitsGiven, unitsLeft },
    units: Math.min(rule.firstUnits, unitsLeft),
    amountWon: notice?.basis === 'FIXED' ? notice.won : null,
    cap: statutoryCap(book, ask),
    mostWon: ceilingWon(book, { kind, sub, householdSize }),
  };
}

/** Whether something else is given than was proposed: other units, another amount, or one above an unread ceiling. */
export function differs(
  { units, amountWon, notice }: Proposal,
  help: Pick<FirstHelp, 'units' | 'amountWon'>,
): boolean {
  if (help.units !== units) return true;
  if (amountWon !== null) return help.amountWon !== amountWon;
  return notice?.basis === 'CEILING' && help.amountWon > notice.won;
}

type Decision = Pick<GrantActs['decideGrant'], 'help' | 'notGivenReason'>;

/** What is changed of the proposal has its reason, and so has a kind that was asked for and is not given. */
export function refuseUnreasoned(
  c: CrisisCase,
  { grant, decision }: { readonly grant: Grant; readonly decision: Decision },
  book: Rulebook,
): Refusal | null {
  const { help, notGivenReason } = decision;
  for (const one of help) {
    const proposal = proposalFor(c, { grant, asked: one }, book);
    if (one.amountReason || !differs(proposal, one)) continue;
    const { units: proposedUnits, amountWon: proposedWon } = proposal;
    return {
      code: 'amountReasonMissing',
      field: 'amountReason',
      kind: kindName(one),
      proposedUnits,
      proposedWon,
    };
  }
  const isMissing = grant.asked.some((asked) => !help.some((one) => isSameKind(asked, one)));
  return isMissing && !notGivenReason ? { code: 'notGivenReasonMissing', field: 'notGivenReason' } : null;
}
