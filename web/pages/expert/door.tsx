import type { ExpertDoorView } from '../../../api/views/expert.ts';
import { committeeLabels } from '../../../words/committeeLabels.ts';
import { expertWords } from '../../../words/expertPages.ts';
import type { Filled } from '../../forms/filled.ts';
import { Facts } from '../../parts/facts.tsx';
import { GuestDoor, GuestRenewal } from '../../parts/guestDoor.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface DoorProps {
  readonly scene: Scene;
  readonly filled: Filled;
  readonly view: ExpertDoorView;
  readonly link: string;
}

/** What an expert's link leads to. */
export const ExpertDoor = ({ scene, filled, view, link }: DoorProps) => (
  <GuestDoor
    {...{ scene, filled, link }}
    id="expertAdmission"
    action="/api/expert/admission"
    title={expertWords.doorTitle}
    lead={expertWords.doorLead}
    button={expertWords.open}
    help={expertWords.askSecretary}
    facts={<MeetingFacts scene={scene} view={view} />}
  />
);

export const MeetingFacts = ({ scene, view }: Pick<DoorProps, 'scene' | 'view'>) => (
  <Facts
    scene={scene}
    facts={[
      [expertWords.meeting, `${view.placeName} ${say(scene, committeeLabels[view.kind])}`],
      [expertWords.startsAt, <Moment scene={scene} at={view.startsAt} />],
      [expertWords.closesAt, <Moment scene={scene} at={view.endsAt} />],
    ]}
  />
);

interface RenewalProps extends Pick<DoorProps, 'scene' | 'filled'> {
  /** What was being written when the material was covered. */
  readonly writing: string;
}

export const ExpertRenewal = (props: RenewalProps) => (
  <GuestRenewal {...props} id="expertRenewal" action="/api/expert/renewal" help={expertWords.askSecretary} />
);
