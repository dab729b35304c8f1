import type { CaseView } from '../../../api/views/case.ts';
import type { ExtensionView, GrantView, SupportView } from '../../../api/views/emergencySupport.ts';
import { aboutWords, caseWords, householdOf } from '../../../words/casePages.ts';
import { wonWords } from '../../../words/dates.ts';
import {
  adequacyLabels,
  deferralLabels,
  extensionDeciderLabels,
  extensionStatusLabels,
  grantStatusLabels,
  recipientLabels,
} from '../../../words/helpLabels.ts';
import { externalSystemLabels } from '../../../words/externalLabels.ts';
import { panelWords, unitsMore } from '../../../words/panels.ts';
import { kindWords } from '../../../words/timeline.ts';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { Shown } from './externalNumbers.tsx';
import { Recovery } from './recovery.tsx';

interface GrantsProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** 긴급지원: what was asked, given, paid, prolonged and asked back. */
export const Grants = ({ scene, view }: GrantsProps) =>
  view.grants.length === 0 ? null : (
    <Panel id="grants" title={say(scene, caseWords.grants)}>
      {view.grants.map((grant) => (
        <OneGrant scene={scene} view={view} grant={grant} />
      ))}
    </Panel>
  );

interface OneGrantProps {
  readonly scene: Scene;
  readonly view: CaseView;
  readonly grant: GrantView;
}

const OneGrant = ({ scene, view, grant }: OneGrantProps) => (
  <div class="dr-panel__body">
    <h3>
      {say(scene, aboutWords(grant.id))}{' '}
      <span class={grant.status === 'given' ? 'dr-badge dr-badge--good' : 'dr-badge'}>
        {say(scene, grantStatusLabels[grant.status])}
      </span>
    </h3>
    <Facts scene={scene} facts={[...grantFacts(scene, grant), ...numbersOf(scene, view, grant)]} />
    <ul class="dr-people">
      {grant.supports.map((support) => (
        <Support
          scene={scene}
          support={support}
          extensions={view.extensions.filter(({ supportId }) => supportId === support.id)}
        />
      ))}
    </ul>
    {grant.recovery ? <Recovery scene={scene} recovery={grant.recovery} /> : null}
  </div>
);

/** Its own numbers in other systems, as far as they hold. */
const numbersOf = (scene: Scene, { externalNumbers }: CaseView, grant: GrantView): readonly Fact[] =>
  externalNumbers
    .filter(({ grantId, replacedBy }) => grantId === grant.id && replacedBy === null)
    .map((number) => [externalSystemLabels[number.system], <Shown scene={scene} number={number} />]);

function grantFacts(scene: Scene, grant: GrantView): readonly (Fact | null)[] {
  const { asked, householdSize, consentDeferred, decidedOn, decidedBy, meansWithin, adequacy } = grant;
  return [
    [caseWords.asked, asked.map((kind) => say(scene, kindWords(kind))).join(', ')],
    [caseWords.household, say(scene, householdOf(householdSize))],
    consentDeferred && [caseWords.consentDeferred, say(scene, deferralLabels[consentDeferred])],
    decidedOn && [
      caseWords.decided,
      <>
        <Day scene={scene} day={decidedOn} />
        {decidedBy ? ` · ${decidedBy.name}` : ''}
      </>,
    ],
    meansWithin === null
      ? null
      : [caseWords.means, say(scene, meansWithin ? caseWords.meansWithin : caseWords.meansOver)],
    grant.isUnseen ? [caseWords.headLook, say(scene, caseWords.headLookWaits)] : null,
    adequacy && [caseWords.adequacy, say(scene, adequacyLabels[adequacy])],
    grant.adequacySkipped && [caseWords.adequacy, say(scene, recipientLabels[grant.adequacySkipped])],
  ];
}

interface SupportProps {
  readonly scene: Scene;
  readonly support: SupportView;
  readonly extensions: readonly ExtensionView[];
}

const Support = ({ scene, support, extensions }: SupportProps) => {
  const { from, to, paidWon, leftWon, ended, cut } = support;
  const money = [
    `${say(scene, wonWords(paidWon))} ${say(scene, caseWords.paid)}`,
    ...(leftWon > 0 ? [`${say(scene, wonWords(leftWon))} ${say(scene, caseWords.left)}`] : []),
  ];
  const state = cut ? panelWords.cut : ended ? caseWords.ended : null;
  return (
    <li>
      <b>{say(scene, kindWords(support))}</b>
      <span>
        {money.join(', ')}
        {state ? ` · ${say(scene, state)}` : ''}
      </span>
      <span class="dr-small dr-soft">
        <Day scene={scene} day={from} /> – <Day scene={scene} day={to} />
        {extensions.map((extension) => (
          <Extension scene={scene} extension={extension} />
        ))}
      </span>
    </li>
  );
};

const Extension = ({ scene, extension }: { readonly scene: Scene; readonly extension: ExtensionView }) => {
  const { units, by, status, preparedBy, due } = extension;
  return (
    <small>
      {[
        say(scene, unitsMore(units)),
        say(scene, extensionDeciderLabels[by]),
        say(scene, extensionStatusLabels[status]),
        preparedBy.name,
      ].join(' · ')}
      {due ? (
        <>
          {' · '}
          <Day scene={scene} day={due.dueDay} />
        </>
      ) : null}
    </small>
  );
};
