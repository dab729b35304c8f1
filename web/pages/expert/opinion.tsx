import type { OpinionView } from '../../../api/views/expert.ts';
import { advicePointLabels, evaluationLabels } from '../../../words/escalationLabels.ts';
import { expertWords } from '../../../words/expertPages.ts';
import { Facts } from '../../parts/facts.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { OwnForm, Part, type PageProps } from './parts.tsx';

/** 의견: given, changed while the item is open, read afterwards. */
export const Opinion = (props: PageProps) => {
  const { scene, view } = props;
  const { opinion, isOpen } = view;
  return (
    <Part no={3} id="opinion" scene={scene} title={expertWords.opinion}>
      {opinion ? <Given scene={scene} opinion={opinion} isOpen={isOpen} /> : null}
      {isOpen ? (
        <OwnForm
          {...props}
          form="expertOpinion"
          action="opinion"
          button={opinion ? expertWords.change : expertWords.give}
          isMain={!opinion}
        />
      ) : (
        <p class="dr-soft">{say(scene, expertWords.itemClosed)}</p>
      )}
    </Part>
  );
};

interface GivenProps {
  readonly scene: Scene;
  readonly opinion: OpinionView;
  readonly isOpen: boolean;
}

const Given = ({ scene, opinion, isOpen }: GivenProps) => (
  <>
    <p class="dr-rowline">
      <span class="dr-badge dr-badge--good">{say(scene, expertWords.given)}</span>
      <Moment scene={scene} at={opinion.at} />
      {isOpen ? <span class="dr-soft">{say(scene, expertWords.changeable)}</span> : null}
    </p>
    {isOpen ? null : (
      <Facts
        scene={scene}
        facts={[
          [expertWords.evaluation, say(scene, evaluationLabels[opinion.evaluation])],
          [
            expertWords.points,
            opinion.points.map((point) => say(scene, advicePointLabels[point])).join(', '),
          ],
          [expertWords.note, <span class="dr-note">{opinion.note}</span>],
        ]}
      />
    )}
  </>
);
