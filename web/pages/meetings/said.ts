import type { PreparedView } from '../../../api/views/sittingItem.ts';
import type { ItemGroup } from '../../../domain/meeting/groups.ts';
import type { Item } from '../../../domain/meeting/items.ts';
import { itemKindLabels, itemStatusLabels } from '../../../words/committeeLabels.ts';
import type { Said } from '../../../words/language.ts';
import { proposalLabels } from '../../../words/meetingLabels.ts';
import { itemResultLabels, preparedWords, recommendedWords } from '../../../words/sittingPages.ts';
import { joined } from '../../parts/joined.ts';

/** What an item asks, and what a sub-committee thinks of it: 적정성 심사 · 부적정 · 소위원회 가결. */
export const asked = ({
  kind,
  proposal,
  prepared = null,
  recommended = null,
}: Pick<Item, 'kind' | 'proposal'> &
  Partial<Pick<ItemGroup, 'recommended'>> & { readonly prepared?: PreparedView | null }): Said =>
  joined([
    itemKindLabels[kind],
    ...(proposal === null ? [] : [proposalLabels[proposal]]),
    ...(prepared === null ? [] : [preparedSaid(prepared)]),
    ...(recommended === null ? [] : [recommendedWords(itemResultLabels[recommended])]),
  ]);

export const preparedSaid = ({ result, yes, no, abstained }: PreparedView): Said =>
  preparedWords(itemResultLabels[result], { yes, no, abstained });

/** Where it stands: its result where it has one. */
export const standing = ({ status, result }: Pick<ItemGroup, 'status' | 'result'>): Said =>
  result === null ? itemStatusLabels[status] : itemResultLabels[result];
