import type { ProposedRule } from './changes.ts';
import { crisisReasonRows, type CrisisReasonRule } from './crisisReasons.ts';
import type { ChangeRefusal, Judging } from './judging.ts';
import { refuseNational, wrongStrength } from './judgingOthers.ts';
import { openItem, reasonOf } from './otherRules.ts';

const ordinanceLaw = '긴급복지지원법 제2조제8호';
const noticeLaw = '긴급복지지원법 제2조제9호';

/** The reason as the reviewed file has it; an ordinance's frame says what may be named, and names nothing itself. */
export const reasonInFile = (rule: string): CrisisReasonRule | null => {
  const asked = reasonOf(rule);
  const isAsked = ({ rule: { reason, item } }: { readonly rule: CrisisReasonRule }): boolean =>
    reason === asked?.reason && item === asked.item;
  return crisisReasonRows.find(isAsked)?.rule ?? null;
};

/** 1 where the file itself opens the reason, as it does those of the notice. */
export const openInFile = (rule: string): 0 | 1 =>
  reasonOf(rule)?.reason === 'MINISTER_NOTICE' && reasonInFile(rule) ? 1 : 0;

/**
 * Numbers 8 and 9 of 제2조: an ordinance opens or closes a reason of the frame for its own place, a notice of the
 * minister for the country. The Act's own seven are nobody's to change here.
 */
export function judgeReason(change: ProposedRule, { held }: Judging): ChangeRefusal | null {
  const { rule, value, text } = change;
  const wrongly = refuseWhose(change);
  if (wrongly) return wrongly;
  if (value !== 0 && value !== 1) return { code: 'ruleWrongValue', field: 'value' };
  if (value === 1 && text === null && needsText(rule)) return { code: 'ruleTextMissing', field: 'text' };
  const now = held ?? { value: openInFile(rule), text: null };
  return now.value === value && now.text === text ? { code: 'ruleUnchanged', field: 'value' } : null;
}

function refuseWhose(change: ProposedRule): ChangeRefusal | null {
  if (reasonOf(change.rule)?.reason === 'MINISTER_NOTICE') return refuseNational(change, noticeLaw);
  if (change.place === 'KR') return { code: 'ruleWrongPlace', law: ordinanceLaw, field: 'place' };
  return wrongStrength(change.strength, 'LOCAL', ordinanceLaw);
}

/** Whatever is like the others has to be said, and so has what no file knows. */
const needsText = (rule: string): boolean =>
  reasonInFile(rule) === null ||
  (reasonOf(rule)?.reason === 'LOCAL_ORDINANCE' && reasonOf(rule)?.item === openItem);
