import type { AreaWords, AssessmentsView, OpenedAssessmentView } from '../../api/views/assessment.ts';
import type { NeedArea } from '../../domain/crisisCase/codes.ts';
import type { CaseId } from '../../domain/ids.ts';
import { paperWords } from '../../words/casePages.ts';
import { fieldWords } from '../../words/formPages.ts';
import { panelWords } from '../../words/panels.ts';
import { AssessmentTable } from '../parts/assessmentTable.tsx';
import { BackToCase, CaseCrumb } from '../parts/caseFrame.tsx';
import { ScreenOnly } from '../parts/screenOnly.tsx';
import { say, type Scene } from '../scene.ts';

interface AssessmentsProps {
  readonly scene: Scene;
  readonly caseId: CaseId;
  readonly view: AssessmentsView;
}

/** Every assessment with what was seen, said and judged; that it was read is in the access log. */
export const AssessmentsPage = ({ scene, caseId, view }: AssessmentsProps) => (
  <ScreenOnly scene={scene} class="dr-stack">
    <CaseCrumb
      scene={scene}
      caseId={caseId}
      text={say(scene, paperWords.case)}
      here={say(scene, panelWords.assessments)}
    />
    <h1 id="assessments">{say(scene, panelWords.assessments)}</h1>
    {view.items.length === 0 ? (
      <p>{say(scene, panelWords.noAssessments)}</p>
    ) : (
      <div class="dr-panel">
        <AssessmentTable
          scene={scene}
          labelledBy="assessments"
          assessments={view.items}
          words={(assessment, area) => <Words scene={scene} assessment={assessment} area={area} />}
          foot={(assessment) => <Note scene={scene} assessment={assessment} />}
        />
      </div>
    )}
    <p class="dr-soft dr-small">{say(scene, paperWords.logged)}</p>
    <BackToCase scene={scene} caseId={caseId} />
  </ScreenOnly>
);

interface OfOne {
  readonly scene: Scene;
  readonly assessment: OpenedAssessmentView;
}

const kinds = ['fact', 'said', 'judgement', 'strength'] as const satisfies readonly (keyof AreaWords)[];

const Words = ({ scene, assessment, area }: OfOne & { readonly area: NeedArea }) => {
  const words = assessment.words?.areas[area] ?? {};
  const told = kinds.flatMap((kind) => (words[kind] ? [[kind, words[kind]] as const] : []));
  return told.length === 0 ? null : (
    <dl class="dr-words">
      {told.map(([kind, text]) => (
        <>
          <dt>{say(scene, fieldWords[kind])}</dt>
          <dd class="dr-note">{text}</dd>
        </>
      ))}
    </dl>
  );
};

/** The narrative, or that its paper is no more. */
const Note = ({ scene, assessment: { words } }: OfOne) => (
  <p class="dr-note">{words ? words.note : say(scene, panelWords.paperGone)}</p>
);
