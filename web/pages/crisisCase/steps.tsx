import type { CaseView } from '../../../api/views/case.ts';
import type { Stage } from '../../../domain/crisisCase/stages.ts';
import { caseWords, stepWords } from '../../../words/casePages.ts';
import { stageLabels } from '../../../words/labels.ts';
import type { Said } from '../../../words/language.ts';
import { say, type Scene } from '../../scene.ts';

type Step = keyof typeof stepWords | 'ended';

const whole: readonly Step[] = [
  'discovery',
  'intake',
  'assessment',
  'conference',
  'plan',
  'service',
  'closing',
  'followUp',
];
const short = (middle: Step): readonly Step[] => ['discovery', 'intake', middle, 'closing', 'followUp'];
const afterConference = (middle: Step): readonly Step[] => [
  'discovery',
  'intake',
  'assessment',
  'conference',
  middle,
  'closing',
  'followUp',
];

/** The way this case takes; one that never was assessed does not show an assessment as done. */
function wayOf(view: CaseView): readonly Step[] {
  const way = plannedWay(view);
  if (view.stage === 'ended') return [...way.filter(wasReached(view)), 'ended', 'closing'];
  return atTheEnd.includes(view.stage) ? way.filter(wasReached(view)) : way;
}

function plannedWay({ nextStep, caseClass }: CaseView): readonly Step[] {
  if (nextStep === 'INFO_ONLY') return short('informed');
  if (nextStep === 'SERVICE_LINK') return short('link');
  if (caseClass === 'SERVICE_LINK') return afterConference('link');
  if (caseClass === 'NOT_SELECTED') return afterConference('notSelected');
  return whole;
}

const atTheEnd: readonly Stage[] = ['closeRequested', 'followUp', 'archived'];

/** Who refuses help, is not found or dies goes to the closing from anywhere; only what was done stands before it. */
const wasReached =
  ({ stage, nextStep, assessments, caseClass, planVersion }: CaseView) =>
  (step: Step): boolean => {
    switch (step) {
      case 'assessment':
        return assessments.length > 0;
      case 'conference':
        return caseClass !== null;
      case 'plan':
      case 'service':
        return planVersion > 0;
      case 'intake':
      case 'informed':
      case 'link':
      case 'notSelected':
        return nextStep !== null;
      case 'closing':
      case 'followUp':
        return stage !== 'ended';
      case 'discovery':
      case 'ended':
        return true;
    }
  };

/** Which step is being worked on in each stage. */
const stepIn: Readonly<Record<Exclude<Stage, 'missing'>, Step>> = {
  reported: 'discovery',
  refused: 'discovery',
  contacted: 'intake',
  intakeDone: 'intake',
  informed: 'informed',
  registered: 'assessment',
  assessed: 'conference',
  conferenced: 'conference',
  classified: 'plan',
  notSelected: 'notSelected',
  serviceLink: 'link',
  planned: 'service',
  inService: 'service',
  ended: 'ended',
  closeRequested: 'closing',
  followUp: 'followUp',
  archived: 'followUp',
};

/** Who is missing stays at the step at which they vanished. */
function stepOf({ stage, missing }: CaseView): Step {
  if (stage !== 'missing') return stepIn[stage];
  return missing && missing.from !== 'missing' ? stepIn[missing.from] : 'discovery';
}

const nameOf = (step: Step): Said => (step === 'ended' ? stageLabels.ended : stepWords[step]);

/** Stages beside the way, told behind the step at which the case stands. */
const aside: readonly Stage[] = ['refused', 'missing'];

interface StepsProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** Where in its life the case is. */
export const Steps = ({ scene, view }: StepsProps) => {
  const way = wayOf(view);
  const now = way.indexOf(stepOf(view));
  const isOver = view.stage === 'archived';
  return (
    <ol class="dr-steps" aria-label={say(scene, caseWords.steps)}>
      {way.map((step, n) => {
        const isDone = n < now || isOver;
        const isNow = n === now && !isOver;
        return (
          <li class={isDone ? 'is-done' : undefined} {...(isNow ? { 'aria-current': 'step' as const } : {})}>
            {say(scene, nameOf(step))}
            {isNow && aside.includes(view.stage) ? ` · ${say(scene, stageLabels[view.stage])}` : null}
            {isDone ? <span class="dr-vh"> {say(scene, caseWords.doneStep)}</span> : null}
          </li>
        );
      })}
    </ol>
  );
};
