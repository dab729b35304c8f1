import { quorumForecast, markOf, marks, type Item, type ItemResult } from '../../domain/meeting/items.ts';
import { meetingClocks } from '../../domain/meeting/clocks.ts';
import { isSecret } from '../../domain/meeting/secret.ts';
import { placeOf, type Meeting } from '../../domain/meeting/state.ts';
import type { Quorum } from '../../domain/committee/counting.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { MeetingDetail } from '../../prisma/queries/meetings.ts';
import { staffView, type StaffView } from './clock.ts';

interface ItemView extends Pick<Item, 'kind' | 'status' | 'proposal'> {
  readonly no: number;
  /** Null where it is about no case, and for a member who is recused from it. */
  readonly caseId: Item['caseId'];
  readonly about: string | null;
  readonly quorum: Quorum;
  /** By secret ballot: who has voted is told, and how many were for it once it is closed. */
  readonly secret: boolean;
  readonly voted: readonly StaffId[];
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  readonly recused: readonly StaffId[];
  readonly challenged: readonly StaffId[];
  /** The ballot of whoever looks. */
  readonly mine: 'yes' | 'no' | 'abstain' | 'recused' | 'challenged' | 'voted' | null;
  readonly result: ItemResult | null;
  /** Why the decision was not taken, until the secretary has settled it. */
  readonly refused: string | null;
}

const mine = {
  [marks.none]: null,
  [marks.yes]: 'yes',
  [marks.no]: 'no',
  [marks.abstain]: 'abstain',
  [marks.recused]: 'recused',
  [marks.challenged]: 'challenged',
  [marks.voted]: 'voted',
} as const;

/** A meeting as one person may see it: a recused member sees neither case nor count of that item (제척·기피·회피). */
export function meetingView(
  { meeting: m, version }: MeetingDetail,
  viewer: StaffId,
  names: ReadonlyMap<string, string>,
) {
  const { meetingId, committee, rules, status, way, startsAt, heldOn, secretary, members } = m;
  const { noticeAt, urgentCause, cancelCause, signedBy, signedAt, addenda } = m;
  const place = placeOf(m, viewer);
  return {
    ...{ meetingId, version, committee, rules, status, way, startsAt, heldOn },
    ...{ noticeAt, urgentCause, cancelCause, signedAt, addenda },
    signedBy: signedBy && staffView(signedBy, names),
    secretary: staffView(secretary, names),
    members: members.map(({ staffId, seat, category, attends }) => ({
      ...staffView(staffId, names),
      ...{ seat, category, attends },
    })) satisfies readonly StaffView[],
    items: m.items.map((item, n) => itemView(m, item, { no: n + 1, place })),
    clocks: meetingClocks(m).map(({ id, act, owner, due }) => ({
      ...{ id, act, due },
      owner: staffView(owner, names),
    })),
  };
}

function itemView(
  m: Meeting,
  item: Item,
  { no, place }: { readonly no: number; readonly place: number },
): ItemView {
  const own = place < 0 ? null : mine[markOf(item, place)];
  const isHidden = own === 'recused' || own === 'challenged';
  const withMark = (mark: string): StaffId[] =>
    m.members.flatMap(({ staffId }, n) => (item.marks.charAt(n) === mark ? [staffId] : []));
  const tally = item.tally === null || isHidden ? undefined : m.tallies[item.tally];
  const count = (mark: string): number => (isHidden ? 0 : withMark(mark).length);
  const secret = isSecret(item);
  return {
    no,
    ...{ kind: item.kind, status: item.status },
    proposal: isHidden ? null : item.proposal,
    caseId: isHidden ? null : item.caseId,
    about: isHidden ? null : item.about,
    quorum: quorumForecast(m, item),
    secret,
    voted: secret && !isHidden ? withMark(marks.voted) : [],
    inFavour: secret ? (tally?.yes ?? 0) : count(marks.yes),
    against: secret ? (tally?.no ?? 0) : count(marks.no),
    abstained: secret ? (tally?.abstained ?? 0) : count(marks.abstain),
    recused: withMark(marks.recused),
    challenged: withMark(marks.challenged),
    mine: own,
    result: tally?.result ?? null,
    refused: item.refused ?? null,
  };
}
