import type { CaseView } from '../../../api/views/case.ts';
import type { ClockView } from '../../../api/views/clock.ts';
import { caseWords } from '../../../words/casePages.ts';
import { actLabels, seatLabels } from '../../../words/labels.ts';
import { dutyName, DueWhen, TimeLeft } from '../../parts/clock.tsx';
import { itemKindLabels } from '../../../words/committeeLabels.ts';
import { standingWords } from '../../../words/caseSittings.ts';
import { actHref } from '../../links.ts';
import { say, type Scene } from '../../scene.ts';

interface NextProps {
  readonly scene: Scene;
  readonly view: CaseView;
  /** False while a form stands open: a page has one primary button. */
  readonly isMain: boolean;
}

/** The nearest duty that can be done now: where the nearest waits for another, that other comes first. */
export function nextClock({ clocks }: CaseView): ClockView | null {
  const [nearest] = clocks;
  if (!nearest) return null;
  return clocks.find(({ id }) => id === nearest.waitsFor) ?? nearest;
}

/** What comes next in this case, who does it, by when; with its button where it is mine to do. */
export const Next = ({ scene, view, isMain }: NextProps) => {
  const clock = nextClock(view);
  if (!clock) {
    return (
      <section class="dr-next" aria-labelledby="next">
        <h2 id="next">{say(scene, caseWords.nothingNext)}</h2>
      </section>
    );
  }
  const mine = myClock(scene, view, clock);
  return (
    <section class="dr-next dr-wide-btn" aria-labelledby="next">
      <div>
        <p class="dr-rowline">
          <TimeLeft scene={scene} clock={clock} />
          <span>
            <DueWhen scene={scene} clock={clock} /> · {clock.owner.name} ({say(scene, seatLabels[clock.seat])}
            )
          </span>
        </p>
        <h2 id="next">{`${say(scene, caseWords.next)}: ${dutyName(scene, clock)}`}</h2>
        <Standing scene={scene} view={view} />
        {mine === clock ? null : <p class="dr-soft">{say(scene, caseWords.notYours)}</p>}
      </div>
      {mine ? (
        <a
          class={mine === clock && isMain ? 'dr-btn dr-btn--primary' : 'dr-btn'}
          href={actHref(view.caseId, mine)}
        >
          {mine === clock ? '' : `${say(scene, caseWords.mine)}: `}
          {say(scene, actLabels[mine.act])}
        </a>
      ) : null}
    </section>
  );
};

/** Where its questions stand: what a committee decides, nobody decides here. */
const Standing = ({ scene, view: { sittings } }: Pick<NextProps, 'scene' | 'view'>) =>
  sittings.length === 0 ? null : (
    <ul class="dr-plain">
      {sittings.map((one) => (
        <li key={`${one.meetingId}/${String(one.item)}`}>
          <a href={`/meetings/${one.meetingId}`}>{say(scene, standingWords(one))}</a>
          {` · ${say(scene, itemKindLabels[one.kind])}`}
        </li>
      ))}
    </ul>
  );

/** The next duty where this person may do it, else the nearest that is owed by them. */
function myClock({ visitor }: Scene, { allowed, clocks }: CaseView, next: ClockView): ClockView | null {
  const mayDo = (clock: ClockView): boolean => allowed.some(({ act }) => act === clock.act);
  if (mayDo(next)) return next;
  return clocks.find((clock) => clock.owner.staffId === visitor?.person.staffId && mayDo(clock)) ?? null;
}
