import type { HouseholdSheetView } from '../../api/printingSheet.ts';
import { planOpinionLabels } from '../../words/careLabels.ts';
import { agencyLabels } from '../../words/outcomeLabels.ts';
import { householdSheetWords as words } from '../../words/meetingItemPages.ts';
import { partDay } from '../../words/outcomeWords.ts';
import { noticeWords } from '../../words/noticePages.ts';
import { CaseCrumb } from '../parts/caseFrame.tsx';
import { PrintLine } from '../parts/printLine.tsx';
import { Day } from '../parts/when.tsx';
import { say, type Scene } from '../scene.ts';

interface SheetProps {
  readonly scene: Scene;
  readonly view: HouseholdSheetView;
}

/** 가구용 안내문: one page in plain words, of what was agreed, who does what by when, and whom to call. */
export const HouseholdSheet = ({ scene, view }: SheetProps) => (
  <>
    <div class="dr-noprint">
      <CaseCrumb scene={scene} caseId={view.caseId} text={view.caseNo} here={say(scene, words.title)} />
      <PrintLine scene={scene} />
    </div>
    <article class="dr-notice">
      <h1>{say(scene, words.title)}</h1>
      <p>
        <b>{view.name ?? say(scene, noticeWords.nameless)}</b> · {say(scene, words.lead(view.heldOn))}
      </p>
      <section>
        <h2>{say(scene, words.goals)}</h2>
        <ul>
          {view.words.goals.map(({ goal }) => (
            <li>
              <span class="dr-note">{goal}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say(scene, words.parts)}</h2>
        <div class="dr-scroll" role="group" tabIndex={0} aria-label={say(scene, words.parts)}>
          <PartTable scene={scene} view={view} />
        </div>
      </section>
      <section>
        <h2>{say(scene, words.yours)}</h2>
        <p class="dr-note">{view.words.opinionWords ?? say(scene, planOpinionLabels[view.agreed.opinion])}</p>
        <p>{say(scene, words.change)}</p>
      </section>
      {view.agreed.nextOn ? (
        <p>
          {say(scene, words.next)}: <Day scene={scene} day={view.agreed.nextOn} />
        </p>
      ) : null}
      <Call scene={scene} view={view} />
    </article>
  </>
);

const PartTable = ({ scene, view: { agreed, words: told } }: SheetProps) => (
  <table class="dr-table">
    <thead>
      <tr>
        {[words.agency, words.does, words.by, words.phone].map((head) => (
          <th scope="col">{say(scene, head)}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {told.parts.map(({ agency, name, does, by, phone }) => (
        <tr>
          <th scope="row">
            <span class="dr-note">{name}</span>
            {agency === agreed.leadAgency ? ` (${say(scene, words.leads)})` : ''}
            <span class="dr-small dr-soft"> {say(scene, agencyLabels[agency])}</span>
          </th>
          <td class="dr-note">{does}</td>
          <td>{say(scene, partDay(by))}</td>
          <td>{phone ?? ''}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The officer of the case, who answers for all of it. */
const Call = ({ scene, view: { dong, officer } }: SheetProps) => (
  <footer class="dr-notice__signed">
    <p>
      {say(scene, words.call)}: <b>{[dong.sigungu, dong.name, officer].join(' · ')}</b>
    </p>
  </footer>
);
