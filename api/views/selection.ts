import type { Selection } from '../../domain/selection.ts';
import { whenDue, type DueView } from './due.ts';

/** 긴급지원선정: help beside the Act's. */
export interface SelectionView extends Omit<Selection, 'due'> {
  readonly due: DueView | null;
}

export const selectionView = ({ due, ...selection }: Selection): SelectionView => ({
  ...selection,
  due: whenDue(due),
});
