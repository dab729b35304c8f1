import { dayOf, type Instant } from '../../domain/time.ts';
import { momentWords } from '../../words/dates.ts';
import { stayWords } from '../../words/doorPages.ts';
import { say, type Scene } from '../scene.ts';

/**
 * Until when the session lasts, in words, so that nobody needs a script to know. The seconds beside it are for a script,
 * which must not trust the clock of its own machine.
 */
export const Stay = ({ scene }: { readonly scene: Scene }) => {
  if (!scene.visitor) return null;
  const { idleUntil, endsAt, idleLeftS, endLeftS } = scene.visitor.session;
  const end = isSameDay(idleUntil, endsAt) ? hourOf(endsAt) : say(scene, momentWords(endsAt));
  const said =
    idleUntil === endsAt ? stayWords.untilEnd(end) : stayWords.until({ idle: hourOf(idleUntil), end });
  return (
    <p class="dr-stay" data-idle-left={idleLeftS} data-end-left={endLeftS}>
      {say(scene, said)}
    </p>
  );
};

const isSameDay = (one: Instant, other: Instant): boolean => dayOf(one) === dayOf(other);

/** Only the hour and minute in Korea. */
const hourOf = (at: Instant): string => momentWords(at).ko.slice(-5);
