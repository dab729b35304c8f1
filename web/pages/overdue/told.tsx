import { figureWords } from '../../../words/overduePages.ts';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';
import { narrowedTo, type Placed } from './address.ts';

/** What went up to whom, of all that is late still, and whether the letter went out. */
export const Told = ({ scene, view, look }: Placed & { readonly scene: Scene }) => (
  <Panel id="told" title={say(scene, figureWords.told)} note={say(scene, figureWords.toldNote)}>
    {view.byTold.length === 0 ? (
      <p class="dr-panel__body">{say(scene, figureWords.toldNone)}</p>
    ) : (
      <table class="dr-table dr-stacked" role="table" aria-labelledby="told">
        <thead>
          <tr>
            <th scope="col">{say(scene, figureWords.toldTo)}</th>
            {[figureWords.count, figureWords.old, figureWords.undelivered].map((said) => (
              <th scope="col" class="dr-n">
                {say(scene, said)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.byTold.map(({ to, count, old, undelivered }) => (
            <tr>
              <th scope="row">{to.name}</th>
              <td class="dr-n" data-th={say(scene, figureWords.count)}>
                <a href={narrowedTo({ view, look }, { told: to.staffId })}>{count}</a>
              </td>
              <td class="dr-n" data-th={say(scene, figureWords.old)}>
                {old === 0 ? (
                  0
                ) : (
                  <a href={narrowedTo({ view, look }, { told: to.staffId, age: 'over7' })}>{old}</a>
                )}
              </td>
              <td class="dr-n" data-th={say(scene, figureWords.undelivered)}>
                {undelivered}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </Panel>
);
