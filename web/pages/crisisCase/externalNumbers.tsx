import type { CaseView } from '../../../api/views/case.ts';
import type { ExternalNumberView } from '../../../api/views/externalNumber.ts';
import { externalSystemLabels, externalWords } from '../../../words/externalLabels.ts';
import { describe } from '../../parts/about.ts';
import { shownNumber } from '../../parts/externalNumber.ts';
import { maskedEnd } from '../../parts/masked.ts';
import { LeftOver } from '../../parts/leftOver.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface ExternalNumbersProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** Under which numbers 행복이음 and 온나라 keep the case and its grants; those that were corrected stay in sight. */
export const ExternalNumbers = ({ scene, view }: ExternalNumbersProps) =>
  view.externalNumbers.length === 0 ? null : (
    <Panel id="numbers" title={say(scene, externalWords.title)}>
      <div class="dr-panel__body">
        <ul class="dr-people">
          {view.externalNumbers.map((number) => (
            <li>
              <span>
                <b>
                  <Shown scene={scene} number={number} />
                </b>
                <small>
                  {say(scene, externalSystemLabels[number.system])} · {ofWhat(scene, view, number)} ·{' '}
                  {number.by.name} · <Moment scene={scene} at={number.at} />
                </small>
              </span>
              {number.replacedBy === null ? null : (
                <span class="dr-badge">{say(scene, externalWords.corrected)}</span>
              )}
            </li>
          ))}
        </ul>
      </div>
      <LeftOver
        scene={scene}
        view={view}
        list="externalNumbers"
        at="numbers"
        name={say(scene, externalWords.title)}
      />
    </Panel>
  );

const ofWhat = (scene: Scene, view: CaseView, { grantId }: ExternalNumberView): string =>
  say(scene, grantId === null ? externalWords.ofCase : describe(view, grantId));

/** Whole on a screen, its end masked on paper. */
export const Shown = ({ scene, number }: { readonly scene: Scene; readonly number: ExternalNumberView }) => {
  const text = say(scene, shownNumber(number));
  if (number.number === null) return <span class="dr-soft">{text}</span>;
  return (
    <>
      <span class="dr-noprint">{text}</span>
      <span class="dr-only-print" aria-hidden="true">
        {maskedEnd(text)}
      </span>
    </>
  );
};
