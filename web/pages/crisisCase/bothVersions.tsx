import type { TimelineEntry } from '../../../api/views/timeline.ts';
import type { Act } from '../../../domain/crisisCase/acts.ts';
import type { CaseEventType } from '../../../domain/crisisCase/events.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { caseWords } from '../../../words/casePages.ts';
import { eventDetails, eventSentences } from '../../../words/timeline.ts';
import { typedWords } from '../../forms/typedWords.ts';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { formsOf, isMeant, type FormsOn, type OpenAct } from './actForms.ts';

/** Acts that replace or decide what somebody else may have changed meanwhile, with what such a change looks like. */
const overtakenBy: Readonly<Partial<Record<Act, readonly CaseEventType[]>>> = {
  classify: ['caseClassified'],
  plan: ['planMade'],
  requestClosing: ['closingRequested', 'closingReturned', 'closingApproved'],
  approveClosing: ['closingRequested', 'closingReturned', 'closingApproved'],
  returnClosing: ['closingRequested', 'closingReturned', 'closingApproved'],
};
/** These are about one grant, whose every event changes it. */
const aboutGrant: readonly Act[] = ['decideGrant', 'orderReturn'];

/** Whether somebody was quicker with what would decide or replace the same. */
export const isOvertaken = ({ filled: { problem } }: OpenAct): boolean =>
  problem?.code === 'stale' || problem?.code === 'actOutOfOrder';

/** What of the newest entries came between the page and the act that was sent from it; null where nothing did. */
export function overtaking(newest: readonly TimelineEntry[], { act, about }: OpenAct): TimelineEntry | null {
  const types = overtakenBy[act] ?? [];
  const isIt = aboutGrant.includes(act)
    ? ({ data }: TimelineEntry) => data.grantId === about
    : ({ type }: TimelineEntry) => types.includes(type);
  return newest.find(isIt) ?? null;
}

interface Overtaken extends FormsOn {
  readonly open: OpenAct;
  readonly theirs: TimelineEntry;
}

/** What is recorded now beside what was typed, so that whoever was overtaken decides with both before them. */
export const BothVersions = (props: Overtaken) => {
  const { scene, open, theirs } = props;
  return (
    <div class="dr-cols dr-cols--two dr-both dr-noprint">
      <Panel id="theirs" title={say(scene, caseWords.recordedNow)}>
        <Theirs scene={scene} caseId={props.view.caseId} entry={theirs} />
      </Panel>
      <Panel id="typed" title={say(scene, caseWords.typed)}>
        <div class="dr-panel__body">
          <Facts
            scene={scene}
            facts={typedWords(scene, fieldsOf(props), open.filled).map(([said, words]) => [
              said,
              <span class="dr-note">{words}</span>,
            ])}
          />
        </div>
      </Panel>
    </div>
  );
};

/** The questions of the form that was sent, also where the act is over and no such form is offered any more. */
function fieldsOf(on: Overtaken): ReturnType<typeof formsOf>[number]['fields'] {
  const { view, open } = on;
  const abouts = open.about === null ? [] : [open.about];
  const closed = { act: open.act, abouts, ifMatch: null, lateCauseNeeded: false, lateAbouts: [] };
  const allowed = view.allowed.find(({ act }) => act === open.act) ?? closed;
  return formsOf(allowed, on, open).find((form) => isMeant(form, open))?.fields ?? [];
}

interface TheirsProps {
  readonly scene: Scene;
  readonly caseId: CaseId;
  readonly entry: TimelineEntry;
}

const Theirs = ({ scene, caseId, entry }: TheirsProps) => {
  const { at, by, type, data, paperId } = entry;
  const details = eventDetails(type, data).map((detail) => say(scene, detail));
  return (
    <div class="dr-panel__body">
      <p>
        <b>{say(scene, eventSentences[type])}</b>
      </p>
      <p class="dr-soft">
        <Moment scene={scene} at={at} /> · {by ? by.name : say(scene, caseWords.byClock)}
      </p>
      {details.map((detail) => (
        <p>{detail}</p>
      ))}
      {paperId === null ? null : (
        <p>
          <a href={`/cases/${caseId}/papers/${paperId}`}>
            {say(scene, caseWords.readPaper)}
            <span class="dr-vh">: {say(scene, eventSentences[type])}</span>
          </a>
        </p>
      )}
    </div>
  );
};
