import type { ExpertOpinionView } from '../../api/views/expert.ts';
import { memberCategoryLabels } from '../../words/committeeLabels.ts';
import { advicePointLabels, evaluationLabels } from '../../words/escalationLabels.ts';
import { itemNo, opinionWords } from '../../words/expertPages.ts';
import { say, type Scene } from '../scene.ts';
import { Moment } from './when.tsx';

interface ExpertOpinionsProps {
  readonly scene: Scene;
  readonly opinions: readonly ExpertOpinionView[];
  /** Where they stand beside their item, its number is said already. */
  readonly isBesideItem?: boolean;
}

/** What outside experts think of an item; nothing where nobody gave an opinion that this person may read. */
export const ExpertOpinions = ({ scene, opinions, isBesideItem = false }: ExpertOpinionsProps) => {
  if (opinions.length === 0) return null;
  const all = opinions.map((one) => <Opinion scene={scene} one={one} isBesideItem={isBesideItem} />);
  // A heading stands above them there; a second region of that name would only be in the way.
  return isBesideItem ? (
    <div class="dr-stack">{all}</div>
  ) : (
    <section class="dr-stack" aria-label={say(scene, opinionWords.title)}>
      {all}
    </section>
  );
};

interface OpinionProps extends Required<Pick<ExpertOpinionsProps, 'scene' | 'isBesideItem'>> {
  readonly one: ExpertOpinionView;
}

const Opinion = ({ scene, one, isBesideItem }: OpinionProps) => {
  const { item, name, category, job, points } = one;
  const who = [name, say(scene, memberCategoryLabels[category]), job].filter(Boolean);
  return (
    <div>
      <p>
        {isBesideItem ? '' : `${say(scene, itemNo(item))} `}
        <b>{say(scene, evaluationLabels[one.evaluation])}</b>
        {points.length === 0
          ? ''
          : ` · ${points.map((point) => say(scene, advicePointLabels[point])).join(', ')}`}
      </p>
      <p class="dr-note">{one.note ?? say(scene, opinionWords.erased)}</p>
      <p class="dr-soft dr-small">
        {who.join(' · ')}, <Moment scene={scene} at={one.at} />
      </p>
    </div>
  );
};
