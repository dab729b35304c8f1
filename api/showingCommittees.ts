import type { Committee } from '../domain/committee/kinds.ts';
import { rosterIn, seatedOn } from '../domain/committee/roster.ts';
import { reachesPlace } from '../domain/datedRole.ts';
import { asId, type DongCode } from '../domain/ids.ts';
import { placesFor, roleFor, type Person } from '../domain/roles.ts';
import type { PlainDate } from '../domain/time.ts';
import {
  committeeRuleRows,
  memberRows,
  type CommitteeRuleRow,
  type MemberRow,
} from '../prisma/committees.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { staffAround } from '../prisma/queries/staff.ts';
import type { Deps } from './deps.ts';
import { placeNames } from './namingPlaces.ts';
import { todayHere } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import { committeeAddress } from './schemas/calendar.ts';
import type { Filters, Visitor } from './seam.ts';
import {
  committeeSummary,
  committeeView,
  type CandidateView,
  type CommitteeRows,
  type CommitteesView,
  type CommitteeView,
} from './views/committee.ts';

const what = 'keepCommittees';

/** Every committee of one's places that has members or rules of its own. */
export async function showCommittees(deps: Deps, { person }: Visitor): Promise<CommitteesView> {
  permitSomewhere(person, what);
  const places = placesFor(person, what);
  const [all, today] = await Promise.all([committeesIn(deps, places), todayHere()]);
  const kept = await keptPlaces(deps, person);
  const staff = all.flatMap(({ members }) => members.map(({ staffId }) => staffId));
  const [names, known] = await Promise.all([staffNames(deps.db, staff), placeNames(deps, all)]);
  return {
    places: kept,
    items: all.map((rows) => {
      const place = { code: rows.place, name: known.get(rows.place) ?? rows.place };
      return committeeSummary(rows, { place, names, today });
    }),
  };
}

/** What is kept of each committee in these places, by place. */
export async function committeesIn(
  { pool }: Pick<Deps, 'pool'>,
  places: readonly string[],
): Promise<CommitteeRows[]> {
  const [rules, members] = await Promise.all([committeeRuleRows(pool, places), memberRows(pool, places)]);
  const found = new Map<string, Committee>();
  for (const { kind, place } of [...members, ...rules]) found.set(`${place} ${kind}`, { kind, place });
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, committee]) => rowsOf(committee, rules, members));
}

const rowsOf = (
  { kind, place }: Committee,
  rules: readonly CommitteeRuleRow[],
  members: readonly MemberRow[],
): CommitteeRows => ({
  ...{ kind, place },
  rules: rules.filter((one) => one.kind === kind && one.place === place),
  ...rosterIn(
    kind,
    members.filter((one) => one.place === place),
  ),
});

/** The places that somebody keeps with every dong in them; a committee may sit in any. */
export async function keptPlaces(
  { places }: Pick<Deps, 'places'>,
  person: Person,
): Promise<readonly { readonly code: string; readonly name: string }[]> {
  const own = placesFor(person, what);
  const dongs = [...(await places.dongs()).keys()].filter((code) => own.some((one) => code.startsWith(one)));
  const codes = [...new Set<string>([...own, ...dongs])].sort();
  return Promise.all(codes.map(async (code) => ({ code, name: await places.nameOf(asId(code)) })));
}

/** One committee: how it sits, who sits on it, and who could. */
export async function showCommittee(deps: Deps, visitor: Visitor, address: Filters): Promise<CommitteeView> {
  const { person } = visitor;
  permitSomewhere(person, what);
  const parsed = committeeAddress.safeParse(address);
  if (!parsed.success) throw problem('notFound');
  const { kind, place } = parsed.data;
  if (!reachesPlace(person, what, place)) throw problem('notYourPlace');
  const [rules, members, today] = await Promise.all([
    committeeRuleRows(deps.pool, [place]),
    memberRows(deps.pool, [place]),
    todayHere(),
  ]);
  const rows = rowsOf({ kind, place }, rules, members);
  const [names, candidates, name] = await Promise.all([
    staffNames(deps.db, staffIn(rows)),
    candidatesOf(deps, rows, today),
    deps.places.nameOf(place),
  ]);
  const shown = { place: { code: place, name }, names, today, viewer: person.staffId, candidates };
  return committeeView(rows, shown);
}

const staffIn = ({ rules, members }: CommitteeRows): string[] => [
  ...members.map(({ staffId }) => staffId),
  ...rules.flatMap(({ proposedBy, approvedBy }) =>
    approvedBy === null ? [proposedBy] : [proposedBy, approvedBy],
  ),
];

/** Whoever may vote or keep a meeting there; somebody else could be seated and do nothing, as on a sub-committee others than the whole one's. */
async function candidatesOf(
  { db }: Deps,
  { place, whole }: CommitteeRows,
  today: PlainDate,
): Promise<CandidateView[]> {
  const there = asId<DongCode>(place);
  const around = await staffAround(db, place, today);
  const voters = whole && new Set(seatedOn({ members: whole }, today).map(({ staffId }) => staffId));
  return around
    .map((person) => ({
      ...{ staffId: person.staffId, name: person.name },
      mayVote: roleFor(person, 'castBallot', there) !== null && (voters?.has(person.staffId) ?? true),
      mayKeep: roleFor(person, 'callMeeting', there) !== null,
    }))
    .filter(({ mayVote, mayKeep }) => mayVote || mayKeep);
}
