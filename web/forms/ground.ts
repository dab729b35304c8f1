import type { CaseView } from '../../api/views/case.ts';
import type { FieldCheckWords } from '../../api/schemas/body.ts';
import type { ResourceView } from '../../api/views/me.ts';
import type { DongView } from '../../api/views/place.ts';
import type { Act, Acts, HouseActs } from '../../domain/crisisCase/acts.ts';
import type { Warning } from '../../domain/emergencySupport/warnings/warning.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { PlainDate } from '../../domain/time.ts';
import type { Field } from './field.ts';

/** Acts with a form on the case; a report has a page of its own, and the house sends its own acts itself. */
export type FormAct = Exclude<Act, 'reportCrisis' | keyof HouseActs>;

/** Written by the API: the paper, what was seen, and what the house knows better; and what nobody is asked any more. */
type Written =
  'paperId' | 'seen' | 'seenBy' | 'isPublic' | 'people' | 'opening' | 'earlier' | 'consentDeferred';

/** Names in the body of an act: the domain's, with the narrative in the place of its paper. */
export type NameIn<A extends FormAct> =
  | Exclude<Extract<keyof Acts[A], string>, Written>
  | ('paperId' extends keyof Acts[A] ? (A extends 'recordExternalNumber' ? 'number' : 'note') : never)
  | (A extends 'recordIdentity' ? `person.${string}` : never)
  | (A extends 'recordFieldCheck'
      ? keyof FieldCheckWords | `estimate.${string}` | `otherHelp.${string}`
      : never)
  | (A extends 'recordAfterCheck' ? `figures.${string}` : never);

/** What a form is made from. `abouts` are the grants, linkages, clocks, seats … that the act can be about now. */
export interface FormGround {
  readonly view: CaseView;
  readonly abouts: readonly string[];
  /** The one that was asked for, if any. */
  readonly about: string | null;
  readonly resources: readonly ResourceView[];
  /** Where somebody may have moved to, as far as this person is told. */
  readonly dongs: readonly DongView[];
  /** Who fills it in. */
  readonly me: StaffId | null;
  readonly today: PlainDate;
  /** Warnings for which the answer to this form asked a reason. */
  readonly unanswered: readonly Warning[];
}
export type FieldsOf<A extends FormAct> = (ground: FormGround) => readonly Field<NameIn<A>>[];
