import type { ComponentChildren } from 'preact';
import type { CaseView } from '../../../api/views/case.ts';
import { caseWords, times } from '../../../words/casePages.ts';
import { dangerDetails, dangerWords } from '../../../words/dangerLabels.ts';
import { externalWords } from '../../../words/externalLabels.ts';
import {
  caseClassLabels,
  closingReasonLabels,
  crisisLevelLabels,
  needLabels,
  roleLabels,
  stageLabels,
} from '../../../words/labels.ts';
import { panelWords } from '../../../words/panels.ts';
import { Facts as FactList, type Fact } from '../../parts/facts.tsx';
import { LeftOver } from '../../parts/leftOver.tsx';
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
      <FactList
        scene={scene}
        facts={[...course(scene, view), ...dangers(scene, view), ...found(scene, view), ...kin(scene, view)]}
      />
      {/* Whoever is shown a masked name may not open papers either. */}
      {view.household.masked ? null : (
        <p class="dr-noprint">
          <a href={`/cases/${view.caseId}/sheet`}>{say(scene, externalWords.sheet)}</a>
        </p>
      )}
    </div>
    <LeftOver scene={scene} view={view} list="dangers" at="facts" name={say(scene, dangerWords.fact)} />
  </Panel>
);

type Known = Fact | null;

/** Where it is in its life, and who may look. */
function course(scene: Scene, { stage, missing, openedAt, closedOn, restricted, named }: CaseView): Known[] {
  return [
    [caseWords.stage, say(scene, stageLabels[stage])],
    missing && [panelWords.missingSince, <Moment scene={scene} at={missing.since} />],
    missing && [panelWords.missingFrom, say(scene, stageLabels[missing.from])],
    [caseWords.opened, <Moment scene={scene} at={openedAt} />],
    closedOn && [caseWords.closed, <Day scene={scene} day={closedOn} />],
    restricted ? [panelWords.access, say(scene, panelWords.restricted)] : null,
    named ? null : [panelWords.identity, say(scene, panelWords.unnamed)],
  ];
}

/** What urgent reports said of 112, 119 and 109, and that they said nothing. */
const dangers = (scene: Scene, view: CaseView): Known[] =>
  view.dangers.map(({ at, by, answer }) => [
    dangerWords.fact,
    <>
      {answer
        ? dangerDetails(answer)
            .map((said) => say(scene, said))
            .join(', ')
        : say(scene, dangerWords.unanswered)}
      <small>
        {' '}
        {by.name}, <Moment scene={scene} at={at} />
      </small>
    </>,
  ]);

/** What was found, and how often somebody was told or looked. */
function found(scene: Scene, view: CaseView): Known[] {
  const { caseClass, crisisLevel, needs, reports, contacts, absences, closing } = view;
  return [
    caseClass && [caseWords.class, say(scene, caseClassLabels[caseClass])],
    crisisLevel && [caseWords.level, say(scene, crisisLevelLabels[crisisLevel])],
    needs.length > 0 ? [caseWords.needs, needs.map((need) => say(scene, needLabels[need])).join(', ')] : null,
    [caseWords.reports, say(scene, times(reports))],
    contacts > 0 ? [caseWords.contacts, say(scene, times(contacts))] : null,
    absences > 0 ? [panelWords.absences, say(scene, times(absences))] : null,
    closing && [
      caseWords.closing,
      `${say(scene, closingReasonLabels[closing.reason])} (${closing.requestedBy.name})`,
    ],
    closing && [
      panelWords.afterwards,
      say(scene, closing.followUp ? panelWords.followed : panelWords.notFollowed),
    ],
  ];
}

/** Other episodes of the household, and households that became one with it. */
function kin(scene: Scene, { previousCaseId, laterCase, merged, seenAs }: CaseView): Known[] {
  const { into, from } = merged;
  return [
    previousCaseId && [caseWords.previous, linkTo(previousCaseId, say(scene, caseWords.open))],
    laterCase && [panelWords.later, linkTo(laterCase.caseId, laterCase.caseNo)],
    into && [panelWords.mergedInto, linkTo(into.caseId, into.caseNo)],
    ...from.map((one): Fact => [panelWords.mergedFrom, linkTo(one.caseId, one.caseNo)]),
    [caseWords.seenAs, say(scene, roleLabels[seenAs])],
  ];
}

const linkTo = (caseId: string, text: string): ComponentChildren => <a href={`/cases/${caseId}`}>{text}</a>;
