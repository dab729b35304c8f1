import type { WithPaper } from './act.ts';
import { dueNow, type Due, type Duty } from './clock.ts';
import { raised } from './crisisCase/evolving.ts';
import type { CrisisCase, People, Seat } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { DongCode, PaperId, StaffId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import { deputiesUnder, refuseHolder, refusePeople } from './staffing.ts';

export const transferCauses = ['MOVED', 'OTHER_PROGRAMME', 'WRONG_DONG', 'OTHER'] as const;
export type TransferCause = (typeof transferCauses)[number];
export const declineCauses = ['NOT_LIVING_HERE', 'MORE_NEEDED', 'OTHER'] as const;
export type DeclineCause = (typeof declineCauses)[number];

export const withdrawCauses = ['STAYS', 'WRONG_DONG', 'MISTAKE', 'OTHER'] as const;
export type WithdrawCause = (typeof withdrawCauses)[number];

/** 이관 under way: until the other dong confirms it, everything stays with those who had it. */
export interface Transfer {
  readonly no: number;
  readonly toDong: DongCode;
  /** Who holds the seats there, as of the request, or has followed whoever left since. */
  readonly people: People;
  readonly due: Due;
}

export interface TransferActs {
  /** `people` are the seats of the other dong, as the API found them. */
  requestTransfer: WithPaper & {
    readonly toDong: DongCode;
    readonly transferCause: TransferCause;
    readonly people: People;
  };
  /** `people` are those seats on the day of the receipt, as the API found them; without them, as of the request. */
  receiveTransfer: { readonly people?: People };
  declineTransfer: WithPaper & { readonly declineCause: DeclineCause };
  /** The dong that asked does not ask any more. */
  withdrawTransfer: WithPaper & { readonly withdrawCause: WithdrawCause };
}

/** What only a round sends: whoever was asked there leaves or is away, and somebody else is asked in their place. */
export interface TransferHouseActs {
  replaceReceiver: { readonly seat: Seat; readonly from: StaffId; readonly to: StaffId };
}

export type TransferEvent =
  | {
      readonly type: 'transferRequested';
      readonly no: number;
      readonly toDong: DongCode;
      readonly people: People;
      readonly cause: TransferCause;
      readonly paperId: PaperId;
      readonly due: Due;
    }
  | {
      readonly type: 'transferReceived';
      readonly fromDong: DongCode;
      readonly toDong: DongCode;
      /** Whom to send the receipt. */
      readonly from: People;
      readonly people: People;
    }
  | { readonly type: 'transferDeclined'; readonly cause: DeclineCause; readonly paperId: PaperId }
  | {
      readonly type: 'transferWithdrawn';
      /** Where a person did it, and not the end of what was to move: why, and who was asked and hears of it. */
      readonly asked?: {
        readonly cause: WithdrawCause;
        readonly paperId: PaperId;
        readonly people: People;
      };
    }
  | {
      readonly type: 'receiverReplaced';
      readonly seat: Seat;
      readonly from: StaffId;
      readonly to: StaffId;
    };

function requestTransfer(
  c: CrisisCase,
  { toDong, transferCause: cause, people, paperId }: TransferActs['requestTransfer'],
  now: Circumstances,
): TransferEvent[] | Refusal {
  if (c.transfer) return { code: 'transferStillOpen' };
  if (toDong === c.dong) return { code: 'sameDong', field: 'toDong' };
  const refusal = refusePeople(c, people, 'toDong');
  if (refusal) return refusal;
  const due = dueNow('TRANSFER_RECEIPT', now);
  return [{ type: 'transferRequested', no: c.transfers + 1, toDong, people, cause, paperId, due }];
}

/** Nothing comes to somebody who has left, or gave their seat away, since they were asked. */
function receiveTransfer(
  c: CrisisCase,
  { people: there }: TransferActs['receiveTransfer'],
): TransferEvent[] | Refusal {
  const { transfer, dong, people: from } = c;
  if (!transfer) return { code: 'noTransfer' };
  const refusal = there ? refusePeople({ ...c, transfer: null }, there, 'people') : null;
  if (refusal) return refusal;
  const people = there ?? transfer.people;
  return [{ type: 'transferReceived', fromDong: dong, toDong: transfer.toDong, from, people }];
}

function declineTransfer(
  { transfer }: CrisisCase,
  { declineCause: cause, paperId }: TransferActs['declineTransfer'],
): TransferEvent[] | Refusal {
  return transfer ? [{ type: 'transferDeclined', cause, paperId }] : { code: 'noTransfer' };
}

function withdrawTransfer(
  { transfer }: CrisisCase,
  { withdrawCause: cause, paperId }: TransferActs['withdrawTransfer'],
): TransferEvent[] | Refusal {
  if (!transfer) return { code: 'noTransfer' };
  return [{ type: 'transferWithdrawn', asked: { cause, paperId, people: transfer.people } }];
}

function replaceReceiver(
  c: CrisisCase,
  { seat, from, to }: TransferHouseActs['replaceReceiver'],
): TransferEvent[] | Refusal {
  const { transfer } = c;
  if (transfer?.people[seat] !== from) return { code: 'noTransfer' };
  if (from === to) return { code: 'sameHolder', field: 'to' };
  return refuseHolder(c, seat, to) ?? [{ type: 'receiverReplaced', seat, from, to }];
}

export const transferDecisions = {
  requestTransfer,
  receiveTransfer,
  declineTransfer,
  withdrawTransfer,
  replaceReceiver,
};

export const transferEvolutions = {
  transferRequested: (c: CrisisCase, event: TransferEvent & { type: 'transferRequested' }): CrisisCase => {
    const { no, toDong, people, due } = event;
    return { ...raised(c, 'whole'), transfers: no, transfer: { no, toDong, people, due } };
  },
  /** Every clock stays as it is; whose it is follows from who holds the seats. */
  transferReceived: (c: CrisisCase, event: TransferEvent & { type: 'transferReceived' }): CrisisCase => ({
    ...c,
    dong: event.toDong,
    people: event.people,
    deputies: deputiesUnder(c, event.people),
    transfer: null,
  }),
  transferDeclined: (c: CrisisCase): CrisisCase => ({ ...c, transfer: null }),
  transferWithdrawn: (c: CrisisCase): CrisisCase => ({ ...c, transfer: null }),
  receiverReplaced: (
    c: CrisisCase,
    { seat, to }: TransferEvent & { type: 'receiverReplaced' },
  ): CrisisCase => {
    if (!c.transfer) return c;
    return { ...c, transfer: { ...c.transfer, people: { ...c.transfer.people, [seat]: to } } };
  },
};

/** The receipt is owed by the officer of the other dong. */
export function transferDuties({ transfer }: CrisisCase): Duty[] {
  if (!transfer) return [];
  const { no, people, due } = transfer;
  const there = { seat: 'officer', owner: people.officer, above: people.head } as const;
  return [{ id: `transfer/${String(no)}`, act: 'receiveTransfer', about: null, ...there, due }];
}
