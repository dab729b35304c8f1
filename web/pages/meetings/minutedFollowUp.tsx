import type { MinutedItemView } from '../../../api/views/minutes.ts';
import { opinionWords } from '../../../words/expertPages.ts';
import { meetingItemWords } from '../../../words/meetingItemPages.ts';
import { ExpertOpinions } from '../../parts/expertOpinions.tsx';
import { say, type Scene } from '../../scene.ts';
import { GivenActions } from './givenActions.tsx';

interface FollowUpProps {
  readonly scene: Scene;
  readonly item: MinutedItemView;
}

/** What outside experts said of an item before it was decided. */
export const MinutedOpinions = ({ scene, item: { opinions } }: FollowUpProps) =>
  opinions.length === 0 ? null : (
    <>
      <h4>{say(scene, opinionWords.title)}</h4>
      <ExpertOpinions scene={scene} opinions={opinions} isBesideItem />
    </>
  );

/** What the decision gave somebody to do, and what has become of it since. */
export const MinutedActions = ({ scene, item: { actions } }: FollowUpProps) =>
  actions.length === 0 ? null : (
    <>
      <h4>{say(scene, meetingItemWords.actions)}</h4>
      <GivenActions scene={scene} actions={actions} />
    </>
  );
