import type { Clock } from '../../../../domain/clock.ts';
import type { Acts } from '../../../../domain/crisisCase/acts.ts';
import type { CrisisCase } from '../../../../domain/crisisCase/state.ts';
import {
  noticeTakers,
  objectionOutcomes,
  periodStops,
  serviceWays,
  type Objectable,
  type ServedNotice,
} from '../../../../domain/emergencySupport/acts.ts';
import { extensionsToServe } from '../../../../domain/emergencySupport/extensionNotice.ts';
import type { Grant } from '../../../../domain/emergencySupport/grant.ts';
import { objectionsAt } from '../../../../domain/emergencySupport/objection.ts';
import { noticesToServe } from '../../../../domain/emergencySupport/service.ts';
import { consentFor } from '../../../../domain/legalBasis.ts';
import { plusDays, type PlainDate } from '../../../../domain/time.ts';
import type { PlayedHousehold } from '../../household.ts';

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

const noticeOf: Readonly<Record<string, ServedNotice>> = {
  decisionService: 'DECISION',
  priorService: 'PRIOR_NOTICE',
  noticeService: 'RETURN_ORDER',
  extensionService: 'EXTENSION',
  dunningService: 'DUNNING',
};

const dutyOf = ({ id }: Clock): string => id.split('/')[0] ?? '';

interface Meant {
  readonly notice?: ServedNotice;
  readonly extensionId?: string;
  readonly against?: Objectable;
}

/** Which notice or objection of the grant a clock is about. */
export function meantBy(clock: Clock): Meant {
  const [duty = '', id = ''] = clock.id.split('/');
  if (duty === 'extensionService') return { notice: 'EXTENSION', extensionId: id };
  if (clock.act === 'serveNotice') return { notice: noticeOf[duty] ?? 'RETURN_ORDER' };
  const isObjection = clock.act === 'forwardObjection' || clock.act === 'decideObjection';
  if (!isObjection) return {};
  return { against: dutyOf(clock).startsWith('decision') ? 'DECISION' : 'RETURN_ORDER' };
}

interface Named {
  readonly grant: Grant | undefined;
  readonly notice: ServedNotice;
  readonly extensionId: string | null;
}

/** The day of the notice itself. */
function madeOn(c: CrisisCase, { grant, notice, extensionId }: Named): PlainDate | null {
  if (notice === 'EXTENSION') {
    const waiting = extensionsToServe(c, grant?.id ?? '');
    const extension = waiting.find(({ id }) => id === extensionId) ?? waiting[0];
    return extension?.notice.sentOn ?? null;
  }
  const { decidedOn = null, recovery } = grant ?? {};
  if (notice === 'DECISION') return decidedOn;
  if (notice === 'RETURN_ORDER') return recovery?.orderedOn ?? null;
  return (notice === 'DUNNING' ? recovery?.dunnedOn : recovery?.heard?.sentOn) ?? null;
}

/** So many days ago, and not before that day. */
function earlier(today: PlainDate, days: number, first: PlainDate): PlainDate {
  const day = plusDays(today, -days);
  return day < first ? first : day;
}

export function served(
  house: PlayedHousehold,
  grant: Grant | undefined,
  { v, meant }: { readonly v: number; readonly meant?: Meant | undefined },
): Partial<Acts['serveNotice']> {
  const c = house.current();
  const open = grant ? noticesToServe(c, grant) : [];
  const notice = meant?.notice ?? (open.length > 0 ? pick(open, v) : 'RETURN_ORDER');
  const extensionId = meant?.extensionId ?? null;
  const today = house.today();
  const made = madeOn(c, { grant, notice, extensionId }) ?? today;
  const isAgreed = consentFor(c, 'CONSENT_ELECTRONIC', { resourceId: null, on: today }) !== null;
  // A clock is done by a way that is open; whoever tries at random may also try the one that is not.
  const ways = meant && !isAgreed ? serviceWays.filter((way) => way !== 'ELECTRONIC') : serviceWays;
  const serviceWay = pick(ways, v);
  const named = { grantId: grant?.id ?? 'g1', notice, extensionId, serviceWay };
  if (serviceWay === 'PUBLIC_NOTICE') {
    const isOver = plusDays(made, 15) <= today;
    return { ...named, publishedOn: made, arrivedOn: isOver ? today : null, takenBy: null };
  }
  const arrivedOn = v % 5 === 0 ? null : earlier(today, v % 3, made);
  return { ...named, publishedOn: null, arrivedOn, takenBy: pick(noticeTakers, v) };
}

export function objected(
  house: PlayedHousehold,
  grant: Grant | undefined,
  v: number,
): Partial<Acts['recordObjection']> {
  const open = grant ? objectionsAt(grant, 'none') : [];
  const against = open.length > 0 ? pick(open, v) : 'RETURN_ORDER';
  const notice = against === 'DECISION' ? grant?.decisionNotice : grant?.recovery;
  const first = notice?.servedOn ?? (against === 'DECISION' ? grant?.decidedOn : grant?.recovery?.orderedOn);
  const today = house.today();
  const receivedOn = earlier(today, v % 50, first ?? today);
  const servedOn = notice?.servedOn;
  const isStopped = v % 4 === 0 && servedOn && plusDays(servedOn, 2) <= receivedOn;
  const stop = isStopped
    ? {
        periodStop: pick(periodStops, v),
        stoppedFrom: plusDays(servedOn, 1),
        stoppedUntil: plusDays(servedOn, 2),
      }
    : { periodStop: null, stoppedFrom: null, stoppedUntil: null };
  return { grantId: grant?.id ?? 'g1', against, receivedOn, ...stop };
}

export function answered(
  grant: Grant | undefined,
  { v, meant }: { readonly v: number; readonly meant?: Objectable | undefined },
): Partial<Acts['decideObjection']> {
  const [found = 'RETURN_ORDER'] = grant ? objectionsAt(grant, 'forwarded') : [];
  const against = meant ?? found;
  const owed = against === 'DECISION' ? 0 : (grant?.recovery?.amountWon ?? 0);
  const amountWon = Math.floor(owed / (1 + (v % 3)));
  return { grantId: grant?.id ?? 'g1', against, objectionOutcome: pick(objectionOutcomes, v), amountWon };
}

/** What is left in two or three parts, the days a month apart. */
export function parted(
  house: PlayedHousehold,
  grant: Grant | undefined,
  v: number,
): Partial<Acts['agreeInstalments']> {
  const { amountWon = 0, returnedWon = 0 } = grant?.recovery ?? {};
  const left = amountWon - returnedWon;
  const parts = 2 + (v % 2);
  const each = Math.floor(left / parts);
  const instalments = Array.from({ length: parts }, (_, n) => ({
    payOn: plusDays(house.today(), 10 + n * 30),
    amountWon: n < parts - 1 ? each : left - each * (parts - 1),
  }));
  return { grantId: grant?.id ?? 'g1', instalments };
}
