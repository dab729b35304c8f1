import type { CaseView } from '../../../api/views/case.ts';
import { momentWords } from '../../../words/dates.ts';
import { newsSince } from '../../../words/casePages.ts';
import { say, type Scene } from '../../scene.ts';

/** What changed since this person last looked; each of it is marked in the timeline. */
export const News = ({ scene, view }: { readonly scene: Scene; readonly view: CaseView }) => {
  const { news } = view;
  if (!news || news.count === 0) return null;
  return (
    <p class="dr-alert dr-noprint">
      <a href="#line">{say(scene, newsSince(momentWords(news.since), news.count))}</a>
    </p>
  );
};
