import type { DuplicateView, OpenCaseView } from '../../api/views/me.ts';
import type { NoteView } from '../../api/views/note.ts';
import { rulebookOn } from '../../domain/rulebook.ts';
import { duplicateTitle, duplicateWords, openWords, urgentHint } from '../../words/formPages.ts';
import { stageLabels } from '../../words/labels.ts';
import { noteWords } from '../../words/notePages.ts';
import { frameWords } from '../../words/pages.ts';
import type { Said } from '../../words/language.ts';
import { caseWords } from '../../words/casePages.ts';
import { dongOptions } from '../forms/dongs.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import type { Field } from '../forms/field.ts';
import { FieldBox } from '../forms/fieldBox.tsx';
import { typedIn, type Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { presetsFrom, withPresets } from '../forms/fromNote.ts';
import { happenedFields, reporterField } from '../forms/joinFields.ts';
import { addressField, membersField, whoFields } from '../forms/personFields.ts';
import { Crumb } from '../parts/crumb.tsx';
import { Notice } from '../parts/notice.tsx';
import { todayOf } from '../parts/when.tsx';
import { say, type Scene } from '../scene.ts';

interface OpenCaseProps {
  readonly scene: Scene;
  readonly view: OpenCaseView;
  readonly filled: Filled;
  /** True after a report by somebody who may not see what became of it (K19). */
  readonly isReceived?: boolean;
  /** The call note of which the report is made. */
  readonly note?: NoteView | null;
}

const formId = 'report';

/** 사례 열기: who, where, how known, what, how urgent. What may be the same person comes before anything is made. */
export const OpenCase = ({ scene, view, filled, isReceived = false, note = null }: OpenCaseProps) => {
  const [joined = ''] = typedIn(filled, 'householdId') ?? [];
  const [fromNote = note?.noteId ?? ''] = typedIn(filled, 'fromNote') ?? [];
  const presets = note ? presetsFrom(scene, note) : {};
  const parts = partsOf(scene, view).map((part) => ({ ...part, fields: withPresets(part.fields, presets) }));
  return (
    <div class="dr-narrow">
      <Crumb
        scene={scene}
        steps={[{ href: '/work', text: say(scene, frameWords.work) }]}
        here={say(scene, openWords.title)}
      />
      <div class="dr-top">
        <div>
          <h1>{say(scene, openWords.title)}</h1>
          <p>{say(scene, openWords.lead)}</p>
        </div>
      </div>
      {isReceived ? <Notice kind="good">{say(scene, openWords.received)}</Notice> : null}
      <ErrorSummary
        scene={scene}
        formId={formId}
        filled={filled}
        fields={parts.flatMap(({ fields }) => fields)}
        elsewhere={filled.problem?.candidates ? 'duplicates' : formId}
      />
      <Form scene={scene} id={formId} action="/api/reports" filled={filled}>
        <Duplicates scene={scene} filled={filled} />
        {fromNote === '' ? null : (
          <>
            <input type="hidden" name="fromNote" value={fromNote} />
            <Notice kind="info">{say(scene, noteWords.fromNote)}</Notice>
          </>
        )}
        {joined === '' ? null : (
          <>
            <input type="hidden" name="householdId" value={joined} />
            <Notice kind="warn">{say(scene, openWords.joining)}</Notice>
          </>
        )}
        <div class="dr-panel">
          {parts.map(({ title, fields }, n) => (
            <Part scene={scene} filled={filled} no={n + 1} title={title} fields={fields} />
          ))}
          <div class="dr-save dr-wide-btn">
            <button class="dr-btn dr-btn--primary">
              {say(scene, joined === '' ? openWords.button : openWords.joinButton)}
            </button>
          </div>
        </div>
      </Form>
    </div>
  );
};

interface FormPart {
  readonly title: Said;
  readonly fields: readonly Field[];
}

/** The questions of a report, in the order in which they are asked. */
export function partsOf(scene: Scene, { dongs }: OpenCaseView): readonly FormPart[] {
  return [
    { title: openWords.who, fields: whoFields },
    {
      title: openWords.where,
      fields: [
        {
          kind: 'select',
          name: 'dong',
          said: openWords.dong,
          hint: openWords.dongHint,
          choose: openWords.choose,
          options: dongOptions(dongs),
          ...(dongs.length === 1 && dongs[0] ? { preset: dongs[0].code } : {}),
        },
        addressField,
      ],
    },
    { title: openWords.how, fields: [reporterField] },
    { title: openWords.what, fields: happenedFields },
    { title: openWords.danger, fields: [danger(scene)] },
  ];
}

/** How long an urgent first contact may take stands in the rulebook of the day. */
function danger(scene: Scene): Field {
  const { amount } = rulebookOn(todayOf(scene)).deadlines.CONTACT_URGENT;
  return {
    kind: 'one',
    name: 'urgent',
    said: openWords.danger,
    boxed: true,
    isTitled: true,
    options: [
      { value: 'true', said: openWords.yes, hint: urgentHint(amount) },
      { value: 'false', said: openWords.no, hint: openWords.noHint },
    ],
  };
}

interface PartProps extends FormPart {
  readonly scene: Scene;
  readonly filled: Filled;
  readonly no: number;
}

const Part = ({ scene, filled, no, title, fields }: PartProps) => (
  <section class="dr-part" aria-labelledby={`part-${String(no)}`}>
    <h2 id={`part-${String(no)}`}>
      <span class="dr-part__no">{no}</span>
      {say(scene, title)}
    </h2>
    <div class={title === openWords.who ? 'dr-fields' : undefined}>
      {fields.map((field) => (
        <FieldBox scene={scene} formId={formId} field={field} filled={filled} />
      ))}
    </div>
    {title === openWords.who ? (
      <FieldBox scene={scene} formId={formId} field={membersField} filled={filled} />
    ) : null}
  </section>
);

/** Households that may be the one reported: join one with a click, or say that it is somebody else. */
const Duplicates = ({ scene, filled }: Pick<PartProps, 'scene' | 'filled'>) => {
  const candidates = filled.problem?.candidates ?? [];
  if (candidates.length === 0) return null;
  return (
    <section class="dr-dup" aria-labelledby="duplicates">
      <h2 id="duplicates">{say(scene, duplicateTitle(candidates.length))}</h2>
      <ul>
        {candidates.map((candidate) => (
          <Duplicate scene={scene} filled={filled} candidate={candidate} />
        ))}
      </ul>
      <p>{say(scene, duplicateWords.hint)}</p>
    </section>
  );
};

interface DuplicateProps extends Pick<PartProps, 'scene' | 'filled'> {
  readonly candidate: DuplicateView;
}

const Duplicate = ({ scene, filled, candidate }: DuplicateProps) => {
  const { householdId, caseNo, name, dong, stage } = candidate;
  return (
    <li>
      <div>
        <b>
          {name ?? say(scene, caseWords.nameUnknown)} · {dong.name}
        </b>{' '}
        <span class="dr-badge dr-badge--info">{say(scene, stageLabels[stage])}</span>
        <br />
        <span class="dr-nb">{caseNo}</span>
        <label class="dr-choice">
          <input
            type="checkbox"
            name="notSame"
            value={householdId}
            checked={typedIn(filled, 'notSame')?.includes(householdId) ?? false}
          />
          <span>{say(scene, duplicateWords.other)}</span>
        </label>
      </div>
      <button
        class="dr-btn dr-btn--second"
        name="householdId"
        value={householdId}
        aria-label={`${say(scene, duplicateWords.button)}: ${caseNo}`}
      >
        {say(scene, duplicateWords.button)}
      </button>
    </li>
  );
};
