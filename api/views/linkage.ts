import type { ResourceId } from '../../domain/ids.ts';
import type { Linkage } from '../../domain/linkage.ts';
import type { Names } from './clock.ts';

export interface LinkageView extends Pick<
  Linkage,
  'id' | 'isPublic' | 'basis' | 'consentId' | 'amountWon' | 'status' | 'reviews'
> {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
}

export function linkageView(linkage: Linkage, resourceNames: Names): LinkageView {
  const { id, resourceId, isPublic, basis, consentId, amountWon, status, reviews } = linkage;
  const resourceName = resourceNames.get(resourceId) ?? resourceId;
  return { id, resourceId, resourceName, isPublic, basis, consentId, amountWon, status, reviews };
}
