import type { OutsideLooksView, OutsideLookView } from '../../../api/views/expert.ts';
import { watchedLabels } from '../../../words/accessLabels.ts';
import { committeeLabels, memberCategoryLabels } from '../../../words/committeeLabels.ts';
import { outsideWords, totalLooks } from '../../../words/expertPages.ts';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

const columns = [outsideWords.at, outsideWords.who, outsideWords.what] as const;

/** Who from outside read what of this household, and when; nothing where nobody did. */
export const OutsideLooks = ({
  scene,
  looks,
}: {
  readonly scene: Scene;
  readonly looks: OutsideLooksView | null;
}) =>
  looks === null || looks.total === 0 ? null : (
    <Panel id="outside" title={say(scene, outsideWords.title)} note={say(scene, totalLooks(looks.total))}>
      <table class="dr-table dr-stacked" role="table" aria-labelledby="outside">
        <TableHead scene={scene} columns={columns} />
        <tbody>
          {looks.items.map((one) => (
            <tr>
              <th scope="row">
                <Moment scene={scene} at={one.at} />
              </th>
              <td data-th={say(scene, outsideWords.who)}>{whoIs(scene, one)}</td>
              <td data-th={say(scene, outsideWords.what)}>{say(scene, watchedLabels[one.what])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );

function whoIs(scene: Scene, { name, category, kind }: OutsideLookView): string {
  const known = [
    name ?? say(scene, outsideWords.unknown),
    ...(category ? [say(scene, memberCategoryLabels[category])] : []),
    ...(kind ? [say(scene, committeeLabels[kind])] : []),
  ];
  return known.join(' · ');
}
