import type { ReviewDoorView } from '../../../api/views/written.ts';
import { committeeLabels } from '../../../words/committeeLabels.ts';
import { reviewWords } from '../../../words/writtenPages.ts';
import type { Filled } from '../../forms/filled.ts';
import { Facts } from '../../parts/facts.tsx';
import { GuestDoor, GuestRenewal } from '../../parts/guestDoor.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface DoorProps {
  readonly scene: Scene;
  readonly filled: Filled;
  readonly view: ReviewDoorView;
  readonly link: string;
}

/** What a member's link leads to. */
export const ReviewDoor = ({ scene, filled, view, link }: DoorProps) => (
  <GuestDoor
    {...{ scene, filled, link }}
    id="reviewAdmission"
    action="/api/review/admission"
    title={reviewWords.doorTitle}
    lead={reviewWords.doorLead}
    button={reviewWords.open}
    help={reviewWords.askSecretary}
    facts={<ReviewFacts scene={scene} view={view} />}
  />
);

export const ReviewRenewal = (props: Pick<DoorProps, 'scene' | 'filled'>) => (
  <GuestRenewal {...props} id="reviewRenewal" action="/api/review/renewal" help={reviewWords.askSecretary} />
);

export const ReviewFacts = ({ scene, view }: Pick<DoorProps, 'scene' | 'view'>) => (
  <Facts
    scene={scene}
    facts={[
      [reviewWords.committee, `${view.placeName} ${say(scene, committeeLabels[view.kind])}`],
      [reviewWords.dueAt, <Moment scene={scene} at={view.dueAt} />],
    ]}
  />
);
