import type { CaseView } from '../../api/views/case.ts';
import type { ResourceView } from '../../api/views/me.ts';
import type { DongView } from '../../api/views/place.ts';
import { caseWords, doneWords } from '../../words/casePages.ts';
import { printWords } from '../../words/printPage.ts';
import { frameWords } from '../../words/pages.ts';
import { wholeWords } from '../../words/wholePages.ts';
import { Crumb } from '../parts/crumb.tsx';
import { Icon } from '../parts/icons.tsx';
import { Notice } from '../parts/notice.tsx';
import { ScreenOnly } from '../parts/screenOnly.tsx';
import { say, type Scene } from '../scene.ts';
import type { OpenAct } from './crisisCase/actForms.ts';
import { ActList, CannotYet } from './crisisCase/acts.tsx';
import { Assessments } from './crisisCase/assessments.tsx';
import { Clocks } from './crisisCase/clocks.tsx';
import { Consents } from './crisisCase/consents.tsx';
import { Escalations } from './crisisCase/escalations.tsx';
import { ExternalNumbers } from './crisisCase/externalNumbers.tsx';
import { Facts } from './crisisCase/facts.tsx';
import { Grants } from './crisisCase/grants.tsx';
import { Help } from './crisisCase/help.tsx';
import { Identity } from './crisisCase/identity.tsx';
import { Letters } from './crisisCase/letters.tsx';
import { News } from './crisisCase/news.tsx';
import { Next } from './crisisCase/next.tsx';
import { OutsideLooks } from './crisisCase/outsideLooks.tsx';
import { People } from './crisisCase/people.tsx';
import { Plans } from './crisisCase/plans.tsx';
import { RefusedAct, type RefusedActProps } from './crisisCase/refusedAct.tsx';
import { Steps } from './crisisCase/steps.tsx';
import { Timeline } from './crisisCase/timeline.tsx';
import { Transfer } from './crisisCase/transfer.tsx';

export interface CaseShown {
  readonly view: CaseView;
  readonly resources: readonly ResourceView[];
  readonly dongs: readonly DongView[];
  readonly open: OpenAct | null;
  readonly meanwhile: RefusedActProps['meanwhile'];
  /** What the form before this page brought about. */
  readonly done: keyof typeof doneWords | null;
}

interface CrisisCaseProps extends CaseShown {
  readonly scene: Scene;
}

/** 사례: where this household is, and what comes next. */
export const CrisisCasePage = (props: CrisisCaseProps) => {
  const { scene, view, done } = props;
  return (
    <>
      <Crumb
        scene={scene}
        steps={[
          { href: '/work', text: say(scene, frameWords.work) },
          { href: '/cases', text: say(scene, frameWords.cases) },
        ]}
        here={view.caseNo}
      />
      <ScreenOnly scene={scene}>
        <RefusedAct {...props} />
        {done === null ? null : (
          <Notice kind={done === 'done' ? 'good' : 'info'}>{say(scene, doneWords[done])}</Notice>
        )}
        <Identity scene={scene} view={view} />
        {view.household.erased ? <Notice kind="info">{say(scene, caseWords.erased)}</Notice> : null}
        <News scene={scene} view={view} />
        <Steps scene={scene} view={view} />
        <Next scene={scene} view={view} isMain={props.open === null} />
        <div class="dr-cols dr-cols--side">
          <div>
            <Clocks scene={scene} view={view} />
            <Grants scene={scene} view={view} />
            <ActList {...props} />
            <Assessments scene={scene} view={view} />
            <Timeline
              scene={scene}
              caseId={view.caseId}
              page={view.timeline}
              all={`/cases/${view.caseId}/timeline`}
              newSince={view.news?.since ?? null}
            />
            <Letters scene={scene} letters={view.letters} all={`/cases/${view.caseId}/letters`} />
            <OutsideLooks scene={scene} looks={view.outside} />
          </div>
          <div>
            <Facts scene={scene} view={view} />
            <Transfer scene={scene} view={view} />
            <Help scene={scene} view={view} />
            <Plans scene={scene} view={view} />
            <Escalations scene={scene} view={view} />
            <Consents scene={scene} view={view} />
            <ExternalNumbers scene={scene} view={view} />
            <People scene={scene} view={view} />
            <CannotYet scene={scene} view={view} />
            <p>
              <a href={`/cases/${view.caseId}/whole`}>{say(scene, wholeWords.title)}</a>
            </p>
            <p>
              <a class="dr-btn" href={`/cases/${view.caseId}/print`}>
                <Icon name="print" /> {say(scene, printWords.open)}
              </a>
            </p>
          </div>
        </div>
      </ScreenOnly>
    </>
  );
};
