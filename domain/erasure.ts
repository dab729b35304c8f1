import type { DueDate } from './calendar.ts';
import { dueUnder, type Rulebook } from './rulebook.ts';
import { dayOf, noonOf, plusMonths, type Instant, type PlainDate } from './time.ts';

/** Why a household's papers are to be destroyed (파기): the end of their keeping, or somebody asked for it. */
export const erasureCauses = ['RETENTION', 'REQUEST'] as const;
export type ErasureCause = (typeof erasureCauses)[number];

/** What a privacy officer proposes an erasure on. */
export const erasureReasons = ['PERSON_ASKED', 'COURT', 'OTHER'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** Why a proposed erasure is refused: another law keeps the papers, a dispute needs them, or something else. */
export const keepReasons = ['KEPT_BY_LAW', 'DISPUTE', 'OTHER'] as const;
export type KeepReason = (typeof keepReasons)[number];

/** 개인정보 보호법 제21조: what is no longer needed is destroyed without delay. */
const privacyAct = '개인정보 보호법 제21조';

/** A refused end of keeping is proposed once more after so many months (DESIGN), so that no exception lasts unseen. */
export const askAgainMonths = 12;

/** The article on which an erasure rests, in Korean, as its certificate shows it. */
export function erasureBasis(cause: ErasureCause, { deadlines }: Rulebook): string {
  switch (cause) {
    case 'RETENTION':
      return deadlines.D25.law;
    case 'REQUEST':
      return privacyAct;
  }
}

/** Until when papers are kept (D25), from the day on which the last case was over. */
export function keptUntil(book: Rulebook, lastDay: PlainDate): DueDate {
  return dueUnder(book, 'D25', noonOf(lastDay));
}

/** No keeping that began after this day can be over at that moment; holidays may make it longer, never shorter. */
export function latestBeginning(book: Rulebook, at: Instant): PlainDate {
  return plusMonths(dayOf(at), -book.deadlines.D25.amount);
}
