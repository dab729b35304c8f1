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

/** Shown by the script two minutes before the end; without it it stays shut, and the line above says the same. */
export const StayDialog = ({ scene }: { readonly scene: Scene }) =>
  scene.visitor ? (
    <dialog class="dr-dialog" id="stay" aria-labelledby="stay-title">
      <h2 id="stay-title">{say(scene, stayWords.title)}</h2>
      <p data-when="soon">{say(scene, stayWords.soon)}</p>
      <p data-when="last" hidden>
        {say(scene, stayWords.last)}
      </p>
      <p data-when="over" hidden>
        {say(scene, stayWords.over)}
      </p>
      <div class="dr-dialog__acts">
        <form method="post" action="/api/session/extend" data-when="soon">
          <input type="hidden" name="formToken" value={scene.visitor.formToken} />
          <input type="hidden" name="next" value={scene.here} />
          <button class="dr-btn">{say(scene, stayWords.stay)}</button>
        </form>
        <form method="dialog">
          <button class="dr-btn">{say(scene, stayWords.close)}</button>
        </form>
      </div>
    </dialog>
  ) : null;
