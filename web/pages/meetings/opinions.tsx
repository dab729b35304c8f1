import type { ExpertOpinionsView } from '../../../api/views/expert.ts';
import type { MeetingHeadView } from '../../../api/views/meetingHead.ts';
import { opinionWords } from '../../../words/expertPages.ts';
import { ExpertOpinions } from '../../parts/expertOpinions.tsx';
import { say, type Scene } from '../../scene.ts';
import { MeetingFrame } from './frame.tsx';

interface OpinionsProps {
  readonly scene: Scene;
  readonly head: MeetingHeadView;
  readonly view: ExpertOpinionsView;
}

/** 외부전문가 의견: what was thought of each item, for whoever sits on the meeting and is not recused. */
export const Opinions = ({ scene, head, view }: OpinionsProps) => (
  <MeetingFrame scene={scene} head={head} title={opinionWords.title}>
    {view.items.length === 0 ? <p>{say(scene, opinionWords.none)}</p> : null}
    <ExpertOpinions scene={scene} opinions={view.items} />
  </MeetingFrame>
);
