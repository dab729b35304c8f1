import { adviceAnswers, advicePoints, escalationLevels, evaluations } from '../../domain/escalation.ts';
import {
  adviceAnswerLabels,
  advicePointLabels,
  escalationLevelLabels,
  evaluationLabels,
} from '../../words/escalationLabels.ts';
import { fieldWords } from '../../words/formPages.ts';
import { note, one, optionsOf, whichOne, type Field } from './field.ts';
import type { FieldsOf, FormAct, FormGround } from './ground.ts';
import { tableQuestions } from './tableFields.ts';

type EscalationAct = Extract<FormAct, 'escalate' | 'adviseCase' | 'referUp' | 'answerAdvice'>;

/** The questions of the acts by which a case goes up and the advice comes down. */
export const escalationFields: { readonly [A in EscalationAct]: FieldsOf<A> } = {
  escalate: () => [
    one('level', fieldWords.escalationLevel, optionsOf(escalationLevels, escalationLevelLabels)),
    note,
  ],
  adviseCase: (ground) => [
    whichEscalation(ground),
    ...tableQuestions(ground),
    one(
      'evaluation',
      fieldWords.evaluation,
      optionsOf(evaluations, evaluationLabels),
      fieldWords.evaluationHint,
    ),
    {
      kind: 'many',
      name: 'points',
      said: fieldWords.points,
      options: optionsOf(advicePoints, advicePointLabels),
    },
    note,
  ],
  referUp: (ground) => [whichEscalation(ground), note],
  answerAdvice: (ground) => [
    whichEscalation(ground),
    {
      kind: 'answers',
      name: 'answers',
      said: fieldWords.answers,
      hint: fieldWords.answersHint,
      points: pointsOf(ground).map((point) => advicePointLabels[point]),
      options: optionsOf(adviceAnswers, adviceAnswerLabels),
    },
    note,
  ],
};

const whichEscalation = (ground: FormGround): Field<'escalationId'> =>
  whichOne({ ...ground, name: 'escalationId', said: fieldWords.escalation });

function pointsOf({ view, abouts: [escalationId] }: FormGround) {
  const advice = view.escalations.find(({ id }) => id === escalationId)?.advice;
  return (advice?.points ?? []).map(({ point }) => point);
}
