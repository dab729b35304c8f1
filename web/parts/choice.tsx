import type { ComponentChildren } from 'preact';
import type { Scene } from '../scene.ts';

interface ChoiceProps {
  readonly scene: Scene;
  readonly action: '/api/language' | '/api/display';
  readonly name: string;
  readonly value: string;
  /** The language of the button's word, where it is not the page's. */
  readonly lang?: string;
  readonly children: ComponentChildren;
}

/** A button that chooses how pages are shown in this browser, and comes back to where it was pressed. */
export const Choice = ({ scene, action, name, value, lang, children }: ChoiceProps) => (
  <form method="post" action={action}>
    <input type="hidden" name={name} value={value} />
    <input type="hidden" name="next" value={scene.here} />
    <button class="dr-btn dr-btn--text" lang={lang}>
      {children}
    </button>
  </form>
);
