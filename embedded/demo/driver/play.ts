import { createConductor, type TimeKeeper } from './conductor.ts';
import { openDesk, type Desk } from './desk.ts';
import { grantFigures, type GrantFigures } from './grants.ts';
import { openGuest, type Guest, type GuestDoor } from './guest.ts';
import { createHousehold, type Household, type Stagecraft } from './household.ts';
import { createNarrator } from './narrator.ts';
import { createPostbox } from './postbox.ts';
import { momentOf } from './startsAt.ts';
import { alcoholAndCustody } from './stories/alcoholAndCustody.ts';
import { disabledCoupleSurvey } from './stories/disabledCoupleSurvey.ts';
import { fraudAndRecovery } from './stories/fraudAndRecovery.ts';
import { honoraryOfficerTip } from './stories/honoraryOfficerTip.ts';
import { oneStopCounsel } from './stories/oneStopCounsel.ts';
import { pregnancyVisit } from './stories/pregnancyVisit.ts';
import { schoolRefusal } from './stories/schoolRefusal.ts';
import { singleParentCrossCheck } from './stories/singleParentCrossCheck.ts';
import { endByDeath, leaveInSafety } from './stories/surveyList.ts';
import { tbNonAdherence } from './stories/tbNonAdherence.ts';
import { teenAtRisk } from './stories/teenAtRisk.ts';
import { threeWomen } from './stories/threeWomen.ts';
import { turning65 } from './stories/turning65.ts';
import type { ToldPlace, ToldStory } from './told.ts';

export interface Play {
  readonly pagesUrl: string;
  readonly lettersUrl: string;
  readonly password: string;
  readonly time: TimeKeeper;
  /** The day of the next 설날 in the house's calendar. */
  readonly seollal: string;
  readonly stories: readonly ToldStory[];
  /** The stories that are wanted; all where none is named. */
  readonly only: readonly string[];
  readonly places: readonly ToldPlace[];
  readonly print: (line: string) => void;
}

export interface Played {
  /** Which case each story was. */
  readonly cases: Readonly<Record<string, string>>;
  readonly refusals: number;
  readonly letters: number;
  /** Letters that told somebody of a duty that had passed. */
  readonly clocksPassed: number;
  readonly grants: GrantFigures;
}

type Story = (h: Household) => Promise<void>;

const stories: Readonly<Record<string, Story>> = {
  'school-refusal': schoolRefusal,
  'alcohol-and-custody': alcoholAndCustody,
  'teen-at-risk': teenAtRisk,
  'tb-non-adherence': tbNonAdherence,
  'single-parent-cross-check': singleParentCrossCheck,
  'turning-65': turning65,
  'pregnancy-visit': pregnancyVisit,
  'three-women': threeWomen,
  'disabled-couple-survey': disabledCoupleSurvey,
  'honorary-officer-tip': honoraryOfficerTip,
  'one-stop-counsel': oneStopCounsel,
  'fraud-and-recovery': fraudAndRecovery,
};

/** Households that live beside those of a story, from the same moment on. */
const beside: readonly { readonly story: string; readonly name: string; readonly live: Story }[] = [
  { story: 'disabled-couple-survey', name: 'listed: she who dies', live: endByDeath },
  { story: 'disabled-couple-survey', name: 'listed: the couple', live: leaveInSafety },
];

/** Plays the stories in one time, knowing the house by its doors only: HTTP, and the letters that it sends. */
export async function play({ stories: told, only, places, ...house }: Play): Promise<Played> {
  const narrator = createNarrator(house.print);
  const conductor = createConductor(house.time);
  const now = (): Promise<number> => house.time.nowMs();
  const postbox = createPostbox(house.lettersUrl, narrator.wrote);
  const deskOf = desksOf(house);
  const placeOf = (slug: string): ToldPlace => placeWhere(places, (place) => place.slug === slug, slug);
  const guest = (door: GuestDoor): Guest => openGuest(house.pagesUrl, door);
  const craft: Stagecraft = { conductor, narrator, postbox, now, deskOf, guest, placeOf };

  const beginning = { nowMs: await now(), seollal: house.seollal };
  const wanted = only.length > 0 ? only : told.map(({ id }) => id);
  const households = wanted.map((id) => {
    const story = told.find((one) => one.id === id);
    if (!story) throw new Error(`the catalogue has no story ${id}`);
    const place = placeWhere(places, (one) => one.name === story.dong, story.dong);
    return createHousehold(id, story, { place, startsAt: momentOf(story.startsAt, beginning), craft });
  });
  await conductor.play(households.flatMap(livesOf));

  const { letters, late: clocksPassed } = await postbox.empty();
  const refusals = [...narrator.refusals().values()].reduce((sum, n) => sum + n, 0);
  const cases = Object.fromEntries(households.map((one) => [one.name, one.caseId()]));
  return { cases, refusals, letters, clocksPassed, grants: await grantFigures(households) };
}

/** The story's own household, and those that live beside it. */
function livesOf(h: Household): readonly (() => Promise<void>)[] {
  const story = stories[h.name];
  if (!story) throw new Error(`nobody can play ${h.name}`);
  const others = beside.filter((one) => one.story === h.name);
  return [
    () => story(h),
    ...others.map(
      ({ name, live }) =>
        () =>
          live(h.beside(name)),
    ),
  ];
}

function placeWhere(
  places: readonly ToldPlace[],
  isIt: (place: ToldPlace) => boolean,
  what: string,
): ToldPlace {
  const place = places.find(isIt);
  if (!place) throw new Error(`nobody works in ${what}`);
  return place;
}

/** Everybody signs in once, and only those who have something to do. */
function desksOf({ pagesUrl, password }: Pick<Play, 'pagesUrl' | 'password'>): Stagecraft['deskOf'] {
  const desks = new Map<string, Promise<Desk>>();
  return (login) => {
    const desk = desks.get(login) ?? openDesk(pagesUrl, login, password);
    desks.set(login, desk);
    return desk;
  };
}
