import type { MinutesView } from '../../../api/views/minutes.ts';
import { committeeWords, reportedCounts } from '../../../words/committeePages.ts';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface ReportedProps extends Pick<MinutesView, 'reported'> {
  readonly scene: Scene;
  /** On paper an address is of no use. */
  readonly isLinked?: boolean;
}

/** 소위원회 의결 보고: what it has decided for the whole committee since that last sat. */
export const Reported = ({ scene, reported, isLinked = false }: ReportedProps) => (
  <ul>
    {reported.map(({ meetingId, startsAt, decided, passed }) => (
      <li>
        <Moment scene={scene} at={startsAt} />: {say(scene, reportedCounts(decided, passed))}{' '}
        {isLinked ? (
          <a href={`/meetings/${meetingId}/minutes`}>{say(scene, committeeWords.itsMinutes)}</a>
        ) : null}
      </li>
    ))}
  </ul>
);
