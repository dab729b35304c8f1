import { noteWords } from '../../words/notePages.ts';
import { say, type Scene } from '../scene.ts';
import { Icon } from './icons.tsx';

interface CallNoteProps {
  readonly scene: Scene;
}

/** The way to a call note from any page, and back to it. */
export const CallNoteLink = ({ scene }: CallNoteProps) => {
  const isThere = scene.here.split('?')[0] === '/note';
  if (!scene.me?.may.callNote || isThere) return null;
  return (
    <a class="dr-call" href={`/note?from=${encodeURIComponent(scene.here)}`}>
      {say(scene, noteWords.title)}
    </a>
  );
};

/** Shown only where the address ends in its mark: whoever wrote a note is back on the page that they came from. */
export const CallNoteWritten = ({ scene }: CallNoteProps) =>
  scene.me?.may.callNote ? (
    <div class="dr-alert dr-alert--good dr-written" id="note-written" role="status">
      <Icon name="check" />
      <p>
        {say(scene, noteWords.written)} <a href="/work">{say(scene, noteWords.toWork)}</a>
      </p>
    </div>
  ) : null;
