import type { Typed } from '../../domain/draft.ts';
import type { Instant } from '../../domain/time.ts';
import type { DraftRow } from '../../prisma/drafts.ts';
import { etagOf } from '../acts.ts';
import type { DongView } from './place.ts';

/** A report that is still being typed, as its list shows it: when and by whom, and never about whom. */
export interface DraftRowView {
  readonly draftId: string;
  readonly dong: DongView | null;
  readonly savedAt: Instant;
  readonly savedBy: string;
  readonly createdAt: Instant;
  readonly createdBy: string;
}

/** A draft opened for one reader. */
export interface DraftView extends DraftRowView {
  /** `"draft/3"`, to send as If-Match with what is saved over it. */
  readonly etag: string;
  readonly typed: Typed;
}

interface Around {
  readonly dong: DongView | null;
  readonly names: ReadonlyMap<string, string>;
}

export function draftRowView(draft: DraftRow, { dong, names }: Around): DraftRowView {
  const { draftId, savedAt, savedBy, createdAt, createdBy } = draft;
  const nameOf = (staffId: string): string => names.get(staffId) ?? staffId;
  return { draftId, dong, savedAt, savedBy: nameOf(savedBy), createdAt, createdBy: nameOf(createdBy) };
}

export const draftEtag = ({ version }: Pick<DraftRow, 'version'>): string => etagOf('draft', version);
