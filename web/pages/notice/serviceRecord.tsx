import type { GrantView } from '../../../api/views/emergencySupport.ts';
import { noticeWords } from '../../../words/noticePages.ts';
import { noticeTakerLabels, servedNoticeLabels, serviceWayLabels } from '../../../words/recoveryLabels.ts';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface ServiceProps {
  readonly scene: Scene;
  readonly services: GrantView['services'];
}

/** 송달: every attempt at every notice, the oldest first (행정절차법 제14조, 제15조). */
export const ServiceRecord = ({ scene, services }: ServiceProps) => {
  const { notice, attempt, way, publishedOn, arrivedOn, takenBy } = noticeWords;
  const heads = [notice, attempt, way, publishedOn, arrivedOn, takenBy].map((said) => say(scene, said));
  return (
    <>
      <table class="dr-table dr-stacked" role="table" aria-label={say(scene, noticeWords.service)}>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head) => (
              <th role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {services.map((service) => (
            <tr role="row">
              {cellsOf(scene, service).map((cell, n) => (
                <td role="cell" data-label={heads[n]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="dr-small">{say(scene, noticeWords.basis)}</p>
    </>
  );
};

const cellsOf = (scene: Scene, service: GrantView['services'][number]) => {
  const { notice, attempt, way, publishedOn, arrivedOn, takenBy } = service;
  return [
    say(scene, servedNoticeLabels[notice]),
    String(attempt),
    say(scene, serviceWayLabels[way]),
    publishedOn ? <Day scene={scene} day={publishedOn} /> : '–',
    arrivedOn ? <Day scene={scene} day={arrivedOn} /> : say(scene, noticeWords.notArrived),
    takenBy ? say(scene, noticeTakerLabels[takenBy]) : '–',
  ];
};
