import { householdOf, type CaseId, type PaperId } from '../domain/ids.ts';
import type { Deps } from './deps.ts';
import { namesIn } from './households.ts';
import { maskWords } from './masking.ts';
import { paperBody } from './openPaper.ts';

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
