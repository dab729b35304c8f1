import type { CaseView } from '../../../api/views/case.ts';
import type { Stage } from '../../../domain/crisisCase/stages.ts';
import { caseWords } from '../../../words/casePages.ts';
import { caseClassLabels, stageLabels } from '../../../words/labels.ts';
import { frameWords } from '../../../words/pages.ts';
import { panelWords } from '../../../words/panels.ts';
import { HouseholdName } from '../../parts/name.tsx';
import { say, type Scene } from '../../scene.ts';

interface IdentityProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** Whose case it is, where, and what has to be known before anything else. */
export const Identity = ({ scene, view }: IdentityProps) => (
  <div class="dr-id">
    <h1>
      <HouseholdName scene={scene} household={view.household} />
    </h1>
    <span class="dr-id__no">{view.caseNo}</span>
    {view.urgent ? <span class="dr-badge dr-badge--over">{say(scene, frameWords.urgent)}</span> : null}
    {isAside(view.stage) ? (
      <span class="dr-badge dr-badge--today">{say(scene, stageLabels[view.stage])}</span>
    ) : null}
    {view.restricted ? <span class="dr-badge">{say(scene, panelWords.restrictedBadge)}</span> : null}
    <span class="dr-badge dr-badge--plain">{view.dong.name}</span>
    {view.caseClass ? (
      <span class="dr-badge dr-badge--plain">{say(scene, caseClassLabels[view.caseClass])}</span>
    ) : null}
    <span>
      {say(scene, caseWords.officer)} <b>{view.people.officer.name}</b>
    </span>
  </div>
);

/** Nobody wants help here, nobody is found, or everything has ended. */
const isAside = (stage: Stage): boolean => stage === 'refused' || stage === 'missing' || stage === 'ended';
