import type { NeedArea, PlanOpinion, UnsignedReason } from '../../domain/crisisCase/codes.ts';
import type { PaperId, StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { staffView, type Names, type StaffView } from './clock.ts';
import { ofType, type Happened } from './happened.ts';

/** One version of the 서비스 제공계획, with the person's own word on it. */
export interface PlanView {
  /** 1, 2, 3 … */
  readonly no: number;
  readonly at: Instant;
  readonly by: StaffView;
  readonly areas: readonly NeedArea[];
  readonly opinion: PlanOpinion;
  /** Null where the person signed. */
  readonly unsignedReason: UnsignedReason | null;
  readonly paperId: PaperId;
}

export const planViews = (happened: readonly Happened[], names: Names): PlanView[] =>
  ofType(happened, 'planMade').map(({ at, by, event }) => {
    const { planVersion: no, areas, opinion, unsignedReason, paperId } = event;
    return { no, at, by: staffView(by as StaffId, names), areas, opinion, unsignedReason, paperId };
  });
