import type { PrintPurpose } from '../access.ts';
import type { Grant } from './grant.ts';

/** What goes on paper of a grant, by the name in its address: 현장조사서, notices to the household, receipts, the record of service. */
export const noticePapers = [
  'field-check',
  'decision',
  'prior-notice',
  'return-order',
  'dunning',
  'receipt',
  'decision-receipt',
  'service',
] as const;
type GrantPaper = (typeof noticePapers)[number];
/** The decision on an extension stands with the extension: a grant may have several. */
export type NoticePaper = GrantPaper | 'extension';

/** A 현장조사서 stays with the file; everything else goes to the household. */
export const purposeOf = (paper: NoticePaper): PrintPurpose =>
  paper === 'field-check' ? 'ON_FILE' : 'NOTICE';

type Known = Pick<Grant, 'decidedOn'> & {
  readonly checkedOn?: Grant['checkedOn'] | null;
  readonly recovery: Pick<
    NonNullable<Grant['recovery']>,
    'heard' | 'orderedOn' | 'dunnings' | 'objection'
  > | null;
  readonly decisionNotice?: Grant['decisionNotice'] | null;
  readonly services?: Grant['services'];
};

/** Which of them there are: each is printed from what was decided, so none before that. */
export function papersOf(grant: Known): readonly GrantPaper[] {
  const { checkedOn = null, decidedOn, recovery, decisionNotice, services = [] } = grant;
  const isThere: Readonly<Record<GrantPaper, boolean>> = {
    'field-check': checkedOn !== null,
    decision: decidedOn !== null,
    'prior-notice': recovery?.heard !== undefined,
    'return-order': recovery !== null && recovery.orderedOn !== null,
    dunning: recovery?.dunnings !== undefined,
    receipt: recovery !== null && recovery.objection !== 'none',
    'decision-receipt': (decisionNotice?.objection ?? 'none') !== 'none',
    service: services.length > 0,
  };
  return noticePapers.filter((paper) => isThere[paper]);
}
