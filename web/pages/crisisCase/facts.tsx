import type { ComponentChildren } from 'preact';
import type { CaseView } from '../../../api/views/case.ts';
import { seats } from '../../../domain/crisisCase/state.ts';
import { caseWords, times } from '../../../words/casePages.ts';
import {
  caseClassLabels,
  closingReasonLabels,
  crisisLevelLabels,
  needLabels,
  roleLabels,
  seatLabels,
  stageLabels,
} from '../../../words/labels.ts';
import type { Said } from '../../../words/language.ts';
import { Panel } from '../../parts/panel.tsx';
import { Day, Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface FactsProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** What is known of the case, in codes; the story itself lies in the papers. */
export const Facts = ({ scene, view }: FactsProps) => (
  <Panel id="facts" title={say(scene, caseWords.facts)}>
    <div class="dr-panel__body">
      <dl class="dr-facts">
        {factsOf(scene, view).map(([said, value]) => (
          <>
            <dt>{say(scene, said)}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </div>
  </Panel>
);

type Fact = readonly [Said, ComponentChildren];

function factsOf(scene: Scene, view: CaseView): readonly Fact[] {
  const {
    stage,
    openedAt,
    closedOn,
    caseClass,
    crisisLevel,
    needs,
    reports,
    contacts,
    closing,
    previousCaseId,
  } = view;
  const facts: readonly (Fact | null)[] = [
    [caseWords.stage, say(scene, stageLabels[stage])],
    [caseWords.opened, <Moment scene={scene} at={openedAt} />],
    closedOn ? [caseWords.closed, <Day scene={scene} day={closedOn} />] : null,
    caseClass ? [caseWords.class, say(scene, caseClassLabels[caseClass])] : null,
    crisisLevel ? [caseWords.level, say(scene, crisisLevelLabels[crisisLevel])] : null,
    needs.length > 0 ? [caseWords.needs, needs.map((need) => say(scene, needLabels[need])).join(', ')] : null,
    [caseWords.reports, say(scene, times(reports))],
    contacts > 0 ? [caseWords.contacts, say(scene, times(contacts))] : null,
    closing
      ? [
          caseWords.closing,
          `${say(scene, closingReasonLabels[closing.reason])} (${closing.requestedBy.name})`,
        ]
      : null,
    previousCaseId
      ? [caseWords.previous, <a href={`/cases/${previousCaseId}`}>{say(scene, caseWords.open)}</a>]
      : null,
    [caseWords.seenAs, say(scene, roleLabels[view.seenAs])],
  ];
  return facts.filter((fact) => fact !== null);
}

/** The seats of the case and who holds them. */
export const People = ({ scene, view }: FactsProps) => (
  <Panel id="people" title={say(scene, caseWords.people)}>
    <div class="dr-panel__body">
      <ul class="dr-people">
        {seats.map((seat) => (
          <li>
            <span class="dr-soft">{say(scene, seatLabels[seat])}</span>
            <span>{view.people[seat].name}</span>
          </li>
        ))}
      </ul>
    </div>
  </Panel>
);
