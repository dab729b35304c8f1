import type { MinutedReviewView } from '../../../api/views/written.ts';
import { reviewWords } from '../../../words/writtenPages.ts';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface MinutedReviewProps {
  readonly scene: Scene;
  readonly review: MinutedReviewView;
}

/** What minutes say of a review in writing: by when, who answered when, and who did not. */
export const MinutedReview = ({ scene, review: { dueAt, returns, missing } }: MinutedReviewProps) => (
  <>
    <dt>{say(scene, reviewWords.dueAt)}</dt>
    <dd>
      <Moment scene={scene} at={dueAt} />
    </dd>
    <dt>{say(scene, reviewWords.returned)}</dt>
    <dd>
      {returns.length === 0 ? say(scene, reviewWords.nobody) : null}
      {returns.map(({ name, at }, n) => (
        <>
          {n > 0 ? ', ' : ''}
          {name} (<Moment scene={scene} at={at} />)
        </>
      ))}
    </dd>
    {missing.length === 0 ? null : (
      <>
        <dt>{say(scene, reviewWords.missing)}</dt>
        <dd>{missing.map(({ name }) => name).join(', ')}</dd>
      </>
    )}
  </>
);
