import { setTimeout as pause } from 'node:timers/promises';
import type { Answered, Body, Desk } from './desk.ts';
import type { SeenCase, SeenGrant } from './seen.ts';

/** Who does what in a household's case, and what was last seen of it. */
export interface Sight {
  caseId(): string;
  loginOf(who: string): string;
  desk(who: string): Promise<Desk>;
  /** The case as it was answered last, or else as it is. */
  seen(): Promise<SeenCase>;
  /** The case as it is now. */
  see(): Promise<SeenCase>;
  /** What a person has before their eyes, for the acts that replace or decide it. */
  ifMatchFor(act: string, body: Body): Promise<string | undefined>;
  /** An act was taken, with the case as it is since. */
  took(answer: Answered): Promise<void>;
  /** Goes on with a case that came to be in another way than by `report`. */
  takeUp(caseId: string): void;
  /** Other people do the duties of these seats from now on. */
  recast(logins: Readonly<Record<string, string>>): void;
  logins(): Readonly<Record<string, string>>;
}

/** Acts that replace or decide what somebody saw carry the number of that part. */
const partOf: Readonly<Record<string, keyof SeenCase['etags']>> = {
  classify: 'classification',
  plan: 'plan',
  requestClosing: 'closing',
  approveClosing: 'closing',
  returnClosing: 'closing',
  endCase: 'whole',
};
const ofGrants: readonly string[] = ['decideGrant', 'orderReturn'];
const readBackPauseMs = 200;

/** Begins with the people of a place and without a case. */
export function createSight(
  name: string,
  begins: Readonly<Record<string, string>>,
  deskOf: (login: string) => Promise<Desk>,
): Sight {
  let logins = begins;
  let caseId = '';
  let last: SeenCase | null = null;
  const loginOf = (who: string): string => logins[who] ?? who;
  const desk = (who: string): Promise<Desk> => deskOf(loginOf(who));

  /** Everything of it: a story asks what became of what is over. */
  async function see(): Promise<SeenCase> {
    const { status, body } = await (await desk('officer')).get(`/api/cases/${caseId}/whole`);
    if (status !== 200) throw new Error(`${name} cannot be seen: ${String(status)} ${JSON.stringify(body)}`);
    last = body as unknown as SeenCase;
    return last;
  }
  const seen = async (): Promise<SeenCase> => last ?? see();

  return {
    caseId: () => caseId,
    loginOf,
    desk,
    see,
    seen,
    async ifMatchFor(act, body) {
      const part = partOf[act];
      if (part) return (await seen()).etags[part];
      if (!ofGrants.includes(act)) return undefined;
      const isIt = ({ id }: SeenGrant): boolean => id === body['grantId'];
      return ((await seen()).grants.find(isIt) ?? (await see()).grants.find(isIt))?.etag;
    },
    async took({ status, location, body }) {
      last = (body['case'] as SeenCase | undefined) ?? null;
      // Taken and not on record yet: a look now would be too early.
      if (status !== 202 || location === null) return;
      while ((await see()).version < Number(body['version'])) await pause(readBackPauseMs);
    },
    takeUp(known) {
      caseId = known;
      last = null;
    },
    recast(others) {
      logins = { ...logins, ...others };
      last = null;
    },
    logins: () => logins,
  };
}
