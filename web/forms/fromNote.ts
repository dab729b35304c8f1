import type { NoteView } from '../../api/views/note.ts';
import { callBackLine } from '../../words/notePages.ts';
import { say, type Scene } from '../scene.ts';
import type { Field } from './field.ts';

/** What a call note already says, in the boxes of a report; the number to call back may be somebody else's than the household's. */
export function presetsFrom(scene: Scene, { words, dong }: NoteView): Readonly<Record<string, string>> {
  const { who, where, what, callBack } = words ?? { who: null, where: null, what: '', callBack: null };
  const lines = [what, ...(callBack ? [say(scene, callBackLine(callBack))] : [])];
  return {
    dong: dong.code,
    note: lines.join('\n').trim(),
    ...(who ? { 'person.name': who } : {}),
    ...(where ? { 'person.address': where } : {}),
  };
}

/** The same questions with what is known filled in. */
export const withPresets = (
  fields: readonly Field[],
  presets: Readonly<Record<string, string>>,
): readonly Field[] =>
  fields.map((field) => {
    const preset = presets[field.name];
    return preset === undefined ? field : { ...field, preset };
  });
