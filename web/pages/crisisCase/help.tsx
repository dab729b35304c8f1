import type { ComponentChildren } from 'preact';
import type { CaseView } from '../../../api/views/case.ts';
import type { GrantView, SupportView } from '../../../api/views/emergencySupport.ts';
import type { PlainDate } from '../../../domain/time.ts';
import { aboutWords, andMore, attempt, caseWords, householdOf } from '../../../words/casePages.ts';
import { wonWords } from '../../../words/dates.ts';
import {
  adequacyLabels,
  deferralLabels,
  grantStatusLabels,
  linkageStatusLabels,
  visitorLabels,
} from '../../../words/helpLabels.ts';
import type { Said } from '../../../words/language.ts';
import { kindWords } from '../../../words/timeline.ts';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface HelpProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** Everything the household gets or will get: 긴급지원, 연계, 방문, 사후관리. */
export const Help = (props: HelpProps) => (
  <>
    <Grants {...props} />
    <Linkages {...props} />
    <Visits {...props} />
    <FollowUps {...props} />
  </>
);

const Grants = ({ scene, view }: HelpProps) =>
  view.grants.length === 0 ? null : (
    <Panel id="grants" title={say(scene, caseWords.grants)}>
      {view.grants.map((grant) => (
        <div class="dr-panel__body">
          <h3>
            {say(scene, aboutWords(grant.id))}{' '}
            <span class={grant.status === 'given' ? 'dr-badge dr-badge--good' : 'dr-badge'}>
              {say(scene, grantStatusLabels[grant.status])}
            </span>
          </h3>
          <dl class="dr-facts">
            {grantFacts(scene, grant).map(([said, value]) => (
              <>
                <dt>{say(scene, said)}</dt>
                <dd>{value}</dd>
              </>
            ))}
          </dl>
          <ul class="dr-people">
            {grant.supports.map((support) => (
              <Support scene={scene} support={support} />
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );

type Fact = readonly [Said, ComponentChildren];

function grantFacts(scene: Scene, grant: GrantView): readonly Fact[] {
  const { asked, householdSize, consentDeferred, decidedOn, decidedBy, meansWithin, adequacy } = grant;
  const facts: readonly (Fact | null)[] = [
    [caseWords.asked, asked.map((kind) => say(scene, kindWords(kind))).join(', ')],
    [caseWords.household, say(scene, householdOf(householdSize))],
    consentDeferred ? [caseWords.consentDeferred, say(scene, deferralLabels[consentDeferred])] : null,
    decidedOn
      ? [
          caseWords.decided,
          <>
            <Day scene={scene} day={decidedOn} />
            {decidedBy ? ` · ${decidedBy.name}` : ''}
          </>,
        ]
      : null,
    meansWithin === null
      ? null
      : [caseWords.means, say(scene, meansWithin ? caseWords.meansWithin : caseWords.meansOver)],
    adequacy ? [caseWords.adequacy, say(scene, adequacyLabels[adequacy])] : null,
  ];
  return facts.filter((fact) => fact !== null);
}

const Support = ({ scene, support }: { readonly scene: Scene; readonly support: SupportView }) => {
  const { from, to, paidWon, leftWon, ended } = support;
  const money = [
    `${say(scene, wonWords(paidWon))} ${say(scene, caseWords.paid)}`,
    ...(leftWon > 0 ? [`${say(scene, wonWords(leftWon))} ${say(scene, caseWords.left)}`] : []),
  ];
  return (
    <li>
      <b>{say(scene, kindWords(support))}</b>
      <span>
        {money.join(', ')}
        {ended ? ` · ${say(scene, caseWords.ended)}` : ''}
      </span>
      <span class="dr-small dr-soft">
        <Days scene={scene} from={from} to={to} />
      </span>
    </li>
  );
};

const Days = ({
  scene,
  from,
  to,
}: {
  readonly scene: Scene;
  readonly from: PlainDate;
  readonly to: PlainDate;
}) => (
  <>
    <Day scene={scene} day={from} /> – <Day scene={scene} day={to} />
  </>
);

const Linkages = ({ scene, view }: HelpProps) =>
  view.linkages.length === 0 ? null : (
    <Panel id="linkages" title={say(scene, caseWords.linkages)}>
      <div class="dr-panel__body">
        <ul class="dr-people">
          {view.linkages.map(({ resourceName, isPublic, amountWon, status }) => (
            <li>
              <span>
                <b>{resourceName}</b>{' '}
                <span class="dr-soft">{say(scene, isPublic ? caseWords.public : caseWords.private)}</span>
                {amountWon === null ? '' : ` · ${say(scene, wonWords(amountWon))}`}
              </span>
              <span class={status === 'delivering' ? 'dr-badge dr-badge--good' : 'dr-badge'}>
                {say(scene, linkageStatusLabels[status])}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );

/** The next ones are what anybody asks for; the whole plan may be half a year. */
const visitsShown = 5;

const Visits = ({ scene, view }: HelpProps) =>
  view.visits.length === 0 ? null : (
    <Panel id="visits" title={`${say(scene, caseWords.visits)} ${String(view.visits.length)}`}>
      <div class="dr-panel__body">
        <ul class="dr-people">
          {view.visits.slice(0, visitsShown).map(({ id, visitor, attempt: no, dueDay }) => (
            <li>
              <Day scene={scene} day={dueDay} />
              <span class="dr-soft">
                {say(scene, aboutWords(id))} · {say(scene, visitorLabels[visitor])}
                {no > 1 ? ` · ${say(scene, attempt(no))}` : ''}
              </span>
            </li>
          ))}
          {view.visits.length > visitsShown ? (
            <li class="dr-soft">{say(scene, andMore(view.visits.length - visitsShown))}</li>
          ) : null}
        </ul>
      </div>
    </Panel>
  );

const FollowUps = ({ scene, view }: HelpProps) =>
  view.followUps.length === 0 ? null : (
    <Panel id="follow-ups" title={say(scene, caseWords.followUps)}>
      <div class="dr-panel__body">
        <ul class="dr-people">
          {view.followUps.map(({ no, dueDay }) => (
            <li>
              <Day scene={scene} day={dueDay} />
              <span class="dr-soft">{say(scene, aboutWords(String(no)))}</span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
