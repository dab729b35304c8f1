import type { ComponentChildren } from 'preact';
import type { NoteView } from '../../api/views/note.ts';
import { noteCloseReasons } from '../../domain/callNote/acts.ts';
import { dayWords } from '../../words/dates.ts';
import { keptWords, noteCloseLabels, noteStatusLabels, noteWords } from '../../words/notePages.ts';
import { frameWords } from '../../words/pages.ts';
import { recountWords } from '../../words/recountWords.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import { one, optionsOf, type Field } from '../forms/field.ts';
import { FieldBox } from '../forms/fieldBox.tsx';
import { untouched, type Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { DueWhen, lawName, TimeLeft } from '../parts/clock.tsx';
import { Crumb } from '../parts/crumb.tsx';
import { named } from '../parts/joined.ts';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { Recounts } from '../parts/recounts.tsx';
import { Moment } from '../parts/when.tsx';
import { say, type Scene } from '../scene.ts';

/** A form of this page that came back. */
export interface NoteRefused {
  readonly form: 'closeCallNote' | 'handOverCallNote';
  readonly filled: Filled;
}

export interface NoteShown {
  readonly view: NoteView;
  readonly done: 'done' | 'later' | null;
  readonly refused: NoteRefused | null;
}

interface NoteProps extends NoteShown {
  readonly scene: Scene;
}

/** One call note: what was said, until when it is answered, and the three ways in which it can go on. */
export const Note = (props: NoteProps) => {
  const { scene, view, done } = props;
  return (
    <div class="dr-narrow dr-stack">
      <Crumb
        scene={scene}
        steps={[{ href: '/work', text: say(scene, frameWords.work) }]}
        here={say(scene, noteWords.title)}
      />
      <h1>{say(scene, noteWords.title)}</h1>
      {done === null ? null : <Notice kind="good">{say(scene, noteWords[done])}</Notice>}
      <div class="dr-panel">
        <div class="dr-panel__body">
          <Facts scene={scene} view={view} />
        </div>
      </div>
      <Ways {...props} />
    </div>
  );
};

type FactsProps = Pick<NoteProps, 'scene' | 'view'>;

const Facts = ({ scene, view }: FactsProps) => {
  const { words, writtenAt, writtenBy, owner, clock, status, dong } = view;
  const told = (['what', 'who', 'where', 'callBack'] as const).map((name) => ({ name, text: words?.[name] }));
  return (
    <dl class="dr-facts">
      {told.map(({ name, text }) =>
        text ? (
          <Fact scene={scene} name={name}>
            <span class="dr-note">{text}</span>
          </Fact>
        ) : null,
      )}
      {words ? null : (
        <Fact scene={scene} name="what">
          {say(scene, noteWords.erased)}
        </Fact>
      )}
      <Fact scene={scene} name="at">
        <Moment scene={scene} at={writtenAt} /> · {dong.name}
      </Fact>
      <Fact scene={scene} name="by">
        {writtenBy.name}
      </Fact>
      <Fact scene={scene} name="keeper">
        {owner.name}
      </Fact>
      <Fact scene={scene} name="status">
        {say(scene, noteStatusLabels[status])}
      </Fact>
      {clock ? (
        <Fact scene={scene} name="due">
          <TimeLeft scene={scene} clock={clock} /> <DueWhen scene={scene} clock={clock} /> ·{' '}
          {lawName(scene, clock.rule)}
        </Fact>
      ) : null}
      {view.recounts.length > 0 ? (
        <>
          <dt>{say(scene, recountWords.title)}</dt>
          <dd>
            <Recounts scene={scene} recounts={view.recounts} />
          </dd>
        </>
      ) : null}
    </dl>
  );
};

interface FactProps {
  readonly scene: Scene;
  readonly name: 'what' | 'who' | 'where' | 'callBack' | 'at' | 'by' | 'keeper' | 'status' | 'due';
  readonly children: ComponentChildren;
}

const Fact = ({ scene, name, children }: FactProps) => (
  <>
    <dt>{say(scene, noteWords[name])}</dt>
    <dd>{children}</dd>
  </>
);

const Ways = (props: NoteProps) => {
  const { scene, view } = props;
  if (view.status !== 'open') return <Ended scene={scene} view={view} />;
  return (
    <>
      {view.may.report ? (
        <Panel id="report" title={say(scene, noteWords.report)}>
          <div class="dr-panel__body dr-stack">
            <p>{say(scene, noteWords.reportLead)}</p>
            <p>
              <a class="dr-btn dr-btn--primary" href={`/open?note=${view.noteId}`}>
                {say(scene, noteWords.report)}
              </a>
            </p>
          </div>
        </Panel>
      ) : null}
      {view.may.close ? <Way {...props} form="closeCallNote" fields={closeFields} /> : null}
      {view.may.handOver ? <HandOver {...props} /> : null}
    </>
  );
};

const Ended = ({ scene, view: { reported, closed, status, kept, words } }: FactsProps) => (
  <div class="dr-stack">
    {status === 'reported' && reported ? (
      <p>
        {say(scene, noteWords.reportedAs)}: <a href={`/cases/${reported.caseId}`}>{reported.caseNo}</a>
      </p>
    ) : null}
    {status === 'reported' && !reported ? <p>{say(scene, noteWords.reportedElsewhere)}</p> : null}
    {closed ? (
      <p>
        {say(scene, noteWords.closeReason)}: {say(scene, noteCloseLabels[closed.reason])}
        {closed.note === null ? '' : ` — ${closed.note}`}
      </p>
    ) : null}
    {kept && words ? <p class="dr-soft">{say(scene, keptWords(dayWords(kept.dueDay)))}</p> : null}
  </div>
);

const closeFields: readonly Field[] = [
  one('closeReason', noteWords.closeReason, optionsOf(noteCloseReasons, noteCloseLabels)),
  {
    kind: 'note',
    name: 'note',
    said: noteWords.closeNote,
    hint: noteWords.closeNoteHint,
    most: 400,
    optional: true,
  },
];

const HandOver = (props: NoteProps) => {
  const { scene, view } = props;
  if (view.colleagues.length === 0) return <p class="dr-soft">{say(scene, noteWords.nobodyElse)}</p>;
  return <Way {...props} form="handOverCallNote" fields={handOverFields(view)} />;
};

export const handOverFields = ({ colleagues }: Pick<NoteView, 'colleagues'>): readonly Field[] => [
  {
    kind: 'select',
    name: 'to',
    said: noteWords.to,
    choose: noteWords.chooseTo,
    options: colleagues.map(({ staffId, name }) => ({ value: staffId, said: named(name) })),
  },
];

interface WayProps extends NoteProps {
  readonly form: NoteRefused['form'];
  readonly fields: readonly Field[];
}

const titles = {
  closeCallNote: { title: noteWords.close, button: noteWords.closeButton },
  handOverCallNote: { title: noteWords.handOver, button: noteWords.handOverButton },
} as const;

const Way = ({ scene, view, refused, form, fields }: WayProps) => {
  const filled = refused?.form === form ? refused.filled : untouched;
  const { title, button } = titles[form];
  return (
    <Panel id={`${form}-title`} title={say(scene, title)}>
      <div class="dr-panel__body">
        <ErrorSummary scene={scene} formId={form} filled={filled} fields={fields} />
        <Form scene={scene} id={form} action={`/api/notes/${view.noteId}/${form}`} filled={filled}>
          {fields.map((field) => (
            <FieldBox scene={scene} formId={form} field={field} filled={filled} />
          ))}
          <button class="dr-btn">{say(scene, button)}</button>
        </Form>
      </div>
    </Panel>
  );
};
