import type { CaseView } from '../../api/views/case.ts';
import type { ResourceView } from '../../api/views/me.ts';
import type { Act, Acts } from '../../domain/crisisCase/acts.ts';
import type { PlainDate } from '../../domain/time.ts';
import type { Field } from './field.ts';

/** Acts with a form on the case; a report has a page of its own. */
export type FormAct = Exclude<Act, 'reportCrisis'>;

/** Names in the body of an act: the domain's, with the narrative in the place of its paper. */
export type NameIn<A extends FormAct> =
  | Exclude<Extract<keyof Acts[A], string>, 'paperId' | 'seen' | 'isPublic'>
  | ('paperId' extends keyof Acts[A] ? 'note' : never);

/** What a form is made from. `abouts` are the grants, supports, linkages or visits that the act can be about now. */
export interface FormGround {
  readonly view: CaseView;
  readonly abouts: readonly string[];
  /** The one that was asked for, if any. */
  readonly about: string | null;
  readonly resources: readonly ResourceView[];
  readonly today: PlainDate;
}
export type FieldsOf<A extends FormAct> = (ground: FormGround) => readonly Field<NameIn<A>>[];
