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
import { grantClockWords, paidOf } from '../../../words/grantPages.ts';
import { extensionNoticeWords } from '../../../words/noticePages.ts';
import { panelWords, unitsMore } from '../../../words/panels.ts';
import { proposalWords } from '../../../words/proposalWords.ts';
import { kindWords } from '../../../words/timeline.ts';
import { amountReasonLabels } from '../../../words/warningLabels.ts';
import { amountRuleHref, meansRuleHref, supportRuleHref } from '../../links.ts';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { Shown } from './externalNumbers.tsx';
import { fieldCheckRows, Files } from './fieldCheck.tsx';
import { Notices } from './notices.tsx';
import { OverGrants } from './overGrants.tsx';
import { GrantClocks } from './grantClocks.tsx';
import { GrantWarnings, warningFacts } from './grantWarnings.tsx';
import { Recovery } from './recovery.tsx';

interface GrantsProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** 긴급지원: what was asked, given, paid, prolonged and asked back; what is over in short. */
export const Grants = ({ scene, view }: GrantsProps) =>
  view.grants.length === 0 && view.overGrants.length === 0 ? null : (
    <Panel id="grants" title={say(scene, caseWords.grants)}>
      {view.grants.map((grant) => (
        <OneGrant
          scene={scene}
          grant={grant}
          extensions={view.extensions}
          numbers={numbersOf(scene, view, grant)}
          caseId={view.caseId}
        />
      ))}
      <OverGrants scene={scene} view={view} />
    </Panel>
  );

interface OneGrantProps {
  readonly scene: Scene;
  readonly grant: GrantView;
  readonly extensions: readonly ExtensionView[];
  /** Its numbers in other systems. */
  readonly numbers?: readonly Fact[];
  /** The moment at which its clocks are read, where that is not now. */
  readonly at?: Scene['now'];
  /** The case on whose own page it stands, where its papers and its past can be reached. */
  readonly caseId?: CaseView['caseId'];
}

/** One grant with its clocks, its supports and what was asked back. */
export const OneGrant = ({ scene, grant, extensions, numbers = [], at, caseId }: OneGrantProps) => (
  <div class="dr-panel__body">
    <h3>
      {say(scene, aboutWords(grant.id))}{' '}
      <span class={grant.status === 'given' ? 'dr-badge dr-badge--good' : 'dr-badge'}>
        {say(scene, grantStatusLabels[grant.status])}
      </span>
    </h3>
    <GrantClocks scene={scene} grant={grant} now={at ?? scene.now} />
    <Facts
      scene={scene}
      facts={[
        ...grantFacts(scene, grant),
        ...fieldCheckRows(scene, grant),
        ...warningFacts(scene, grant),
        ...numbers,
      ]}
    />
    <GrantWarnings scene={scene} grant={grant} />
    <ul class="dr-people">
      {grant.supports.map((support) => (
        <Support
          scene={scene}
          support={support}
          extensions={extensions.filter(({ supportId }) => supportId === support.id)}
        />
      ))}
    </ul>
    {grant.recovery ? (
      <Recovery
        scene={scene}
        recovery={grant.recovery}
        isLate={grant.lateObjections.includes('RETURN_ORDER')}
      />
    ) : null}
    {caseId === undefined ? null : (
      <>
        <Files scene={scene} caseId={caseId} files={grant.files} />
        <Notices scene={scene} caseId={caseId} grant={grant} extensions={extensions} />
        <p class="dr-noprint">
          <a href={`/cases/${caseId}/grants/${grant.id}`}>{say(scene, grantClockWords.asItStood)}</a>
        </p>
      </>
    )}
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
      : [
          caseWords.means,
          <a href={meansRuleHref}>{say(scene, meansWithin ? caseWords.meansWithin : caseWords.meansOver)}</a>,
        ],
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
  const { from, to, paidWon, grantedWon, leftWon, ended, cut, amountReason } = support;
  const money = [
    say(scene, paidOf(wonWords(paidWon), wonWords(grantedWon))),
    ...(leftWon > 0 ? [`${say(scene, wonWords(leftWon))} ${say(scene, caseWords.left)}`] : []),
  ];
  const state = cut ? panelWords.cut : ended ? caseWords.ended : null;
  return (
    <li>
      <b>
        <a href={supportRuleHref(support.kind)}>{say(scene, kindWords(support))}</a>
      </b>
      <span>
        <a href={amountRuleHref(support)}>{money.join(', ')}</a>
        {state ? ` · ${say(scene, state)}` : ''}
        {amountReason ? (
          <small>
            {say(scene, proposalWords.amountReason)}: {say(scene, amountReasonLabels[amountReason])}
          </small>
        ) : null}
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
  const { units, by, status, preparedBy, due, arrivedOn, isUnserved } = extension;
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
      {isUnserved || arrivedOn ? (
        <>
          {` · ${say(scene, extensionNoticeWords.arrived)}: `}
          {arrivedOn ? <Day scene={scene} day={arrivedOn} /> : say(scene, panelWords.notArrived)}
        </>
      ) : null}
    </small>
  );
};
