import { dayOf, type Instant, type PlainDate } from '../../domain/time.ts';
import { dayWords, momentWords } from '../../words/dates.ts';
import { say, type Scene } from '../scene.ts';

interface DayProps {
  readonly scene: Scene;
  readonly day: PlainDate;
}

/** A day as officials write it. */
export const Day = ({ scene, day }: DayProps) => <time dateTime={day}>{say(scene, dayWords(day))}</time>;

interface MomentProps {
  readonly scene: Scene;
  readonly at: Instant;
}

/** A moment in Korea. */
export const Moment = ({ scene, at }: MomentProps) => (
  <time dateTime={at}>{say(scene, momentWords(at))}</time>
);

/** Only the hour and minute in Korea, beneath a heading that names the day. */
export const TimeOfDay = ({ at }: { readonly at: Instant }) => (
  <time dateTime={at}>{momentWords(at).ko.slice(-5)}</time>
);

export const todayOf = ({ now }: Scene): PlainDate => dayOf(now);
