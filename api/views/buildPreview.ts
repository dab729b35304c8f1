import type { EndCause } from '../../domain/crisisCase/codes.ts';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import { extentOf } from '../../domain/crisisCase/ending.ts';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import type { CaseEvent } from '../../domain/crisisCase/events.ts';
import type { CrisisCase, Household } from '../../domain/crisisCase/state.ts';
import type { Circumstances } from '../../domain/entity.ts';
import { asId, type PaperId } from '../../domain/ids.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { etagOf } from '../acts.ts';
import { clockView, type Names } from './clock.ts';
import type { EndPreviewView } from './preview.ts';

/** The end of a whole case, decided and not sent: what would happen, and the case as it would be then. */
export interface ImaginedEnd {
  readonly before: CrisisCase;
  readonly after: CrisisCase;
  readonly endCause: EndCause;
  readonly events: readonly CaseEvent[];
}

/** The decision itself, so that what it shows is what it does. */
export function imagineEnd(
  before: CrisisCase,
  endCause: EndCause,
  now: Circumstances,
): ImaginedEnd | Refusal {
  const { caseId } = before;
  const seenBy = 'EXTENT';
  const paperId = asId<PaperId>('preview');
  const command = { type: 'endCase', caseId, endCause, seen: extentOf(before), seenBy, paperId } as const;
  const events = crisisCase.decide({ current: before }, command, now);
  if (isRefusal(events)) return events;
  const household = events.reduce<Household>((h, event) => crisisCase.evolve(h, event), { current: before });
  return { before, after: household.current ?? before, endCause, events };
}

/** Everybody whom the preview names by id. */
export const staffInEnd = ({ before, after }: ImaginedEnd): string[] =>
  [before, after].flatMap((c) => clocks(c).map(({ owner }) => owner));

export function buildPreview(
  { before, after, endCause, events }: ImaginedEnd,
  { names, now }: { readonly names: Names; readonly now: Circumstances },
): EndPreviewView {
  const around = { names, book: now.rulebook, now: now.at };
  const known = new Set(clocks(before).map(({ id }) => id));
  const left = new Set(clocks(after).map(({ id }) => id));
  const shown = (of: CrisisCase, isMeant: (id: string) => boolean) =>
    clocks(of)
      .filter(({ id }) => isMeant(id))
      .map((clock) => clockView(clock, of, around));
  return {
    ...{ caseId: before.caseId, endCause, etag: etagOf('whole', extentOf(before)) },
    falls: events.map(codesOf),
    gone: shown(before, (id) => !left.has(id)),
    remaining: shown(after, (id) => known.has(id)),
    begins: shown(after, (id) => !known.has(id)),
  };
}

/** The event as the timeline would have it; there is no paper yet. */
const codesOf = ({
  type,
  paperId: _,
  ...data
}: CaseEvent & { readonly paperId?: PaperId | null }): EndPreviewView['falls'][number] => ({ type, data });
