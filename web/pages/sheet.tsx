import type { SheetView } from '../../api/views/sheet.ts';
import { paperWords } from '../../words/casePages.ts';
import { sheetWords } from '../../words/sheetWords.ts';
import { BackToCase, CaseCrumb } from '../parts/caseFrame.tsx';
import { Panel } from '../parts/panel.tsx';
import { say, type Scene } from '../scene.ts';
import { partsOfSheet, type SheetLine, type SheetPart } from './sheet/lines.ts';

interface SheetProps {
  readonly scene: Scene;
  readonly view: SheetView;
}

/** 옮겨 적기: one value a line in the order of the forms; that it was read is in the access log. */
export const Sheet = ({ scene, view }: SheetProps) => (
  <div class="dr-narrow dr-stack">
    <CaseCrumb
      scene={scene}
      caseId={view.case.caseId}
      text={view.case.caseNo}
      here={say(scene, sheetWords.title)}
    />
    <div class="dr-top">
      <div>
        <h1>{say(scene, sheetWords.title)}</h1>
        <p class="dr-noprint">{say(scene, sheetWords.lead)}</p>
        <p class="dr-small dr-soft">{say(scene, sheetWords.print)}</p>
      </div>
    </div>
    {partsOfSheet(scene, view).map((part) => (
      <Part scene={scene} part={part} />
    ))}
    <p class="dr-soft dr-small">{say(scene, paperWords.logged)}</p>
    <BackToCase scene={scene} caseId={view.case.caseId} />
  </div>
);

const Part = ({ scene, part }: { readonly scene: Scene; readonly part: SheetPart }) => (
  <Panel
    id={part.id}
    title={say(scene, part.title)}
    {...(part.order ? { note: say(scene, part.order) } : {})}
  >
    <div class="dr-panel__body dr-sheet">
      {part.lines.map((line, n) => (
        <Line scene={scene} line={line} id={`${part.id}-${String(n)}`} />
      ))}
    </div>
  </Panel>
);

interface LineProps {
  readonly scene: Scene;
  readonly line: SheetLine;
  readonly id: string;
}

/** A box that cannot be changed: the keyboard that enters it selects what stands in it, with script or without. */
const Line = ({ scene, line: { said, value, printed, isLong }, id }: LineProps) => (
  <div class="dr-sheet__line">
    <label for={id}>{say(scene, said)}</label>
    {isLong ? (
      <textarea class="dr-noprint" id={id} readOnly rows={4}>
        {value}
      </textarea>
    ) : (
      <input class="dr-noprint" id={id} readOnly value={value} />
    )}
    <span class="dr-only-print" aria-hidden="true">
      {printed}
    </span>
  </div>
);
