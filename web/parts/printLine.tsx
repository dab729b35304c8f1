import { printWords } from '../../words/printPage.ts';
import { say, type Scene } from '../scene.ts';

/** The button that prints this page, for which a script is needed, and the way without one. */
export const PrintLine = ({ scene }: { readonly scene: Scene }) => (
  <p class="dr-rowline">
    <button class="dr-btn dr-btn--primary" type="button" data-print hidden>
      {say(scene, printWords.print)}
    </button>
    <span class="dr-soft">{say(scene, printWords.printHint)}</span>
  </p>
);
