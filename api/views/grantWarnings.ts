import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import type { Grant } from '../../domain/emergencySupport/grant.ts';
import { proposalFor, type Proposal } from '../../domain/emergencySupport/proposal.ts';
import { earlierThan } from '../../domain/emergencySupport/warnings/earlier.ts';
import { helpWarnings } from '../../domain/emergencySupport/warnings/helpWarnings.ts';
import type { KeptFindings } from '../../domain/emergencySupport/warnings/keeping.ts';
import type { EarlierSupport, Warning } from '../../domain/emergencySupport/warnings/warning.ts';
import { incomeLineUnder } from '../../domain/emergencySupport/grantRules.ts';
import type { Rulebook } from '../../domain/rulebook.ts';
import type { PlainDate } from '../../domain/time.ts';

/** What a decision on a grant has to look at, by the rules of that day and place, and what it did look at. */
export interface GrantWarningsView {
  /** Support that the household was given before, the latest first; empty once it is decided. */
  readonly earlier: readonly EarlierSupport[];
  /** What a decision of today meets that gives all that was asked for; empty once it is decided. */
  readonly warnings: readonly Warning[];
  /** What the table proposes for each kind that was asked for; empty once it is decided. */
  readonly proposals: readonly Proposal[];
  /** Warnings that somebody went on against, with their reasons. */
  readonly answered: NonNullable<KeptFindings['answered']>;
  readonly otherHelp: NonNullable<KeptFindings['otherHelp']>;
  readonly notGivenReason: KeptFindings['notGivenReason'] | null;
  /** Null for Korean nationals, and where it was asked for before it was kept. */
  readonly foreignerGround: KeptFindings['foreignerGround'] | null;
  readonly groundEvidence: KeptFindings['groundEvidence'] | null;
  /** The highest income within the line of the after-check for a household of this size. */
  readonly incomeLineWon: number;
}

interface Looking {
  readonly c: CrisisCase;
  readonly book: Rulebook;
  readonly today: PlainDate;
}

export function grantWarningsView(grant: Grant, { c, book, today }: Looking): GrantWarningsView {
  const { answered = [], otherHelp = [], asked, status } = grant;
  const isToDecide = status === 'requested' || status === 'checked';
  const help = asked.map((kind) => ({ ...kind, from: today }));
  return {
    ...{ answered, otherHelp },
    earlier: isToDecide ? earlierThan(c, grant) : [],
    warnings: isToDecide ? helpWarnings(c, { grant, help }, book) : [],
    proposals: isToDecide ? asked.map((kind) => proposalFor(c, { grant, asked: kind }, book)) : [],
    notGivenReason: grant.notGivenReason ?? null,
    foreignerGround: grant.foreignerGround ?? null,
    groundEvidence: grant.groundEvidence ?? null,
    incomeLineWon: incomeLineUnder(book, grant),
  };
}
