import type { NoteFormView } from '../../api/views/note.ts';
import { noteWords } from '../../words/notePages.ts';
import { dongOptions } from '../forms/dongs.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import type { Field } from '../forms/field.ts';
import { typedIn, type Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { QuestionPanel } from '../forms/questionPanel.tsx';
import { named } from '../parts/joined.ts';
import { say, type Scene } from '../scene.ts';

export interface WriteNoteShown {
  readonly view: NoteFormView;
  readonly filled: Filled;
  /** Where one was when the telephone rang. */
  readonly from: string;
}

interface WriteNoteProps extends WriteNoteShown {
  readonly scene: Scene;
}

const formId = 'writeCallNote';

/** 전화 메모: one line while one listens; the first box is the one that nobody can do without. */
export const WriteNote = ({ scene, view, filled, from }: WriteNoteProps) => {
  const fields = noteFields(view);
  const back = typedIn(filled, 'next')?.at(-1) ?? from;
  return (
    <div class="dr-narrow">
      <div class="dr-top">
        <div>
          <h1>{say(scene, noteWords.write)}</h1>
          <p>{say(scene, noteWords.lead)}</p>
        </div>
      </div>
      <ErrorSummary scene={scene} formId={formId} filled={filled} fields={fields} />
      <Form scene={scene} id={formId} action="/api/notes" filled={filled}>
        <input type="hidden" name="next" value={back} />
        <QuestionPanel
          scene={scene}
          formId={formId}
          fields={fields}
          filled={filled}
          button={noteWords.button}
        />
      </Form>
      <p>
        <a href={back}>{say(scene, noteWords.back)}</a>
      </p>
    </div>
  );
};

/** Who, where, what, call back; a dong only where there are several, and somebody else only where there is one. */
export function noteFields({ dongs, colleagues }: NoteFormView): readonly Field[] {
  const [only, ...more] = dongs;
  const isOnly = only !== undefined && more.length === 0;
  return [
    ...(isOnly ? [{ kind: 'fixed', name: 'dong', value: only.code } as const] : []),
    { kind: 'text', name: 'what', said: noteWords.what, hint: noteWords.whatHint, isFirst: true },
    { kind: 'tel', name: 'callBack', said: noteWords.callBack, size: 's', optional: true },
    { kind: 'text', name: 'who', said: noteWords.who, optional: true },
    { kind: 'text', name: 'where', said: noteWords.where, optional: true },
    ...(isOnly ? [] : [dongField(dongs)]),
    ...ownerField(colleagues),
  ];
}

const dongField = (dongs: NoteFormView['dongs']): Field => ({
  kind: 'select',
  name: 'dong',
  said: noteWords.dong,
  choose: noteWords.chooseDong,
  options: dongOptions(dongs),
});

function ownerField(colleagues: NoteFormView['colleagues']): readonly Field[] {
  if (colleagues.length === 0) return [];
  return [
    {
      kind: 'select',
      name: 'owner',
      said: noteWords.owner,
      choose: noteWords.myself,
      options: colleagues.map(({ staffId, name }) => ({ value: staffId, said: named(name) })),
      optional: true,
    },
  ];
}
