import type { TimelineEntry, TimelinePage } from '../../../api/views/timeline.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { dayOf, type Instant, type PlainDate } from '../../../domain/time.ts';
import { processingBasisLabels } from '../../../words/basisLabels.ts';
import { caseWords } from '../../../words/casePages.ts';
import { roleLabels } from '../../../words/labels.ts';
import { eventDetails, eventSentences } from '../../../words/timeline.ts';
import { wholeWords } from '../../../words/wholePages.ts';
import { Panel } from '../../parts/panel.tsx';
import { Day, TimeOfDay } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface TimelineProps {
  readonly scene: Scene;
  readonly caseId: CaseId;
  readonly page: TimelinePage;
  /** Where the rest of it is; null where the page itself is the rest. */
  readonly all?: string | null;
  /** Entries after that moment are marked as new; null marks none. */
  readonly newSince?: Instant | null;
}

/** What happened, who did it and when, the latest first, by day. */
export const Timeline = ({ scene, caseId, page, all = null, newSince = null }: TimelineProps) => (
  <Panel id="line" title={say(scene, caseWords.timeline)}>
    <div class="dr-line">
      {byDay(page.items).map(([day, entries]) => (
        <>
          <h3>
            <Day scene={scene} day={day} />
          </h3>
          <ul>
            {entries.map((entry) => (
              <Entry
                scene={scene}
                caseId={caseId}
                entry={entry}
                isNew={newSince !== null && entry.at > newSince && entry.by?.staffId !== scene.me?.staffId}
              />
            ))}
          </ul>
        </>
      ))}
    </div>
    {all === null || page.next === null ? null : (
      <p class="dr-panel__body dr-noprint">
        <a href={all}>{say(scene, wholeWords.allTimeline)}</a>
      </p>
    )}
  </Panel>
);

function byDay(
  entries: readonly TimelineEntry[],
): readonly (readonly [PlainDate, readonly TimelineEntry[]])[] {
  const days = new Map<PlainDate, TimelineEntry[]>();
  for (const entry of entries) days.set(dayOf(entry.at), [...(days.get(dayOf(entry.at)) ?? []), entry]);
  return [...days];
}

interface EntryProps {
  readonly scene: Scene;
  readonly caseId: CaseId;
  readonly entry: TimelineEntry;
  readonly isNew: boolean;
}

const lateTypes: readonly string[] = ['dutyPassed', 'dutyEscalated', 'latenessExplained'];

const Entry = ({ scene, caseId, entry, isNew }: EntryProps) => {
  const { at, by, role, type, data, paperId, basis } = entry;
  const isLate = lateTypes.includes(type);
  const details = eventDetails(type, data).map((detail) => say(scene, detail));
  return (
    <li class={isLate ? 'is-late' : undefined}>
      <TimeOfDay at={at} />
      <div>
        <b>{say(scene, eventSentences[type])}</b>{' '}
        {isNew ? <span class="dr-badge dr-badge--info dr-noprint">{say(scene, caseWords.isNew)}</span> : null}
        {details.length > 0 ? <p>{details.join(' · ')}</p> : null}
        <div class="dr-small dr-soft">
          {by ? by.name : say(scene, caseWords.byClock)}
          {role ? ` · ${say(scene, roleLabels[role])}` : ''}
          {basis ? ` · ${say(scene, processingBasisLabels[basis])}` : ''}
          {paperId === null ? null : (
            <span class="dr-noprint">
              {' · '}
              <a href={`/cases/${caseId}/papers/${paperId}`}>
                {say(scene, caseWords.readPaper)}
                <span class="dr-vh">: {say(scene, eventSentences[type])}</span>
              </a>
            </span>
          )}
        </div>
      </div>
    </li>
  );
};
