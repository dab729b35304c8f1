import type { AllowedAct, CaseView } from '../../../api/views/case.ts';
import type { ResourceView } from '../../../api/views/me.ts';
import type { DongView } from '../../../api/views/place.ts';
import type { Act } from '../../../domain/crisisCase/acts.ts';
import type { Warning } from '../../../domain/emergencySupport/warnings/warning.ts';
import { actFields } from '../../forms/actFields.ts';
import type { Field } from '../../forms/field.ts';
import type { Filled } from '../../forms/filled.ts';
import type { FieldsOf, FormAct, FormGround } from '../../forms/ground.ts';
import { joinFields } from '../../forms/joinFields.ts';
import { howLate, lateCauseField } from '../../forms/lateCause.ts';
import { todayOf } from '../../parts/when.tsx';
import type { Scene } from '../../scene.ts';

/** The act whose form stands open, because it was asked for or has come back. */
export interface OpenAct {
  readonly act: Act;
  readonly about: string | null;
  readonly filled: Filled;
}

/** What the forms on a case are made from. */
export interface FormsOn {
  readonly scene: Scene;
  readonly view: CaseView;
  readonly resources: readonly ResourceView[];
  readonly dongs: readonly DongView[];
}

/** One small form to send. */
export interface ActForm {
  readonly id: string;
  readonly act: Act;
  /** Which of several forms of the act this is; null where there is one for all. */
  readonly about: string | null;
  readonly action: string;
  readonly ifMatch: string | null;
  readonly fields: readonly Field[];
}

/** Each of their things has questions or an ETag of its own, and so a form of its own. */
const formEach: readonly Act[] = [
  'recordFieldCheck',
  'recordMemberConsent',
  'attachFiles',
  'decideGrant',
  'recordAfterCheck',
  'orderReturn',
  'decideExtension',
  'decideSelection',
  'answerAdvice',
  'decideObjection',
  'recordReturn',
  'endDeputy',
];
/** There are as many as there are seats: which one is chosen first, and then its form opens. */
const formChosen: readonly Act[] = ['reassignSeat', 'appointDeputy'];

/** Whether somebody has to say first which thing the act is about. */
export const isChosenFirst = ({ act }: Pick<AllowedAct, 'act'>): boolean => formChosen.includes(act);

/** Whether the act is about a household that looks alike, and about nothing where there is none. */
export const needsAlike = ({ act }: Pick<AllowedAct, 'act'>): boolean => act === 'recordNotSame';

/** The form of this page that comes back when an act is refused, or that was asked for. */
export function formsOf(
  allowed: AllowedAct,
  on: FormsOn,
  open: Pick<OpenAct, 'about' | 'filled'> | null,
): readonly ActForm[] {
  const { act, abouts } = allowed;
  const about = open?.about ?? null;
  if (act === 'reportCrisis') {
    return [{ ...blank(allowed, on), action: '/api/reports', fields: joinFields(on.view) }];
  }
  if (!isFormAct(act) || (needsAlike(allowed) && on.view.alike.length === 0)) return [];
  const problem = open?.filled.problem;
  const asked = {
    act,
    about,
    isLate: problem?.code === 'lateCauseMissing',
    unanswered: unansweredIn(problem),
  };
  if (formChosen.includes(act)) {
    return about !== null && abouts.includes(about) ? [formAbout(allowed, on, { ...asked, one: about })] : [];
  }
  if (formEach.includes(act)) {
    return abouts.map((one, n) => {
      const form = formAbout(allowed, on, { ...asked, one });
      return n === 0 ? { ...form, id: `act-${act}` } : form;
    });
  }
  return [{ ...blank(allowed, on), fields: questions(allowed, on, { ...asked, abouts }) }];
}

const blank = ({ act, ifMatch }: AllowedAct, { view: { caseId } }: FormsOn): Omit<ActForm, 'fields'> => ({
  id: `act-${act}`,
  act,
  about: null,
  action: `/api/cases/${caseId}/${act}`,
  ifMatch,
});

const isFormAct = (act: Act): act is FormAct => Object.hasOwn(actFields, act);

interface Asked {
  readonly act: FormAct;
  readonly about: string | null;
  /** The house said so when the form was sent, whatever it thought before. */
  readonly isLate: boolean;
  readonly unanswered: readonly Warning[];
}

/** What a rule told with its no, as the domain made it. */
const unansweredIn = (problem: Filled['problem'] | undefined): readonly Warning[] =>
  problem?.code === 'warningUnanswered' ? (problem.warnings as readonly Warning[]) : [];

function formAbout(allowed: AllowedAct, on: FormsOn, asked: Asked & { readonly one: string }): ActForm {
  const { one, act } = asked;
  const grant = on.view.grants.find(({ id }) => id === one);
  return {
    ...blank(allowed, on),
    id: `act-${act}-${one}`,
    about: one,
    ifMatch: allowed.ifMatch ?? (needsGrantTag.includes(act) ? (grant?.etag ?? null) : null),
    fields: questions(allowed, on, { ...asked, abouts: [one] }),
  };
}

/** What they decide is the grant as it was seen. */
const needsGrantTag: readonly Act[] = ['decideGrant', 'orderReturn'];

function questions(
  allowed: AllowedAct,
  { scene, view, resources, dongs }: FormsOn,
  { act, about, isLate, abouts, unanswered }: Asked & { readonly abouts: readonly string[] },
): readonly Field[] {
  const me = scene.visitor?.person.staffId ?? null;
  const today = todayOf(scene);
  const ground: FormGround = { view, abouts, about, resources, dongs, me, today, unanswered };
  const late = isLate ? 'all' : howLate(allowed, abouts);
  return [...lateCauseField(late), ...(actFields[act] as FieldsOf<FormAct>)(ground)];
}

/** What was typed belongs to the one form that was sent. */
export function isMeant({ fields }: ActForm, { filled }: OpenAct): boolean {
  const fixed = fields.filter((field) => field.kind === 'fixed');
  return fixed.every(({ name, value }) => filled.typed[name]?.includes(value) ?? true);
}
