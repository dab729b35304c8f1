import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Conductor } from './conductor.ts';
import type { Answered, Body, Desk, Sending } from './desk.ts';
import type { Guest, GuestDoor } from './guest.ts';
import type { Narrator } from './narrator.ts';
import type { Postbox } from './postbox.ts';
import type { SeenCase } from './seen.ts';
import { createSight, type Sight } from './sight.ts';
import { dayOf } from './time.ts';
import type { ToldPlace, ToldStory } from './told.ts';

/** What every story is played with. */
export interface Stagecraft {
  readonly conductor: Conductor;
  readonly narrator: Narrator;
  readonly postbox: Postbox;
  readonly now: () => Promise<number>;
  /** One of the stories' dongs by its short name. */
  readonly placeOf: (slug: string) => ToldPlace;
  /** The desk of that login, which signs in once. */
  readonly deskOf: (login: string) => Promise<Desk>;
  /** A browser of somebody without an account. */
  readonly guest: (door: GuestDoor) => Guest;
}

/** The no that is expected, and what is sent beside the body to earn it. */
export interface Expected extends Sending {
  readonly status: number;
  readonly code: string;
}

/** One household of a story: acts by its people, wrong acts on the way, and a life led by its own clocks. */
export interface Household extends Pick<Sight, 'caseId' | 'loginOf' | 'seen' | 'see' | 'takeUp' | 'recast'> {
  readonly name: string;
  readonly told: ToldStory;
  /** Code of the dong where the story begins. */
  readonly dong: string;
  /** The moment at which it begins. */
  readonly startsAt: number;
  /** Comes back at that moment of the house's time. */
  wait(ms: number): Promise<number>;
  /** The same, or earlier where there is news for everybody. */
  waitForNews(ms: number): Promise<number>;
  /** What has just happened may concern every other story. */
  spread(): void;
  now(): Promise<number>;
  today(): Promise<string>;
  /** `who` is a post of the place or a login; the case that is opened is the household's from then on. */
  report(who: string, body: Body): Promise<void>;
  act(who: string, act: string, body: Body, how?: Sending): Promise<SeenCase>;
  refused(who: string, act: string, body: Body, expected: Expected): Promise<void>;
  /** Compares what the house answers to anything else that is posted. */
  refusedAt(who: string, path: string, body: unknown, expected: Expected): Promise<void>;
  /** The same for what is looked at. */
  refusedToShow(who: string, path: string, expected: Expected): Promise<void>;
  /** Posts anything else that the house takes. */
  post(who: string, path: string, body: unknown): Promise<Answered>;
  get(who: string, path: string): Promise<Answered>;
  /** A page as a browser shows it. */
  page(who: string, path: string): Promise<string>;
  /** Waits for a letter about this case and throws where none comes. */
  letter(login: string, subject: string): Promise<void>;
  /** The link that was mailed to somebody without an account. */
  guestLink(address: string, door: GuestDoor): Promise<string>;
  /** A browser of theirs; it throws where the house says no. */
  guest(address: string, door: GuestDoor): Guest;
  /** Tells something that no act says. */
  did(what: string): void;
  /** Throws unless it is so; tells it where it is. */
  holds(isSo: boolean, what: string): void;
  staffOf(who: string): Promise<string>;
  /** Goes on in another of the stories' dongs, with the people there. */
  settle(slug: string): void;
  /** Another household, in the same place or in another of the stories' dongs. */
  beside(name: string, slug?: string): Household;
}

/** Where and when a household is met, and with what it is played. */
export interface Scene {
  readonly place: ToldPlace;
  readonly startsAt: number;
  readonly craft: Stagecraft;
}

/** A household as it is met in that scene, before anybody has reported it. */
export function createHousehold(name: string, told: ToldStory, scene: Scene): Household {
  const { place, startsAt, craft } = scene;
  const { conductor, narrator, now, placeOf, deskOf } = craft;
  const sight = createSight(name, place.logins, deskOf);
  const did = (what: string): void => {
    narrator.did(name, what);
  };
  async function waitForNews(ms: number): Promise<number> {
    await craft.postbox.look();
    const arrivedAt = await conductor.until(ms);
    narrator.setNow(arrivedAt);
    return arrivedAt;
  }
  return {
    ...sight,
    ...{ name, told, dong: place.dong, startsAt, did },
    async wait(ms) {
      let arrivedAt = await waitForNews(ms);
      while (arrivedAt < ms) arrivedAt = await waitForNews(ms);
      return arrivedAt;
    },
    waitForNews,
    spread: conductor.stir,
    now,
    today: async () => dayOf(await now()),
    ...doings(name, sight, craft),
    ...refusals(name, sight, craft),
    get: async (who, at) => (await sight.desk(who)).get(at),
    page: async (who, at) => (await sight.desk(who)).page(at),
    guestLink: (address, door) => craft.postbox.linkTo(address, door),
    guest: (address, door) => guestOf({ name, address, door }, craft),
    async letter(login, subject) {
      const { caseNo } = await sight.seen();
      await craft.postbox.arrived({ to: login, about: caseNo, subject });
      did(`${login} has read: ${subject}`);
    },
    holds(isSo, what) {
      if (!isSo) throw new Error(`${name}: it does not hold that ${what}`);
      did(what);
    },
    staffOf: async (who) => (await sight.desk(who)).staffId,
    settle: (slug) => {
      sight.recast(placeOf(slug).logins);
    },
    beside: (another, slug) => {
      const here = { ...place, logins: sight.logins() };
      return createHousehold(another, told, { ...scene, place: slug === undefined ? here : placeOf(slug) });
    },
  };
}

