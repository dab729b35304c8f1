import type { MeetingHeadView } from '../../../api/views/meetingHead.ts';
import { ReturnedSummary, type Returned } from '../../forms/folded.tsx';
import type { Scene } from '../../scene.ts';
import { MeetingFrame, type Done } from './frame.tsx';

interface SittingProps {
  readonly scene: Scene;
  readonly head: MeetingHeadView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** 회의 진행: one sitting as its secretary runs it. */
export const Sitting = ({ scene, head, done, returned }: SittingProps) => (
  <MeetingFrame scene={scene} head={head} done={done}>
    <ReturnedSummary scene={scene} forms={[]} returned={returned} />
  </MeetingFrame>
);
