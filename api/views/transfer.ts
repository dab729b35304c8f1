import type { Transfer } from '../../domain/transfer.ts';
import { staffView, type Names, type StaffView } from './clock.ts';
import { dueView, type DueView } from './due.ts';
import type { DongView } from './place.ts';

/** 이관 under way: where to, and who will have the case there. */
export interface TransferView extends DueView {
  readonly no: number;
  readonly toDong: DongView;
  readonly officer: StaffView;
  readonly head: StaffView;
}

export const transferView = (
  { no, people, due }: Transfer,
  { toDong, names }: { readonly toDong: DongView; readonly names: Names },
): TransferView => ({
  no,
  toDong,
  officer: staffView(people.officer, names),
  head: staffView(people.head, names),
  ...dueView(due),
});
