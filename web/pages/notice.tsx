import type { NoticeView } from '../../api/views/notice.ts';
import { fieldCheckPageWords } from '../../words/fieldCheckWords.ts';
import { noticePaperLabels, noticeWords } from '../../words/noticePages.ts';
import { CaseCrumb } from '../parts/caseFrame.tsx';
import { Facts, type Fact } from '../parts/facts.tsx';
import { Day } from '../parts/when.tsx';
import { PrintLine } from '../parts/printLine.tsx';
import { say, type Scene } from '../scene.ts';
import { noticeFacts } from './notice/noticeFacts.tsx';
import { ServiceRecord } from './notice/serviceRecord.tsx';

interface NoticeProps {
  readonly scene: Scene;
  readonly view: NoticeView;
}

/** One sheet in the order of its form: title, who it goes to, what it says, and whose it is. */
export const NoticePage = ({ scene, view }: NoticeProps) => (
  <>
    <div class="dr-noprint">
      <CaseCrumb
        scene={scene}
        caseId={view.caseId}
        text={view.caseNo}
        here={say(scene, noticePaperLabels[view.paper])}
      />
      <PrintLine scene={scene} />
    </div>
    <article class="dr-notice">
      <h1>{say(scene, noticePaperLabels[view.paper])}</h1>
      <section>
        <h2>{say(scene, view.paper === 'field-check' ? noticeWords.checkedPerson : noticeWords.person)}</h2>
        <Facts scene={scene} facts={personFacts(scene, view)} />
      </section>
      {view.paper === 'service' ? (
        <ServiceRecord scene={scene} services={view.grant.services} />
      ) : (
        <Facts scene={scene} facts={noticeFacts(scene, view)} />
      )}
      {view.paper === 'field-check' ? (
        <Investigator scene={scene} view={view} />
      ) : (
        <Signed scene={scene} view={view} />
      )}
    </article>
  </>
);

function personFacts(scene: Scene, { caseNo, person }: NoticeView): readonly (Fact | null)[] {
  const { name, birth, address, phone } = person;
  return [
    [noticeWords.name, name ?? say(scene, noticeWords.nameless)],
    birth && [noticeWords.birth, <Day scene={scene} day={birth} />],
    address === null ? null : [noticeWords.address, address],
    phone === null ? null : [noticeWords.phone, phone],
    [noticeWords.caseNo, caseNo],
  ];
}

/** The day, and whoever checked, who signs it. */
const Investigator = ({ scene, view: { dong, madeOn, madeBy } }: NoticeProps) => (
  <footer class="dr-notice__signed">
    {madeOn === null ? null : (
      <p>
        <Day scene={scene} day={madeOn} />
      </p>
    )}
    <p>{`${dong.sido} ${dong.sigungu}`}</p>
    <p>
      {say(scene, fieldCheckPageWords.investigator)} <b>{madeBy ?? ''}</b>{' '}
      {say(scene, fieldCheckPageWords.signature)}
    </p>
  </footer>
);

/** The day, the authority with its seal, and whom to ask. */
const Signed = ({ scene, view: { dong, madeOn, madeBy } }: NoticeProps) => (
  <footer class="dr-notice__signed">
    {madeOn === null ? null : (
      <p>
        <Day scene={scene} day={madeOn} />
      </p>
    )}
    <p>
      <b>{`${dong.sido} ${dong.sigungu}`}</b> {say(scene, noticeWords.signed)} {say(scene, noticeWords.seal)}
    </p>
    <p>{[say(scene, noticeWords.contact), dong.name, ...(madeBy === null ? [] : [madeBy])].join(' · ')}</p>
  </footer>
);
