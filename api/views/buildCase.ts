import { clocks } from '../../domain/crisisCase/clocks.ts';
import { seats, type CrisisCase } from '../../domain/crisisCase/state.ts';
import type { Grant } from '../../domain/emergencySupport/grant.ts';
import type { Circumstances } from '../../domain/entity.ts';
import type { Linkage } from '../../domain/linkage.ts';
import type { Person, Role } from '../../domain/roles.ts';
import type { CaseDetail, CaseSummary } from '../../prisma/queries/cases.ts';
import type { Language } from '../../words/language.ts';
import { etagOf } from '../acts.ts';
import { actsFor } from './allowed.ts';
import type { CaseRowView, CaseView, GrantView, LinkageView, NameView } from './case.ts';
import { clockView, staffView, type Names } from './clock.ts';
import type { TimelinePage } from './timeline.ts';

/** What a case is shown from: the recorded state, and the names of what it refers to. */
export interface CaseParts {
  readonly detail: CaseDetail;
  readonly household: NameView;
  readonly timeline: TimelinePage;
  readonly names: Names;
  readonly resourceNames: Names;
  readonly seenAs: Role;
  readonly person: Person;
  readonly now: Circumstances;
  readonly language: Language;
}

/** Everybody whom a case names by id, for looking up their names at once. */
export function staffIn(c: CrisisCase): string[] {
  const deciders = c.grants.flatMap(({ decidedBy }) => decidedBy ?? []);
  return [...Object.values(c.people), ...deciders, ...(c.closing ? [c.closing.requestedBy] : [])];
}

export function buildCase(parts: CaseParts): CaseView {
  const { detail, names, now } = parts;
  const c = detail.state;
  const { caseId, householdId, caseNo, previousCaseId, stage, urgent, openedAt, closedOn, caseClass } = c;
  const { crisisLevel, nextStep, needs, reports, contacts, planVersion } = c;
  return {
    ...{ caseId, householdId, caseNo, previousCaseId, stage, urgent, openedAt, closedOn, caseClass },
    ...{ crisisLevel, nextStep, needs, reports, contacts, planVersion },
    household: parts.household,
    dong: detail.dong,
    people: Object.fromEntries(
      seats.map((seat) => [seat, staffView(c.people[seat], names)]),
    ) as CaseView['people'],
    seenAs: parts.seenAs,
    clocks: clocks(c).map((clock) => clockView(clock, c, { names, book: now.rulebook, now: now.at })),
    grants: c.grants.map((grant) => grantView(grant, names)),
    linkages: c.linkages.map((linkage) => linkageView(linkage, parts.resourceNames)),
    visits: c.visits.map(({ id, visitor, attempt, due }) => ({
      id,
      visitor,
      attempt,
      dueAt: due.at,
      dueDay: due.day,
    })),
    followUps: c.followUps.map(({ no, due }) => ({ no, dueAt: due.at, dueDay: due.day })),
    closing: c.closing && { reason: c.closing.reason, requestedBy: staffView(c.closing.requestedBy, names) },
    ...actsFor(c, { person: parts.person, now, language: parts.language }),
    etags: {
      classification: etagOf('classification', c.parts.classification),
      plan: etagOf('plan', c.parts.plan),
      closing: etagOf('closing', c.parts.closing),
    },
    version: detail.version,
    timeline: parts.timeline,
  };
}

function grantView(grant: Grant, names: Names): GrantView {
  const { id, status, requestedAt, asked, householdSize, consentDeferred, decidedOn, meansWithin } = grant;
  return {
    ...{ id, status, requestedAt, asked, householdSize, consentDeferred, decidedOn, meansWithin },
    adequacy: grant.adequacy,
    decidedBy: grant.decidedBy && staffView(grant.decidedBy, names),
    supports: grant.supports.map(({ endsAt: _, ...support }) => ({
      ...support,
      leftWon: support.units * support.amountWon - support.paidWon,
    })),
    etag: etagOf(`grant-${id}`, grant.acts),
  };
}

function linkageView(linkage: Linkage, resourceNames: Names): LinkageView {
  const { id, resourceId, isPublic, basis, amountWon, status, reviews } = linkage;
  const resourceName = resourceNames.get(resourceId) ?? resourceId;
  return { id, resourceId, resourceName, isPublic, basis, amountWon, status, reviews };
}

export function caseRow(row: CaseSummary): CaseRowView {
  const { caseId, caseNo, dong, stage, urgent, caseClass, crisisLevel, openedAt, closedOn, next } = row;
  return {
    ...{ caseId, caseNo, dong, stage, urgent, caseClass, crisisLevel, openedAt, closedOn, next },
    officer: { staffId: row.officerId, name: row.officerName ?? row.officerId },
  };
}
