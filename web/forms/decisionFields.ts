import type { GrantView } from '../../api/views/emergencySupport.ts';
import type { Proposal } from '../../domain/emergencySupport/proposal.ts';
import { supportUnitLabels } from '../../words/helpLabels.ts';
import { fieldWords } from '../../words/formPages.ts';
import { capWords, mostWords, noticeWords, proposalWords, unitsWords } from '../../words/proposalWords.ts';
import { kindWords } from '../../words/timeline.ts';
import { amountRuleHref, mediansHref, supportRuleHref } from '../links.ts';
import { note, whichOne, type HelpRow } from './field.ts';
import type { FieldsOf, FormGround } from './ground.ts';
import type { Told } from './told.tsx';
import { allWarnings, earlierTold, notGivenField, warningsField } from './warningFields.ts';

/** 지원 결정: what was given before, what the table of this place proposes, what warns, and what the officer decides. */
export const decisionFields: FieldsOf<'decideGrant'> = (ground) => {
  const grant = ground.view.grants.find(({ id }) => id === ground.abouts[0]);
  return [
    whichOne({ ...ground, name: 'grantId', said: fieldWords.grant }),
    {
      kind: 'help',
      name: 'help',
      said: fieldWords.supports,
      rows: helpRows(grant, ground),
      before: grant ? earlierTold(grant) : [],
    },
    ...(grant ? [warningsField(allWarnings(grant, ground.unanswered))] : []),
    notGivenField,
    note,
  ];
};

const helpRows = (grant: GrantView | undefined, { today }: FormGround): readonly HelpRow[] =>
  (grant?.proposals ?? []).map((proposal) => {
    const { kind, sub, rule, units, amountWon } = proposal;
    return {
      ...{ kind, sub, units, amountWon, from: today },
      said: kindWords({ kind, sub }),
      unit: supportUnitLabels[rule.unit],
      told: [amountTold(proposal), ...capTold(proposal), ...mostTold(proposal), unitsTold(proposal)],
    };
  });

function amountTold({ kind, sub, notice }: Proposal): Told {
  const href = amountRuleHref({ kind, sub });
  if (notice) return { said: noticeWords(notice), href, rule: notice };
  const said = kind === 'EDUCATION' ? proposalWords.perSchool : proposalWords.noAmount;
  return { said, href, rule: null };
}

const capTold = ({ cap }: Proposal): readonly Told[] =>
  cap ? [{ said: capWords(cap.won), href: mediansHref, rule: cap }] : [];

/** The firm ceiling by the rule that sets it, where no other line is that already. */
const mostTold = ({ kind, sub, notice, cap, mostWon }: Proposal): readonly Told[] => {
  const isTold = mostWon === cap?.won || (notice?.basis === 'CEILING' && mostWon === notice.won);
  if (mostWon === null || isTold) return [];
  const href = notice?.won === mostWon ? amountRuleHref({ kind, sub }) : mediansHref;
  return [{ said: mostWords(mostWon), href, rule: null }];
};

const unitsTold = ({ kind, rule, unitsGiven, unitsLeft }: Proposal): Told => ({
  said: unitsWords({
    ...{ first: rule.firstUnits, most: rule.capUnits, given: unitsGiven, left: unitsLeft },
    unit: supportUnitLabels[rule.unit],
  }),
  href: supportRuleHref(kind),
  rule: rule.source,
});
