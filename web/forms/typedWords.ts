import type { Said } from '../../words/language.ts';
import { say, type Scene } from '../scene.ts';
import { boxesOf } from './boxes.ts';
import type { Field } from './field.ts';
import type { Filled } from './filled.ts';

/** What a code stands for that was chosen in this box; undefined where it is no code. */
export function optionSaid(fields: readonly Field[], name: string, value: string): Said | undefined {
  const field = fields.find((one) => one.name === name);
  const options = field && 'options' in field ? field.options : [];
  return options.find((option) => option.value === value)?.said;
}

/** Every box in which somebody typed or chose something, by its name, in words where it holds codes. */
export function typedWords(
  scene: Scene,
  fields: readonly Field[],
  { typed }: Pick<Filled, 'typed'>,
): readonly (readonly [Said, string])[] {
  return fields.flatMap(boxesOf).flatMap(([name, said]) => {
    const words = (typed[name] ?? []).flatMap((value) => {
      const option = optionSaid(fields, name, value);
      if (option) return [say(scene, option)];
      return value.trim() === '' ? [] : [value];
    });
    return words.length === 0 ? [] : [[said, words.join(', ')] as const];
  });
}
