import { frameWords } from '../../words/pages.ts';
import { say, type Scene } from '../scene.ts';

interface CrumbProps {
  readonly scene: Scene;
  readonly steps: readonly { readonly href: string; readonly text: string }[];
  readonly here: string;
}

/** The way back. */
export const Crumb = ({ scene, steps, here }: CrumbProps) => (
  <nav class="dr-crumb" aria-label={say(scene, frameWords.here)}>
    <ol>
      {steps.map(({ href, text }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
      <li aria-current="page">{here}</li>
    </ol>
  </nav>
);
