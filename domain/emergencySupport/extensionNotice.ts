import { dueNow, type Due, type Duty } from '../clock.ts';
import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf, type PlainDate } from '../time.ts';
import { grantOf } from './grant.ts';
import type { Extension } from './extension.ts';

/** 연장 결정 통지: what was decided has to reach the household without delay (시행규칙 제3조, 제4조제3항). */
export interface ExtensionNotice {
  readonly sentOn: PlainDate;
  readonly attempts: number;
  readonly arrivedOn: PlainDate | null;
  /** The next attempt; null once it has arrived. */
  readonly due: Due | null;
}

/** How an extension's decision begins to be served. */
export type ExtensionService = Pick<ExtensionNotice, 'sentOn'> & { readonly due: Due };

/** Since edition 5; a book that was made before does not know the rule, and the next renewal of the rules brings it. */
export function extensionService(now: Circumstances): { readonly service?: ExtensionService } {
  const isKnown = now.edition >= 5 && 'D08' in now.rulebook.deadlines;
  return isKnown ? { service: { sentOn: dayOf(now.at), due: dueNow('D08', now) } } : {};
}

type Unserved = Extension & { readonly notice: ExtensionNotice & { readonly due: Due } };

const isUnserved = (extension: Extension): extension is Unserved => Boolean(extension.notice?.due);

/** Decisions on extensions of that grant that have not arrived, the oldest first. */
export const extensionsToServe = ({ extensions }: CrisisCase, grantId: string): readonly Unserved[] =>
  extensions.filter(isUnserved).filter(({ supportId }) => grantOf(supportId) === grantId);

/** The decision that is meant: the oldest that has not arrived where nobody says which. */
export function extensionToServe(
  c: CrisisCase,
  { grantId, extensionId }: { readonly grantId: string; readonly extensionId?: string | null },
): Unserved | Refusal {
  const waiting = extensionsToServe(c, grantId);
  const meant = extensionId ? waiting.find(({ id }) => id === extensionId) : waiting[0];
  return meant ?? { code: 'extensionNotFound', field: 'extensionId' };
}

/** Whether any decision on an extension has still to reach the household; the first of them. */
export const unservedExtension = ({ extensions }: CrisisCase): Unserved | undefined =>
  extensions.find(isUnserved);

export const extensionServiceDuties = ({ extensions }: CrisisCase): Duty[] =>
  extensions.filter(isUnserved).map(({ id, supportId, notice }) => ({
    id: `extensionService/${id}/${String(notice.attempts + 1)}`,
    act: 'serveNotice',
    about: grantOf(supportId),
    seat: 'emergencyOfficer',
    due: notice.due,
  }));

interface Served {
  readonly extensionId: string;
  readonly attempt: number;
  readonly arrivedOn: PlainDate | null;
  readonly due: Due | null;
}

/** Not arrived, it is tried again; arrived, nothing runs from it: what may be done against it stands in no clock (K4). */
export function withExtensionServed(
  c: CrisisCase,
  { extensionId, attempt: attempts, arrivedOn, due }: Served,
): CrisisCase {
  const extensions = c.extensions.map((one) =>
    one.id === extensionId && one.notice
      ? { ...one, notice: { ...one.notice, attempts, arrivedOn, due } }
      : one,
  );
  return { ...c, extensions };
}
