import type { LettersView, TimelinePage } from '../../api/views/timeline.ts';
import type { CaseId } from '../../domain/ids.ts';
import { caseWords, paperWords } from '../../words/casePages.ts';
import { wholeWords } from '../../words/wholePages.ts';
import { BackToCase, CaseCrumb } from '../parts/caseFrame.tsx';
import { More } from '../parts/more.tsx';
import { ScreenOnly } from '../parts/screenOnly.tsx';
import { say, type Scene } from '../scene.ts';
import type { Said } from '../../words/language.ts';
import { Letters } from './crisisCase/letters.tsx';
import { Timeline } from './crisisCase/timeline.tsx';

interface OfCase {
  readonly scene: Scene;
  readonly caseId: CaseId;
}

/** 경과: everything that happened in a case, page by page. */
export const CasePast = ({ scene, caseId, page }: OfCase & { readonly page: TimelinePage }) => (
  <ScreenOnly scene={scene} class="dr-narrow dr-stack">
    <Head scene={scene} caseId={caseId} title={caseWords.timeline} />
    <Timeline scene={scene} caseId={caseId} page={page} />
    <Foot scene={scene} caseId={caseId} href={`/cases/${caseId}/timeline`} next={page.next} />
  </ScreenOnly>
);

/** 알림 기록: every letter that a case caused, page by page. */
export const CaseLetters = ({ scene, caseId, letters }: OfCase & { readonly letters: LettersView }) => (
  <ScreenOnly scene={scene} class="dr-stack">
    <Head scene={scene} caseId={caseId} title={caseWords.letters} />
    <Letters scene={scene} letters={letters} />
    <Foot scene={scene} caseId={caseId} href={`/cases/${caseId}/letters`} next={letters.next} />
  </ScreenOnly>
);

const Head = ({ scene, caseId, title }: OfCase & { readonly title: Said }) => (
  <>
    <CaseCrumb scene={scene} caseId={caseId} text={say(scene, paperWords.case)} here={say(scene, title)} />
    <div class="dr-top">
      <div>
        <h1>{say(scene, title)}</h1>
        <p>{say(scene, wholeWords.newest)}</p>
      </div>
    </div>
  </>
);

const Foot = ({ href, next, ...on }: OfCase & { readonly href: string; readonly next: string | null }) => (
  <>
    <More scene={on.scene} href={href} next={next} />
    <BackToCase {...on} />
  </>
);
