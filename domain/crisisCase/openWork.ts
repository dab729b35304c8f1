import { isEscalationOpen } from '../escalation.ts';
import { unservedExtension } from '../emergencySupport/extensionNotice.ts';
import { grantOf, isGrantOpen, isUnseen } from '../emergencySupport/grant.ts';
import { isLinkageOpen } from '../linkage.ts';
import { actionsOf, isActionOpen } from '../meetingAction.ts';
import type { Refusal } from '../refusal.ts';
import { isSelectionOpen } from '../selection.ts';
import type { Stage } from './stages.ts';
import type { CrisisCase } from './state.ts';

const servedStages: readonly Stage[] = ['informed', 'notSelected', 'serviceLink', 'inService', 'ended'];

export const isServed = ({ stage }: CrisisCase): boolean => servedStages.includes(stage);

/** K24: what is under way keeps a case from closing, whoever wants it closed; the first of it. */
export function refuseOpenWork(c: CrisisCase): Refusal | null {
  const grant = c.grants.find((one) => isGrantOpen(one) || isUnseen(one));
  if (grant) return { code: 'grantStillOpen', grantId: grant.id };
  const extension = unservedExtension(c);
  if (extension) return { code: 'grantStillOpen', grantId: grantOf(extension.supportId) };
  const selection = c.selections.find(isSelectionOpen);
  if (selection) return { code: 'selectionStillOpen', selectionId: selection.id };
  const linkage = c.linkages.find(isLinkageOpen);
  if (linkage) return { code: 'linkageStillOpen', linkageId: linkage.id };
  const action = actionsOf(c).find((one) => isActionOpen(one) && one.visitId === undefined);
  if (action) return { code: 'actionStillOpen', actionId: action.id };
  if (c.visits.length > 0) return { code: 'visitsStillOpen', left: c.visits.length };
  const escalation = c.escalations.find(isEscalationOpen);
  if (escalation) return { code: 'escalationStillOpen', escalationId: escalation.id };
  return c.transfer ? { code: 'transferStillOpen' } : null;
}

export const hasOpenWork = (c: CrisisCase): boolean => refuseOpenWork(c) !== null;
