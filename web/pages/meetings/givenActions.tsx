import type { ItemActionView } from '../../../api/views/meetingItem.ts';
import { actionKindLabels, actionOwnerLabels } from '../../../words/outcomeLabels.ts';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { ActionState } from '../crisisCase/meetingActions.tsx';

interface GivenActionsProps {
  readonly scene: Scene;
  readonly actions: readonly ItemActionView[];
}

/** 후속조치 of an item: what kind, whose, by when, what, and how it stands with it now. */
export const GivenActions = ({ scene, actions }: GivenActionsProps) =>
  actions.length === 0 ? null : (
    <ol class="dr-people">
      {actions.map(({ kind, owner, dueOn, words, became }) => (
        <li>
          <b>{say(scene, actionKindLabels[kind])}</b>
          <span class="dr-soft">{say(scene, actionOwnerLabels[owner])}</span>
          <Day scene={scene} day={dueOn} />
          {became ? <ActionState scene={scene} action={became} /> : null}
          {words ? <span class="dr-note">{words}</span> : null}
        </li>
      ))}
    </ol>
  );
