import { aboutWords } from '../../words/casePages.ts';
import { fieldWords } from '../../words/formPages.ts';
import type { Labels } from '../../words/labels.ts';
import type { Said } from '../../words/language.ts';

/** One thing to choose, with a second line where it needs a sentence. */
export interface Option {
  readonly value: string;
  readonly said: Said;
  readonly hint?: Said;
}

interface Named<Name extends string> {
  readonly name: Name;
  readonly said: Said;
  readonly hint?: Said;
  /** An optional box may stay empty; everything else has to be filled in. */
  readonly optional?: true;
  /** What stands there before anybody typed. */
  readonly preset?: string;
}

/**
 * One question of a form. Names are those of the act's body, so that the same schema judges a form and a program; a
 * row of a list is `help.0.units`.
 */
export type Field<Name extends string = string> =
  | (Named<Name> & { readonly kind: 'note' })
  | (Named<Name> & { readonly kind: 'text' | 'tel' | 'day'; readonly size?: 's' })
  | (Named<Name> & {
      readonly kind: 'count';
      readonly unit: Said;
      readonly least: number;
      readonly most: number;
    })
  | (Named<Name> & { readonly kind: 'won' })
  | (Named<Name> & {
      readonly kind: 'one' | 'many';
      readonly options: readonly Option[];
      readonly boxed?: true;
      /** The heading above asks already, so the legend is for those who hear it. */
      readonly isTitled?: true;
    })
  | (Named<Name> & { readonly kind: 'select'; readonly options: readonly Option[]; readonly choose: Said })
  | (Named<Name> & { readonly kind: 'kinds'; readonly rows: readonly KindRow[] })
  | (Named<Name> & { readonly kind: 'help'; readonly rows: readonly HelpRow[] })
  | { readonly kind: 'fixed'; readonly name: Name; readonly value: string };

/** A kind of support as one row of a list: `supports.3.kind` with its `supports.3.sub`. */
export interface KindRow {
  readonly kind: string;
  readonly sub: string | null;
  readonly said: Said;
}
/** A kind that was asked for, with what the law lets a first decision give of it. */
export interface HelpRow extends KindRow {
  readonly limit: Said;
  readonly unit: Said;
  readonly from: string;
}

/** Options from codes and their words, in the order of the codes. */
export function optionsOf<Code extends string>(
  codes: readonly Code[],
  labels: Labels<Code>,
): readonly Option[] {
  return codes.map((value) => ({ value, said: labels[value] }));
}

/** Yes or no as two sentences, so that a question nobody answered is not a no. */
export function yesOrNo<Name extends string>(
  name: Name,
  said: Said,
  { yes, no }: { readonly yes: Said; readonly no: Said },
): Field<Name> {
  const options = [
    { value: 'true', said: yes },
    { value: 'false', said: no },
  ];
  return { kind: 'one', name, said, options };
}

/** The narrative of an act. */
export const note: Field<'note'> = {
  kind: 'note',
  name: 'note',
  said: fieldWords.note,
  hint: fieldWords.noteHint,
};

/** A choice of exactly one. */
export function one<Name extends string>(name: Name, said: Said, options: readonly Option[]): Field<Name> {
  return { kind: 'one', name, said, options };
}

interface WhichOne<Name extends string> {
  readonly name: Name;
  readonly said: Said;
  readonly abouts: readonly string[];
  readonly about: string | null;
  readonly describe?: (about: string) => Said;
}

/** Which grant, linkage or support is meant: no question where there is only one. */
export function whichOne<Name extends string>(which: WhichOne<Name>): Field<Name> {
  const { name, said, abouts, about, describe = aboutWords } = which;
  const [first = ''] = abouts;
  if (abouts.length < 2) return { kind: 'fixed', name, value: first };
  const options = abouts.map((value) => ({ value, said: describe(value) }));
  const preset = about !== null && abouts.includes(about) ? { preset: about } : {};
  return { kind: 'one', name, said, options, ...preset };
}
