import type { CaseView } from '../../../api/views/case.ts';
import { aboutWords } from '../../../words/casePages.ts';
import { wholeWords } from '../../../words/wholePages.ts';
import { BackToCase, CaseCrumb } from '../../parts/caseFrame.tsx';
import { ScreenOnly } from '../../parts/screenOnly.tsx';
import { say, type Scene } from '../../scene.ts';
import type { FormsOn, OpenAct } from '../crisisCase/actForms.ts';
import { ActList, CannotYet } from '../crisisCase/acts.tsx';
import { Grants } from '../crisisCase/grants.tsx';
import { RefusedAct, type RefusedActProps } from '../crisisCase/refusedAct.tsx';

export interface GrantNowShown {
  /** The case narrowed to the grant. */
  readonly view: CaseView;
  readonly grantId: string;
  readonly open: OpenAct | null;
  readonly meanwhile: RefusedActProps['meanwhile'];
}

/** 긴급지원 한 건: all that the case's page shows of a grant that lives, also after it is over, with what may still be done. */
export const GrantNow = ({
  scene,
  view,
  grantId,
  open,
  meanwhile,
}: GrantNowShown & { readonly scene: Scene }) => {
  const { caseId, caseNo } = view;
  const on: FormsOn = { scene, view, resources: [], dongs: [] };
  const about = say(scene, aboutWords(grantId));
  return (
    <ScreenOnly scene={scene}>
      <CaseCrumb scene={scene} caseId={caseId} text={caseNo} here={about} />
      <RefusedAct {...on} open={open} meanwhile={meanwhile} />
      <h1>
        {caseNo} {about}
      </h1>
      <p>{say(scene, wholeWords.grantLead)}</p>
      <div class="dr-stack">
        <Grants scene={scene} view={view} />
        <ActList {...on} open={open} none={wholeWords.noActs} />
        <CannotYet scene={scene} view={view} />
        <BackToCase scene={scene} caseId={caseId} />
      </div>
    </ScreenOnly>
  );
};
