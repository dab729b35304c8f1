import type { ExpertOpinionsView, ExpertOpinionView } from '../../api/views/expert.ts';
import { memberCategoryLabels } from '../../words/committeeLabels.ts';
import { advicePointLabels, evaluationLabels } from '../../words/escalationLabels.ts';
import { itemNo, opinionWords } from '../../words/expertPages.ts';
import { say, type Scene } from '../scene.ts';
import { Moment } from './when.tsx';

interface ExpertOpinionsProps {
  readonly scene: Scene;
  readonly view: ExpertOpinionsView;
  /** Only those on this item; all where it is not said. */
  readonly item?: number;
}

/** What outside experts think of an item; nothing where nobody gave an opinion that this person may read. */
export const ExpertOpinions = ({ scene, view, item }: ExpertOpinionsProps) => {
  const shown = view.items.filter((one) => item === undefined || one.item === item);
  if (shown.length === 0) return null;
  return (
    <section class="dr-stack" aria-label={say(scene, opinionWords.title)}>
      {shown.map((one) => (
        <Opinion scene={scene} one={one} />
      ))}
    </section>
  );
};

const Opinion = ({ scene, one }: { readonly scene: Scene; readonly one: ExpertOpinionView }) => {
  const who = [one.name ?? say(scene, memberCategoryLabels[one.category]), ...(one.job ? [one.job] : [])];
  const points = one.points.map((point) => say(scene, advicePointLabels[point]));
  return (
    <div>
      <p>
        {say(scene, itemNo(one.item))} <b>{say(scene, evaluationLabels[one.evaluation])}</b>
        {points.length === 0 ? '' : ` · ${points.join(', ')}`}
      </p>
      <p class="dr-note">{one.note ?? say(scene, opinionWords.erased)}</p>
      <p class="dr-soft dr-small">
        {who.join(' · ')}, <Moment scene={scene} at={one.at} />
      </p>
    </div>
  );
};
