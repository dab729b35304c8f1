import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rulebookOn } from '../../domain/rulebook.ts';
import { dayOf, instantFromMs, plusDays, type PlainDate } from '../../domain/time.ts';
import { createConnection, engineNowMs } from '../../runtime/temporal.ts';
import type { House } from '../house.ts';
import { practicePassword, seatLogins, storyDongs } from '../people.ts';
import { play, type Played } from './driver/play.ts';
import type { ToldPlace, ToldStory } from './driver/told.ts';

/** Plays the stories of the catalogue in a seeded, time-skipping house: all of them, or those that are named. */
export async function playStories(
  house: House,
  print: (line: string) => void,
  only: readonly string[] = [],
): Promise<Played> {
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
      seollal: nextSeollal(dayOf(instantFromMs(await nowMs()))),
      stories: await catalogue(house.config.root),
      only,
      places,
      print,
    });
  } finally {
    await connection.close();
  }
}

async function catalogue(root: string): Promise<readonly ToldStory[]> {
  const text = await readFile(join(root, 'embedded/data/stories.json'), 'utf8');
  return (JSON.parse(text) as { readonly stories: readonly ToldStory[] }).stories;
}

const places: readonly ToldPlace[] = storyDongs.map((dong) => ({
  name: dong.name,
  slug: dong.slug,
  dong: dong.code,
  logins: seatLogins(dong),
}));

/** The next 설날 that has a Friday before it left. */
function nextSeollal(today: PlainDate): PlainDate {
  const { holidays } = rulebookOn(today).calendar;
  const seollal = Object.keys(holidays).find((day) => day > plusDays(today, 7) && holidays[day] === '설날');
  if (!seollal) throw new Error('the calendar has no 설날 that is still to come');
  return seollal as PlainDate;
}
