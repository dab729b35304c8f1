import type { LettersView, LetterView } from '../../../api/views/timeline.ts';
import { letterTemplates, type LetterTemplate } from '../../../domain/crisisCase/letterTemplates.ts';
import { attempts as tried, caseWords } from '../../../words/casePages.ts';
import { letterLabels, letterStatusLabels } from '../../../words/deadlines.ts';
import { wholeWords } from '../../../words/wholePages.ts';
import { Panel } from '../../parts/panel.tsx';
import { Moment } from '../../parts/when.tsx';
import { letterBadges } from '../../parts/letterBadges.ts';
import { say, type Scene } from '../../scene.ts';
import { TableHead } from '../../parts/tableHead.tsx';

interface LettersProps {
  readonly scene: Scene;
  readonly letters: LettersView;
  /** Where the rest of them are; null where the page itself is the rest. */
  readonly all?: string | null;
}

const columns = [caseWords.letter, caseWords.to, caseWords.at, caseWords.state] as const;

/** Who was told of what, and whether it reached the mail server. */
export const Letters = ({ scene, letters, all = null }: LettersProps) => (
  <Panel id="letters" title={say(scene, caseWords.letters)}>
    {letters.items.length === 0 ? (
      <p class="dr-panel__body">{say(scene, caseWords.noLetters)}</p>
    ) : (
      <table class="dr-table dr-stacked" role="table" aria-labelledby="letters">
        <TableHead scene={scene} columns={columns} />
        <tbody>
          {letters.items.map((letter) => (
            <Row scene={scene} letter={letter} />
          ))}
        </tbody>
      </table>
    )}
    {all === null || letters.next === null ? null : (
      <p class="dr-panel__body dr-noprint">
        <a href={all}>{say(scene, wholeWords.allLetters)}</a>
      </p>
    )}
  </Panel>
);

const isTemplate = (text: string): text is LetterTemplate =>
  (letterTemplates as readonly string[]).includes(text);

const Row = ({ scene, letter }: { readonly scene: Scene; readonly letter: LetterView }) => {
  const { at, template, to, status, attempts, sentAt } = letter;
  return (
    <tr>
      <th scope="row">{isTemplate(template) ? say(scene, letterLabels[template]) : template}</th>
      <td data-th={say(scene, caseWords.to)}>{to.name}</td>
      <td data-th={say(scene, caseWords.at)}>
        <Moment scene={scene} at={sentAt ?? at} />
      </td>
      <td data-th={say(scene, caseWords.state)}>
        <span class={letterBadges[status]}>{say(scene, letterStatusLabels[status])}</span>
        {attempts > 1 ? <small>{say(scene, tried(attempts))}</small> : null}
      </td>
    </tr>
  );
};
