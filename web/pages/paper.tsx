import type { PaperView } from '../../api/views/timeline.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import type { CaseId } from '../../domain/ids.ts';
import { paperFieldLabels, paperOf, paperWords } from '../../words/casePages.ts';
import { dutyWords } from '../../words/duties.ts';
import { BackToCase, CaseCrumb } from '../parts/caseFrame.tsx';
import { ScreenOnly } from '../parts/screenOnly.tsx';
import { Moment } from '../parts/when.tsx';
import { say, type Scene } from '../scene.ts';

interface PaperProps {
  readonly scene: Scene;
  readonly caseId: CaseId;
  readonly paper: PaperView;
}

/** One sealed narrative, opened for this reader; that it was read is in the access log. */
export const Paper = ({ scene, caseId, paper }: PaperProps) => (
  <ScreenOnly scene={scene} class="dr-narrow dr-stack">
    <CaseCrumb
      scene={scene}
      caseId={caseId}
      text={say(scene, paperWords.case)}
      here={say(scene, paperWords.title)}
    />
    <h1>{titleOf(scene, paper)}</h1>
    <p class="dr-soft">
      {paper.writtenBy.name} · <Moment scene={scene} at={paper.writtenAt} />
    </p>
    <div class="dr-panel">
      <div class="dr-panel__body">
        <Body scene={scene} value={paper.body} />
      </div>
    </div>
    <p class="dr-soft dr-small">{say(scene, paperWords.logged)}</p>
    <BackToCase scene={scene} caseId={caseId} />
  </ScreenOnly>
);

const isAct = (kind: string): kind is Act => Object.hasOwn(dutyWords, kind);

/** A paper is of the kind of the act that brought it. */
const titleOf = (scene: Scene, { kind }: PaperView): string =>
  say(scene, isAct(kind) ? paperOf(dutyWords[kind]) : paperWords.title);

/** A paper holds what its act brought: words, lists of them, or people; empty boxes are left out. */
const Body = ({ scene, value }: { readonly scene: Scene; readonly value: unknown }) => {
  if (Array.isArray(value)) {
    return (
      <ul class="dr-stack">
        {value.map((item: unknown) => (
          <li>
            <Body scene={scene} value={item} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value === 'object' && value !== null) {
    const filled = Object.entries(value as Record<string, unknown>).filter(([, inner]) => !isEmpty(inner));
    return (
      <dl class="dr-facts">
        {filled.map(([name, inner]) => (
          <>
            <dt>{labelOf(scene, name)}</dt>
            <dd>
              <Body scene={scene} value={inner} />
            </dd>
          </>
        ))}
      </dl>
    );
  }
  return <span class="dr-note">{String(value)}</span>;
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const isLabelled = (name: string): name is keyof typeof paperFieldLabels =>
  Object.hasOwn(paperFieldLabels, name);
const labelOf = (scene: Scene, name: string): string =>
  isLabelled(name) ? say(scene, paperFieldLabels[name]) : name;
