import type { SessionsView, SessionView } from '../../api/views/door.ts';
import { sessionsWords } from '../../words/doorPages.ts';
import { untouched } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { SessionTable } from '../parts/sessionTable.tsx';
import { say, type Scene } from '../scene.ts';

/** What was done just now. */
export type SessionsDone = 'ended' | 'password';

interface SessionsProps {
  readonly scene: Scene;
  readonly view: SessionsView;
  readonly done: SessionsDone | null;
  readonly hasPassword: boolean;
}

const doneWords = { ended: sessionsWords.ended, password: sessionsWords.passwordChanged };

/** 내가 들어와 있는 곳: each with its end, and the end of all. */
export const Sessions = ({ scene, view, done, hasPassword }: SessionsProps) => (
  <div class="dr-narrow dr-stack">
    <h1 id="sessions">{say(scene, sessionsWords.title)}</h1>
    {done ? <Notice kind="good">{say(scene, doneWords[done])}</Notice> : null}
    <p>{say(scene, sessionsWords.lead)}</p>
    <div class="dr-panel">
      <SessionTable
        scene={scene}
        titleId="sessions"
        items={view.items}
        action={(session) => <EndOne scene={scene} session={session} />}
      />
    </div>
    <Panel id="end-all" title={say(scene, sessionsWords.endAll)}>
      <Form
        scene={scene}
        id="endEverywhere"
        action="/api/sessions/end"
        filled={untouched}
        class="dr-panel__body"
      >
        <p>{say(scene, sessionsWords.endAllNote)}</p>
        <button class="dr-btn">{say(scene, sessionsWords.endAll)}</button>
      </Form>
    </Panel>
    {hasPassword ? (
      <p>
        <a href="/account/password">{say(scene, sessionsWords.toPassword)}</a>
      </p>
    ) : null}
  </div>
);

const EndOne = ({ scene, session }: { readonly scene: Scene; readonly session: SessionView }) => (
  <Form
    scene={scene}
    id={`end-${session.sessionId}`}
    action={`/api/sessions/${session.sessionId}/end`}
    filled={untouched}
  >
    <button class="dr-btn dr-btn--small">{say(scene, sessionsWords.endOne)}</button>
  </Form>
);
