import type { WorkConditions } from './worklist.ts';

/** 보기: filters of one's own list under a name, with the day that they mean today. */
export interface SavedViewView {
  readonly viewId: string;
  readonly name: string;
  /** Whether home opens with it. */
  readonly isHome: boolean;
  readonly filters: WorkConditions;
}