/** What is done, each of it told with the letters that it brings. */
function doings(
  name: string,
  sight: Sight,
  { narrator, postbox, now }: Stagecraft,
): Pick<Household, 'report' | 'act' | 'post'> {
  async function take(who: string, answer: Answered, what: string): Promise<void> {
    narrator.setNow(await now());
    await postbox.look();
    narrator.accepted(name, answer, `${sight.loginOf(who)} ${what}`);
  }
  return {
    async report(who, body) {
      const answer = await send(await sight.desk(who), '/api/reports', { body });
      await take(who, answer, 'reportCrisis');
      if (typeof answer.body['caseId'] === 'string') sight.takeUp(answer.body['caseId']);
      await sight.took(answer);
    },
    async act(who, act, body, how = {}) {
      const ifMatch = how.ifMatch ?? (await sight.ifMatchFor(act, body));
      const path = `/api/cases/${sight.caseId()}/${act}`;
      const answer = await send(await sight.desk(who), path, { body, how: { ...how, ifMatch } });
      await take(who, answer, `${act}${aboutOf(body)}`);
      await sight.took(answer);
      return sight.seen();
    },
    async post(who, at, body) {
      const answer = await send(await sight.desk(who), at, { body });
      await take(who, answer, `POST ${at}`);
      return answer;
    },
  };
}

interface Came {
  readonly name: string;
  readonly address: string;
  readonly door: GuestDoor;
}

/** What somebody does who came by a link, told as everything else. */
function guestOf({ name, address, door }: Came, { guest, narrator, now }: Stagecraft): Guest {
  const browser = guest(door);
  return {
    async post(act, body) {
      const answer = await browser.post(act, body);
      narrator.setNow(await now());
      narrator.accepted(name, answer, `${address} POST /api/${door}/${act}`);
      return answer;
    },
  };
}

/** What is tried in vain; it throws where the house says anything else than the no that is expected. */
function refusals(
  name: string,
  sight: Sight,
  { narrator, now }: Stagecraft,
): Pick<Household, 'refused' | 'refusedAt' | 'refusedToShow'> {
  async function refusedAt(who: string, at: string, body: unknown, expected: Expected): Promise<void> {
    const answer = await send(await sight.desk(who), at, { body, how: expected });
    narrator.setNow(await now());
    narrator.refused(name, answer, expected);
  }
  return {
    refusedAt,
    async refused(who, act, body, expected) {
      const ifMatch = expected.ifMatch ?? (await sight.ifMatchFor(act, body));
      await refusedAt(who, `/api/cases/${sight.caseId()}/${act}`, body, { ...expected, ifMatch });
    },
    async refusedToShow(who, at, expected) {
      narrator.refused(name, await (await sight.desk(who)).get(at), expected);
    },
  };
}

const mostTries = 5;

/** Sends it, and once more under the same key where the house asks for that. */
async function send(
  desk: Desk,
  path: string,
  { body, how = {} }: { readonly body: unknown; readonly how?: Sending },
): Promise<Answered> {
  const { ifMatch, key = randomUUID() } = how;
  for (let tries = 1; ; tries += 1) {
    const answer = await desk.post(path, body, { ifMatch, key });
    if (answer.status !== 503 || tries === mostTries) return answer;
    await pause(1_000);
  }
}

const aboutOf = (body: Body): string => {
  const names = [
    'grantId',
    'supportId',
    'extensionId',
    'selectionId',
    'linkageId',
    'visitId',
    'escalationId',
    'actionId',
  ];
  const about = [...names, 'consentId', 'clockId', 'resourceId', 'seat', 'toDong'].find((one) => one in body);
  return about === undefined ? '' : ` ${String(body[about])}`;
};
