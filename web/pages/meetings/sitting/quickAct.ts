import type { SittingView } from '../../../../api/views/sitting.ts';
import type { SittingItemView } from '../../../../api/views/sittingItem.ts';
import type { Said } from '../../../../words/language.ts';
import { sittingWords } from '../../../../words/sittingPages.ts';

interface QuickAct {
  readonly act: 'openItems' | 'closeItems';
  readonly said: Said;
}

/** What comes next for an item, where it needs no more than a press. */
export function quickAct({ head }: Pick<SittingView, 'head'>, item: SittingItemView): QuickAct | null {
  if (head.isInWriting || head.status !== 'sitting' || item.challenged.length > 0) return null;
  if (item.status === 'waiting' && item.quorum?.enough) return { act: 'openItems', said: sittingWords.open };
  return item.status === 'open' ? { act: 'closeItems', said: sittingWords.close } : null;
}
