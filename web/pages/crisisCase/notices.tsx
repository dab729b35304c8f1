import type { ExtensionView, GrantView } from '../../../api/views/emergencySupport.ts';
import { papersOf } from '../../../domain/emergencySupport/papers.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { aboutWords } from '../../../words/casePages.ts';
import { noticePaperLabels, noticeWords } from '../../../words/noticePages.ts';
import { panelWords } from '../../../words/panels.ts';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { Day } from '../../parts/when.tsx';
import { objectionWords } from './objectionWords.ts';
import { say, type Scene } from '../../scene.ts';

interface NoticesProps {
  readonly scene: Scene;
  readonly caseId: CaseId;
  readonly grant: GrantView;
  /** Those of the case; a decided one of this grant has a notice of its own. */
  readonly extensions: readonly ExtensionView[];
}

/** What the household was told of the grant, its days to object, and everything that can be printed of it. */
export const Notices = ({ scene, caseId, grant, extensions }: NoticesProps) => {
  const papers = papersOf(grant);
  const decided = extensions.filter((one) => isNoticed(one, grant));
  if (papers.length + decided.length === 0) return null;
  return (
    <>
      <Facts scene={scene} facts={decisionFacts(scene, grant)} />
      <nav
        class="dr-noprint"
        aria-label={`${say(scene, noticeWords.papers)} (${say(scene, aboutWords(grant.id))})`}
      >
        <h4>{say(scene, noticeWords.papers)}</h4>
        <ul class="dr-people">
          {papers.map((paper) => (
            <li>
              <a href={`/cases/${caseId}/grants/${grant.id}/notices/${paper}`}>
                {say(scene, noticePaperLabels[paper])}
              </a>
            </li>
          ))}
          {decided.map(({ id }) => (
            <li>
              <a href={`/cases/${caseId}/grants/${grant.id}/extensions/${id}/notice`}>
                {say(scene, noticePaperLabels.extension)} ({say(scene, aboutWords(id))})
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
};

const isNoticed = ({ supportId, status }: ExtensionView, { supports }: GrantView): boolean =>
  (status === 'granted' || status === 'refused') && supports.some(({ id }) => id === supportId);

function decisionFacts(
  scene: Scene,
  { decisionNotice, lateObjections }: GrantView,
): readonly (Fact | null)[] {
  if (!decisionNotice) return [];
  const { servedOn, objectionUntil, objection } = decisionNotice;
  return [
    [
      panelWords.decisionArrived,
      servedOn ? <Day scene={scene} day={servedOn} /> : say(scene, panelWords.notArrived),
    ],
    objectionUntil && [panelWords.objectionUntil, <Day scene={scene} day={objectionUntil} />],
    [panelWords.decisionObjection, objectionWords(scene, objection, lateObjections.includes('DECISION'))],
  ];
}
