import { lookReasonLabels } from './accessLabels.ts';
import { lateFor } from '../domain/crisisCase/lateness.ts';
import { dayOf, plusDays, type Instant } from '../domain/time.ts';
import { dayWords, dueWords } from './dates.ts';
import { by, dated, nothing, until, type Details } from './details.ts';
import { caseDutyLabels, clockDutyWords } from './duties.ts';
import { seatLabels } from './labels.ts';
import type { Said } from './language.ts';
import { lateCauseLabels, lateForLabels } from './latenessLabels.ts';
import { pauseReasonLabels } from './pauseLabels.ts';
import { leaveCauseLabels, reassignCauseLabels } from './staffingLabels.ts';
import { declineCauseLabels, transferCauseLabels, withdrawCauseLabels } from './transferLabels.ts';

/** From the first day to the last, both counted; the second moment is the first one after it. */
function daysWords(startsAt: Instant, endsAt: Instant): Said {
  const [first, last] = [dayWords(dayOf(startsAt)), dayWords(plusDays(dayOf(endsAt), -1))];
  return { ko: `${first.ko}부터 ${last.ko}까지`, en: `from ${first.en} to ${last.en}` };
}

const due: Said = { ko: '기한', en: 'due' };

/** Events of duties, deadlines, transfers and of who is in charge. */
export const staffDetails = {
  dutyOpened: ({ duty, due: { day } }) => [caseDutyLabels[duty], by(day)],
  dutyNeared: ({ duty: id, act, dueAt }) => {
    const last = dueWords(dueAt);
    return [clockDutyWords({ id, act }), { ko: `기한 ${last.ko}`, en: `due by ${last.en}` }];
  },
  dutyPassed: ({ clockId: id, act }) => [clockDutyWords({ id, act })],
  dutyEscalated: ({ clockId: id, act }) => [clockDutyWords({ id, act })],
  latenessExplained: ({ clockId: id, act, dueAt, cause }) => {
    const last = dueWords(dueAt);
    return [
      clockDutyWords({ id, act }),
      { ko: `기한 ${last.ko}`, en: `due by ${last.en}` },
      lateCauseLabels[cause],
      lateForLabels[lateFor[cause]],
    ];
  },
  rulebookRenewed: ({ moved, kept }) => [
    { ko: `옮긴 기한 ${String(moved.length)}건`, en: `deadlines moved: ${String(moved.length)}` },
    { ko: `그대로 둔 기한 ${String(kept.length)}건`, en: `deadlines kept: ${String(kept.length)}` },
  ],
  openingRecorded: ({ lookReason }) => [lookReasonLabels[lookReason]],
  clockPaused: ({ clockId: id, act, reason, until: last, due: { day } }) => [
    clockDutyWords({ id, act }),
    pauseReasonLabels[reason],
    dated({ ko: '멈춤', en: 'asleep' }, until(last)),
    dated(due, by(day)),
  ],
  clockResumed: ({ clockId: id, act, due: { day } }) => [clockDutyWords({ id, act }), dated(due, by(day))],
  transferRequested: ({ cause, due: { day } }) => [
    transferCauseLabels[cause],
    dated({ ko: '인수', en: 'to be received' }, by(day)),
  ],
  transferReceived: nothing,
  transferDeclined: ({ cause }) => [declineCauseLabels[cause]],
  transferWithdrawn: ({ asked }) => (asked ? [withdrawCauseLabels[asked.cause]] : []),
  receiverReplaced: ({ seat }) => [seatLabels[seat]],
  seatReassigned: ({ seat, cause }) => [seatLabels[seat], reassignCauseLabels[cause]],
  deputyAppointed: ({ seat, cause, startsAt, endsAt }) => [
    seatLabels[seat],
    leaveCauseLabels[cause],
    daysWords(startsAt, endsAt),
  ],
  deputyStarted: ({ seat }) => [seatLabels[seat]],
  deputyEnded: ({ seat }) => [seatLabels[seat]],
  deputyReplaced: ({ seat }) => [seatLabels[seat]],
} as const satisfies Partial<Details>;
