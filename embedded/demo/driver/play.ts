import { createConductor, type TimeKeeper } from './conductor.ts';
import { openDesk } from './desk.ts';
import { createHousehold, type Cast } from './household.ts';
import { createNarrator } from './narrator.ts';
import { createPostbox } from './postbox.ts';
import { alcoholAndCustody } from './stories/alcoholAndCustody.ts';
import { singleParentCrossCheck } from './stories/singleParentCrossCheck.ts';
import { threeWomen } from './stories/threeWomen.ts';

export interface Play {
  readonly pagesUrl: string;
  readonly lettersUrl: string;
  readonly password: string;
  readonly time: TimeKeeper;
  /** Epoch ms of the Friday, 18:40 in Korea, before the next 설. */
  readonly fridayBeforeSeollal: number;
  readonly print: (line: string) => void;
}

export interface Played {
  /** Which case each story was. */
  readonly cases: Readonly<Record<StoryName, string>>;
  readonly refusals: number;
  readonly letters: number;
  /** Letters that told somebody of a duty that had passed. */
  readonly clocksPassed: number;
}

const dongs = {
  'alcohol-and-custody': { dong: 'seryu2', city: 'gwonseon' },
  'single-parent-cross-check': { dong: 'geumho1', city: 'seongdong' },
  'three-women': { dong: 'seokchon', city: 'songpa' },
} as const;
export type StoryName = keyof typeof dongs;

/** Plays the stories in one time, knowing the house by its doors only: HTTP, and the letters that it sends. */
export async function play({
  pagesUrl,
  lettersUrl,
  password,
  time,
  fridayBeforeSeollal,
  print,
}: Play): Promise<Played> {
  const narrator = createNarrator(print);
  const conductor = createConductor(time);
  const now = (): Promise<number> => time.nowMs();
  const postbox = createPostbox(lettersUrl, (what) => {
    narrator.wrote(what);
  });

  async function castOf({ dong, city }: (typeof dongs)[StoryName]): Promise<Cast> {
    const posts = { officer: dong, nurse: dong, head: dong, chair: dong, emergency: city, committee: city };
    const desks = Object.entries(posts).map(async ([post, place]) => {
      return [post, await openDesk(pagesUrl, `${place}-${post}`, password)] as const;
    });
    return Object.fromEntries(await Promise.all(desks));
  }

  const household = async (name: StoryName) =>
    createHousehold(name, await castOf(dongs[name]), { conductor, narrator, postbox, now });
  const alcohol = await household('alcohol-and-custody');
  const parent = await household('single-parent-cross-check');
  const women = await household('three-women');
  await conductor.play([
    () => alcoholAndCustody(alcohol),
    () => singleParentCrossCheck(parent),
    () => threeWomen(women, fridayBeforeSeollal),
  ]);

  const { letters, late: clocksPassed } = await postbox.empty();
  const refusals = [...narrator.refusals().values()].reduce((sum, n) => sum + n, 0);
  const cases = {
    'alcohol-and-custody': alcohol.caseId(),
    'single-parent-cross-check': parent.caseId(),
    'three-women': women.caseId(),
  };
  return { cases, refusals, letters, clocksPassed };
}
