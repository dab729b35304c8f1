import type { AllowedAct, CaseView, NotYet } from '../../../api/views/case.ts';
import type { ResourceView } from '../../../api/views/me.ts';
import type { Act } from '../../../domain/crisisCase/acts.ts';
import { aboutWords, caseWords, otherStage } from '../../../words/casePages.ts';
import { actLabels, stageLabels } from '../../../words/labels.ts';
import { actFields } from '../../forms/actFields.ts';
import type { Field } from '../../forms/field.ts';
import { FieldBox } from '../../forms/fieldBox.tsx';
import { untouched, type Filled } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import type { FieldsOf, FormAct, FormGround } from '../../forms/ground.ts';
import { joinFields } from '../../forms/joinFields.ts';
import { Panel } from '../../parts/panel.tsx';
import { todayOf } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

/** The act whose form stands open, because it was asked for or has come back. */
export interface OpenAct {
  readonly act: Act;
  readonly about: string | null;
  readonly filled: Filled;
}

interface ActsProps {
  readonly scene: Scene;
  readonly view: CaseView;
  readonly resources: readonly ResourceView[];
  readonly open: OpenAct | null;
}

/** One small form to send. */
export interface ActForm {
  readonly id: string;
  readonly act: Act;
  readonly action: string;
  readonly ifMatch: string | null;
  readonly fields: readonly Field[];
}

/** The forms of one act: a decision on a grant has one for each, since each has its own kinds and its own ETag. */
export function formsOf(
  allowed: AllowedAct,
  props: Omit<ActsProps, 'open'>,
  about: string | null,
): readonly ActForm[] {
  const { act, abouts, ifMatch } = allowed;
  const { scene, view, resources } = props;
  const ground: FormGround = { view, abouts, about, resources, today: todayOf(scene) };
  const form = { id: `act-${act}`, act, action: `/api/cases/${view.caseId}/${act}`, ifMatch };
  if (act === 'reportCrisis') return [{ ...form, action: '/api/reports', fields: joinFields(view) }];
  if (act !== 'decideGrant') return [{ ...form, fields: fieldsOf(act, ground) }];
  return abouts.map((grantId, n) => ({
    ...form,
    id: n === 0 ? form.id : `${form.id}-${grantId}`,
    ifMatch: view.grants.find(({ id }) => id === grantId)?.etag ?? null,
    fields: fieldsOf(act, { ...ground, abouts: [grantId] }),
  }));
}

const fieldsOf = (act: FormAct, ground: FormGround): readonly Field[] =>
  (actFields[act] as FieldsOf<FormAct>)(ground);

/** What this person may do now: every act behind its name, the asked one open. */
export const ActList = (props: ActsProps) => {
  const { scene, view } = props;
  return (
    <Panel id="can" title={say(scene, caseWords.can)} class="dr-noprint">
      {view.allowed.length === 0 ? (
        <p class="dr-panel__body">{say(scene, caseWords.noActs)}</p>
      ) : (
        <div class="dr-acts">
          {view.allowed.map((allowed) => (
            <OneAct {...props} allowed={allowed} />
          ))}
        </div>
      )}
    </Panel>
  );
};

const OneAct = ({ allowed, ...props }: ActsProps & { readonly allowed: AllowedAct }) => {
  const { scene, open } = props;
  const isOpen = open?.act === allowed.act;
  const forms = formsOf(allowed, props, isOpen ? open.about : null);
  return (
    <details open={isOpen}>
      <summary>{say(scene, actLabels[allowed.act])}</summary>
      {forms.map((form) => (
        <OneForm
          scene={scene}
          form={form}
          several={forms.length > 1}
          filled={isOpen && isMeant(form, open) ? open.filled : untouched}
        />
      ))}
    </details>
  );
};

/** What was typed belongs to the one form that was sent. */
export function isMeant({ fields }: ActForm, { filled }: OpenAct): boolean {
  const fixed = fields.filter((field) => field.kind === 'fixed');
  return fixed.every(({ name, value }) => filled.typed[name]?.includes(value) ?? true);
}

interface OneFormProps {
  readonly scene: Scene;
  readonly form: ActForm;
  readonly several: boolean;
  readonly filled: Filled;
}

const OneForm = ({ scene, form, several, filled }: OneFormProps) => {
  const { id, act, action, ifMatch, fields } = form;
  const label = say(scene, actLabels[act]);
  const grant = fields.find((field) => field.kind === 'fixed' && field.name === 'grantId');
  const about = several && grant?.kind === 'fixed' ? say(scene, aboutWords(grant.value)) : null;
  return (
    <Form scene={scene} id={id} action={action} filled={filled} ifMatch={ifMatch}>
      {about === null ? null : <h3>{about}</h3>}
      {fields.map((field) => (
        <FieldBox scene={scene} formId={id} field={field} filled={filled} />
      ))}
      <p class="dr-wide-btn">
        <button class="dr-btn dr-btn--primary">{about === null ? label : `${label}: ${about}`}</button>
      </p>
    </Form>
  );
};

/** The others with their reason, acts with the same reason together. */
export const CannotYet = ({ scene, view }: Pick<ActsProps, 'scene' | 'view'>) => {
  const reasons = new Map<string, NotYet[]>();
  for (const one of view.notYet) {
    const why = whyNot(scene, one);
    reasons.set(why, [...(reasons.get(why) ?? []), one]);
  }
  if (reasons.size === 0) return null;
  return (
    <Panel id="cannot" title={say(scene, caseWords.cannot)} class="dr-noprint">
      <div class="dr-panel__body">
        <ul class="dr-cant">
          {[...reasons].map(([sentence, acts]) => (
            <li>
              <b>{acts.map(({ act }) => say(scene, actLabels[act])).join(', ')}</b>
              <span class="dr-soft">{sentence}</span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
};

/** What can be done instead stands beside it, so that the sentence need not list it again. */
function whyNot(scene: Scene, { reason, sentence }: NotYet): string {
  return reason.code === 'actOutOfOrder' ? say(scene, otherStage(stageLabels[reason.stage])) : sentence;
}
