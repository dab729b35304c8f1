import type { Message } from '../entity.ts';
import type { ActCommand } from './acts.ts';
import type { CaseEvent } from './events.ts';
import type { Household } from './state.ts';

/** Which other households must hear of the event: the one in which a merged household goes on. */
export function messages(event: CaseEvent, { current: c }: Household): Message[] {
  if (!c || event.type !== 'householdMerged') return [];
  const { intoHouseholdId, opening, unseen, paperId } = event;
  const command: ActCommand<'absorbHousehold'> = {
    type: 'absorbHousehold',
    ...opening,
    fromHouseholdId: c.householdId,
    fromCaseId: c.caseId,
    unseen,
    urgent: c.urgent,
    paperId,
  };
  return [{ to: intoHouseholdId, command }];
}
