import type { CaseView } from '../../../api/views/case.ts';
import type { Scene } from '../../scene.ts';
import { Assessments } from './assessments.tsx';
import { Consents } from './consents.tsx';
import { Escalations } from './escalations.tsx';
import { Grants } from './grants.tsx';
import { Help } from './help.tsx';
import { Plans } from './plans.tsx';

interface CaseListsProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** Every list that grows with a case's life, as the whole of it has them on the screen and on paper. */
export const CaseLists = ({ scene, view }: CaseListsProps) => (
  <>
    <Grants scene={scene} view={view} />
    <Help scene={scene} view={view} />
    <Plans scene={scene} view={view} />
    <Assessments scene={scene} view={view} />
    <Escalations scene={scene} view={view} />
    <Consents scene={scene} view={view} />
  </>
);
