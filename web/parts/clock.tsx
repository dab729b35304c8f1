import type { ClockView, DutyClockView, RuleView } from '../../api/views/clock.ts';
import { daysBetween } from '../../domain/time.ts';
import { aboutWords } from '../../words/casePages.ts';
import { remainingWords } from '../../words/dates.ts';
import { deadlineLabels, strengthLabels } from '../../words/deadlines.ts';
import { clockDutyWords, dutyWords } from '../../words/duties.ts';
import { clockWords } from '../../words/pages.ts';
import { panelWords } from '../../words/panels.ts';
import { ruleAnchor } from '../links.ts';
import { say, type Scene } from '../scene.ts';
import { Icon } from './icons.tsx';
import { Day, Moment, todayOf } from './when.tsx';

interface ClockProps {
  readonly scene: Scene;
  readonly clock: DutyClockView;
}

/** Lateness that must not be overlooked: hours that ran out, a day of the law, more than a week. */
function isGrave({ counted, rule, dueDay }: DutyClockView, scene: Scene): boolean {
  return counted === 'hours' || rule.strength === 'STATUTE' || daysBetween(dueDay, todayOf(scene)) > 7;
}

/** How much time is left, as a word first and a colour second. */
export const TimeLeft = ({ scene, clock }: ClockProps) => {
  const words = say(scene, remainingWords({ now: scene.now, ...clock }));
  if (clock.pausedUntil !== null) {
    return (
      <span class="dr-badge">
        {say(scene, panelWords.asleep)} · {words}
      </span>
    );
  }
  if (clock.dueAt <= scene.now) {
    return (
      <span class={isGrave(clock, scene) ? 'dr-badge dr-badge--late' : 'dr-badge dr-badge--over'}>
        <Icon name="warn" />
        {words}
      </span>
    );
  }
  if (clock.dueDay <= todayOf(scene)) {
    return (
      <span class="dr-badge dr-badge--today">
        <Icon name="clock" />
        {words}
      </span>
    );
  }
  return <span class="dr-badge">{words}</span>;
};

/** The day, with the hour where the clock runs by hours. */
export const DueWhen = ({ scene, clock }: ClockProps) =>
  clock.counted === 'hours' ? (
    <Moment scene={scene} at={clock.dueAt} />
  ) : (
    <Day scene={scene} day={clock.dueDay} />
  );

/** A list of cases knows the act that a duty ends; a clock has a name of its own. */
type Duty = Pick<ClockView, 'act' | 'about'> & Partial<Pick<ClockView, 'id'>>;

/** What is owed, and about which grant, linkage or visit. */
export function dutyName(scene: Scene, { id, act, about }: Duty): string {
  const duty = say(scene, id === undefined ? dutyWords[act] : clockDutyWords({ id, act }));
  return about ? `${duty} (${say(scene, aboutWords(about))})` : duty;
}

/** The rule by its own name; ours has one in both languages. */
export const lawName = (scene: Scene, { law, strength }: Pick<RuleView, 'law' | 'strength'>): string =>
  strength === 'DESIGN' ? say(scene, strengthLabels.DESIGN) : law;

/** The rule with the way to its row, and how hard it is: a guide's number never reads as law (K14), and a rule of our own says so itself. */
export const Ground = ({
  scene,
  clock,
}: {
  readonly scene: Scene;
  readonly clock: Pick<DutyClockView, 'rule' | 'provisional'>;
}) => {
  const { strength, verified, code } = clock.rule;
  const isOurs = strength === 'DESIGN';
  const marks = [
    deadlineLabels[code],
    ...(isOurs ? [] : [strengthLabels[strength]]),
    ...(isOurs || verified ? [] : [clockWords.unverified]),
    ...(clock.provisional ? [clockWords.provisional] : []),
  ];
  return (
    <>
      <a href={`/rules#${ruleAnchor(code)}`}>{lawName(scene, clock.rule)}</a>
      <small>{marks.map((mark) => say(scene, mark)).join(' · ')}</small>
    </>
  );
};
