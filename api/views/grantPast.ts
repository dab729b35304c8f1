import { isAboutGrant } from '../../domain/emergencySupport/clocks.ts';
import type { Grant } from '../../domain/emergencySupport/grant.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Rulebook } from '../../domain/rulebook.ts';
import { dayOf, type Instant, type PlainDate } from '../../domain/time.ts';
import type { CaseThen } from '../../prisma/casePast.ts';
import type { CaseDetail } from '../../prisma/queries/cases.ts';
import { staffView, type Names } from './clock.ts';
import { extensionView, grantView, type ExtensionView, type GrantView } from './emergencySupport.ts';
import type { DongView } from './place.ts';
import type { TimelineEntry } from './timeline.ts';

/** A grant as the record had it at the end of a day, without a word of any paper. */
export interface GrantPastView {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly dong: DongView;
  readonly on: PlainDate;
  /** The moment up to which the record was read: the end of that day, or now. */
  readonly at: Instant;
  /** The days between which a day can be asked for. */
  readonly earliest: PlainDate;
  /** The version of the case's last event by then. */
  readonly version: number;
  readonly grant: GrantView;
  readonly extensions: readonly ExtensionView[];
  /** What had been recorded of this grant by then, the oldest first. */
  readonly events: readonly Pick<TimelineEntry, 'at' | 'by' | 'type'>[];
}

interface GrantPastParts {
  readonly detail: CaseDetail;
  readonly then: CaseThen;
  readonly grant: Grant;
  readonly names: Names;
  readonly on: PlainDate;
  readonly at: Instant;
  readonly book: Rulebook;
}

export function grantPastView({ detail, then, grant, names, on, at, book }: GrantPastParts): GrantPastView {
  const { state: c, happened, version } = then;
  const { caseId, caseNo, dong } = detail;
  const ofGrant = (about: string): boolean => isAboutGrant(c, grant.id, about);
  return {
    ...{ caseId, caseNo, dong, on, at, version },
    earliest: dayOf(grant.requestedAt),
    // What is in its files is for a look at the case.
    grant: grantView(grant, { c, happened, names, book, files: new Map(), today: on }),
    extensions: c.extensions.filter(({ id }) => ofGrant(id)).map((one) => extensionView(one, names)),
    events: happened
      .filter(({ event }) => namedIn(event).some(ofGrant))
      .map(({ at: when, by, byName, event }) => ({
        at: when,
        by: by === 'clock' ? null : staffView(by, new Map(byName === null ? [] : [[by, byName]])),
        type: event.type,
      })),
  };
}

/** The grant, support or extension that an event names. */
function namedIn(event: object): readonly string[] {
  const named = event as Readonly<Record<string, unknown>>;
  const ids = [named['grantId'], named['supportId'], named['extensionId']];
  return ids.filter((id) => typeof id === 'string');
}
