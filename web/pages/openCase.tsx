import type { OpenCaseView } from '../../api/views/me.ts';
import type { NoteView } from '../../api/views/note.ts';
import { draftWords, requiredWords } from '../../words/draftWords.ts';
import { openWords } from '../../words/formPages.ts';
import { noteWords } from '../../words/notePages.ts';
import { frameWords } from '../../words/pages.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import type { Field } from '../forms/field.ts';
import { FieldBox } from '../forms/fieldBox.tsx';
import { typedIn, type Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { presetsFrom, withPresets } from '../forms/fromNote.ts';
import { Crumb } from '../parts/crumb.tsx';
import { Notice } from '../parts/notice.tsx';
import { say, type Scene } from '../scene.ts';
import { Danger } from './openCase/danger.tsx';
import { Drafts } from './openCase/drafts.tsx';
import { Duplicates } from './openCase/duplicates.tsx';
import { Foot } from './openCase/foot.tsx';
import { everyField, partsOf, type FormPart } from './openCase/questions.ts';
import { Versions } from './openCase/versions.tsx';

/** What the form before this page brought about; received is told to those who may not see what became of it (K19). */
export const openDone = {
  received: openWords.received,
  saved: draftWords.savedNow,
  dropped: draftWords.droppedNow,
} as const;

interface OpenCaseProps {
  readonly scene: Scene;
  readonly view: OpenCaseView;
  readonly filled: Filled;
  readonly done?: keyof typeof openDone | null;
  /** A draft was asked for that is not there. */
  readonly isGone?: boolean;
  /** The call note of which the report is made. */
  readonly note?: NoteView | null | undefined;
}

const formId = 'report';

/** 사례 열기: who, where, how known, what, how urgent. What may be the same person comes before anything is made. */
export const OpenCase = ({
  scene,
  view,
  filled,
  done = null,
  isGone = false,
  note = null,
}: OpenCaseProps) => {
  const presets = note ? presetsFrom(scene, note) : {};
  const parts = partsOf(view).map((part) => ({ ...part, fields: withPresets(part.fields, presets) }));
  const fields = everyField(scene, parts);
  const theirs = filled.problem?.theirs;
  return (
    <div class="dr-narrow">
      <Head scene={scene} parts={parts} />
      {done === null ? null : <Notice kind="good">{say(scene, openDone[done])}</Notice>}
      {isGone ? <Notice kind="warn">{say(scene, draftWords.gone)}</Notice> : null}
      <Told scene={scene} filled={filled} fields={fields} />
      {theirs ? (
        <Versions scene={scene} filled={filled} theirs={theirs} fields={fields} />
      ) : (
        <>
          <Drafts scene={scene} drafts={othersOf(view, filled)} />
          <Report scene={scene} view={view} filled={filled} parts={parts} note={note} />
        </>
      )}
    </div>
  );
};

/** The one that is being written stands below already. */
function othersOf(view: OpenCaseView, filled: Filled) {
  const { draftId } = goingOn(view, filled);
  return view.drafts.filter((one) => one.draftId !== draftId);
}

const Head = ({ scene, parts }: { readonly scene: Scene; readonly parts: readonly FormPart[] }) => {
  const required = parts.flatMap(({ fields }) =>
    fields.filter((field) => field.kind !== 'fixed' && !field.optional),
  );
  return (
    <>
      <Crumb
        scene={scene}
        steps={[{ href: '/work', text: say(scene, frameWords.work) }]}
        here={say(scene, openWords.title)}
      />
      <div class="dr-top">
        <div>
          <h1>{say(scene, openWords.title)}</h1>
          <p>{say(scene, requiredWords(required.length))}</p>
        </div>
      </div>
    </>
  );
};

interface ToldProps extends Pick<OpenCaseProps, 'scene' | 'filled'> {
  readonly fields: ReturnType<typeof everyField>;
}

/** What came of a form that is shown again; that nobody is alike is good news and no error. */
const Told = ({ scene, filled, fields }: ToldProps) =>
  filled.problem?.code === 'nobodyAlike' ? (
    <Notice kind="good">{filled.problem.title}</Notice>
  ) : (
    <ErrorSummary
      scene={scene}
      formId={formId}
      filled={filled}
      fields={fields}
      elsewhere={elsewhereOf(filled)}
    />
  );

function elsewhereOf({ problem }: Filled): string {
  if (problem?.candidates) return 'duplicates';
  return problem?.theirs ? 'versions' : formId;
}

interface ReportProps extends Pick<OpenCaseProps, 'scene' | 'view' | 'filled' | 'note'> {
  readonly parts: readonly FormPart[];
}

const Report = ({ scene, view, filled, parts, note }: ReportProps) => {
  const [joined = ''] = typedIn(filled, 'householdId') ?? [];
  const { draftId, etag } = goingOn(view, filled);
  return (
    <Form
      scene={scene}
      id={formId}
      action="/api/reports"
      filled={filled}
      ifMatch={etag}
      data-saves-itself
      data-draft
    >
      {/* Enter in a box opens the case: without this it would press the first button there is, which joins another. */}
      <button class="dr-vh" tabIndex={-1} aria-hidden="true" />
      {draftId === '' ? null : <input type="hidden" name="draftId" value={draftId} />}
      <FromNote scene={scene} filled={filled} note={note} />
      {joined === '' ? null : (
        <>
          <input type="hidden" name="householdId" value={joined} />
          <Notice kind="warn">{say(scene, openWords.joining)}</Notice>
        </>
      )}
      <div class="dr-panel">
        {parts.map((part, n) => (
          <Part scene={scene} filled={filled} no={n + 1} maySupport={view.maySupport} {...part} />
        ))}
        <Foot scene={scene} draft={view.draft} draftId={draftId} isJoining={joined !== ''} />
      </div>
    </Form>
  );
};

/** The call note that ends with this report; a form that comes back and a draft go on with it. */
const FromNote = ({ scene, filled, note }: Pick<OpenCaseProps, 'scene' | 'filled' | 'note'>) => {
  const [noteId = note?.noteId ?? ''] = typedIn(filled, 'fromNote') ?? [];
  return noteId === '' ? null : (
    <>
      <input type="hidden" name="fromNote" value={noteId} />
      <Notice kind="info">{say(scene, noteWords.fromNote)}</Notice>
    </>
  );
};

/** The draft that this form goes on with: the one that was opened, or the one of a form that came back. */
function goingOn({ draft }: OpenCaseView, { typed, problem }: Filled) {
  if (draft) return { draftId: draft.draftId, etag: draft.etag };
  const [draftId = ''] = typed.draftId ?? [];
  const [etag] = typed.ifMatch ?? [];
  const isOver = draftId === '' || problem?.code === 'draftOver';
  return isOver ? { draftId: '', etag: null } : { draftId, etag: etag ?? null };
}

interface PartProps extends FormPart, Pick<OpenCaseProps, 'scene' | 'filled'> {
  readonly no: number;
  readonly maySupport: boolean;
}

const Part = ({ scene, filled, no, maySupport, title, fields, isRow, folded = [] }: PartProps) => (
  <section class="dr-part" aria-labelledby={`part-${String(no)}`}>
    <h2 id={`part-${String(no)}`}>
      <span class="dr-part__no">{no}</span>
      {say(scene, title)}
    </h2>
    <div class={isRow ? 'dr-fields' : undefined}>
      {fields.map((field) => (
        <FieldBox scene={scene} formId={formId} field={field} filled={filled} />
      ))}
    </div>
    {fields.some(({ name }) => name === 'urgent') ? (
      <Danger scene={scene} formId={formId} filled={filled} maySupport={maySupport} />
    ) : null}
    {isRow ? <Duplicates scene={scene} filled={filled} /> : null}
    {folded.length === 0 ? null : <Folded scene={scene} filled={filled} fields={folded} />}
  </section>
);

/** What most reports do without, one stop of the keyboard as long as it is shut. */
const Folded = ({ scene, filled, fields }: ToldProps) => (
  <details class="dr-more" open={isTyped(filled)}>
    <summary>{say(scene, draftWords.more)}</summary>
    {fields.map((field) =>
      field.kind === 'folded' ? (
        <Others scene={scene} filled={filled} field={field} />
      ) : (
        <FieldBox scene={scene} formId={formId} field={field} filled={filled} />
      ),
    )}
  </details>
);

/** Others in the household, one a row; they are folded away with the rest already. */
const Others = ({ scene, filled, field }: OthersProps) => (
  <fieldset class="dr-field dr-set">
    <legend>{say(scene, field.said)}</legend>
    {field.rows.map((row) => (
      <div class="dr-fields">
        {row.map((one) => (
          <FieldBox scene={scene} formId={formId} field={one} filled={filled} />
        ))}
      </div>
    ))}
  </fieldset>
);

interface OthersProps extends Pick<OpenCaseProps, 'scene' | 'filled'> {
  readonly field: Extract<Field, { readonly kind: 'folded' }>;
}

const isTyped = ({ typed }: Filled): boolean =>
  Object.entries(typed).some(
    ([name, values]) =>
      (name === 'crisisReasons' || name.startsWith('person.members.')) &&
      values.some((value) => value !== ''),
  );
