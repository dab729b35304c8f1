import { isEscalationOpen } from '../../domain/escalation.ts';
import { isLinkageOpen } from '../../domain/linkage.ts';
import { isActionOpen } from '../../domain/meetingAction.ts';
import { isSelectionOpen } from '../../domain/selection.ts';
import type { CaseLists, Left } from './case.ts';
import type { Extent } from './extent.ts';

/** So many of what is over stand beside what lives, the newest; in lists of one line each, and in those of parts. */
const linesShown = 5;
const partsShown = 3;
/** Visits are made one after another: so many of those to come. */
const visitsShown = 5;

interface Cut<T> {
  readonly shown: readonly T[];
  readonly left: number;
}

/** What lives and the newest of the rest, in the order that they had: the newest is the last of them. */
function livingAndNewest<T>(things: readonly T[], isLiving: (thing: T) => boolean, most: number): Cut<T> {
  const over = things.filter((thing) => !isLiving(thing));
  const gone = new Set(over.slice(0, Math.max(0, over.length - most)));
  return { shown: things.filter((thing) => !gone.has(thing)), left: gone.size };
}

/** The same of a list whose newest is the first. */
function newestFirst<T>(things: readonly T[], isLiving: (thing: T) => boolean, most: number): Cut<T> {
  const { shown, left } = livingAndNewest(things.toReversed(), isLiving, most);
  return { shown: shown.toReversed(), left };
}

const never = (): boolean => false;

/** What is not a grant's has no place in the picture of one; consents have, since a notice may rest on one. */
const notOfGrants = {
  ...{ overGrants: [], selections: [], actions: [], conferences: [], linkages: [], escalations: [] },
  ...{ visits: [], assessments: [], plans: [], dangers: [] },
} as const satisfies Partial<CaseLists>;

/** The lists of a case as its page has them, with how many of each are left for the picture of the whole. */
export function listsWithin(lists: CaseLists, extent: Extent): CaseLists & { readonly left: Left } {
  if (extent === 'whole') return { ...lists, left: {} };
  if (extent !== 'page') return { ...lists, ...notOfGrants, left: {} };
  const cuts = {
    overGrants: newestFirst(lists.overGrants, never, linesShown),
    selections: livingAndNewest(lists.selections, isSelectionOpen, partsShown),
    actions: newestFirst(lists.actions, isActionOpen, linesShown),
    conferences: newestFirst(lists.conferences, never, 1),
    linkages: livingAndNewest(lists.linkages, isLinkageOpen, linesShown),
    consents: livingAndNewest(lists.consents, ({ holds }) => holds, linesShown),
    escalations: livingAndNewest(lists.escalations, isEscalationOpen, partsShown),
    externalNumbers: livingAndNewest(lists.externalNumbers, ({ replacedBy }) => !replacedBy, linesShown),
    visits: {
      shown: lists.visits.slice(0, visitsShown),
      left: Math.max(0, lists.visits.length - visitsShown),
    },
    assessments: livingAndNewest(lists.assessments, never, partsShown),
    plans: livingAndNewest(lists.plans, never, partsShown),
    dangers: livingAndNewest(lists.dangers, never, partsShown),
  } satisfies { readonly [L in keyof CaseLists]: Cut<CaseLists[L][number]> };
  const entries = Object.entries(cuts);
  return {
    ...(Object.fromEntries(entries.map(([list, { shown }]) => [list, shown])) as unknown as CaseLists),
    left: Object.fromEntries(entries.flatMap(([list, { left }]) => (left > 0 ? [[list, left]] : []))),
  };
}
