import type { Rulebook } from '../../rulebook.ts';
import type { Grant } from '../grant.ts';
import { countMeans, type Counted, type MeansFigures } from '../means.ts';
import { evidenceOf, type GroundEvidence } from './codes.ts';
import {
  ruleIn,
  type FieldFindings,
  type MeansEstimate,
  type Warning,
  type WarningOf,
  type WarningRule,
} from './warning.ts';

/** What a field check meets that finds a crisis: means over a line of the after-check, a ground that nobody has seen. */
export function fieldWarnings(grant: Grant, found: FieldFindings, book: Rulebook): Warning[] {
  return [...overLines(grant, found.estimate ?? null, book), ...unseenGround(grant, found.groundEvidence)];
}

const nothingDeducted = { deductedWon: 0, residenceWon: 0, debtsWon: 0 } as const;

/**
 * Support comes first and the lines are judged by the after-check (제13조): here they only warn. Nothing is deducted yet,
 * so the count is the worst that it can be.
 */
function overLines(grant: Grant, estimate: MeansEstimate | null, book: Rulebook): Warning[] {
  if (!estimate) return [];
  const figures: MeansFigures = { ...estimate, ...nothingDeducted };
  const isHoused = grant.asked.some(({ kind }) => kind === 'HOUSING');
  const means = countMeans(book, { figures, householdSize: grant.householdSize, isHoused });
  if (!means) return [];
  const rowOf = (line: string): WarningRule | undefined => book.means?.find((rule) => rule.line === line);
  return [
    ...over('INCOME_OVER', means.incomeWithin, incomeRule),
    ...over('ASSETS_OVER', means.assetsWithin, rowOf('ASSETS')),
    ...over('SAVINGS_OVER', means.financialWithin, rowOf('SAVINGS')),
  ];
}

/** Three quarters of 기준 중위소득 (제7조제2항). */
const incomeRule = { law: '긴급복지지원법 시행령 제7조제2항', strength: 'STATUTE', verified: true } as const;

function over(
  code: WarningOf<'INCOME_OVER' | 'ASSETS_OVER' | 'SAVINGS_OVER'>['code'],
  { isWithin, wonCounted, lineWon }: Counted,
  rule: WarningRule | undefined,
): Warning[] {
  if (isWithin || !rule) return [];
  return [{ code, wonCounted, lineWon, rule: ruleIn(rule) }];
}

const decree = { law: '긴급복지지원법 시행령 제1조의2', strength: 'STATUTE', verified: true } as const;

/** The decree's list binds: without a ground nothing is asked for. That its paper was seen is for the officer to say. */
function unseenGround({ foreignerGround: ground }: Grant, seen: GroundEvidence | null = null): Warning[] {
  if (!ground || seen === evidenceOf[ground]) return [];
  return [{ code: 'GROUND_UNSEEN', ground, evidence: evidenceOf[ground], rule: decree }];
}
