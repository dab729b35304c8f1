import type { ComponentChildren } from 'preact';
import type { ExpertForm } from '../../../api/expertSeam.ts';
import type { ExpertPageView } from '../../../api/views/expert.ts';
import { advicePoints, evaluations } from '../../../domain/escalation.ts';
import { expertAttendances } from '../../../domain/meeting/experts.ts';
import { advicePointLabels, evaluationLabels } from '../../../words/escalationLabels.ts';
import { expertAttendanceLabels } from '../../../words/expertLabels.ts';
import { expertWords } from '../../../words/expertPages.ts';
import type { Said } from '../../../words/language.ts';
import { one, optionsOf, type Field } from '../../forms/field.ts';
import { FieldBox } from '../../forms/fieldBox.tsx';
import { untouched, type Filled } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import { say, type Scene } from '../../scene.ts';

export interface ExpertShown {
  readonly view: ExpertPageView;
  readonly done: 'done' | 'later' | null;
  /** A form of this page that came back. */
  readonly refused: { readonly form: ExpertForm; readonly filled: Filled } | null;
}

export interface PageProps extends ExpertShown {
  readonly scene: Scene;
}

interface PartProps {
  readonly scene: Scene;
  readonly no: number;
  readonly id: string;
  readonly title: Said;
  readonly children: ComponentChildren;
}

/** One of the four things that are asked, in their order. */
export const Part = ({ scene, no, id, title, children }: PartProps) => (
  <section class="dr-panel" aria-labelledby={id}>
    <div class="dr-part">
      <h2 id={id}>
        <span class="dr-part__no">{no}</span>
        {say(scene, title)}
      </h2>
      {children}
    </div>
  </section>
);

interface OwnFormProps extends PageProps {
  readonly form: ExpertForm;
  readonly action: string;
  readonly button: Said;
  readonly isMain?: boolean;
}

/** A form of this page, with what was given before. */
export const OwnForm = ({ scene, view, refused, form, action, button, isMain = false }: OwnFormProps) => {
  const filled = refused?.form === form ? refused.filled : before(view, form);
  return (
    <Form scene={scene} id={form} action={`/api/expert/${action}`} filled={filled} class="dr-stack">
      {fieldsOf(view, form).map((field) => (
        <FieldBox scene={scene} formId={form} field={field} filled={filled} />
      ))}
      <button class={isMain ? 'dr-btn dr-btn--primary' : 'dr-btn'}>{say(scene, button)}</button>
    </Form>
  );
};

/** What was given before stands in the form, to be changed. */
function before({ opinion, attends }: ExpertPageView, form: ExpertForm): Filled {
  if (form === 'expertAnswer' && attends) return resumed({ attends: [attends] });
  if (form !== 'expertOpinion' || !opinion) return untouched;
  const { evaluation, points, note } = opinion;
  return resumed({ evaluation: [evaluation], points, note: [note ?? ''] });
}

const resumed = (typed: Filled['typed']): Filled => ({ typed, problem: null, isResumed: true });

const opinionFields: readonly Field[] = [
  { ...one('evaluation', expertWords.evaluation, optionsOf(evaluations, evaluationLabels)), boxed: true },
  {
    kind: 'many',
    name: 'points',
    said: expertWords.points,
    hint: expertWords.pointsHint,
    options: optionsOf(advicePoints, advicePointLabels),
    optional: true,
  },
  { kind: 'note', name: 'note', said: expertWords.note, hint: expertWords.noteHint },
];

const answerFields: readonly Field[] = [
  one('attends', expertWords.attends, optionsOf(expertAttendances, expertAttendanceLabels)),
];

export function fieldsOf({ newestPledge }: ExpertPageView, form: ExpertForm): readonly Field[] {
  if (form === 'expertOpinion') return opinionFields;
  if (form === 'expertAnswer') return answerFields;
  return form === 'expertPledge' ? [{ kind: 'fixed', name: 'pledge', value: String(newestPledge) }] : [];
}
