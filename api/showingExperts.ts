import { asId, type CaseId, type DongCode, type MeetingId } from '../domain/ids.ts';
import { isPending } from '../domain/meeting/items.ts';
import {
  endsAt,
  expertActor,
  expertIn,
  expertOfActor,
  expertsOf,
  type ExpertEnding,
  type ExpertState,
  opensAt,
  type Expert,
} from '../domain/meeting/experts.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { codeOfGuest, linksOf, type FoundLink } from '../prisma/guestLinks.ts';
import { meetingById } from '../prisma/queries/meetings.ts';
import { looksFromOutside, readsOf, type Reads } from '../prisma/queries/outside.ts';
import type { Deps } from './deps.ts';
import { mostCodes } from './guests.ts';
import type { ExpertContact } from './inviting.ts';
import { lookAt } from './looks.ts';
import { nowInstant } from './moment.ts';
import { paperBody } from './openPaper.ts';
import { permit } from './permission.ts';
import type { Visitor } from './seam.ts';
import { isConsentOver } from './sharing.ts';
import { meetingFor } from './showingMeetings.ts';
import type { ExpertsView, KeptExpertView, OutsideLooksView, OutsideLookView } from './views/expert.ts';
import { meetingHead } from './views/meetingHead.ts';

interface Asked {
  readonly meetingId: MeetingId;
  /** The expert whose code the secretary is about to tell. */
  readonly code: string | null;
}

/** The experts of a meeting, for whoever keeps it: who they are, where it stands with each, what can be done. */
export async function showExperts(
  deps: Deps,
  visitor: Visitor,
  { meetingId, code }: Asked,
): Promise<ExpertsView> {
  const { meeting: m } = await meetingFor(deps, visitor, meetingId);
  const { place } = m.committee;
  permit(visitor.person, 'inviteExpert', asId<DongCode>(place));
  const [links, placeName, reads, now] = await Promise.all([
    linksOf(deps.pool, meetingId),
    deps.places.nameOf(place),
    readsOf(
      deps.pool,
      expertsOf(m).map(({ id }) => expertActor(meetingId, id)),
    ),
    nowInstant(),
  ]);
  const kept = expertsOf(m).map(async (expert) =>
    keptExpert(m, expert, {
      contact: await paperBody<ExpertContact>(deps, expert.paperId),
      link: links.find(({ guest, number }) => guest === expert.id && number === expert.link),
      reads: reads.get(expertActor(meetingId, expert.id)),
      code: code === expert.id ? codeFor(deps, meetingId, expert) : null,
      isInHours: now >= opensAt(m, expert) && now < endsAt(m, expert),
      ended: expert.ended?.why ?? ((await isConsentOver(deps, m, expert)) ? 'CONSENT_OVER' : null),
    }),
  );
  return {
    head: meetingHead(m, visitor.person, placeName),
    experts: await Promise.all(kept),
    items: invitable(m),
  };
}

/** Only while the link could still be used. */
const codeFor = ({ secrets }: Deps, meetingId: MeetingId, { id, link, ended }: Expert): string | null =>
  link === 0 || ended ? null : codeOfGuest(secrets.guests, { meetingId, guest: id, number: link });

function invitable(m: Meeting): ExpertsView['items'] {
  if (m.status !== 'planned' && m.status !== 'called' && m.status !== 'sitting') return [];
  return m.items.flatMap((item, n) =>
    item.caseId !== null && isPending(item) ? [{ no: n + 1, kind: item.kind }] : [],
  );
}

interface Around {
  readonly contact: ExpertContact | null;
  readonly link: FoundLink | undefined;
  readonly reads: Reads | undefined;
  readonly code: string | null;
  readonly isInHours: boolean;
  readonly ended: ExpertEnding | null;
}

function keptExpert(
  m: Meeting,
  expert: Expert,
  { contact, link, reads, code, isInHours, ended }: Around,
): KeptExpertView {
  const { id, item, category, basis, attends, linkAt, admittedAt } = expert;
  const isCalled = m.status === 'called' || m.status === 'sitting';
  return {
    ...{ expertId: id, item, category, basis, attends, linkAt, admittedAt, code },
    itemKind: m.items[item - 1]?.kind ?? 'OTHER',
    ...{ name: contact?.name ?? null, job: contact?.job ?? null },
    ...{ email: contact?.email ?? null, phone: contact?.phone ?? null },
    state: ended ? 'ended' : stateOf(expert, link),
    ended,
    ...{ opensAt: opensAt(m, expert), endsAt: endsAt(m, expert) },
    ...{ reads: reads?.count ?? 0, readAt: reads?.lastAt ?? null },
    may: { renew: isCalled && isInHours && !ended, revoke: !ended },
  };
}

function stateOf({ opinion, pledge, admittedAt, linkAt }: Expert, link: FoundLink | undefined): ExpertState {
  if (link && link.tries >= mostCodes) return 'locked';
  if (opinion) return 'opinion';
  if (pledge) return 'pledged';
  // A link that was made anew has not let anybody in yet.
  if (admittedAt && linkAt && admittedAt >= linkAt) return 'admitted';
  return linkAt ? 'sent' : 'invited';
}

/** So many looks are listed; the number of all stands beside them. */
const mostListed = 30;

/** Who from outside read what of this case and when, for whoever may see it. */
export async function showOutsideLooks(
  deps: Deps,
  visitor: Visitor,
  caseId: CaseId,
): Promise<OutsideLooksView> {
  await lookAt(deps, visitor, { caseId, look: 'case' });
  return outsideLooksAt(deps, caseId);
}

/** The same for whoever was let in already. */
export async function outsideLooksAt(deps: Deps, caseId: CaseId): Promise<OutsideLooksView> {
  const { rows, total } = await looksFromOutside(deps.pool, caseId, mostListed);
  const who = new Map<string, Promise<Who>>();
  for (const { actor } of rows) if (!who.has(actor)) who.set(actor, whoIs(deps, actor));
  const items = rows.map(async ({ actor, at, what }): Promise<OutsideLookView> => {
    const found = (await who.get(actor)) ?? nobody;
    return { at, what, ...found };
  });
  return { caseId, items: await Promise.all(items), total };
}

type Who = Pick<OutsideLookView, 'name' | 'category' | 'kind' | 'meetingId'>;
const nobody: Who = { name: null, category: null, kind: null, meetingId: asId('') };

async function whoIs(deps: Deps, actor: string): Promise<Who> {
  const of = expertOfActor(actor);
  const m = of && (await meetingById(deps.db, of.meetingId))?.meeting;
  const expert = m && expertIn(m, of.expertId);
  if (!of || !expert) return nobody;
  const contact = await paperBody<ExpertContact>(deps, expert.paperId);
  const { category } = expert;
  return { name: contact?.name ?? null, category, kind: m.committee.kind, meetingId: of.meetingId };
}
