import type { Household } from './household.ts';
import type { SeenGrant } from './seen.ts';

/** What became of the grants of all stories, as the API tells it. */
export interface GrantFigures {
  readonly decided: number;
  /** Grants of which every support that was given has reached the household at least once. */
  readonly paid: number;
  /** Of those the ones that reached it before their 72 hours were over, and the others. */
  readonly within72h: number;
  readonly latePaid: number;
  readonly extendedA: number;
  readonly extendedB: number;
  readonly adequate: number;
  readonly inadequate: number;
  readonly fraud: number;
  readonly priorNotices: number;
  /** Notices that arrived, at whichever attempt. */
  readonly served: number;
  readonly objections: number;
  /** Supports whose last day passed. */
  readonly endedByPeriod: number;
}

/** One entry of a timeline. */
interface Entry {
  readonly at: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const none: GrantFigures = {
  ...{ decided: 0, paid: 0, within72h: 0, latePaid: 0, extendedA: 0, extendedB: 0 },
  ...{ adequate: 0, inadequate: 0, fraud: 0 },
  ...{ priorNotices: 0, served: 0, objections: 0, endedByPeriod: 0 },
};

/** Reads the whole past of each household's case and counts. */
export async function grantFigures(households: readonly Household[]): Promise<GrantFigures> {
  let sum = none;
  for (const household of households) sum = added(sum, await figuresOf(household));
  return sum;
}

function added(one: GrantFigures, other: GrantFigures): GrantFigures {
  const names = Object.keys(none) as (keyof GrantFigures)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as unknown as GrantFigures;
}

async function figuresOf(h: Household): Promise<GrantFigures> {
  const { grants, extensions } = await h.see();
  const entries = await pastOf(h);
  const ofType = (type: string): readonly Entry[] => entries.filter((entry) => entry.type === type);
  const found = (outcome: string): number =>
    ofType('adequacyRecorded').filter(({ data }) => data['outcome'] === outcome).length;
  const granted = (by: string): number =>
    extensions.filter((one) => one.by === by && one.status === 'granted').length;
  const paidAt = grants.flatMap((grant) => reached(grant, ofType));
  const late = paidAt.filter(({ isLate }) => isLate).length;
  return {
    decided: grants.filter(({ status }) => status === 'given').length,
    ...{ paid: paidAt.length, within72h: paidAt.length - late, latePaid: late },
    ...{ extendedA: granted('AUTHORITY'), extendedB: granted('COMMITTEE') },
    ...{ adequate: found('ADEQUATE'), inadequate: found('INADEQUATE'), fraud: found('FRAUD') },
    priorNotices: ofType('noticeGiven').length,
    served: ofType('noticeServed').filter(({ data }) => data['arrivedOn'] !== null).length,
    objections: ofType('objectionRecorded').length,
    endedByPeriod: ofType('supportEnded').length,
  };
}

/** Whether all of a grant has reached the household, and whether that was late by the clock that its request began. */
function reached(
  { id, supports }: SeenGrant,
  ofType: (type: string) => readonly Entry[],
): readonly { readonly isLate: boolean }[] {
  const owed = supports.filter(({ paidWon, cut }) => paidWon > 0 || !cut);
  if (owed.length === 0 || owed.some(({ paidWon }) => paidWon === 0)) return [];
  const request = ofType('grantRequested').find(({ data }) => data['grantId'] === id);
  const { payment } = (request?.data['dues'] ?? {}) as { readonly payment?: { readonly at: string } };
  if (!payment) throw new Error(`${id} was asked for without a clock for its payment`);
  const firsts = owed.map((support) => firstOf(ofType('supportPaid'), support.id));
  return [{ isLate: firsts.some((at) => at >= payment.at) }];
}

/** When the first payment of a support was recorded. */
function firstOf(payments: readonly Entry[], supportId: string): string {
  const [first] = payments
    .filter(({ data }) => data['supportId'] === supportId)
    .map(({ at }) => at)
    .sort();
  if (first === undefined) throw new Error(`${supportId} is paid and no payment is in the timeline`);
  return first;
}

async function pastOf(h: Household): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let next: string | null = ''; next !== null;) {
    const cursor: string = next === '' ? '' : `&cursor=${next}`;
    const path = `/api/cases/${h.caseId()}/timeline?limit=100${cursor}`;
    const { status, body } = await h.get('officer', path);
    if (status !== 200) throw new Error(`the timeline of ${h.name} cannot be read: ${String(status)}`);
    entries.push(...(body['items'] as readonly Entry[]));
    next = body['next'] as string | null;
  }
  return entries;
}
