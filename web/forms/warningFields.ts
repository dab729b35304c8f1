import type { GrantView } from '../../api/views/emergencySupport.ts';
import {
  groundEvidences,
  notGivenReasons,
  otherActs,
  reasonsFor,
  warningCodes,
} from '../../domain/emergencySupport/warnings/codes.ts';
import type { EarlierSupport, Warning } from '../../domain/emergencySupport/warnings/warning.ts';
import { regions, supportKinds } from '../../domain/rulebook.ts';
import { reSupportRows } from '../../domain/rulebook/reSupport.ts';
import { aboutWords } from '../../words/casePages.ts';
import { dayWords } from '../../words/dates.ts';
import { fieldWords, openWords } from '../../words/formPages.ts';
import { regionLabels, supportLabels } from '../../words/helpLabels.ts';
import { proposalWords } from '../../words/proposalWords.ts';
import { fileWords, reSupportLabels, waitWords } from '../../words/ruleChangePages.ts';
import {
  groundEvidenceLabels,
  notGivenLabels,
  otherActLabels,
  overrideReasonLabels,
  warningLabels,
} from '../../words/warningLabels.ts';
import { warningPageWords } from '../../words/warningPages.ts';
import { earlierWords } from '../../words/warningWords.ts';
import { reSupportHref } from '../links.ts';
import { joined } from '../parts/joined.ts';
import { oneOrNone, optionsOf, type Field, type WarningRow } from './field.ts';
import type { FormGround } from './ground.ts';
import type { Told } from './told.tsx';
import { warningTold } from './warningTold.ts';

/** One row for each code, whatever it was met by: what the case shows, and what the answer to this form told. */
export function warningsField(warnings: readonly Warning[]): Field<'overrides'> {
  const rows = warningCodes.flatMap((warning): WarningRow[] => {
    const met = warnings.filter(({ code }) => code === warning);
    if (met.length === 0) return [];
    const options = optionsOf(reasonsFor[warning], overrideReasonLabels);
    return [{ warning, said: warningLabels[warning], told: met.map(warningTold), options }];
  });
  return { kind: 'warnings', name: 'overrides', said: warningPageWords.warnings, rows };
}

/** What the case shows, without what the answer to the form tells of the same once more. */
export function allWarnings({ warnings }: GrantView, unanswered: readonly Warning[]): readonly Warning[] {
  const told = new Set(unanswered.map((one) => JSON.stringify(one)));
  return [...warnings.filter((one) => !told.has(JSON.stringify(one))), ...unanswered];
}

/** What the household was given before, and when it may be given again. */
export const earlierTold = ({ earlier }: GrantView): readonly Told[] =>
  earlier.length > 0 ? [...earlier.map(oneEarlier), ...reSupportTold] : [nothingEarlier];

const nothingEarlier: Told = { said: proposalWords.noneEarlier, href: null, rule: null };

const oneEarlier = (one: EarlierSupport): Told => ({
  said: joined([aboutWords(one.grantId), earlierWords(one), warningPageWords.until, dayWords(one.endedOn)]),
  href: `/cases/${one.caseId}/grants/${one.grantId}`,
  rule: null,
});

/** The rule for another reason has no number that anybody has read: it is shown as that and never warns. */
const reSupportTold: readonly Told[] = reSupportRows.map(({ rule }) => ({
  said: joined([
    reSupportLabels[rule.crisis],
    rule.waitMonths === null ? fileWords.noNumber : waitWords(rule.waitMonths),
  ]),
  href: reSupportHref(rule.crisis),
  rule,
}));

export const notGivenField: Field<'notGivenReason'> = oneOrNone(
  'notGivenReason',
  proposalWords.notGivenReason,
  {
    none: proposalWords.allGiven,
    options: optionsOf(notGivenReasons, notGivenLabels),
    hint: proposalWords.notGivenHint,
  },
);

const wonOf = (name: string, said: (typeof fieldWords)[keyof typeof fieldWords]) =>
  ({ kind: 'won', name: `estimate.${name}`, said, optional: true }) as const;

/** What is known of the means on the spot, folded away until somebody knows it. */
const estimateField: Field<`estimate.${string}`> = {
  kind: 'folded',
  name: 'estimate.all',
  said: warningPageWords.estimate,
  hint: warningPageWords.estimateHint,
  rows: [
    [
      {
        kind: 'select',
        name: 'estimate.region',
        said: fieldWords.region,
        choose: openWords.choose,
        options: optionsOf(regions, regionLabels),
        optional: true,
      },
      wonOf('incomeWon', fieldWords.incomeWon),
    ],
    [wonOf('propertyWon', fieldWords.propertyWon), wonOf('financialWon', fieldWords.financialWon)],
  ],
};

/** Acts that one household is likely to be helped under at once. */
const otherHelpRows = 3;

const otherHelpField: Field<`otherHelp.${string}`> = {
  kind: 'folded',
  name: 'otherHelp.all',
  said: warningPageWords.otherHelp,
  hint: warningPageWords.otherHelpHint,
  rows: Array.from({ length: otherHelpRows }, (_, n) => [
    {
      kind: 'select',
      name: `otherHelp.${String(n)}.otherAct`,
      said: warningPageWords.otherAct,
      choose: openWords.choose,
      options: optionsOf(otherActs, otherActLabels),
      optional: true,
    },
    {
      kind: 'select',
      name: `otherHelp.${String(n)}.kind`,
      said: warningPageWords.overlaps,
      choose: openWords.choose,
      options: optionsOf(supportKinds, supportLabels),
      optional: true,
    },
  ]),
};

const evidenceField: Field<'groundEvidence'> = oneOrNone('groundEvidence', warningPageWords.evidence, {
  none: warningPageWords.notForeign,
  options: optionsOf(groundEvidences, groundEvidenceLabels),
  hint: fieldWords.foreignerGroundHint,
});

type FindingName = `estimate.${string}` | `otherHelp.${string}` | 'groundEvidence' | 'overrides';

/** What a field check may find beside the crisis; a foreigner's paper is asked of foreigners alone. */
export function findingFields({ view, abouts, unanswered }: FormGround): readonly Field<FindingName>[] {
  const isForeign = view.grants.some(({ id, foreignerGround }) => abouts.includes(id) && foreignerGround);
  return [...(isForeign ? [evidenceField] : []), estimateField, otherHelpField, warningsField(unanswered)];
}
