import type { SittingView } from '../../../../api/views/sitting.ts';
import { sittingWords } from '../../../../words/sittingPages.ts';
import { say, type Scene } from '../../../scene.ts';
import { pageHref } from './items.tsx';

interface ChangedProps {
  readonly scene: Scene;
  readonly view: SittingView;
}

/**
 * Where script is on it asks for the counts while somebody looks (`script/counts.ts`) and puts them into their places;
 * where something else can be done by now it only says so, for nobody's typing may be lost.
 */
export const Changed = ({ scene, view }: ChangedProps) => {
  if (view.head.status !== 'sitting') return null;
  const query = new URLSearchParams({
    page: String(view.page),
    ...(view.status ? { status: view.status } : {}),
  });
  return (
    <div
      class="dr-alert dr-noprint"
      role="status"
      data-counts={`/api/meetings/${view.head.meetingId}/counts?${query.toString()}`}
      data-mark={view.mark}
      hidden
    >
      <p>
        {say(scene, sittingWords.changed)} <a href={pageHref(view, {})}>{say(scene, sittingWords.reload)}</a>
      </p>
    </div>
  );
};
