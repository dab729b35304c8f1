import type { Due } from '../../domain/clock.ts';
import { clocks, everyDuty } from '../../domain/crisisCase/clocks.ts';
import { seenNumber } from '../../domain/crisisCase/ending.ts';
import { standingAt } from '../../domain/crisisCase/sittings.ts';
import type { CrisisCase, Part } from '../../domain/crisisCase/state.ts';
import type { Circumstances } from '../../domain/entity.ts';
import type { Person, Role } from '../../domain/roles.ts';
import { dayOf } from '../../domain/time.ts';
import type { CaseDetail, CaseSummary } from '../../prisma/queries/cases.ts';
import type { Language } from '../../words/language.ts';
import { etagOf } from '../acts.ts';
import { actsFor } from './allowed.ts';
import { assessmentViews } from './assessment.ts';
import type { CaseLists, CaseRowView, CaseView, NameView, NewsView } from './case.ts';
import { caseClockView, staffView, type CaseClockView, type Names } from './clock.ts';
import { conferenceViews } from './conference.ts';
import { consentView } from './consent.ts';
import { dueView } from './due.ts';
import { extensionView, grantView, overGrantView } from './emergencySupport.ts';
import { belongsTo, type Inside } from './extent.ts';
import { dangerViews } from './danger.ts';
import { escalationView } from './escalation.ts';
import type { OutsideLooksView } from './expert.ts';
import { externalNumberViews, type OpenedNumbers } from './externalNumber.ts';
import type { Files } from './fieldCheck.ts';
import type { Happened } from './happened.ts';
import { linkageView } from './linkage.ts';
import { listsWithin } from './lists.ts';
import type { AlikeView, CaseLinkView, MergedView } from './membership.ts';
import { actionViews } from './meetingAction.ts';
import { planViews } from './plan.ts';
import { selectionView } from './selection.ts';
import { peopleView, type SeatCandidatesView } from './staffing.ts';
import type { LettersView, TimelinePage } from './timeline.ts';
import { transferView } from './transfer.ts';

/** What a case is shown from: the recorded state, and what of the record and the house's people goes with it. */
export interface CaseParts {
  readonly detail: CaseDetail;
  /** What of it stands in the picture. */
  readonly inside: Inside;
  readonly household: NameView;
  readonly timeline: TimelinePage;
  readonly letters: LettersView;
  /** Events of the types that `shownEvents` names, the oldest first. */
  readonly happened: readonly Happened[];
  readonly files: Files;
  readonly names: Names;
  readonly resourceNames: Names;
  readonly candidates: readonly SeatCandidatesView[];
  /** Numbers of other systems, for whoever may open papers. */
  readonly openedNumbers: OpenedNumbers;
  readonly laterCase: CaseLinkView | null;
  readonly merged: MergedView;
  readonly alike: readonly AlikeView[];
  readonly news: NewsView | null;
  readonly outside: OutsideLooksView | null;
  readonly seenAs: Role;
  readonly person: Person;
  readonly now: Circumstances;
  readonly language: Language;
}

/** Everybody whom a case names by id, for looking up their names at once. */
export function staffIn(c: CrisisCase): string[] {
  return [
    ...Object.values(c.people),
    ...Object.values(c.transfer?.people ?? {}),
    ...c.deputies.map(({ staffId }) => staffId),
    ...c.grants.flatMap(({ decidedBy, recovery }) => [decidedBy ?? [], recovery?.preparedBy ?? []].flat()),
    ...c.extensions.map(({ preparedBy }) => preparedBy),
    ...(c.closing ? [c.closing.requestedBy] : []),
  ];
}

/** Every helper whom a case names by id. */
export const resourcesIn = ({ linkages, consents }: CrisisCase): string[] => [
  ...linkages.map(({ resourceId }) => resourceId),
  ...consents.flatMap(({ resourceId }) => resourceId ?? []),
];

export function buildCase(parts: CaseParts): CaseView {
  const { detail, names, now, inside } = parts;
  const c = detail.state;
  return {
    ...factsOf(c),
    household: parts.household,
    dong: detail.dong,
    people: peopleView(c, names),
    candidates: parts.candidates,
    seenAs: parts.seenAs,
    news: parts.news,
    outside: parts.outside,
    clocks: clocksOf(c, parts),
    sittings: standingAt(c, now.at).toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
    ...grantsOf(c, parts),
    followUps: followUpsOf(c),
    ...listsWithin(listsOf(c, parts), inside.extent),
    transfer:
      c.transfer && detail.transferTo && transferView(c.transfer, { toDong: detail.transferTo, names }),
    closing: c.closing && {
      reason: c.closing.reason,
      requestedBy: staffView(c.closing.requestedBy, names),
      followUp: c.closing.followUp,
    },
    laterCase: parts.laterCase,
    merged: parts.merged,
    alike: parts.alike,
    ...actsFor(c, { person: parts.person, now, language: parts.language, inside }),
    etags: etagsOf(c),
    version: detail.version,
    timeline: parts.timeline,
    letters: parts.letters,
  };
}

