import type { ItemGroup } from '../../../domain/meeting/groups.ts';
import type { Item } from '../../../domain/meeting/items.ts';
import { itemKindLabels, itemStatusLabels } from '../../../words/committeeLabels.ts';
import type { Said } from '../../../words/language.ts';
import { proposalLabels } from '../../../words/meetingLabels.ts';
import { itemResultLabels } from '../../../words/sittingPages.ts';
import { joined } from '../../parts/joined.ts';

/** What an item asks: 적정성 심사 · 부적정. */
export const asked = ({ kind, proposal }: Pick<Item, 'kind' | 'proposal'>): Said =>
  proposal === null ? itemKindLabels[kind] : joined([itemKindLabels[kind], proposalLabels[proposal]]);

/** Where it stands: its result where it has one. */
export const standing = ({ status, result }: Pick<ItemGroup, 'status' | 'result'>): Said =>
  result === null ? itemStatusLabels[status] : itemResultLabels[result];
