import type { Instant } from '../time.ts';
import type { MeetingEvent } from './events.ts';
import type { Meeting } from './state.ts';

/** When the members of a sitting are reminded, or null where nobody is. */
export const reminderAt = ({ status, remindAt }: Meeting): Instant | null =>
  status === 'called' ? (remindAt ?? null) : null;

/**
 * Once before a sitting: whoever has not answered is asked, whoever comes is reminded, whoever does not is left alone. A
 * house that was down until the sitting began reminds nobody.
 */
export function reminding(m: Meeting, at: Instant): MeetingEvent[] {
  const remindAt = reminderAt(m);
  if (remindAt === null || remindAt > at) return [];
  const invited = m.startsAt > at ? m.members.map(({ staffId }) => staffId) : [];
  const answerOf = (staffId: (typeof invited)[number]) => m.answers?.[staffId]?.answer;
  return [
    {
      type: 'membersReminded',
      unanswered: invited.filter((staffId) => answerOf(staffId) === undefined),
      coming: invited.filter((staffId) => {
        const answer = answerOf(staffId);
        return answer !== undefined && answer !== 'NOT_COMING';
      }),
    },
  ];
}
