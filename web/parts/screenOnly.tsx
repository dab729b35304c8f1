import type { ComponentChildren } from 'preact';
import { printWords } from '../../words/printPage.ts';
import { say, type Scene } from '../scene.ts';

interface ScreenOnlyProps {
  readonly scene: Scene;
  /** How it stands on the screen, as classes. */
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * What is not for paper: a browser prints without asking, and a print is kept with what it is for. On paper stands where
 * that is asked instead.
 */
export const ScreenOnly = ({ scene, class: look, children }: ScreenOnlyProps) => (
  <>
    <p class="dr-only-print">{say(scene, printWords.elsewhere)}</p>
    <div class={look ? `dr-noprint ${look}` : 'dr-noprint'}>{children}</div>
  </>
);
