import { quorumForecast, type Item, type ItemResult } from '../../domain/meeting/items.ts';
import { meetingClocks } from '../../domain/meeting/clocks.ts';
import { isSecret } from '../../domain/meeting/secret.ts';
import { inOrder } from '../../domain/meeting/ordering.ts';
import { placeOf, type Meeting } from '../../domain/meeting/state.ts';
import type { Quorum } from '../../domain/committee/counting.ts';
import type { MeetingId, StaffId } from '../../domain/ids.ts';
import type { ReferralAnswer } from '../../domain/meeting/referring.ts';
import type { PlainDate } from '../../domain/time.ts';
import type { MeetingDetail } from '../../prisma/queries/meetings.ts';
import { staffView, type StaffView } from './clock.ts';
import {
  ballotAt,
  countView,
  isHiddenFrom,
  membersSaying,
  preparedView,
  type Ballot,
  type CountView,
  type PreparedView,
} from './sittingItem.ts';

interface ItemView extends Pick<Item, 'kind' | 'status' | 'proposal'> {
  readonly no: number;
  /** Where it stands on the agenda, from 1. */
  readonly place: number;
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
  readonly mine: Ballot | null;
  readonly result: ItemResult | null;
  /** How a sub-committee counted before; null where none had it. */
  readonly prepared: PreparedView | null;
  /** By when its answer is to come back from where it was referred, and what was answered. */
  readonly awaits: PlainDate | null;
  readonly answers: readonly ReferralAnswer[];
  /** The sittings that wait for its answer, and by when. */
  readonly referredBy: readonly { readonly meetingId: MeetingId; readonly by: PlainDate }[];
  /** Why the decision was not taken, until the secretary has settled it. */
  readonly refused: string | null;
}

/** A meeting as one person may see it: a recused member sees neither case nor count of that item (제척·기피·회피). */
export function meetingView(
  { meeting: m, version }: MeetingDetail,
  viewer: StaffId,
  names: ReadonlyMap<string, string>,
) {
  const { meetingId, committee, rules, status, way, startsAt, heldOn, secretary, members } = m;
  const { noticeAt, urgentCause, cancelCause, signedBy, signedAt, addenda } = m;
  const member = placeOf(m, viewer);
  const places = new Map(inOrder(m).map((no, n) => [no, n + 1]));
  return {
    ...{ meetingId, version, committee, rules, status, way, startsAt, heldOn },
    ...{ noticeAt, urgentCause, cancelCause, signedAt, addenda },
    signedBy: signedBy && staffView(signedBy, names),
    secretary: staffView(secretary, names),
    members: members.map(({ staffId, seat, category, attends }) => ({
      ...staffView(staffId, names),
      ...{ seat, category, attends },
    })) satisfies readonly StaffView[],
    items: m.items.map((item, n) =>
      itemView(m, item, { no: n + 1, place: places.get(n + 1) ?? n + 1, member }),
    ),
    clocks: meetingClocks(m).map(({ id, act, owner, due }) => ({
      ...{ id, act, due },
      owner: staffView(owner, names),
    })),
  };
}

const uncounted: CountView = { yes: 0, no: 0, abstained: 0 };

interface Standing {
  readonly no: number;
  readonly place: number;
  /** The place of whoever looks among the members, or -1. */
  readonly member: number;
}

function itemView(m: Meeting, item: Item, { no, place, member }: Standing): ItemView {
  const isHidden = isHiddenFrom(item, member);
  const tally = item.tally === null || isHidden ? undefined : m.tallies[item.tally];
  const { yes, no: against, abstained } = isHidden ? uncounted : countView(m, item);
  const secret = isSecret(item);
  return {
    ...{ no, place },
    ...{ kind: item.kind, status: item.status },
    proposal: isHidden ? null : item.proposal,
    caseId: isHidden ? null : item.caseId,
    about: isHidden ? null : item.about,
    quorum: quorumForecast(m, item),
    secret,
    voted: secret && !isHidden ? membersSaying(m, item, 'voted') : [],
    ...{ inFavour: yes, against, abstained },
    recused: membersSaying(m, item, 'recused'),
    challenged: membersSaying(m, item, 'challenged'),
    mine: ballotAt(item, member),
    result: tally?.result ?? null,
    prepared: isHidden ? null : preparedView(item),
    awaits: item.awaits?.day ?? null,
    answers: isHidden ? [] : (item.answers ?? []),
    referredBy: (item.referrals ?? []).map(({ meetingId, due }) => ({ meetingId, by: due.day })),
    refused: item.refused ?? null,
  };
}
