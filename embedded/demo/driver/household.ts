import type { Answered, Body, Desk, SeenCase, Sending } from './desk.ts';
import type { Conductor } from './conductor.ts';
import type { Narrator } from './narrator.ts';
import type { Postbox } from './postbox.ts';
import { dayOf } from './time.ts';

/** Everybody who has a part in a story, by the post they hold. */
export type Cast = Readonly<Record<string, Desk>>;

export interface Stagecraft {
  readonly conductor: Conductor;
  readonly narrator: Narrator;
  readonly postbox: Postbox;
  readonly now: () => Promise<number>;
}

/** One household of a story: acts by its people, wrong acts on the way, and a life led by its own clocks. */
export interface Household {
  readonly name: string;
  caseId(): string;
  /** Comes back at that moment of the house's time. */
  wait(ms: number): Promise<number>;
  now(): Promise<number>;
  today(): Promise<string>;
  report(who: string, body: Body): Promise<void>;
  act(who: string, act: string, body: Body, how?: Sending): Promise<void>;
  refused(who: string, act: string, body: Body, expected: Expected): Promise<void>;
  /** Compares what the house answers to anything else that is posted. */
  refusedAt(who: string, path: string, body: unknown, expected: Expected): Promise<void>;
  see(): Promise<SeenCase>;
  /** Tells something that no act says. */
  did(what: string): void;
  /** Who of the cast that member of staff is. */
  postOf(staffId: string): string | undefined;
}

/** The no that is expected, and what is sent beside the body to earn it. */
export interface Expected extends Sending {
  readonly status: number;
  readonly code: string;
}

/** Acts that replace or decide what somebody saw carry the number of that part. */
const partOf: Readonly<Record<string, 'classification' | 'plan' | 'closing'>> = {
  classify: 'classification',
  plan: 'plan',
  requestClosing: 'closing',
  approveClosing: 'closing',
  returnClosing: 'closing',
};

export function createHousehold(
  name: string,
  cast: Cast,
  { conductor, narrator, postbox, now }: Stagecraft,
): Household {
  let caseId = '';

  const desk = (who: string): Desk => {
    const found = cast[who];
    if (!found) throw new Error(`${name} has nobody at the post ${who}`);
    return found;
  };
  const path = (act: string): string => `/api/cases/${caseId}/${act}`;
  const told = async (): Promise<void> => {
    narrator.setNow(await now());
    await postbox.look();
  };

  async function see(): Promise<SeenCase> {
    const { status, body } = await desk('officer').get(`/api/cases/${caseId}`);
    if (status !== 200) throw new Error(`${name} cannot be seen: ${String(status)} ${JSON.stringify(body)}`);
    return body as unknown as SeenCase;
  }

  async function act(who: string, name_: string, body: Body, how: Sending = {}): Promise<void> {
    const ifMatch = how.ifMatch ?? (await ifMatchFor(see, name_, body));
    const answer = await desk(who).post(path(name_), body, { ...how, ifMatch });
    await told();
    narrator.accepted(name, answer, `${desk(who).login} ${name_}${aboutOf(body)}`);
  }

  async function refusedAt(who: string, at: string, body: unknown, expected: Expected): Promise<void> {
    const answer = await desk(who).post(at, body, expected);
    await told();
    narrator.refused(name, answer, expected);
  }

  async function report(who: string, body: Body): Promise<void> {
    const answer = await desk(who).post('/api/reports', body);
    await told();
    narrator.accepted(name, answer, `${desk(who).login} reportCrisis`);
    caseId = caseIdOf(answer) ?? caseId;
  }

  return {
    name,
    caseId: () => caseId,
    wait: (ms) => conductor.until(ms),
    now,
    today: async () => dayOf(await now()),
    report,
    act,
    refused: async (who, name_, body, expected) => {
      const ifMatch = expected.ifMatch ?? (await ifMatchFor(see, name_, body));
      await refusedAt(who, path(name_), body, { ...expected, ifMatch });
    },
    refusedAt,
    see,
    did: (what) => {
      narrator.did(name, what);
    },
    postOf: (staffId) => Object.keys(cast).find((post) => cast[post]?.staffId === staffId),
  };
}

/** The If-Match of what the person has before their eyes, for the acts that need one. */
async function ifMatchFor(
  see: () => Promise<SeenCase>,
  act: string,
  body: Body,
): Promise<string | undefined> {
  const part = partOf[act];
  if (part) return (await see()).etags[part];
  if (act !== 'decideGrant') return undefined;
  return (await see()).grants.find(({ id }) => id === body['grantId'])?.etag;
}

const aboutOf = (body: Body): string => {
  const about =
    body['grantId'] ?? body['supportId'] ?? body['linkageId'] ?? body['visitId'] ?? body['resourceId'];
  return typeof about === 'string' ? ` ${about}` : '';
};

function caseIdOf({ body, location }: Answered): string | null {
  if (typeof body['caseId'] === 'string') return body['caseId'];
  const inPath = /\/cases\/([a-z0-9-]+)/.exec(location ?? '');
  return inPath?.[1] ?? null;
}
