import type { z } from 'zod';
import type { Act, Acts } from '../../domain/crisisCase/acts.ts';

/** The acts that are sent to `/api/cases/{caseId}/{act}`; a report has its own address. */
export type CaseAct = Exclude<Act, 'reportCrisis'>;

/** Written by the API and not by the caller: the paper, what was seen, and what the house knows better. */
type Written = 'paperId' | 'seen' | 'isPublic';

/** What a caller sends for an act: as in the domain, with the narrative where there is a paper. */
export type Body<A extends CaseAct> = Omit<Acts[A], Written> &
  ('paperId' extends keyof Acts[A] ? { readonly note: string } : object);

/** A schema whose parsed body is what the domain's act needs. */
export type BodySchema<A extends CaseAct> = z.ZodType<Body<A>>;
