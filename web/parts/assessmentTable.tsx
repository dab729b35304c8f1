import type { ComponentChildren } from 'preact';
import type { AssessmentView } from '../../api/views/assessment.ts';
import { needAreas, type AssessedArea, type NeedArea } from '../../domain/crisisCase/codes.ts';
import { dayOf } from '../../domain/time.ts';
import { crisisLevelLabels, needLabels, needLevelLabels } from '../../words/labels.ts';
import { assessmentNo, panelWords, priorityWords } from '../../words/panels.ts';
import { say, type Scene } from '../scene.ts';
import { Day } from './when.tsx';

interface AssessmentTableProps<A extends AssessmentView> {
  readonly scene: Scene;
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  /** Oldest first: what changed is read from left to right. */
  readonly assessments: readonly A[];
  /** What more is known of one area at one time. */
  readonly words?: (assessment: A, area: NeedArea) => ComponentChildren;
  /** What stands under everything, once for each assessment. */
  readonly foot?: (assessment: A) => ComponentChildren;
}

/** Every assessment beside the others: areas as rows, days as columns. A narrow screen moves it sideways in its frame. */
export const AssessmentTable = <A extends AssessmentView>(props: AssessmentTableProps<A>) => {
  const { scene, labelledBy, assessments, words, foot } = props;
  return (
    <div class="dr-scroll" tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <table class="dr-table">
        <thead>
          <tr>
            <th scope="col">{say(scene, panelWords.area)}</th>
            {assessments.map(({ no, at }) => (
              <th scope="col">
                {say(scene, assessmentNo(no))}
                <small>
                  <Day scene={scene} day={dayOf(at)} />
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areasIn(assessments).map((area) => (
            <tr>
              <th scope="row">{say(scene, needLabels[area])}</th>
              {assessments.map((assessment) => (
                <td>
                  <Found scene={scene} found={assessment.areas.find((one) => one.area === area)} />
                  {words?.(assessment, area)}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{say(scene, panelWords.crisisLevel)}</th>
            {assessments.map(({ crisisLevel }) => (
              <td>{say(scene, crisisLevelLabels[crisisLevel])}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{say(scene, panelWords.assessedBy)}</th>
            {assessments.map((assessment) => (
              <td>
                {assessment.by.name}
                {foot?.(assessment)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
};

/** Areas that anybody ever looked at, in the order of the form. */
const areasIn = (assessments: readonly AssessmentView[]): readonly NeedArea[] =>
  needAreas.filter((area) => assessments.some(({ areas }) => areas.some((one) => one.area === area)));

/** How great the need is and what comes first; an area that nobody looked at is none that is well. */
const Found = ({ scene, found }: { readonly scene: Scene; readonly found: AssessedArea | undefined }) => {
  if (!found) return <span class="dr-soft">{say(scene, panelWords.notAssessed)}</span>;
  const { level, priority } = found;
  return (
    <>
      {level === 'HIGH' ? <b>{say(scene, needLevelLabels[level])}</b> : say(scene, needLevelLabels[level])}
      {priority === null ? null : <small>{say(scene, priorityWords(priority))}</small>}
    </>
  );
};
