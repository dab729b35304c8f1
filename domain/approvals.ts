import type { Act } from './crisisCase/acts.ts';

/** Acts by which one person approves what another prepared (K7); what waits for them stands first in a head's list. */
export const approvalActs: readonly Act[] = ['approveClosing', 'decideExtension', 'orderReturn'];
