import { amountReasons } from '../../domain/emergencySupport/warnings/codes.ts';
import { needLevels } from '../../domain/crisisCase/codes.ts';
import { memberConsentAnswers, kinships } from '../../domain/emergencySupport/memberConsent.ts';
import { memberConsentLabels, memberNo, kinshipLabels } from '../../words/fieldCheckWords.ts';
import { groupedDigits } from '../../words/dates.ts';
import { fieldWords } from '../../words/formPages.ts';
import { needLevelLabels } from '../../words/labels.ts';
import { panelWords } from '../../words/panels.ts';
import type { Said } from '../../words/language.ts';
import { proposalWords } from '../../words/proposalWords.ts';
import { amountReasonLabels } from '../../words/warningLabels.ts';
import { warningPageWords } from '../../words/warningPages.ts';
import { joined } from '../parts/joined.ts';
import { one, optionsOf, type Choice, type Field, type HelpRow, type WarningRow } from './field.ts';
import type { Labelled } from './labelledBox.tsx';

type Of<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>;

/** The boxes of one kind of support that may be given: how often, how much, from when. */
export function helpBoxes(
  list: string,
  n: number,
  { unit, from, units, amountWon }: HelpRow,
): readonly Labelled[] {
  const row = `${list}.${String(n)}`;
  return [
    {
      kind: 'count',
      name: `${row}.units`,
      said: fieldWords.units,
      unit,
      least: 1,
      most: 12,
      ...(units > 0 ? { preset: String(units) } : {}),
      optional: true,
    },
    {
      kind: 'won',
      name: `${row}.amountWon`,
      said: fieldWords.amountEach,
      ...(amountWon === null ? {} : { preset: groupedDigits(amountWon) }),
      optional: true,
    },
    { kind: 'day', name: `${row}.from`, said: fieldWords.from, preset: from, optional: true },
    {
      kind: 'select',
      name: `${row}.amountReason`,
      said: proposalWords.amountReason,
      choose: proposalWords.asProposed,
      options: optionsOf(amountReasons, amountReasonLabels),
      optional: true,
    },
  ];
}

/** Why somebody goes on against a warning. */
export const warningBox = (list: string, n: number, { options }: WarningRow): Labelled => ({
  kind: 'select',
  name: `${list}.${String(n)}.reason`,
  said: warningPageWords.reason,
  choose: warningPageWords.notAnswered,
  options,
  optional: true,
});

/** Longest sealed text about one area, in characters. */
const areaWordsMost = 1000;

/** What is asked about an area that somebody assessed: codes for the case, words for its paper. */
export function areaBoxes(
  list: string,
  n: number,
): { readonly level: Choice; readonly rest: readonly Labelled[] } {
  const row = `${list}.${String(n)}`;
  const words = (name: string, said: Said): Labelled => ({
    kind: 'note',
    name: `${row}.${name}`,
    said,
    most: areaWordsMost,
    optional: true,
  });
  return {
    level: one(`${row}.level`, fieldWords.areaLevel, optionsOf(needLevels, needLevelLabels)),
    rest: [
      {
        kind: 'count',
        name: `${row}.priority`,
        said: fieldWords.priority,
        hint: fieldWords.priorityHint,
        unit: panelWords.priorityUnit,
        least: 1,
        most: 10,
        optional: true,
      },
      words('fact', fieldWords.fact),
      words('said', fieldWords.said),
      words('judgement', fieldWords.judgement),
      words('strength', fieldWords.strength),
    ],
  };
}

/** A committee's three counts. */
export function voteBoxes({ name, optional }: Of<'votes'>): readonly Labelled[] {
  const box = (part: string, said: Said): Labelled => ({
    kind: 'count',
    name: `${name}.${part}`,
    said,
    unit: fieldWords.people,
    least: 0,
    most: 100,
    ...(optional ? { optional } : {}),
  });
  return [
    box('seated', fieldWords.seated),
    box('present', fieldWords.present),
    box('inFavour', fieldWords.inFavour),
  ];
}

/** Who a member is and how it stands with their consent. */
export function memberBoxes(list: string, n: number): readonly Labelled[] {
  const row = `${list}.${String(n)}`;
  return [
    {
      kind: 'select',
      name: `${row}.kinship`,
      said: fieldWords.kinship,
      options: optionsOf(kinships, kinshipLabels),
      choose: fieldWords.chooseKinship,
      ...(n === 0 ? { preset: 'SELF' } : {}),
    },
    {
      kind: 'select',
      name: `${row}.consent`,
      said: fieldWords.memberConsent,
      options: optionsOf(memberConsentAnswers, memberConsentLabels),
      choose: fieldWords.chooseConsent,
    },
  ];
}

const memberBoxesOf = ({ name, rows }: Of<'members'>) =>
  Array.from({ length: rows }, (_, n) =>
    memberBoxes(name, n).map((box) => [box.name, joined([memberNo(n + 1), box.said])] as const),
  ).flat();

/** One answer for each point, as a choice of its own. */
export const answerBoxes = ({ name, points, options }: Of<'answers'>): readonly Choice[] =>
  points.map((said, n) => one(`${name}.${String(n)}`, said, options));

/** Every box of the field that a person can see and that carries its id, with what it is called. */
export function boxesOf(field: Field): readonly (readonly [string, Said])[] {
  switch (field.kind) {
    case 'fixed':
      return [];
    case 'warnings':
      return [own(field), ...field.rows.map((row, n) => own(warningBox(field.name, n, row)))];
    case 'help':
      return [own(field), ...field.rows.flatMap((row, n) => helpBoxes(field.name, n, row).map(own))];
    case 'areas':
      return [
        own(field),
        ...field.rows.flatMap(({ said }, n) => {
          const { level, rest } = areaBoxes(field.name, n);
          return [level, ...rest].map((box) => [box.name, joined([said, box.said])] as const);
        }),
      ];
    case 'folded':
      return field.rows.flat().flatMap(boxesOf);
    case 'members':
      return [own(field), ...memberBoxesOf(field)];
    case 'votes':
      return [own(field), ...voteBoxes(field).map(own)];
    case 'instalments': {
      const rows = Array.from({ length: field.rows }, (_, n) => instalmentBoxes(field.name, n));
      return [own(field), ...rows.flat().map(own)];
    }
    case 'answers':
      return [own(field), ...answerBoxes(field).map(own)];
    case 'note':
    case 'text':
    case 'tel':
    case 'day':
    case 'moment':
    case 'count':
    case 'won':
    case 'one':
    case 'many':
    case 'select':
    case 'kinds':
    case 'files':
      return [own(field)];
  }
}

const own = ({ name, said }: { readonly name: string; readonly said: Said }) => [name, said] as const;

/** 분할납부: one row for each day, empty where it is not needed. */
export function instalmentBoxes(list: string, n: number): readonly Labelled[] {
  const row = `${list}.${String(n)}`;
  return [
    { kind: 'day', name: `${row}.payOn`, said: fieldWords.payOn, optional: true },
    { kind: 'won', name: `${row}.amountWon`, said: fieldWords.instalmentWon, optional: true },
  ];
}
