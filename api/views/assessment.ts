import type { AssessedArea, CrisisLevel } from '../../domain/crisisCase/codes.ts';
import type { PaperId, StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { staffView, type Names, type StaffView } from './clock.ts';
import { ofType, type Happened } from './happened.ts';

/** One 욕구·위기도 조사: its codes. What was seen and said is in its paper. */
export interface AssessmentView {
  /** 1, 2, 3 … */
  readonly no: number;
  readonly at: Instant;
  readonly by: StaffView;
  readonly areas: readonly AssessedArea[];
  readonly crisisLevel: CrisisLevel;
  readonly paperId: PaperId;
}

/** What is sealed about one area: confirmed facts, the person's own words, the worker's judgement, strengths. */
export interface AreaWords {
  readonly fact?: string | null | undefined;
  readonly said?: string | null | undefined;
  readonly judgement?: string | null | undefined;
  readonly strength?: string | null | undefined;
}

/** The same with its paper opened, for those who may read papers; null where it was destroyed. */
export interface OpenedAssessmentView extends AssessmentView {
  readonly words: {
    readonly note: string;
    readonly areas: Readonly<Partial<Record<AssessedArea['area'], AreaWords>>>;
  } | null;
}
/** Oldest first, to be laid side by side. */
export interface AssessmentsView {
  readonly items: readonly OpenedAssessmentView[];
}

export const assessmentViews = (happened: readonly Happened[], names: Names): AssessmentView[] =>
  ofType(happened, 'assessmentRecorded').map(({ at, by, event }) => {
    const { no, areas, crisisLevel, paperId } = event;
    return { no, at, by: staffView(by as StaffId, names), areas, crisisLevel, paperId };
  });
