import { recounted, type Due } from '../clock.ts';
import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf } from '../time.ts';
import type { MeetingEvent, MeetingEventOf } from './events.ts';
import { meetingDuties, type Meeting, type MeetingDuty } from './state.ts';

/** Both sides of a referral have one day, which neither of them counts anew for itself. */
const agreed: readonly MeetingDuty[] = ['answering', 'awaiting'];

/** A day that is still to come is counted again, and nobody becomes late by it (K10); a sitting on a new holiday is told of. */
export function renewRulebook(m: Meeting, now: Circumstances): MeetingEvent[] | Refusal {
  const { version, calendar } = now.rulebook;
  if (version <= m.rulebook) return { code: 'rulebookNotNewer' };
  const dues = meetingDuties.flatMap((duty) => {
    const was = m.dues[duty];
    const due = was && !agreed.includes(duty) ? moved(was, now) : null;
    return due ? [[duty, due] as const] : [];
  });
  const isToCome = (m.status === 'planned' || m.status === 'called') && m.heldOn > dayOf(now.at);
  const isNews = isToCome && calendar.holidays[m.heldOn] !== undefined && m.onHoliday !== true;
  return [
    {
      type: 'meetingRecounted',
      rulebook: version,
      dues: Object.fromEntries(dues),
      ...(isNews ? { onHoliday: true } : {}),
    },
  ];
}

function moved(was: Due, now: Circumstances): Due | null {
  const again = recounted(was, now);
  const isOther = again.at !== was.at || again.provisional !== was.provisional;
  return isOther && was.at > now.at && again.at > now.at ? again : null;
}

export const recountedBy = (
  m: Meeting,
  { rulebook, dues, onHoliday }: MeetingEventOf<'meetingRecounted'>,
): Meeting => ({
  ...m,
  rulebook,
  dues: { ...m.dues, ...dues },
  ...(onHoliday ? { onHoliday } : {}),
});
