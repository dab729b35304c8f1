import type { ComponentChildren } from 'preact';
import { settingsDone, settingsWords } from '../../../words/settingsPages.ts';
import type { Said } from '../../../words/language.ts';
import { Crumb } from '../../parts/crumb.tsx';
import { Notice } from '../../parts/notice.tsx';
import { say, type Scene } from '../../scene.ts';

export type Done = keyof typeof settingsDone;

export const doneIn = (text: string | undefined): Done | null =>
  text !== undefined && Object.hasOwn(settingsDone, text) ? (text as Done) : null;

interface FrameProps {
  readonly scene: Scene;
  readonly title: string;
  readonly lead?: Said;
  readonly steps?: readonly { readonly href: string; readonly text: string }[];
  readonly done?: Done | null;
  readonly children: ComponentChildren;
}

/** A page of the settings: the way back, what it is, what was just done. */
export const SettingsFrame = ({ scene, title, lead, steps = [], done = null, children }: FrameProps) => (
  <>
    <Crumb
      scene={scene}
      steps={[{ href: '/settings', text: say(scene, settingsWords.title) }, ...steps]}
      here={title}
    />
    <div class="dr-top">
      <div>
        <h1>{title}</h1>
        {lead ? <p>{say(scene, lead)}</p> : null}
      </div>
    </div>
    <div class="dr-stack">
      {done ? <Notice kind="good">{say(scene, settingsDone[done])}</Notice> : null}
      {children}
    </div>
  </>
);
