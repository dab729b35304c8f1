import { householdOf, type CaseId, type PaperId } from '../domain/ids.ts';
import type { MinutesRecord } from '../domain/meeting/minutes.ts';
import { placeOf, type Meeting } from '../domain/meeting/state.ts';
import type { Deps } from './deps.ts';
import { namesIn } from './households.ts';
import { maskWords } from './masking.ts';
import { paperBody } from './openPaper.ts';
import type { Visitor } from './seam.ts';
import { keepsMeeting } from './views/meetingHead.ts';
import { isHiddenFrom } from './views/sittingItem.ts';

/** A paper of a meeting, with the case that it is about. */
export interface MeetingPaper {
  readonly paperId: PaperId;
  readonly caseId: CaseId | null;
}

/** What these papers say, masked: nobody at the table needs a name (비식별). Null for what is erased or not there. */
export async function maskedWords(
  deps: Deps,
  papers: readonly MeetingPaper[],
): Promise<ReadonlyMap<string, string | null>> {
  const households = papers.flatMap(({ caseId }) => (caseId === null ? [] : [householdOf(caseId)]));
  const namesFor = await namesIn(deps, households);
  const read = papers.map(async ({ paperId, caseId }) => {
    const body = await paperBody<{ readonly note?: string }>(deps, paperId);
    const names = caseId === null ? [] : namesFor(householdOf(caseId));
    return [paperId, body?.note === undefined ? null : maskWords(body.note, names)] as const;
  });
  return new Map(await Promise.all(read));
}

interface Minuted {
  readonly record: MinutesRecord;
  /** Items of which whoever looks reads nothing. */
  readonly unshared: ReadonlySet<number>;
}

/** Words are for those at the table and their secretary, and of an item for those who are not recused from it. */
export function minutedPapers(
  m: Meeting,
  { person }: Visitor,
  { record, unshared }: Minuted,
): MeetingPaper[] {
  const place = placeOf(m, person.staffId);
  if (place < 0 && !keepsMeeting(m, person)) return [];
  const ofItems = [...record.discussions, ...record.reasons].flatMap(({ item: no, paperId }) => {
    const item = m.items[no - 1];
    const isTheirs = item && !isHiddenFrom(item, place) && !unshared.has(no);
    return isTheirs ? [{ paperId, caseId: item.caseId }] : [];
  });
  return [...ofItems, ...record.addenda.map(({ paperId }) => ({ paperId, caseId: null }))];
}
