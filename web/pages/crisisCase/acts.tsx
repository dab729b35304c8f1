import type { AllowedAct, CaseView, NotYet } from '../../../api/views/case.ts';
import { caseWords, otherStage } from '../../../words/casePages.ts';
import { actLabels, stageLabels } from '../../../words/labels.ts';
import type { Said } from '../../../words/language.ts';
import { actGroupLabels, panelWords } from '../../../words/panels.ts';
import type { Field } from '../../forms/field.ts';
import { FieldBox } from '../../forms/fieldBox.tsx';
import { untouched, type Filled } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import { actHref } from '../../links.ts';
import { describe } from '../../parts/about.ts';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';
import {
  formsOf,
  isChosenFirst,
  isMeant,
  needsAlike,
  type ActForm,
  type FormsOn,
  type OpenAct,
} from './actForms.ts';
import { groupActs, type ActGroup } from './actGroups.ts';

interface ActsProps extends FormsOn {
  readonly open: OpenAct | null;
  /** What stands where there is nothing to do. */
  readonly none?: Said;
}

/** What this person may do now: what is owed first, the rest behind what it is about, the asked one open. */
export const ActList = (props: ActsProps) => {
  const { scene, view, none = caseWords.noActs } = props;
  const { owed, groups } = groupActs(view);
  return (
    <Panel id="can" title={say(scene, caseWords.can)} class="dr-noprint">
      {view.allowed.length === 0 ? (
        <p class="dr-panel__body">{say(scene, none)}</p>
      ) : (
        <div class="dr-acts">
          {owed.map((allowed) => (
            <OneAct {...props} allowed={allowed} />
          ))}
          {groups.map((group) => (
            <Group {...props} {...group} />
          ))}
        </div>
      )}
    </Panel>
  );
};

const Group = ({
  group,
  acts,
  ...props
}: ActsProps & { readonly group: ActGroup; readonly acts: readonly AllowedAct[] }) => {
  const { scene, open } = props;
  return (
    <details class="dr-acts__group" open={acts.some(({ act }) => act === open?.act)}>
      <summary>
        {say(scene, actGroupLabels[group])} <span class="dr-soft">{acts.length}</span>
      </summary>
      {acts.map((allowed) => (
        <OneAct {...props} allowed={allowed} />
      ))}
    </details>
  );
};

/** An act with a page of its own is a link to it, every other a form behind its name. */
const OneAct = ({ allowed, ...props }: ActsProps & { readonly allowed: AllowedAct }) => {
  const { scene, view } = props;
  const label = say(scene, actLabels[allowed.act]);
  if (allowed.act === 'endCase') return <Elsewhere href={`/cases/${view.caseId}/end`} text={label} />;
  return (
    <>
      <ActForms {...props} allowed={allowed} />
      {allowed.act === 'recordMemberLeft' ? (
        <Elsewhere href={`/cases/${view.caseId}/split`} text={say(scene, panelWords.split)} />
      ) : null}
    </>
  );
};

const Elsewhere = ({ href, text }: { readonly href: string; readonly text: string }) => (
  <p class="dr-acts__link">
    <a href={href}>{text}</a>
  </p>
);

const ActForms = ({ allowed, ...props }: ActsProps & { readonly allowed: AllowedAct }) => {
  const { scene } = props;
  const open = props.open?.act === allowed.act ? props.open : null;
  const forms = formsOf(allowed, props, open);
  return (
    <details id={forms.length === 0 ? `act-${allowed.act}` : undefined} open={open !== null}>
      <summary>{say(scene, actLabels[allowed.act])}</summary>
      {isChosenFirst(allowed) ? <Choices {...props} allowed={allowed} /> : null}
      {needsAlike(allowed) && forms.length === 0 ? (
        <p class="dr-acts__link">{say(scene, panelWords.noAlike)}</p>
      ) : null}
      {forms.map((form) => (
        <OneForm
          scene={scene}
          view={props.view}
          form={form}
          several={forms.length > 1 || isChosenFirst(allowed)}
          filled={open && isMeant(form, open) ? open.filled : untouched}
        />
      ))}
    </details>
  );
};

/** One link for each thing that the act can be about. */
const Choices = ({ scene, view, allowed: { act, abouts } }: ActsProps & { readonly allowed: AllowedAct }) => (
  <ul class="dr-acts__choices">
    {abouts.map((about) => (
      <li>
        <a href={actHref(view.caseId, { act, about }, `act-${act}-${about}`)}>
          {say(scene, describe(view, about))}
        </a>
      </li>
    ))}
  </ul>
);

/** A form with files goes in parts. */
const sentAs = (fields: readonly Field[]): { readonly encType?: 'multipart/form-data' } =>
  fields.some(({ kind }) => kind === 'files') ? { encType: 'multipart/form-data' } : {};

interface OneFormProps {
  readonly scene: Scene;
  readonly view: CaseView;
  readonly form: ActForm;
  readonly several: boolean;
  readonly filled: Filled;
}

const OneForm = ({ scene, view, form, several, filled }: OneFormProps) => {
  const { id, act, action, ifMatch, fields } = form;
  const label = say(scene, actLabels[act]);
  const about = several && form.about !== null ? say(scene, describe(view, form.about)) : null;
  return (
    <Form scene={scene} id={id} action={action} filled={filled} ifMatch={ifMatch} {...sentAs(fields)}>
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