/** What the state says of itself as it is. */
function factsOf(c: CrisisCase) {
  const { caseId, householdId, caseNo, previousCaseId, stage, urgent, restricted, named, missing } = c;
  const { openedAt, closedOn, caseClass, crisisLevel, nextStep, needs } = c;
  const { reports, contacts, absences, planVersion } = c;
  return {
    ...{ caseId, householdId, caseNo, previousCaseId, stage, urgent, restricted, named, missing },
    ...{ openedAt, closedOn, caseClass, crisisLevel, nextStep, needs },
    ...{ reports, contacts, absences, planVersion },
  } satisfies Partial<CaseView>;
}

function clocksOf(c: CrisisCase, { names, now, inside }: CaseParts): CaseClockView[] {
  const isMoved = Object.keys(c.moved).length > 0;
  const unmoved = new Map(everyDuty(isMoved ? { ...c, moved: {} } : c).map(({ id, due }) => [id, due]));
  const around = { names, book: now.rulebook, now: now.at };
  return clocks(c)
    .filter(({ about }) => inside.grantId === null || (about !== null && inside.isHere(about)))
    .map((clock) => caseClockView(clock, { c, firstDue: unmoved.get(clock.id) ?? clock.due }, around));
}

/** 긴급지원 that stands in the picture, with what was prolonged of it. */
function grantsOf(c: CrisisCase, { names, now, happened, files, inside }: CaseParts) {
  const today = dayOf(now.at);
  return {
    grants: inside.grants.map((grant) =>
      grantView(grant, { c, happened, names, files, book: now.rulebook, today }),
    ),
    extensions: withMovedDates(c)(
      c.extensions.filter(({ supportId }) => belongsTo(inside.grants, supportId)),
    ).map((extension) => extensionView(extension, names)),
  } satisfies Partial<CaseView>;
}

const followUpsOf = (c: CrisisCase): CaseView['followUps'] =>
  withMovedDates(c)(c.followUps.map(({ no, due }) => ({ id: String(no), no, due }))).map(({ no, due }) => ({
    no,
    ...dueView(due),
  }));

/** Everything else that is given, asked for, agreed to, planned or found, all of it. */
function listsOf(c: CrisisCase, parts: CaseParts): CaseLists {
  const { names, resourceNames, now, happened, inside } = parts;
  const today = dayOf(now.at);
  const dated = withMovedDates(c);
  return {
    overGrants: inside.over.map(overGrantView).toReversed(),
    selections: dated(c.selections).map((one) => selectionView(one, { happened, names })),
    actions: actionViews(c, { names, now: now.at }),
    conferences: conferenceViews(happened),
    linkages: c.linkages.map((linkage) => linkageView(linkage, resourceNames)),
    consents: c.consents.map((consent) => consentView(consent, { resourceNames, today })),
    escalations: dated(c.escalations).map((escalation) => escalationView(escalation, happened)),
    externalNumbers: externalNumberViews(inside.numbers, { happened, opened: parts.openedNumbers, names }),
    visits: dated(c.visits).map(({ id, visitor, safety, attempt, due }) => ({
      ...{ id, visitor, safety, attempt },
      ...dueView(due),
    })),
    assessments: assessmentViews(happened, names),
    plans: planViews(happened, names),
    dangers: dangerViews(happened, names),
  };
}

/** Things of the case with the dates that count now, after pauses and new holidays. */
function withMovedDates(c: CrisisCase) {
  const dues = new Map(everyDuty(c).map(({ about, due }) => [about, due]));
  return <T extends { readonly id: string; readonly due: Due | null }>(things: readonly T[]): T[] =>
    things.map((thing) => ({ ...thing, due: thing.due && (dues.get(thing.id) ?? thing.due) }));
}

function etagsOf(c: CrisisCase): CaseView['etags'] {
  const all = (Object.keys(c.parts) as Part[]).map((part) => [part, etagOf(part, seenNumber(c, part))]);
  return Object.fromEntries(all) as Record<Part, string>;
}

export function caseRow(row: CaseSummary): CaseRowView {
  const { caseId, caseNo, dong, transferTo, stage, urgent, restricted } = row;
  const { caseClass, crisisLevel, openedAt, closedOn, next } = row;
  return {
    ...{ caseId, caseNo, dong, transferTo, stage, urgent, restricted },
    ...{ caseClass, crisisLevel, openedAt, closedOn, next },
    officer: { staffId: row.officerId, name: row.officerName ?? row.officerId },
  };
}
