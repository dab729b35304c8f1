import { isGrantOpen } from '../emergencySupport/grant.ts';
import { isLinkageOpen } from '../linkage.ts';
import type { Stage } from './stages.ts';
import type { CrisisCase } from './state.ts';

const servedStages: readonly Stage[] = ['informed', 'notSelected', 'serviceLink', 'inService'];

export const isServed = ({ stage }: CrisisCase): boolean => servedStages.includes(stage);

/** Work that keeps a case open whoever wants it closed (K24). */
export function hasOpenWork({ visits, linkages, grants }: CrisisCase): boolean {
  return visits.length > 0 || linkages.some(isLinkageOpen) || grants.some(isGrantOpen);
}
