import { frameWords } from '../../words/pages.ts';
import { say, type Scene } from '../scene.ts';

interface MoreProps {
  readonly scene: Scene;
  /** The list's address with its filters. */
  readonly href: string;
  readonly next: string | null;
}

/** The way to the next page of a list, where there is one. */
export const More = ({ scene, href, next }: MoreProps) =>
  next === null ? null : (
    <p>
      <a href={`${href}${href.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`}>
        {say(scene, frameWords.more)}
      </a>
    </p>
  );
