import { rulebookOn } from '../../domain/rulebook.ts';
import {
  dayOf,
  instantFromMs,
  msOf,
  plusDays,
  plusMinutes,
  startOfDay,
  weekdayOf,
  type PlainDate,
} from '../../domain/time.ts';
import { createConnection, engineNowMs } from '../../runtime/temporal.ts';
import type { House } from '../house.ts';
import { practicePassword } from '../people.ts';
import { play, type Played } from './driver/play.ts';

/** Plays the stories in a seeded, time-skipping house. */
export async function playStories(house: House, print: (line: string) => void): Promise<Played> {
  const connection = createConnection(house.config);
  const nowMs = (): Promise<number> => engineNowMs(connection);
  try {
    return await play({
      pagesUrl: house.urls.pages,
      lettersUrl: house.urls.letters ?? '',
      password: practicePassword,
      time: {
        nowMs,
        skipTo: async (ms) => {
          await house.skip(ms - (await nowMs()));
        },
      },
      fridayBeforeSeollal: fridayBeforeSeollal(dayOf(instantFromMs(await nowMs()))),
      print,
    });
  } finally {
    await connection.close();
  }
}

/** 18:40 in Korea on the last Friday before the next 설 in the calendar. */
function fridayBeforeSeollal(today: PlainDate): number {
  const { holidays } = rulebookOn(today).calendar;
  const seollal = Object.keys(holidays).find((day) => day > plusDays(today, 7) && holidays[day] === '설날');
  if (!seollal) throw new Error('the calendar has no 설날 that is still to come');
  const friday = 5;
  const back = (weekdayOf(seollal as PlainDate) - friday + 7) % 7 || 7;
  return msOf(plusMinutes(startOfDay(plusDays(seollal as PlainDate, -back)), 18 * 60 + 40));
}
