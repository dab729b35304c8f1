import type { CaseView } from '../../../api/views/case.ts';
import type { SelectionView } from '../../../api/views/selection.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { votesWords } from '../../../words/details.ts';
import { meansWords } from '../../../words/grantDetails.ts';
import {
  notSelectedReasonLabels,
  selectionResultLabels,
  selectionSettlementLabels,
} from '../../../words/outcomeLabels.ts';
import { outcomePanelWords as words } from '../../../words/outcomeWords.ts';
import { panelWords } from '../../../words/panels.ts';
import {
  selectionStatusLabels,
  selectionThingLabels,
  selectionWayLabels,
} from '../../../words/selectionLabels.ts';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { LeftOver } from '../../parts/leftOver.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Day, Moment } from '../../parts/when.tsx';
import { actHref } from '../../links.ts';
import { say, type Scene } from '../../scene.ts';

interface SelectionsProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** 긴급지원선정: what was asked, the chair's or the committee's word, and the members' (K1). */
export const Selections = ({ scene, view }: SelectionsProps) =>
  view.selections.length === 0 ? null : (
    <Panel id="selections" title={say(scene, panelWords.selections)}>
      {view.selections.map((selection) => (
        <One scene={scene} view={view} selection={selection} />
      ))}
      <LeftOver
        scene={scene}
        view={view}
        list="selections"
        at="selections"
        name={say(scene, panelWords.selections)}
      />
    </Panel>
  );

const One = ({ scene, view, selection }: SelectionsProps & { readonly selection: SelectionView }) => {
  const { thing, way, status, due } = selection;
  return (
    <div class="dr-panel__body">
      <h3>
        {say(scene, selectionThingLabels[thing])}{' '}
        <span class={status === 'selected' ? 'dr-badge dr-badge--good' : 'dr-badge'}>
          {say(scene, selectionStatusLabels[status])}
        </span>
      </h3>
      <p class="dr-small dr-soft">
        {say(scene, selectionWayLabels[way])}
        {due ? (
          <>
            {' · '}
            {say(scene, panelWords.dueBy)} <Day scene={scene} day={due.dueDay} />
          </>
        ) : null}
      </p>
      <Facts scene={scene} facts={factsOf(scene, view.caseId, selection)} />
      {status === 'toStatutory' ? <Statutory scene={scene} view={view} /> : null}
    </div>
  );
};

/** The form of the Act's own support comes next, for whoever may ask for it. */
const Statutory = ({ scene, view }: SelectionsProps) => (
  <p class="dr-small">
    {say(scene, words.statutoryNext)}{' '}
    {view.allowed.some(({ act }) => act === 'requestGrant') ? (
      <a href={actHref(view.caseId, { act: 'requestGrant', about: null })}>
        {say(scene, words.requestGrant)}
      </a>
    ) : null}
  </p>
);

function factsOf(scene: Scene, caseId: CaseId, selection: SelectionView): readonly (Fact | null)[] {
  const { asks, given, result, decided, ratified, settlement, way, status } = selection;
  const told = (means: NonNullable<typeof asks>) =>
    meansWords(means)
      .map((one) => say(scene, one))
      .join(' ');
  const isChairs = way === 'CHAIR_FIRST' && decided?.votes === null;
  return [
    asks ? [words.asked, told(asks)] : null,
    decided
      ? [
          isChairs ? words.chairsWord : words.committeesWord,
          <Word scene={scene} caseId={caseId} word={decided} />,
        ]
      : null,
    result ? [words.result, say(scene, selectionResultLabels[result])] : null,
    given ? [words.given, told(given)] : null,
    decided?.notSelectedReason
      ? [words.reason, say(scene, notSelectedReasonLabels[decided.notSelectedReason])]
      : null,
    ratified
      ? [words.membersWord, <Confirmed scene={scene} caseId={caseId} ratified={ratified} />]
      : status === 'toRatify'
        ? [words.membersWord, say(scene, words.notYet)]
        : null,
    settlement ? [words.settled, say(scene, selectionSettlementLabels[settlement])] : null,
  ];
}

interface WordProps {
  readonly scene: Scene;
  readonly caseId: CaseId;
  readonly word: Pick<NonNullable<SelectionView['decided']>, 'by' | 'at' | 'votes' | 'paperId'>;
}

/** Who, when, by how many, and where it can be read. */
const Word = ({ scene, caseId, word: { by, at, votes, paperId } }: WordProps) => (
  <>
    {by.name} · <Moment scene={scene} at={at} />
    {votes ? ` · ${say(scene, votesWords(votes))}` : null}{' '}
    <a class="dr-noprint" href={`/cases/${caseId}/papers/${paperId}`}>
      {say(scene, words.readWords)}
    </a>
  </>
);

const Confirmed = ({
  scene,
  caseId,
  ratified,
}: Omit<WordProps, 'word'> & { readonly ratified: NonNullable<SelectionView['ratified']> }) => (
  <>
    {say(scene, ratified.isConfirmed ? words.confirmed : words.notConfirmed)}{' '}
    <Word scene={scene} caseId={caseId} word={ratified} />
  </>
);
