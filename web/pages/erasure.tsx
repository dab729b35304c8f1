import type { CertificateView, ErasureDetailView } from '../../api/views/erasure.ts';
import { keepReasons } from '../../domain/erasure.ts';
import {
  erasureCauseLabels,
  erasureReasonLabels,
  erasureStatusLabels,
  erasureWords,
  keepReasonLabels,
  pieces,
} from '../../words/erasurePages.ts';
import { one, optionsOf } from '../forms/field.ts';
import { FoldedForms, ReturnedSummary, type FoldedForm, type Returned } from '../forms/folded.tsx';
import { Facts } from '../parts/facts.tsx';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { Day, Moment } from '../parts/when.tsx';
import { say, type Scene } from '../scene.ts';
import { SettingsFrame, type Done } from './settings/frame.tsx';
import { statusBadges } from './erasures.tsx';

interface ErasureProps {
  readonly scene: Scene;
  readonly view: ErasureDetailView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** One erasure: what it is about, and for somebody else than its proposer the two decisions. */
export const Erasure = ({ scene, view, done, returned }: ErasureProps) => {
  const isMine = view.proposedBy !== null && view.proposedBy.staffId === scene.me?.staffId;
  const isOpen = view.status === 'proposed';
  const forms = isOpen && !isMine ? decisions(view.erasureId) : [];
  return (
    <div class="dr-narrow">
      <SettingsFrame
        scene={scene}
        title={`${say(scene, erasureWords.one)} ${view.caseNos.join(', ')}`}
        steps={[{ href: '/erasures', text: say(scene, erasureWords.title) }]}
        done={done}
      >
        <ReturnedSummary scene={scene} forms={forms} returned={returned} />
        {isOpen && isMine ? <Notice kind="info">{say(scene, erasureWords.needsOther)}</Notice> : null}
        <About scene={scene} view={view} />
        {view.status === 'done' ? (
          <p>
            <a class="dr-btn dr-btn--primary" href={`/erasures/${view.erasureId}/certificate`}>
              {say(scene, erasureWords.toCertificate)}
            </a>
          </p>
        ) : null}
        {forms.length === 0 ? null : (
          <div class="dr-panel dr-noprint">
            <FoldedForms scene={scene} forms={forms} returned={returned} />
          </div>
        )}
      </SettingsFrame>
    </div>
  );
};

const decisions = (erasureId: string): readonly FoldedForm[] => [
  {
    id: 'confirm',
    form: 'confirmErasure',
    title: erasureWords.confirm,
    lead: erasureWords.confirmLead,
    action: `/api/erasures/${erasureId}/confirmation`,
    fields: [],
    button: erasureWords.confirm,
    isGrave: true,
  },
  {
    id: 'refuse',
    form: 'refuseErasure',
    title: erasureWords.refuse,
    action: `/api/erasures/${erasureId}/refusal`,
    fields: [one('reason', erasureWords.keepReason, optionsOf(keepReasons, keepReasonLabels))],
    button: erasureWords.refuse,
  },
];

const About = ({ scene, view }: Pick<ErasureProps, 'scene' | 'view'>) => (
  <div class="dr-panel">
    <div class="dr-panel__body">
      <Facts
        scene={scene}
        facts={[
          [
            erasureWords.status,
            <span class={statusBadges[view.status]}>{say(scene, erasureStatusLabels[view.status])}</span>,
          ],
          [erasureWords.cases, view.caseNos.join(', ')],
          [erasureWords.dong, view.dong.name],
          [erasureWords.cause, say(scene, erasureCauseLabels[view.cause])],
          view.reason && [erasureWords.reason, say(scene, erasureReasonLabels[view.reason])],
          view.dueOn && [erasureWords.dueOn, <Day scene={scene} day={view.dueOn} />],
          view.note === null ? null : [erasureWords.note, <span class="dr-note">{view.note}</span>],
          [erasureWords.proposed, <Moment scene={scene} at={view.proposedAt} />],
          [erasureWords.proposedBy, view.proposedBy?.name ?? say(scene, erasureWords.byHouse)],
          view.decidedAt && [erasureWords.decided, <Moment scene={scene} at={view.decidedAt} />],
          view.decidedBy && [erasureWords.decidedBy, view.decidedBy.name],
          view.keepReason && [erasureWords.keepReason, say(scene, keepReasonLabels[view.keepReason])],
        ]}
      />
    </div>
  </div>
);

interface CertificateProps {
  readonly scene: Scene;
  readonly view: CertificateView;
}

/** 파기확인서, to be printed on one page: numbers, dates, names of staff and a fingerprint; nothing of the people. */
export const Certificate = ({ scene, view }: CertificateProps) => (
  <div class="dr-narrow">
    <SettingsFrame
      scene={scene}
      title={say(scene, erasureWords.certificate)}
      steps={[
        { href: '/erasures', text: say(scene, erasureWords.title) },
        { href: `/erasures/${view.erasureId}`, text: view.caseNos.join(', ') },
      ]}
    >
      <Panel id="certificate" title={view.caseNos.join(', ')}>
        <div class="dr-panel__body">
          <Facts
            scene={scene}
            facts={[
              [erasureWords.number, <span class="dr-breaks">{view.erasureId}</span>],
              [erasureWords.basis, <span lang="ko">{view.basis}</span>],
              [erasureWords.cause, say(scene, erasureCauseLabels[view.cause])],
              view.reason && [erasureWords.reason, say(scene, erasureReasonLabels[view.reason])],
              view.dueOn && [erasureWords.dueOn, <Day scene={scene} day={view.dueOn} />],
              [erasureWords.households, <span class="dr-breaks">{view.householdIds.join(', ')}</span>],
              [erasureWords.papers, say(scene, pieces(view.papers))],
              [erasureWords.tokens, say(scene, pieces(view.tokens))],
              [erasureWords.hash, <span class="dr-breaks">{view.papersHash}</span>],
              [erasureWords.proposed, <Moment scene={scene} at={view.proposedAt} />],
              [erasureWords.proposedBy, view.proposedBy?.name ?? say(scene, erasureWords.byHouse)],
              [erasureWords.erasedAt, <Moment scene={scene} at={view.erasedAt} />],
              [erasureWords.sign, `${view.confirmedBy.name} ${say(scene, erasureWords.signature)}`],
            ]}
          />
          <p>{say(scene, erasureWords.certified)}</p>
        </div>
      </Panel>
      <p class="dr-noprint dr-soft">{say(scene, erasureWords.printHint)}</p>
    </SettingsFrame>
  </div>
);
