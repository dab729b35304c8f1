import type { CaseView } from '../../../api/views/case.ts';
import type { ConferenceView } from '../../../api/views/conference.ts';
import { planOpinionLabels } from '../../../words/careLabels.ts';
import { caseClassLabels, needLabels } from '../../../words/labels.ts';
import { agencyLabels } from '../../../words/outcomeLabels.ts';
import { outcomePanelWords as words, partDay } from '../../../words/outcomeWords.ts';
import { panelWords } from '../../../words/panels.ts';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface ConferencesProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** What the newest conference agreed on, in codes, with its paper and the household's sheet. */
export function Conferences({ scene, view }: ConferencesProps) {
  const [newest] = view.conferences;
  if (!newest) return null;
  const { caseId } = view;
  return (
    <Panel id="conference" title={say(scene, words.conference)}>
      <div class="dr-panel__body">
        <Facts scene={scene} facts={factsOf(scene, newest)} />
        <p class="dr-small dr-noprint">
          <a href={`/cases/${caseId}/papers/${newest.agreed.paperId}`}>{say(scene, words.readAgreed)}</a>
          {' · '}
          <a href={`/cases/${caseId}/conferences/${String(newest.no)}/sheet`}>
            {say(scene, words.printSheet)}
          </a>
        </p>
      </div>
    </Panel>
  );
}

function factsOf(scene: Scene, { heldOn, advises, agreed }: ConferenceView): readonly (Fact | null)[] {
  const { leadAgency, parts, areas, opinion, nextOn } = agreed;
  return [
    [panelWords.heldOn, <Day scene={scene} day={heldOn} />],
    [words.classAdvised, say(scene, caseClassLabels[advises])],
    [words.lead, say(scene, agencyLabels[leadAgency])],
    [
      words.parts,
      parts
        .map(({ agency, by }) => `${say(scene, agencyLabels[agency])} (${say(scene, partDay(by))})`)
        .join(', '),
    ],
    [words.areas, areas.map((area) => say(scene, needLabels[area])).join(', ')],
    [words.opinion, say(scene, planOpinionLabels[opinion])],
    nextOn ? [words.nextOn, <Day scene={scene} day={nextOn} />] : null,
  ];
}
