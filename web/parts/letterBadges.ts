import type { LetterStatus } from '../../words/deadlines.ts';

/** How a letter's standing looks, beside its word. */
export const letterBadges: Readonly<Record<LetterStatus, string>> = {
  waiting: 'dr-badge',
  sending: 'dr-badge',
  sent: 'dr-badge dr-badge--good',
  failed: 'dr-badge dr-badge--over',
  unknown: 'dr-badge dr-badge--today',
  expired: 'dr-badge',
};
