import type { MeetingItemView } from '../../../api/views/meetingItem.ts';
import { itemKindLabels, itemStatusLabels } from '../../../words/committeeLabels.ts';
import { opinionWords } from '../../../words/expertPages.ts';
import { meetingItemWords as words, nthOf } from '../../../words/meetingItemPages.ts';
import { actionKindLabels } from '../../../words/outcomeLabels.ts';
import { ReturnedSummary, type Returned } from '../../forms/folded.tsx';
import { ExpertOpinions } from '../../parts/expertOpinions.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { ActionState } from '../crisisCase/meetingActions.tsx';
import { MeetingForms } from './forms.tsx';
import { MeetingFrame, type Done } from './frame.tsx';
import { GivenActions } from './givenActions.tsx';
import { Handing, isBetween } from './handing.tsx';
import { handingForms } from './handingForms.ts';
import { itemForms } from './itemForms.ts';
import { Placing } from './placing.tsx';
import { ItemAgreed } from './itemAgreed.tsx';

interface ItemPageProps {
  readonly scene: Scene;
  readonly view: MeetingItemView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** One item: what became of the last sitting's actions first, then what it came to, and what follows. */
export const ItemPage = ({ scene, view, done, returned }: ItemPageProps) => {
  const { handing, head } = view;
  const forms = [...itemForms(view), ...(handing ? handingForms(head.meetingId, handing) : [])];
  return (
    <MeetingFrame scene={scene} head={view.head} title={nthOf(words.item, view.no)} done={done}>
      <ReturnedSummary scene={scene} forms={forms} returned={returned} />
      <p>
        <b>{say(scene, itemKindLabels[view.kind])}</b>{' '}
        <span class="dr-badge">{say(scene, itemStatusLabels[view.status])}</span>
        {view.caseId && view.caseNo ? (
          <>
            {' '}
            <a href={`/cases/${view.caseId}`}>
              {say(scene, words.case)} {view.caseNo}
            </a>
          </>
        ) : null}
      </p>
      {view.isHidden ? (
        <Notice kind="info">{say(scene, words.hidden)}</Notice>
      ) : (
        <Shown scene={scene} view={view} />
      )}
      {forms.length === 0 && !isBetween(handing) ? null : (
        <div class="dr-panel">
          <Placing scene={scene} meetingId={head.meetingId} handing={handing} />
          <Handing scene={scene} handing={handing} />
          <MeetingForms scene={scene} forms={forms} returned={returned} />
        </div>
      )}
      <p>
        <a href={`/meetings/${view.head.meetingId}`}>{say(scene, words.backToSitting)}</a>
      </p>
    </MeetingFrame>
  );
};

type ViewProps = Pick<ItemPageProps, 'scene' | 'view'>;

const Shown = ({ scene, view }: ViewProps) => (
  <>
    {view.isOpenQuestion ? (
      <Notice kind="info">
        {say(scene, words.openQuestion)} {view.sittings.length === 0 ? say(scene, words.noSitting) : ''}
      </Notice>
    ) : null}
    {view.caseId ? <Earlier scene={scene} view={view} /> : <p>{say(scene, words.noCase)}</p>}
    <Opinions scene={scene} view={view} />
    <Panel id="agreed" title={say(scene, words.agreed)}>
      <div class="dr-panel__body">
        <ItemAgreed scene={scene} view={view} />
      </div>
    </Panel>
    {view.caseId ? <Actions scene={scene} view={view} /> : null}
    <Conflicts scene={scene} view={view} />
    {view.caseNo ? <p class="dr-soft dr-small">{say(scene, words.logged)}</p> : null}
  </>
);

/** What outside experts think stands before what it comes to. */
const Opinions = ({ scene, view: { opinions } }: ViewProps) =>
  opinions.length === 0 ? null : (
    <Panel id="opinions" title={say(scene, opinionWords.title)}>
      <div class="dr-panel__body">
        <ExpertOpinions scene={scene} opinions={opinions} isBesideItem />
      </div>
    </Panel>
  );

/** 지난 회의에서 정한 일: done, late, or given up and why. */
const Earlier = ({ scene, view }: ViewProps) => (
  <Panel id="earlier" title={say(scene, words.earlier)}>
    <div class="dr-panel__body">
      {view.earlier.length === 0 ? (
        <p class="dr-soft">{say(scene, words.noEarlier)}</p>
      ) : (
        <ul class="dr-people">
          {view.earlier.map(({ action, words: told }) => (
            <li>
              <b>{say(scene, actionKindLabels[action.kind])}</b>
              <span class="dr-soft">{action.holder.name}</span>
              <Day scene={scene} day={action.dueOn} />
              <ActionState scene={scene} action={action} />
              {told ? <span class="dr-note">{told}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  </Panel>
);

const Actions = ({ scene, view }: ViewProps) => (
  <Panel id="actions" title={say(scene, words.actions)}>
    <div class="dr-panel__body">
      <p class="dr-soft dr-small">{say(scene, words.actionsHint)}</p>
      {view.actions.length === 0 ? (
        <p>{say(scene, words.noActions)}</p>
      ) : (
        <GivenActions scene={scene} actions={view.actions} />
      )}
    </div>
  </Panel>
);

const Conflicts = ({ scene, view }: ViewProps) =>
  view.conflicts.length === 0 ? null : (
    <Panel id="conflicts" title={say(scene, words.conflicts)}>
      <div class="dr-panel__body">
        <ul class="dr-people">
          {view.conflicts.map(({ member, knownOn, dueDay }) => (
            <li>
              <b>{member.name}</b>
              <span class="dr-soft">
                {say(scene, words.knownOn)} <Day scene={scene} day={knownOn} />
              </span>
              <span>
                {say(scene, words.conflictUntil)} <Day scene={scene} day={dueDay} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
