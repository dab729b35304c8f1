import type { Deps } from './deps.ts';
import { printHouseholdSheet, type AskedSheet, type HouseholdSheetView } from './printingSheet.ts';
import type { Visitor } from './seam.ts';
import { showMeetingItem, type AskedItem } from './showingOutcomes.ts';
import type { MeetingItemView } from './views/meetingItem.ts';

/** What an item comes to, and what of it goes to the household. */
export interface OutcomeWindows {
  meetingItem(visitor: Visitor, asked: AskedItem): Promise<MeetingItemView>;
  householdSheet(visitor: Visitor, asked: AskedSheet): Promise<HouseholdSheetView>;
}

export const createOutcomeWindows = (deps: Deps): OutcomeWindows => ({
  meetingItem: (visitor, asked) => showMeetingItem(deps, visitor, asked),
  householdSheet: (visitor, asked) => printHouseholdSheet(deps, visitor, asked),
});
