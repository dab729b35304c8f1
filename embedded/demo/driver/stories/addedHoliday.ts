import { setTimeout as pause } from 'node:timers/promises';
import type { Household } from '../household.ts';
import { clockOf, type SeenCase } from '../seen.ts';
import { untilSeen } from '../untilSeen.ts';

const law = '관공서의 공휴일에 관한 규정 제2조제11호';

/**
 * 임시공휴일: the Cabinet names the day of the household's next visit. One person proposes it, another approves it, and
 * every open case of the country counts its dates again (K10).
 */
export async function addHoliday(h: Household): Promise<void> {
  const { id, dueDay: day } = clockOf(await h.see(), 'recordVisit');
  const dueNow = ({ clocks }: SeenCase): string => clocks.find((one) => one.id === id)?.dueDay ?? day;
  const [admin, operator] = ['gwonseon-admin', 'gwonseon-operator'];
  const holiday = { day, name: '임시공휴일', law };
  await h.refusedAt('officer', '/api/holidays', holiday, { status: 403, code: 'forbidden' });
  await h.post(admin, '/api/holidays', holiday);
  // The same proposal again is as once; another name for the day is not.
  const renamed = { ...holiday, name: '대체공휴일' };
  await h.refusedAt(admin, '/api/holidays', renamed, { status: 409, code: 'holidayKnown' });
  const approval = `/api/holidays/${day}/approval`;
  await h.refusedAt(admin, approval, {}, { status: 422, code: 'approverProposed' });
  const unknown = '/api/holidays/2001-01-01/approval';
  await h.refusedAt(operator, unknown, {}, { status: 404, code: 'holidayNotFound' });
  const { location } = await h.post(operator, approval, {});
  await roundEnded(h, admin, location ?? '');
  h.spread();
  const moved = await untilSeen(h, (seen) => dueNow(seen) > day);
  h.did(`the visit of ${day}, a holiday now, is due on ${dueNow(moved)}`);
  await h.letter(h.loginOf('officer'), '기한을 다시 셌습니다');
  const strange = '/api/circulars/nobody-sent-it';
  await h.refusedToShow(admin, strange, { status: 404, code: 'circularNotFound' });
}

async function roundEnded(h: Household, who: string, path: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    const { body } = await h.get(who, path);
    if (body['ended'] === true) {
      h.did(`the new rules have reached ${String(body['accepted'])} open cases`);
      return;
    }
    await pause(200);
  }
  throw new Error(`the round at ${path} has not ended`);
}
