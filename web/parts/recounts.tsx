import type { RecountView } from '../../api/views/recount.ts';
import { keptCauseLabels, movedWords, recountedDutyLabels, recountWords } from '../../words/recountWords.ts';
import { say, type Scene } from '../scene.ts';
import { Moment } from './when.tsx';

/** Dates that new rules moved, from when to when, and those that stand and why. */
export const Recounts = ({
  scene,
  recounts,
}: {
  readonly scene: Scene;
  readonly recounts: readonly RecountView[];
}) => (
  <>
    {recounts.map(({ at, moved, kept }) => (
      <div>
        <Moment scene={scene} at={at} /> <span class="dr-soft">{say(scene, recountWords.cause)}</span>
        <ul>
          {moved.map(({ duty, wasAt, dueAt }) => (
            <li>
              {say(scene, recountedDutyLabels[duty])}: {say(scene, movedWords(wasAt, dueAt))}
            </li>
          ))}
          {kept.map(({ duty, why }) => (
            <li>
              {say(scene, recountedDutyLabels[duty])}: {say(scene, keptCauseLabels[why])}
            </li>
          ))}
        </ul>
      </div>
    ))}
  </>
);
