import type { ComponentChildren } from 'preact';
import type { SittingView } from '../../../../api/views/sitting.ts';
import { attendanceLabels } from '../../../../words/committeeLabels.ts';
import { opinionWords } from '../../../../words/expertPages.ts';
import type { Said } from '../../../../words/language.ts';
import { meetingItemWords } from '../../../../words/meetingItemPages.ts';
import { itemNumber, sittingWords, voteLabels } from '../../../../words/sittingPages.ts';
import type { Returned } from '../../../forms/folded.tsx';
import { ExpertOpinions } from '../../../parts/expertOpinions.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { say, type Scene } from '../../../scene.ts';
import { Handing } from '../handing.tsx';
import { MeetingForms } from '../forms.tsx';
import { GivenActions } from '../givenActions.tsx';
import { asked, standing } from '../said.ts';
import { Placing } from '../placing.tsx';
import { nearForms } from './nearForms.ts';

interface NearProps {
  readonly scene: Scene;
  readonly view: SittingView;
  readonly focus: NonNullable<SittingView['focus']>;
  readonly returned: Returned | null;
}

/** One item from near: who has said what, and everything that can be done with it. */
export const Near = ({ scene, view, focus: { item, hands, opinions, actions }, returned }: NearProps) => (
  <Panel
    id="near"
    title={`${say(scene, itemNumber(item.no))} ${item.caseNo ?? ''}`}
    note={`${say(scene, asked(item))} · ${say(scene, standing(item))}`}
  >
    {view.head.isSecretary || item.status === 'closed' ? (
      <ul class="dr-hands">
        {hands.map(({ name, attends, ballot }) => (
          <li>
            {name}:{' '}
            {ballot
              ? say(scene, voteLabels[ballot])
              : say(scene, attends ? attendanceLabels[attends] : sittingWords.absent)}
          </li>
        ))}
      </ul>
    ) : null}
    <Placing scene={scene} meetingId={view.head.meetingId} handing={view.handing} />
    <Handing scene={scene} handing={view.handing} />
    <Titled scene={scene} said={opinionWords.title} isThere={opinions.length > 0}>
      <ExpertOpinions scene={scene} opinions={opinions} isBesideItem />
    </Titled>
    <Titled scene={scene} said={meetingItemWords.actions} isThere={actions.length > 0}>
      <GivenActions scene={scene} actions={actions} />
    </Titled>
    <p class="dr-part">
      <a href={`/meetings/${view.head.meetingId}/items/${String(item.no)}`}>
        {say(scene, sittingWords.whole)}
      </a>
    </p>
    <MeetingForms scene={scene} forms={nearForms(view)} returned={returned} />
  </Panel>
);

interface TitledProps extends Pick<NearProps, 'scene'> {
  readonly said: Said;
  readonly isThere: boolean;
  readonly children: ComponentChildren;
}

const Titled = ({ scene, said, isThere, children }: TitledProps) =>
  isThere ? (
    <div class="dr-part">
      <h3>{say(scene, said)}</h3>
      {children}
    </div>
  ) : null;
