import type { Circumstances } from '../../entity.ts';
import type { Region } from '../../rulebook.ts';
import type { CrisisReason, ForeignerGround, GrantActs } from '../acts.ts';
import type { GrantEvent } from '../grant.ts';
import type { GroundEvidence, NotGivenReason } from './codes.ts';
import type { AnsweredWarning, EarlierSupport, FieldFindings, KnownBefore, OtherHelp } from './warning.ts';

/** What a grant keeps for its warnings; all of it is missing in one that was asked for before edition 5. */
export interface KeptFindings {
  readonly crisisReasons?: readonly CrisisReason[];
  /** Of a foreigner alone. */
  readonly foreignerGround?: ForeignerGround;
  readonly earlier?: readonly EarlierSupport[];
  readonly groundEvidence?: GroundEvidence;
  readonly otherHelp?: readonly OtherHelp[];
  /** What kind of region it is, where the field check said so. */
  readonly region?: Region;
  /** Warnings that somebody went on against, the oldest first. */
  readonly answered?: readonly AnsweredWarning[];
  readonly notGivenReason?: NotGivenReason;
}

type EventOf<Type extends GrantEvent['type']> = Extract<GrantEvent, { readonly type: Type }>;

/** An empty list says that the house looked and found nothing; an act of an older edition says nothing. */
export const knownBefore = ({ earlier = [] }: KnownBefore, { edition }: Circumstances): KnownBefore =>
  edition >= 5 ? { earlier } : {};

/** Absent where nobody said anything of it, so that what was recorded before stays as it was. */
export const findingsIn = ({
  estimate,
  otherHelp = [],
  groundEvidence,
}: GrantActs['recordFieldCheck']): FieldFindings => ({
  ...(estimate ? { estimate } : {}),
  ...(otherHelp.length > 0 ? { otherHelp } : {}),
  ...(groundEvidence ? { groundEvidence } : {}),
});

export function keptOfRequest({
  earlier,
  crisisReasons,
  foreignerGround,
}: EventOf<'grantRequested'>): KeptFindings {
  if (!earlier) return {};
  return {
    crisisReasons,
    ...(foreignerGround ? { foreignerGround } : {}),
    ...(earlier.length > 0 ? { earlier } : {}),
  };
}

export const keptOfFieldCheck = (
  kept: KeptFindings,
  { estimate, otherHelp, groundEvidence, answered }: EventOf<'fieldCheckRecorded'>,
): KeptFindings => ({
  ...(estimate ? { region: estimate.region } : {}),
  ...(otherHelp ? { otherHelp } : {}),
  ...(groundEvidence ? { groundEvidence } : {}),
  ...withAnswers(kept, answered),
});

export const keptOfDecision = (
  kept: KeptFindings,
  { answered, notGivenReason }: EventOf<'grantDecided'>,
): KeptFindings => ({
  ...(notGivenReason ? { notGivenReason } : {}),
  ...withAnswers(kept, answered),
});

const withAnswers = (
  { answered: before = [] }: KeptFindings,
  answered: readonly AnsweredWarning[] | undefined,
): KeptFindings => (answered ? { answered: [...before, ...answered] } : {});
