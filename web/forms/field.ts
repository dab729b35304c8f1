import type { CaseView } from '../../api/views/case.ts';
import { fieldWords } from '../../words/formPages.ts';
import type { Labels } from '../../words/labels.ts';
import type { Said } from '../../words/language.ts';
import { describe } from '../parts/about.ts';
import type { Told } from './told.tsx';

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
  /** The page opens with it, ready to be typed in. */
  readonly isFirst?: true;
}

/**
 * One question of a form. Names are those of the act's body, so that the same schema judges a form and a program; a
 * row of a list is `help.0.units`.
 */
export type Field<Name extends string = string> =
  | (Named<Name> & {
      readonly kind: 'note';
      /** Characters, and a lower box; 4,000 where not said. */
      readonly most?: number;
    })
  | (Named<Name> & {
      readonly kind: 'text' | 'tel' | 'day' | 'moment';
      readonly size?: 's';
      /** Where somebody begins who comes to the page. */
      readonly first?: true;
      /** What a browser offers while one types; anything else may be written. */
      readonly suggestions?: readonly Option[];
    })
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
  | (Named<Name> & {
      readonly kind: 'help';
      readonly rows: readonly HelpRow[];
      /** What was given before. */
      readonly before: readonly Told[];
    })
  | (Named<Name> & { readonly kind: 'areas'; readonly rows: readonly AreaRow[] })
  /** One row for each member of the household. */
  | (Named<Name> & { readonly kind: 'members'; readonly rows: number })
  /** Photos and files, from a telephone's camera too. */
  | (Named<Name> & { readonly kind: 'files'; readonly most: number })
  | (Named<Name> & { readonly kind: 'warnings'; readonly rows: readonly WarningRow[] })
  | (Named<Name> & { readonly kind: 'votes' })
  | (Named<Name> & { readonly kind: 'instalments'; readonly rows: number })
  | (Named<Name> & {
      readonly kind: 'answers';
      /** What each answer is to, in their order. */
      readonly points: readonly Said[];
      readonly options: readonly Option[];
    })
  | (Named<Name> & {
      /** Folded away until something stands in it. */
      readonly kind: 'folded';
      readonly rows: readonly (readonly Field<Name>[])[];
    })
  | {
      readonly kind: 'fixed';
      readonly name: Name;
      readonly value: string;
      /** What it stands for, where a person has to know. */
      readonly shown?: Said;
    };

/** One of several, or several of several. */
export type Choice<Name extends string = string> = Extract<Field<Name>, { readonly kind: 'one' | 'many' }>;

/** A kind of support as one row of a list: `supports.3.kind` with its `supports.3.sub`. */
export interface KindRow {
  readonly kind: string;
  readonly sub: string | null;
  readonly said: Said;
}
/** A kind that was asked for, with what the table proposes and what to know of it. */
export interface HelpRow extends KindRow {
  readonly told: readonly Told[];
  readonly unit: Said;
  readonly units: number;
  readonly amountWon: number | null;
  readonly from: string;
}
/** A warning with the reasons that answer it. */
export interface WarningRow {
  readonly warning: string;
  readonly said: Said;
  readonly told: readonly Told[];
  readonly options: readonly Option[];
}

/** An area of need that may be assessed: `areas.3.area` with its level and words. */
export interface AreaRow {
  readonly area: string;
  readonly said: Said;
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
  { yes, no, hint }: { readonly yes: Said; readonly no: Said; readonly hint?: Said },
): Field<Name> {
  const options = [
    { value: 'true', said: yes },
    { value: 'false', said: no },
  ];
  return one(name, said, options, hint);
}

/** The narrative of an act. */
export const note: Field<'note'> = {
  kind: 'note',
  name: 'note',
  said: fieldWords.note,
  hint: fieldWords.noteHint,
};

/** A committee's count, in one row. */
export const votes: Field<'votes'> & { readonly kind: 'votes' } = {
  kind: 'votes',
  name: 'votes',
  said: fieldWords.votes,
  hint: fieldWords.votesHint,
};

/** What is sent along and asked of nobody. */
export const fixed = (name: string, value: string): Field => ({ kind: 'fixed', name, value });

/** A choice of exactly one. */
export function one<Name extends string>(
  name: Name,
  said: Said,
  options: readonly Option[],
  hint?: Said,
): Choice<Name> {
  return { kind: 'one', name, said, options, ...(hint ? { hint } : {}) };
}

/** A choice of exactly one, or of none for the reason that the first option says. */
export function oneOrNone<Name extends string>(
  name: Name,
  said: Said,
  { none, options, hint }: { readonly none: Said; readonly options: readonly Option[]; readonly hint?: Said },
): Field<Name> {
  return { ...one(name, said, [{ value: '', said: none }, ...options], hint), preset: '' };
}

interface WhichOne<Name extends string> {
  readonly name: Name;
  readonly said: Said;
  readonly abouts: readonly string[];
  readonly about: string | null;
  readonly view: CaseView;
  readonly hint?: Said;
}

/** Which grant, linkage, consent … is meant: no question where there is only one. */
export function whichOne<Name extends string>(which: WhichOne<Name>): Field<Name> {
  const { name, said, abouts, about, view, hint } = which;
  const [first = ''] = abouts;
  if (abouts.length < 2) {
    const shown = first === '' ? {} : { shown: describe(view, first) };
    return { kind: 'fixed', name, value: first, ...shown };
  }
  const options = abouts.map((value) => ({ value, said: describe(view, value) }));
  const preset = about !== null && abouts.includes(about) ? { preset: about } : {};
  return { ...one(name, said, options, hint), ...preset };
}
