import type { ComponentChildren } from 'preact';
import type { MeetingHeadView } from '../../../api/views/meetingHead.ts';
import {
  attendanceLabels,
  committeeLabels,
  meetingStatusLabels,
  subEffectWords,
} from '../../../words/committeeLabels.ts';
import { agendaWords } from '../../../words/agendaPages.ts';
import { keptExpertWords, opinionWords } from '../../../words/expertPages.ts';
import type { Said } from '../../../words/language.ts';
import { answerWords, invitationWords } from '../../../words/invitationPages.ts';
import { cancelCauseLabels } from '../../../words/meetingLabels.ts';
import { meetingDone, meetingWords } from '../../../words/meetingPages.ts';
import { sittingWords } from '../../../words/sittingPages.ts';
import { reviewWords } from '../../../words/writtenPages.ts';
import { Crumb } from '../../parts/crumb.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

export type Done = keyof typeof meetingDone;

export const doneIn = (text: string | undefined): Done | null =>
  text !== undefined && Object.hasOwn(meetingDone, text) ? (text as Done) : null;

/** A page of a meeting: its place behind `/meetings/:meetingId`, its name, and for whom it is there. */
interface SubPage {
  readonly path: string;
  readonly said: Said;
  readonly isFor: (head: MeetingHeadView) => boolean;
}

const everybody = (): boolean => true;

/** Whoever builds a page of a meeting adds its line here. */
const subPages: readonly SubPage[] = [
  { path: '', said: meetingWords.sitting, isFor: everybody },
  { path: '/agenda', said: agendaWords.title, isFor: everybody },
  { path: '/answer', said: answerWords.title, isFor: ({ isMember }) => isMember },
  { path: '/invitations', said: invitationWords.ledger, isFor: ({ isSecretary }) => isSecretary },
  { path: '/telephone', said: invitationWords.telephone, isFor: ({ isSecretary }) => isSecretary },
  {
    path: '/review',
    said: reviewWords.page,
    isFor: ({ isSecretary, way }) => isSecretary && way === 'WRITTEN',
  },
  { path: '/experts', said: keptExpertWords.page, isFor: ({ isSecretary }) => isSecretary },
  {
    path: '/opinions',
    said: opinionWords.title,
    isFor: ({ isSecretary, isMember }) => isSecretary || isMember,
  },
  { path: '/ballot', said: sittingWords.ballot, isFor: ({ isMember }) => isMember },
  { path: '/sign', said: sittingWords.sign, isFor: everybody },
  { path: '/minutes', said: sittingWords.minutes, isFor: everybody },
  {
    path: '/materials',
    said: sittingWords.materials,
    isFor: ({ isMember, isSecretary }) => isMember || isSecretary,
  },
  { path: '/sheet', said: sittingWords.sheet, isFor: ({ isSecretary }) => isSecretary },
  { path: '/allowances', said: sittingWords.allowances, isFor: ({ isSecretary }) => isSecretary },
];

interface MeetingFrameProps {
  readonly scene: Scene;
  readonly head: MeetingHeadView;
  /** The page's own name; none on the sitting itself. */
  readonly title?: Said;
  readonly done?: Done | null;
  readonly children: ComponentChildren;
}

/** A page of a meeting: the way back, which committee, when, where it stands, its pages, what was just done. */
export const MeetingFrame = ({ scene, head, title, done = null, children }: MeetingFrameProps) => {
  const name = nameOf(scene, head);
  const here = `/meetings/${head.meetingId}`;
  return (
    <>
      <Crumb
        scene={scene}
        steps={[
          { href: '/meetings', text: say(scene, meetingWords.meetings) },
          ...(title ? [{ href: here, text: name }] : []),
        ]}
        here={title ? say(scene, title) : name}
      />
      <div class="dr-top">
        <div>
          <h1>{title ? `${name}: ${say(scene, title)}` : name}</h1>
          <p>
            <Moment scene={scene} at={head.startsAt} /> · {say(scene, attendanceLabels[head.way])} ·{' '}
            <span class="dr-badge">{say(scene, meetingStatusLabels[head.status])}</span>
            {head.cancelCause ? ` ${say(scene, cancelCauseLabels[head.cancelCause])}` : ''}
          </p>
        </div>
      </div>
      <SubPages scene={scene} head={head} />
      <div class="dr-stack">
        {done ? (
          <Notice kind={done === 'done' ? 'good' : 'info'}>{say(scene, meetingDone[done])}</Notice>
        ) : null}
        {head.effect ? <Notice kind="info">{say(scene, subEffectWords[head.effect])}</Notice> : null}
        {children}
      </div>
    </>
  );
};

/** The committee with its place: 우만1동 동 사례회의. */
export const nameOf = (scene: Scene, { kind, placeName }: MeetingHeadView): string =>
  `${placeName} ${say(scene, committeeLabels[kind])}`;

const SubPages = ({ scene, head }: Pick<MeetingFrameProps, 'scene' | 'head'>) => (
  <nav class="dr-tabs dr-noprint" aria-label={say(scene, meetingWords.pages)}>
    {subPages
      .filter(({ isFor }) => isFor(head))
      .map(({ path, said }) => {
        const href = `/meetings/${head.meetingId}${path}`;
        return (
          <a href={href} aria-current={scene.here.split('?')[0] === href ? 'page' : undefined}>
            {say(scene, said)}
          </a>
        );
      })}
  </nav>
);
