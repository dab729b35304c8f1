import type { ExternalNumber } from '../../domain/externalNumber.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { staffView, type Names, type StaffView } from './clock.ts';
import { ofType, type Happened } from './happened.ts';

/** A number that another system gave the case or a grant, as far as this person may see it. */
export interface ExternalNumberView extends Omit<ExternalNumber, 'paperId'> {
  /** Null where the person may not open papers, or where it is erased. */
  readonly number: string | null;
  readonly erased: boolean;
  readonly at: Instant;
  readonly by: StaffView;
}

/** The numbers that could be opened, by paper; null where the paper is erased. */
export type OpenedNumbers = ReadonlyMap<string, string | null>;

/** Every number that was ever recorded, the oldest first; those that were corrected say by which. */
export function externalNumberViews(
  numbers: readonly ExternalNumber[],
  { happened, opened, names }: { happened: readonly Happened[]; opened: OpenedNumbers; names: Names },
): ExternalNumberView[] {
  const recorded = new Map(
    ofType(happened, 'externalNumberRecorded').map((one) => [one.event.numberId, one]),
  );
  return numbers.flatMap(({ paperId, ...number }) => {
    const one = recorded.get(number.id);
    if (!one) return [];
    const erased = opened.get(paperId) === null;
    const shown = { number: opened.get(paperId) ?? null, erased };
    return [{ ...number, ...shown, at: one.at, by: staffView(one.by as StaffId, names) }];
  });
}
