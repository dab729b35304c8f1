import { clocks } from '../domain/crisisCase/clocks.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { chosenBy } from './choosing.ts';
import type { Deps } from './deps.ts';
import { circumstancesOf } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { rescheduleChoice } from './schemas/overdue.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters } from './shape.ts';
import { buildReschedule } from './views/buildReschedule.ts';
import type { RescheduleView } from './views/choice.ts';

/** 날짜 다시 잡기 for the chosen visits, looked at before anything is sent. */
export async function previewReschedule(
  deps: Deps,
  visitor: Visitor,
  filters: Filters,
): Promise<RescheduleView> {
  permitSomewhere(visitor.person, 'rescheduleVisit');
  const { row, to, onDayOff, rescheduleCause } = parseFilters(rescheduleChoice, filters);
  const chosen = await chosenBy(deps, visitor, row);
  const isAsked = to !== undefined && rescheduleCause !== undefined;
  const asked = isAsked ? { to, onDayOff: onDayOff === 'true', rescheduleCause } : null;
  const owners = chosen.rows.flatMap(({ detail }) => clocks(detail.state).map(({ owner }) => owner));
  const names = await staffNames(deps.db, owners);
  return buildReschedule({
    chosen,
    asked,
    visitor,
    names,
    now: await circumstancesOf(visitor.person.staffId),
  });
}
