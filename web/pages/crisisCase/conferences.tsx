import type { CaseView } from '../../../api/views/case.ts';
import type { ConferenceView } from '../../../api/views/conference.ts';
import { planOpinionLabels } from '../../../words/careLabels.ts';
import { caseClassLabels, needLabels } from '../../../words/labels.ts';
import { agencyLabels } from '../../../words/outcomeLabels.ts';
import { outcomePanelWords as words, partDay } from '../../../words/outcomeWords.ts';
import { panelWords } from '../../../words/panels.ts';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { LeftOver } from '../../parts/leftOver.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface ConferencesProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** What conferences agreed on, the newest first, in codes, each with its paper and the household's sheet. */
export const Conferences = ({ scene, view }: ConferencesProps) =>
  view.conferences.length === 0 ? null : (
    <Panel id="conference" title={say(scene, words.conference)}>
      {view.conferences.map((conference) => (
        <One scene={scene} caseId={view.caseId} conference={conference} />
      ))}
      <LeftOver
        scene={scene}
        view={view}
        list="conferences"
        at="conference"
        name={say(scene, words.conference)}
      />
    </Panel>
  );

interface OneProps {
  readonly scene: Scene;
  readonly caseId: CaseView['caseId'];
  readonly conference: ConferenceView;
}

const One = ({ scene, caseId, conference }: OneProps) => (
  <div class="dr-panel__body">
    <Facts scene={scene} facts={factsOf(scene, conference)} />
    <p class="dr-small dr-noprint">
      <a href={`/cases/${caseId}/papers/${conference.agreed.paperId}`}>{say(scene, words.readAgreed)}</a>
      {' · '}
      <a href={`/cases/${caseId}/conferences/${String(conference.no)}/sheet`}>
        {say(scene, words.printSheet)}
      </a>
    </p>
  </div>
);

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
