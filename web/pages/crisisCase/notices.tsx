import type { GrantView } from '../../../api/views/emergencySupport.ts';
import { papersOf } from '../../../domain/emergencySupport/papers.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { noticePaperLabels, noticeWords } from '../../../words/noticePages.ts';
import { panelWords } from '../../../words/panels.ts';
import { objectionLabels } from '../../../words/recoveryLabels.ts';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface NoticesProps {
  readonly scene: Scene;
  readonly caseId: CaseId;
  readonly grant: GrantView;
}

/** What the household was told of the grant, its days to object, and everything that can be printed of it. */
export const Notices = ({ scene, caseId, grant }: NoticesProps) => {
  const papers = papersOf(grant);
  if (papers.length === 0) return null;
  return (
    <>
      <Facts scene={scene} facts={decisionFacts(scene, grant)} />
      <nav class="dr-noprint" aria-label={say(scene, noticeWords.papers)}>
        <h4>{say(scene, noticeWords.papers)}</h4>
        <ul class="dr-people">
          {papers.map((paper) => (
            <li>
              <a href={`/cases/${caseId}/grants/${grant.id}/notices/${paper}`}>
                {say(scene, noticePaperLabels[paper])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
};

function decisionFacts(scene: Scene, { decisionNotice }: GrantView): readonly (Fact | null)[] {
  if (!decisionNotice) return [];
  const { servedOn, objectionUntil, objection } = decisionNotice;
  return [
    [
      panelWords.decisionArrived,
      servedOn ? <Day scene={scene} day={servedOn} /> : say(scene, panelWords.notArrived),
    ],
    objectionUntil && [panelWords.objectionUntil, <Day scene={scene} day={objectionUntil} />],
    [panelWords.decisionObjection, say(scene, objectionLabels[objection])],
  ];
}
