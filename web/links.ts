import type { CalendarView } from '../api/views/calendar.ts';
import type { ClockView } from '../api/views/clock.ts';
import type { CaseId, MeetingId } from '../domain/ids.ts';
import type { ListedDuty } from '../domain/meeting/state.ts';
import type { GrantKind } from '../domain/emergencySupport/acts.ts';
import type { Warning } from '../domain/emergencySupport/warnings/warning.ts';
import type { DeadlineCode, OtherSupport, SupportKind } from '../domain/rulebook.ts';
import type { ReSupportRule } from '../domain/rulebook/reSupport.ts';
import { amountNameOf, amountTemplate } from '../domain/rulebook/changes.ts';
import { isRegional, reSupportRule, savingsRule } from '../domain/rulebook/otherRules.ts';

/** The form of an act on its case, opened at the grant, linkage, visit … that it is about; `at` where it has several. */
export function actHref(
  caseId: CaseId,
  { act, about }: Pick<ClockView, 'act' | 'about'>,
  at = `act-${act}`,
): string {
  if (act === 'endCase') return `/cases/${caseId}/end`;
  const query = about === null ? `act=${act}` : `act=${act}&about=${encodeURIComponent(about)}`;
  return `/cases/${caseId}?${query}#${at}`;
}

/** A path of this house and of no other: `//elsewhere` and `/\elsewhere` are not. */
export const pathHere = (text: string | undefined, fallback: string): string =>
  text !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : fallback;

/** Where a duty of a meeting is done: what is about its agenda there, all else where it is run. */
export function meetingDutyHref(meetingId: MeetingId, duty: ListedDuty): string {
  const here = `/meetings/${meetingId}`;
  if (duty === 'voting') return `${here}/ballot`;
  if (duty === 'notice' || duty === 'moving') return `${here}/agenda#${duty}`;
  return duty === 'awaiting' || duty === 'answering' ? `${here}/agenda#items` : here;
}

/** The same list with other filters; empty ones are left out. */
export function withFilters(
  path: string,
  filters: Readonly<Record<string, string | null | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

type Conditions = CalendarView['filters'];

/** The list of meetings under these conditions; they stand in the address and nowhere else. */
export const meetingsHref = (
  filters: Conditions,
  change: Partial<Record<keyof Conditions, string | null>> = {},
): string => withFilters('/meetings', { ...filters, ...change });

/** The row of a deadline in the rulebook, which every clock leads to. */
export const ruleAnchor = (code: DeadlineCode): string => `rule-${code}`;

/** The row of an amount, of how long a kind of support may last, or of any rule that can be changed, by its name. */
export const namedRuleAnchor = (name: string): string => `rule-${name}`;
export const changedRuleHref = (name: string): string =>
  isRegional(name) || name === savingsRule ? meansRuleHref : `/rules#${namedRuleAnchor(name)}`;
export const supportRuleHref = (kind: SupportKind): string => `/rules#${namedRuleAnchor(kind)}`;

/** The amount of that kind in the rulebook; all amounts where it has no row of its own. */
export function amountRuleHref({ kind, sub }: GrantKind): string {
  const name = amountNameOf({ kind, sub, won: { anySize: 0 } });
  return amountTemplate(name) ? changedRuleHref(name) : '/rules#amounts';
}

/** The lines of income and assets in the rulebook. */
export const meansRuleHref = '/rules#means';

/** 기준 중위소득 in the rulebook, on which the Act's ceiling and the line of the income stand. */
export const mediansHref = '/rules#medians';

export const reSupportHref = (crisis: ReSupportRule['crisis']): string =>
  changedRuleHref(reSupportRule(crisis));
export const addOnAnchor = (sub: OtherSupport): string => namedRuleAnchor(`ADD-ON-${sub}`);

/** The row on which a warning stands; null where it is an article of the law itself, which has none. */
export function warningRuleHref(warning: Warning): string | null {
  switch (warning.code) {
    case 'RE_SUPPORT':
      return reSupportHref('SAME_REASON');
    case 'INCOME_OVER':
    case 'ASSETS_OVER':
    case 'SAVINGS_OVER':
      return meansRuleHref;
    case 'OUT_OF_SEASON':
    case 'WITHOUT_MAIN':
    case 'GIVEN_BEFORE':
      return `/rules#${addOnAnchor(warning.sub)}`;
    case 'GROUND_UNSEEN':
    case 'OTHER_ACT':
      return null;
  }
}
