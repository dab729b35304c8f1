import type { Said } from '../../words/language.ts';
import { frameWords } from '../../words/pages.ts';
import { say, type Scene } from '../scene.ts';
import type { Option } from './field.ts';

interface ChoiceOfProps {
  readonly scene: Scene;
  readonly name: string;
  readonly said: Said;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
}

/** A filter of a list. One thing to choose from is no choice, unless it is what was chosen. */
export const ChoiceOf = ({ scene, name, said, options, chosen }: ChoiceOfProps) =>
  options.length < 2 && chosen === undefined ? null : (
    <div>
      <label for={`filter-${name}`}>{say(scene, said)}</label>
      <select class="dr-in-row" id={`filter-${name}`} name={name}>
        <option value="">{say(scene, frameWords.all)}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {say(scene, option.said)}
          </option>
        ))}
      </select>
    </div>
  );
