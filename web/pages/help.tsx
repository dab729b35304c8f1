import { helpWords, shortcutRows } from '../../words/helpPage.ts';
import { Choice } from '../parts/choice.tsx';
import { Panel } from '../parts/panel.tsx';
import { TableHead } from '../parts/tableHead.tsx';
import { say, type Scene } from '../scene.ts';

/** 도움말: which keys do something, how a date and a colour are read, and whom to ask. */
export const Help = ({ scene }: { readonly scene: Scene }) => (
  <div class="dr-narrow dr-stack">
    <div class="dr-top">
      <h1>{say(scene, helpWords.title)}</h1>
    </div>
    <Keys scene={scene} />
    <Panel id="reading" title={say(scene, helpWords.reading)}>
      <ul class="dr-bullets">
        {helpWords.readingRows.map((row) => (
          <li>{say(scene, row)}</li>
        ))}
      </ul>
    </Panel>
    <Panel id="asking" title={say(scene, helpWords.asking)}>
      <p>{say(scene, helpWords.askingRow)}</p>
    </Panel>
  </div>
);

const Keys = ({ scene }: { readonly scene: Scene }) => {
  const { shortcuts } = scene.screen;
  return (
    <Panel id="keys" title={say(scene, helpWords.keys)} note={say(scene, helpWords.keysNote)}>
      <table class="dr-table">
        <TableHead scene={scene} columns={[helpWords.key, helpWords.does]} />
        <tbody>
          {shortcutRows.map(({ keys, said }) => (
            <tr>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{say(scene, said)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="dr-rowline">
        <p>{say(scene, shortcuts ? helpWords.keysOn : helpWords.keysOff)}</p>
        <Choice scene={scene} action="/api/display" name="shortcuts" value={shortcuts ? 'off' : 'on'}>
          {say(scene, shortcuts ? helpWords.switchOff : helpWords.switchOn)}
        </Choice>
      </div>
    </Panel>
  );
};
