import type { ComponentChildren } from 'preact';
import type { ExpertForm } from '../../../api/expertSeam.ts';
import type { ExpertPageView, OpinionView } from '../../../api/views/expert.ts';
import { advicePoints, evaluations } from '../../../domain/escalation.ts';
import { expertAttendances } from '../../../domain/meeting/experts.ts';
import { committeeLabels, itemKindLabels } from '../../../words/committeeLabels.ts';
import { momentWords } from '../../../words/dates.ts';
import { advicePointLabels, evaluationLabels } from '../../../words/escalationLabels.ts';
import { expertAttendanceLabels } from '../../../words/expertLabels.ts';
import { closesWords, expertWords, soonerWords } from '../../../words/expertPages.ts';
import { pledgeSentences } from '../../../words/expertPledge.ts';
import type { Said } from '../../../words/language.ts';
import { ErrorSummary } from '../../forms/errorSummary.tsx';
import { one, optionsOf, type Field } from '../../forms/field.ts';
import { FieldBox } from '../../forms/fieldBox.tsx';
import { untouched, type Filled } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { Material } from './material.tsx';

export interface ExpertShown {
  readonly view: ExpertPageView;
  readonly done: 'done' | 'later' | null;
  /** A form of this page that came back. */
  readonly refused: { readonly form: ExpertForm; readonly filled: Filled } | null;
}

interface PageProps extends ExpertShown {
  readonly scene: Scene;
}

/** 외부전문가의 쪽: one sitting, one case; pledge, masked material, opinion, taking part. */
export const ExpertPage = (props: PageProps) => {
  const { scene, view, done, refused } = props;
  const parts = view.pledge ? <Opened {...props} /> : null;
  return (
    <div class="dr-narrow dr-stack">
      <div class="dr-alert dr-alert--warn" role="note">
        <p>
          {say(scene, closesWords(momentWords(view.endsAt)))} {say(scene, soonerWords)}
        </p>
      </div>
      <div>
        <h1>{say(scene, expertWords.title)}</h1>
        <p class="dr-soft">
          {[
            `${view.placeName} ${say(scene, committeeLabels[view.kind])}`,
            say(scene, itemKindLabels[view.itemKind]),
            say(scene, momentWords(view.startsAt)),
            ...(view.name === null ? [] : [`${view.name} (${view.job ?? ''})`]),
          ].join(' · ')}
        </p>
      </div>
      {refused ? (
        <ErrorSummary
          scene={scene}
          formId={refused.form}
          filled={refused.filled}
          fields={fieldsOf(view, refused.form)}
        />
      ) : null}
      {done ? (
        <Notice kind={done === 'done' ? 'good' : 'info'}>{say(scene, expertWords[done])}</Notice>
      ) : null}
      <Pledge {...props} />
      {parts}
    </div>
  );
};

const Opened = (props: PageProps) => (
  <>
    {props.view.material ? (
      <Part no={2} id="material" scene={props.scene} title={expertWords.material}>
        <Material scene={props.scene} material={props.view.material} />
      </Part>
    ) : null}
    <Opinion {...props} />
    <Attendance {...props} />
    <Recusal {...props} />
  </>
);

interface PartProps {
  readonly scene: Scene;
  readonly no: number;
  readonly id: string;
  readonly title: Said;
  readonly children: ComponentChildren;
}

const Part = ({ scene, no, id, title, children }: PartProps) => (
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

const Pledge = (props: PageProps) => {
  const { scene, view } = props;
  const { pledge, newestPledge } = view;
  const sentences = pledgeSentences(pledge?.version ?? newestPledge).map((said) => (
    <li>{say(scene, said)}</li>
  ));
  return (
    <Part no={1} id="pledge" scene={scene} title={expertWords.pledge}>
      {pledge ? (
        <>
          <p class="dr-rowline">
            <span class="dr-badge dr-badge--good">{say(scene, expertWords.pledged)}</span>
            <Moment scene={scene} at={pledge.at} />
          </p>
          <details class="dr-more">
            <summary>{say(scene, expertWords.pledgeShow)}</summary>
            <ul class="dr-bullets">{sentences}</ul>
          </details>
        </>
      ) : (
        <>
          <p>{say(scene, expertWords.pledgeLead)}</p>
          <ul class="dr-bullets">{sentences}</ul>
          <OwnForm {...props} form="expertPledge" action="pledge" button={expertWords.pledgeButton} isMain />
        </>
      )}
    </Part>
  );
};

const Opinion = (props: PageProps) => {
  const { scene, view } = props;
  const { opinion, isOpen } = view;
  return (
    <Part no={3} id="opinion" scene={scene} title={expertWords.opinion}>
      {opinion ? <Given scene={scene} opinion={opinion} isOpen={isOpen} /> : null}
      {isOpen ? (
        <OwnForm
          {...props}
          form="expertOpinion"
          action="opinion"
          button={opinion ? expertWords.change : expertWords.give}
          isMain={!opinion}
        />
      ) : (
        <p class="dr-soft">{say(scene, expertWords.itemClosed)}</p>
      )}
    </Part>
  );
};

interface GivenProps {
  readonly scene: Scene;
  readonly opinion: OpinionView;
  readonly isOpen: boolean;
}

const Given = ({ scene, opinion, isOpen }: GivenProps) => (
  <>
    <p class="dr-rowline">
      <span class="dr-badge dr-badge--good">{say(scene, expertWords.given)}</span>
      <Moment scene={scene} at={opinion.at} />
      {isOpen ? <span class="dr-soft">{say(scene, expertWords.changeable)}</span> : null}
    </p>
    {isOpen ? null : (
      <Facts
        scene={scene}
        facts={[
          [expertWords.evaluation, say(scene, evaluationLabels[opinion.evaluation])],
          [
            expertWords.points,
            opinion.points.map((point) => say(scene, advicePointLabels[point])).join(', '),
          ],
          [expertWords.note, <span class="dr-note">{opinion.note}</span>],
        ]}
      />
    )}
  </>
);

const Attendance = (props: PageProps) => (
  <Part no={4} id="attendance" scene={props.scene} title={expertWords.attendance}>
    <OwnForm {...props} form="expertAnswer" action="answer" button={expertWords.answer} />
  </Part>
);

const Recusal = (props: PageProps) => (
  <section class="dr-panel" aria-labelledby="recusal">
    <div class="dr-part">
      <h2 id="recusal">{say(props.scene, expertWords.recusal)}</h2>
      <p>{say(props.scene, expertWords.recusalLead)}</p>
      <OwnForm {...props} form="expertRecusal" action="recusal" button={expertWords.recuse} />
      <form method="post" action="/api/expert/leave">
        <button class="dr-btn">{say(props.scene, expertWords.leave)}</button>
      </form>
    </div>
  </section>
);

interface OwnFormProps extends PageProps {
  readonly form: ExpertForm;
  readonly action: string;
  readonly button: Said;
  readonly isMain?: boolean;
}

const OwnForm = ({ scene, view, refused, form, action, button, isMain = false }: OwnFormProps) => {
  const filled = refused?.form === form ? refused.filled : before(view, form);
  return (
    <Form scene={scene} id={form} action={`/api/expert/${action}`} filled={filled}>
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

function fieldsOf({ newestPledge }: ExpertPageView, form: ExpertForm): readonly Field[] {
  if (form === 'expertOpinion') return opinionFields;
  if (form === 'expertAnswer') return answerFields;
  return form === 'expertPledge' ? [{ kind: 'fixed', name: 'pledge', value: String(newestPledge) }] : [];
}
