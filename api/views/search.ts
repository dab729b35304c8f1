import type { SearchKind } from '../../domain/search.ts';
import type { Instant } from '../../domain/time.ts';
import type { CaseRowView } from './case.ts';
import type { DongView } from './place.ts';

/** The form of a search: the dongs by which it may be narrowed. */
export interface SearchFormView {
  readonly dongs: readonly DongView[];
}

/** A case that was found, with a name of which only the ends show. */
export interface FoundView extends CaseRowView {
  /** Masked, as 한○윤; null where nobody knows the name. */
  readonly name: string | null;
}

/** What a search found, for whoever searched and for a while; what was searched for is not kept. */
export interface SearchView extends SearchFormView {
  readonly searchId: string;
  readonly kinds: readonly SearchKind[];
  readonly items: readonly FoundView[];
  /** More fit than are shown. */
  readonly hasMore: boolean;
  readonly expiresAt: Instant;
}
