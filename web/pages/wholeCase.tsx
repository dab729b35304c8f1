import type { CaseView } from '../../api/views/case.ts';
import { wholeWords } from '../../words/wholePages.ts';
import { BackToCase, CaseCrumb } from '../parts/caseFrame.tsx';
import { ScreenOnly } from '../parts/screenOnly.tsx';
import { say, type Scene } from '../scene.ts';
import { CaseLists } from './crisisCase/caseLists.tsx';
import { ExternalNumbers } from './crisisCase/externalNumbers.tsx';
import { Facts } from './crisisCase/facts.tsx';

interface WholeCaseProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** Every list of a case to its end, for whoever looks for what is over; its past and its letters have pages of their own. */
export const WholeCase = ({ scene, view }: WholeCaseProps) => {
  const { caseId, caseNo } = view;
  return (
    <ScreenOnly scene={scene}>
      <CaseCrumb scene={scene} caseId={caseId} text={caseNo} here={say(scene, wholeWords.title)} />
      <h1>{`${say(scene, wholeWords.title)}: ${caseNo}`}</h1>
      <p>{say(scene, wholeWords.lead)}</p>
      <p class="dr-rowline">
        <a href={`/cases/${caseId}/timeline`}>{say(scene, wholeWords.allTimeline)}</a>
        <a href={`/cases/${caseId}/letters`}>{say(scene, wholeWords.allLetters)}</a>
      </p>
      <div class="dr-stack">
        <CaseLists scene={scene} view={view} />
        <ExternalNumbers scene={scene} view={view} />
        <Facts scene={scene} view={view} />
        <BackToCase scene={scene} caseId={caseId} />
      </div>
    </ScreenOnly>
  );
};
