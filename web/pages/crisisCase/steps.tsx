import type { CaseView } from '../../../api/views/case.ts';
import type { Stage } from '../../../domain/crisisCase/stages.ts';
import { caseWords, stepWords } from '../../../words/casePages.ts';
import { say, type Scene } from '../../scene.ts';

type Step = keyof typeof stepWords;

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
function wayOf({ nextStep, caseClass }: CaseView): readonly Step[] {
  if (nextStep === 'INFO_ONLY') return short('informed');
  if (nextStep === 'SERVICE_LINK') return short('link');
  if (caseClass === 'SERVICE_LINK') return afterConference('link');
  if (caseClass === 'NOT_SELECTED') return afterConference('notSelected');
  return whole;
}

/** Which step is being worked on in each stage. */
const stepIn: Readonly<Record<Stage, Step>> = {
  reported: 'discovery',
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
  closeRequested: 'closing',
  followUp: 'followUp',
  archived: 'followUp',
};

interface StepsProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** Where in its life the case is. */
export const Steps = ({ scene, view }: StepsProps) => {
  const way = wayOf(view);
  const now = way.indexOf(stepIn[view.stage]);
  const isOver = view.stage === 'archived';
  return (
    <ol class="dr-steps" aria-label={say(scene, caseWords.steps)}>
      {way.map((step, n) => {
        const isDone = n < now || isOver;
        return (
          <li
            class={isDone ? 'is-done' : undefined}
            {...(n === now && !isOver ? { 'aria-current': 'step' as const } : {})}
          >
            {say(scene, stepWords[step])}
            {isDone ? <span class="dr-vh"> {say(scene, caseWords.doneStep)}</span> : null}
          </li>
        );
      })}
    </ol>
  );
};
