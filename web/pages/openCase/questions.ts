import type { OpenCaseView } from '../../../api/views/me.ts';
import { linesOn } from '../../../domain/rulebook/emergencyLines.ts';
import { supportKinds } from '../../../domain/rulebook.ts';
import { dangerWords, emergencyLineLabels, noCallReasonLabels } from '../../../words/dangerLabels.ts';
import { noCallReasons } from '../../../domain/danger.ts';
import { fieldWords, openWords, urgentHint } from '../../../words/formPages.ts';
import { supportLabels } from '../../../words/helpLabels.ts';
import type { Said } from '../../../words/language.ts';
import { dongOptions } from '../../forms/dongs.ts';
import { one, optionsOf, type Choice, type Field } from '../../forms/field.ts';
import { reasonsField, reporterField } from '../../forms/joinFields.ts';
import { addressField, membersField, namedFirst } from '../../forms/personFields.ts';
import { named } from '../../parts/joined.ts';
import { todayOf } from '../../parts/when.tsx';
import type { Scene } from '../../scene.ts';

/** What one part of the page asks; `folded` is behind a line of its own, since most reports do without. */
export interface FormPart {
  readonly title: Said;
  readonly fields: readonly Field[];
  readonly isRow?: true;
  readonly folded?: readonly Field[];
}

/** The questions of a report, in the order in which they are asked. */
export function partsOf({
  dongs,
  urgentHours,
}: Pick<OpenCaseView, 'dongs' | 'urgentHours'>): readonly FormPart[] {
  return [
    { title: openWords.who, fields: namedFirst, isRow: true },
    { title: openWords.where, fields: [dongField(dongs), addressField] },
    { title: openWords.how, fields: [reporterField] },
    {
      title: openWords.what,
      fields: [{ kind: 'note', name: 'note', said: openWords.note }],
      folded: [reasonsField, membersField],
    },
    { title: openWords.danger, fields: [danger(urgentHours)] },
  ];
}

/** Nobody is asked for the dong who has only one. */
function dongField(dongs: OpenCaseView['dongs']): Field {
  const [only] = dongs;
  if (only && dongs.length === 1)
    return { kind: 'fixed', name: 'dong', value: only.code, shown: named(only.name) };
  return {
    kind: 'select',
    name: 'dong',
    said: openWords.dong,
    hint: openWords.dongHint,
    choose: openWords.choose,
    options: dongOptions(dongs),
  };
}

/** How long an urgent first contact and emergency support may take, as the rules of the place have it. */
function danger(hours: OpenCaseView['urgentHours']): Field {
  return {
    kind: 'one',
    name: 'urgent',
    said: openWords.danger,
    boxed: true,
    isTitled: true,
    options: [
      { value: 'true', said: openWords.yes, hint: urgentHint(hours) },
      { value: 'false', said: openWords.no, hint: openWords.noHint },
    ],
  };
}

/** Which of the lines that answer today were called, and when: one row for each. */
export const callRows = (scene: Scene) =>
  linesOn(todayOf(scene)).map((rule, n) => ({
    rule,
    said: emergencyLineLabels[rule.line],
    lineName: `danger.calls.${String(n)}.line`,
    time: {
      kind: 'text',
      name: `danger.calls.${String(n)}.at`,
      said: dangerWords.at,
      size: 's',
      optional: true,
    } as const satisfies Field,
  }));

/** Why nobody was called, if nobody was. */
export const whyNotField: Choice = {
  ...one('danger.whyNot', dangerWords.whyNot, optionsOf(noCallReasons, noCallReasonLabels)),
  optional: true,
};

/** Support that may be asked for in the same breath; kinds that have kinds of their own are asked for in the case. */
export const supportFields: readonly Field[] = [
  {
    kind: 'kinds',
    name: 'support.supports',
    said: fieldWords.supports,
    hint: dangerWords.supportHint,
    rows: supportKinds
      .filter((kind) => kind !== 'OTHER')
      .map((kind) => ({ kind, sub: null, said: supportLabels[kind] })),
    optional: true,
  },
  {
    kind: 'count',
    name: 'support.householdSize',
    said: fieldWords.householdSize,
    unit: fieldWords.people,
    least: 1,
    most: 30,
    optional: true,
  },
];

/** Every box of the page that can be wrong. */
export const everyField = (scene: Scene, parts: readonly FormPart[]): readonly Field[] => [
  ...parts.flatMap(({ fields, folded = [] }) => [...fields, ...folded]),
  ...callRows(scene).map(({ time }) => time),
  whyNotField,
  ...supportFields,
];
