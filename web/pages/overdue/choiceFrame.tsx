import type { ComponentChildren } from 'preact';
import { choiceWords, goneRows } from '../../../words/overduePages.ts';
import type { Said } from '../../../words/language.ts';
import { overdueWords } from '../../../words/pages.ts';
import { Crumb } from '../../parts/crumb.tsx';
import { Notice } from '../../parts/notice.tsx';
import { say, type Scene } from '../../scene.ts';

interface ChoiceFrameProps {
  readonly scene: Scene;
  readonly title: Said;
  readonly rows: number;
  readonly gone: number;
  readonly children: ComponentChildren;
}

/** What stands around every act on chosen rows: the way back, and what was left out. */
export const ChoiceFrame = ({ scene, title, rows, gone, children }: ChoiceFrameProps) => (
  <div class="dr-stack">
    <Crumb
      scene={scene}
      steps={[{ href: '/overdue', text: say(scene, overdueWords.title) }]}
      here={say(scene, title)}
    />
    <h1>{say(scene, title)}</h1>
    {gone > 0 ? <Notice kind="warn">{say(scene, goneRows(gone))}</Notice> : null}
    {rows === 0 ? <Notice kind="info">{say(scene, choiceWords.nothing)}</Notice> : children}
    <p class="dr-noprint">
      <a href="/overdue">{say(scene, choiceWords.back)}</a>
    </p>
  </div>
);

/** The rows as the address has them, for a form that asks further about the same. */
export const RowNames = ({ names }: { readonly names: readonly string[] }) => (
  <>
    {names.map((name) => (
      <input type="hidden" name="row" value={name} />
    ))}
  </>
);

/** Rows of a body: `rows.0.caseId` and so on. */
export const BodyRows = ({ rows }: { readonly rows: readonly Readonly<Record<string, string>>[] }) => (
  <>
    {rows.flatMap((row, n) =>
      Object.entries(row).map(([name, value]) => (
        <input type="hidden" name={`rows.${String(n)}.${name}`} value={value} />
      )),
    )}
  </>
);
