import { z } from 'zod';
import type { Act, Acts, HouseActs } from '../../domain/crisisCase/acts.ts';
import type { AssessedArea } from '../../domain/crisisCase/codes.ts';
import { lateCauses, type LateCause } from '../../domain/crisisCase/lateness.ts';
import type { AreaWords } from '../views/assessment.ts';
import type { PersonBody } from './person.ts';

/** The acts that are sent to `/api/cases/{caseId}/{act}`; a report has its own address, and the house sends its own acts. */
export type CaseAct = Exclude<Act, 'reportCrisis' | keyof HouseActs>;

/** Written by the API and not by the caller: the paper, the files, what was seen, and what the house knows better. */
type Written = 'paperId' | 'seen' | 'seenBy' | 'isPublic' | 'people' | 'opening' | 'files' | 'earlier';

/** The words of the 현장조사서 (시행규칙 제2조의4), 기타 being the note. */
export interface FieldCheckWords {
  readonly scope: string;
  readonly companions: string | null;
  readonly laws: string;
  readonly submitted: string | null;
}

/** What is sealed beside the note. */
export interface SealedToo {
  readonly recordAssessment: { readonly areas: readonly (AssessedArea & AreaWords)[] };
  readonly recordIdentity: { readonly person: PersonBody };
  readonly recordExternalNumber: { readonly number: string };
  readonly recordFieldCheck: FieldCheckWords;
}

type Sealed<A extends CaseAct> = A extends keyof SealedToo ? SealedToo[A] : object;

/** Acts whose paper holds what was sealed and no narrative. */
type Noteless = 'recordExternalNumber';

/** What a caller sends for an act: as in the domain, with the narrative where there is a paper. */
export type Body<A extends CaseAct> = Omit<Acts[A], Written | keyof Sealed<A>> &
  ('paperId' extends keyof Acts[A] ? (A extends Noteless ? object : { readonly note: string }) : object) &
  Sealed<A> & { readonly lateCause?: LateCause | undefined };

/** A schema whose parsed body is what the domain's act needs. */
export type BodySchema<A extends CaseAct> = z.ZodType<Body<A>>;

/** The body of an act: its own fields, and why it comes after its day where it does. */
export const actBody = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject({
    ...shape,
    lateCause: z
      .enum(lateCauses)
      .optional()
      .meta({ description: 'Why the act comes after its day; needed where it ends a duty that is late.' }),
  });
