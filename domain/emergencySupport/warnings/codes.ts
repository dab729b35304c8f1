import type { ForeignerGround } from '../acts.ts';

/** What a rule that is guidance, or a finding that somebody has still to make, holds against an act. */
export const warningCodes = [
  'RE_SUPPORT',
  'INCOME_OVER',
  'ASSETS_OVER',
  'SAVINGS_OVER',
  'GROUND_UNSEEN',
  'OTHER_ACT',
  'OUT_OF_SEASON',
  'WITHOUT_MAIN',
  'GIVEN_BEFORE',
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** Why somebody goes on all the same; the words for it lie in the paper of the act. */
export const overrideReasons = [
  'LIFE_AT_RISK',
  'NEW_EVENT',
  'CRISIS_DEEPENED',
  'ESTIMATE_ONLY',
  'DEDUCTIONS_OPEN',
  'CANNOT_BE_USED',
  'OFFICE_CONFIRMED',
  'PAPERS_FOLLOW',
  'OTHER_CONTENT',
  'NOT_DECIDED_THERE',
  'ENDED_THERE',
  'COLD_ALL_THE_SAME',
  'MAIN_ELSEWHERE',
  'MAIN_FOLLOWS',
] as const;
export type OverrideReason = (typeof overrideReasons)[number];

const means = ['ESTIMATE_ONLY', 'DEDUCTIONS_OPEN', 'CANNOT_BE_USED', 'LIFE_AT_RISK'] as const;

/**
 * The reasons that answer each warning. 제3조제2항 is a statute: its reasons are findings that it does not apply, and
 * danger to life is none of them.
 */
export const reasonsFor: Readonly<Record<WarningCode, readonly OverrideReason[]>> = {
  RE_SUPPORT: ['NEW_EVENT', 'CRISIS_DEEPENED', 'LIFE_AT_RISK'],
  INCOME_OVER: means,
  ASSETS_OVER: means,
  SAVINGS_OVER: means,
  GROUND_UNSEEN: ['OFFICE_CONFIRMED', 'PAPERS_FOLLOW', 'LIFE_AT_RISK'],
  OTHER_ACT: ['OTHER_CONTENT', 'NOT_DECIDED_THERE', 'ENDED_THERE'],
  OUT_OF_SEASON: ['COLD_ALL_THE_SAME', 'LIFE_AT_RISK'],
  WITHOUT_MAIN: ['MAIN_ELSEWHERE', 'MAIN_FOLLOWS', 'LIFE_AT_RISK'],
  GIVEN_BEFORE: ['NEW_EVENT', 'LIFE_AT_RISK'],
};

/** Acts under which a household may be helped with the same already (제3조제2항). */
export const otherActs = [
  'BASIC_LIVELIHOOD',
  'MEDICAL_AID',
  'HOUSING_BENEFIT',
  'DISASTER_RELIEF',
  'CRIME_VICTIMS',
  'FAMILY_VIOLENCE',
  'SEXUAL_VIOLENCE',
  'SINGLE_PARENTS',
  'DISABILITY',
  'CHILD_WELFARE',
  'SOCIAL_SERVICES',
  'COMMUNITY_CHEST',
  'ANOTHER',
] as const;
export type OtherAct = (typeof otherActs)[number];

/** The paper by which each ground of 시행령 제1조의2 is seen. */
export const evidenceOf = {
  MARRIED_TO_KOREAN: 'MARRIAGE_CERTIFICATE',
  RAISING_KOREAN: 'FAMILY_CERTIFICATE',
  REFUGEE: 'REFUGEE_CERTIFICATE',
  DISASTER_VICTIM: 'DAMAGE_CONFIRMATION',
  MINISTER_DEFINED: 'MINISTER_DOCUMENT',
} as const satisfies Readonly<Record<ForeignerGround, string>>;
export type GroundEvidence = (typeof evidenceOf)[ForeignerGround];
export const groundEvidences = Object.values(evidenceOf);

/** Why something else is given than the table proposes: other units, or another amount. */
export const amountReasons = [
  'LESS_NEEDED',
  'OTHER_HELP_COUNTED',
  'REAL_COST',
  'NEWER_NOTICE',
  'SHORTER_CRISIS',
] as const;
export type AmountReason = (typeof amountReasons)[number];

/** Why a kind that was asked for is not given. */
export const notGivenReasons = [
  'NOT_NEEDED',
  'OTHER_HELP_THERE',
  'NOT_WANTED',
  'GIVEN_LATER',
  'NOT_MET',
] as const;
export type NotGivenReason = (typeof notGivenReasons)[number];
