import type { GrantView } from '../../../api/views/emergencySupport.ts';
import { aboutWords } from '../../../words/casePages.ts';
import { noticeWords } from '../../../words/noticePages.ts';
import { noticeTakerLabels, servedNoticeLabels, serviceWayLabels } from '../../../words/recoveryLabels.ts';
import { TableHead } from '../../parts/tableHead.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface ServiceProps {
  readonly scene: Scene;
  readonly services: GrantView['services'];
}

const columns = [
  noticeWords.notice,
  noticeWords.attempt,
  noticeWords.way,
  noticeWords.publishedOn,
  noticeWords.arrivedOn,
  noticeWords.takenBy,
] as const;

/** 송달: every attempt at every notice, the oldest first (행정절차법 제14조, 제15조). */
export const ServiceRecord = ({ scene, services }: ServiceProps) => (
  <>
    <table class="dr-table dr-stacked" role="table" aria-label={say(scene, noticeWords.service)}>
      <TableHead scene={scene} columns={columns} />
      <tbody>
        {services.map((service) => (
          <Row scene={scene} service={service} />
        ))}
      </tbody>
    </table>
    <p class="dr-small">{say(scene, noticeWords.basis)}</p>
  </>
);

interface RowProps {
  readonly scene: Scene;
  readonly service: GrantView['services'][number];
}

const Row = ({ scene, service }: RowProps) => {
  const { notice, extensionId, attempt, way, publishedOn, arrivedOn, takenBy } = service;
  return (
    <tr>
      <th scope="row">
        {say(scene, servedNoticeLabels[notice])}
        {extensionId === undefined ? null : <small>{say(scene, aboutWords(extensionId))}</small>}
      </th>
      <td data-th={say(scene, noticeWords.attempt)}>{attempt}</td>
      <td data-th={say(scene, noticeWords.way)}>{say(scene, serviceWayLabels[way])}</td>
      <td data-th={say(scene, noticeWords.publishedOn)}>
        {publishedOn ? <Day scene={scene} day={publishedOn} /> : '–'}
      </td>
      <td data-th={say(scene, noticeWords.arrivedOn)}>
        {arrivedOn ? <Day scene={scene} day={arrivedOn} /> : say(scene, noticeWords.notArrived)}
      </td>
      <td data-th={say(scene, noticeWords.takenBy)}>
        {takenBy ? say(scene, noticeTakerLabels[takenBy]) : '–'}
      </td>
    </tr>
  );
};
