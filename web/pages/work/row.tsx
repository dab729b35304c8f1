import type { CaseWorkItem, MeetingWorkItem, NoteWorkItem, WorkItem } from '../../../api/views/worklist.ts';
import { committeeLabels, meetingDutyLabels } from '../../../words/committeeLabels.ts';
import { meetingListWords } from '../../../words/meetingListPages.ts';
import { actLabels, stageLabels } from '../../../words/labels.ts';
import { momentWords } from '../../../words/dates.ts';
import { noteWords } from '../../../words/notePages.ts';
import { frameWords } from '../../../words/pages.ts';
import { actHref, meetingDutyHref } from '../../links.ts';
import { dutyName, DueWhen, lawName, TimeLeft } from '../../parts/clock.tsx';
import { Day, Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface RowProps<Item extends WorkItem = WorkItem> {
  readonly scene: Scene;
  readonly item: Item;
  /** Its button is the page's first. */
  readonly isFirst: boolean;
}

/** One clock of mine; its button leads to the form of its act. */
export const Row = ({ scene, item, isFirst }: RowProps) => {
  switch (item.of) {
    case 'case':
      return <CaseRow scene={scene} item={item} isFirst={isFirst} />;
    case 'note':
      return <NoteRow scene={scene} item={item} isFirst={isFirst} />;
    case 'meeting':
      return <MeetingRow scene={scene} item={item} isFirst={isFirst} />;
  }
};

const buttonClass = (isFirst: boolean): string =>
  isFirst ? 'dr-btn dr-btn--small dr-btn--primary' : 'dr-btn dr-btn--small';

const CaseRow = ({ scene, item, isFirst }: RowProps<CaseWorkItem>) => {
  const { clock, caseNo, caseId, dong, stage, urgent } = item;
  const act = say(scene, actLabels[clock.act]);
  return (
    <li class="dr-work__row">
      <span class="dr-work__left">
        <TimeLeft scene={scene} clock={clock} />
      </span>
      <span class="dr-work__kind">{say(scene, stageLabels[stage])}</span>
      <div class="dr-work__who">
        <a class="dr-nb" href={`/cases/${caseId}`}>
          {caseNo}
        </a>
        <small>
          <span>{dong.name}</span>
          {urgent ? <span class="dr-badge dr-badge--over">{say(scene, frameWords.urgent)}</span> : null}
        </small>
      </div>
      <div class="dr-work__what">
        {dutyName(scene, clock)}
        <small>
          <Until scene={scene} item={item} /> · {lawName(scene, clock.rule)}
        </small>
      </div>
      <div class="dr-work__act">
        <a class={buttonClass(isFirst)} href={actHref(caseId, clock)} aria-label={`${act}: ${caseNo}`}>
          {act}
        </a>
      </div>
    </li>
  );
};

const NoteRow = ({ scene, item, isFirst }: RowProps<NoteWorkItem>) => {
  const { noteId, clock, dong, writtenAt } = item;
  const open = say(scene, noteWords.open);
  return (
    <li class="dr-work__row">
      <span class="dr-work__left">
        <TimeLeft scene={scene} clock={clock} />
      </span>
      <span class="dr-work__kind">{say(scene, noteWords.title)}</span>
      <div class="dr-work__who">
        <Moment scene={scene} at={writtenAt} />
        <small>
          <span>{dong.name}</span>
        </small>
      </div>
      <div class="dr-work__what">
        {say(scene, noteWords.duty)}
        <small>
          <Until scene={scene} item={item} /> · {lawName(scene, clock.rule)}
        </small>
      </div>
      <div class="dr-work__act">
        <a class={buttonClass(isFirst)} href={`/notes/${noteId}`} aria-label={labelOf(scene, item)}>
          {open}
        </a>
      </div>
    </li>
  );
};

const MeetingRow = ({ scene, item, isFirst }: RowProps<MeetingWorkItem>) => {
  const { meetingId, kind, startsAt, duty, clock, dong } = item;
  const open = say(scene, meetingListWords.open);
  const when = say(scene, momentWords(startsAt));
  return (
    <li class="dr-work__row">
      <span class="dr-work__left">
        <TimeLeft scene={scene} clock={clock} />
      </span>
      <span class="dr-work__kind">{say(scene, meetingListWords.menu)}</span>
      <div class="dr-work__who">
        <a href={`/meetings/${meetingId}`}>{say(scene, committeeLabels[kind])}</a>
        <small>
          <span>{dong.name}</span> <Moment scene={scene} at={startsAt} />
        </small>
      </div>
      <div class="dr-work__what">
        {say(scene, meetingDutyLabels[duty])}
        <small>
          <Until scene={scene} item={item} /> · {lawName(scene, clock.rule)}
        </small>
      </div>
      <div class="dr-work__act">
        <a
          class={buttonClass(isFirst)}
          href={meetingDutyHref(meetingId, duty)}
          aria-label={`${open}: ${say(scene, committeeLabels[kind])} ${when}`}
        >
          {open}
        </a>
      </div>
    </li>
  );
};

/** Two notes of one day are told apart by the minute at which they were taken. */
const labelOf = (scene: Scene, { writtenAt }: NoteWorkItem): string =>
  `${say(scene, noteWords.open)}: ${say(scene, momentWords(writtenAt))}`;

const Until = ({ scene, item }: Omit<RowProps, 'isFirst'>) => {
  const opensOn = item.of === 'case' ? item.clock.opensOn : null;
  return (
    <>
      {scene.language === 'en' ? 'by ' : ''}
      <DueWhen scene={scene} clock={item.clock} />
      {scene.language === 'ko' ? '까지' : ''}
      {opensOn ? (
        <>
          {' · '}
          <Day scene={scene} day={opensOn} />
          {scene.language === 'ko' ? '부터' : ' (earliest)'}
        </>
      ) : null}
    </>
  );
};
