import { searchWords } from '../../words/searchPages.ts';
import { say, type Scene } from '../scene.ts';

/** The way to the search, on every page of whoever may search; the key `/` follows it. */
export const SearchLink = ({ scene }: { readonly scene: Scene }) =>
  scene.me?.may.search ? (
    <a
      class="dr-search"
      href="/search"
      data-search
      aria-current={scene.here.startsWith('/search') ? 'page' : undefined}
    >
      {say(scene, searchWords.link)}
    </a>
  ) : null;
