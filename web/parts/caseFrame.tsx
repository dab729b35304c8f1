import type { CaseId } from '../../domain/ids.ts';
import { paperWords } from '../../words/casePages.ts';
import { frameWords } from '../../words/pages.ts';
import { say, type Scene } from '../scene.ts';
import { Crumb } from './crumb.tsx';

interface OfCaseProps {
  readonly scene: Scene;
  readonly caseId: CaseId;
}

/** From the work over a case to a page of its own, named here. */
export const CaseCrumb = ({
  scene,
  caseId,
  text,
  here,
}: OfCaseProps & { readonly text: string; readonly here: string }) => (
  <Crumb
    scene={scene}
    steps={[
      { href: '/work', text: say(scene, frameWords.work) },
      { href: `/cases/${caseId}`, text },
    ]}
    here={here}
  />
);

/** The button at the foot of such a page. */
export const BackToCase = ({ scene, caseId }: OfCaseProps) => (
  <p>
    <a class="dr-btn" href={`/cases/${caseId}`}>
      {say(scene, paperWords.back)}
    </a>
  </p>
);
