import type { Filters, Visitor } from './seam.ts';
import type {
  NewPersonView,
  SeatsView,
  SettingsView,
  StaffListView,
  StaffPersonView,
} from './views/account.ts';
import type { CertificateView, ErasureDetailView, ErasuresView } from './views/erasure.ts';
import type { HolidaysView } from './views/holiday.ts';
import type { RoundDetailView } from './views/round.ts';
import type { RuleChangesView } from './views/ruleChange.ts';
import type { RulesView } from './views/rules.ts';

/** Forms of the settings; each comes back as the page on which it stands. */
export type SettingsForm =
  | 'addAccount'
  | 'changeAccount'
  | 'giveRole'
  | 'dateRole'
  | 'approveRole'
  | 'issueCode'
  | 'closeAccount'
  | 'reopenAccount'
  | 'leave'
  | 'comeBack'
  | 'handover'
  | 'giveSeat'
  | 'proposeHoliday'
  | 'decideHoliday'
  | 'renewRules'
  | 'proposeRule'
  | 'approveRule'
  | 'returnRule'
  | 'proposeErasure'
  | 'confirmErasure'
  | 'refuseErasure'
  | 'firstPassword';

/** What the pages of the settings show, each permission checked. */
export interface SettingsWindows {
  index(visitor: Visitor): Promise<SettingsView>;
  staff(visitor: Visitor, filters: Filters): Promise<StaffListView>;
  newPerson(visitor: Visitor): Promise<NewPersonView>;
  person(visitor: Visitor, staffId: string, filters: Filters): Promise<StaffPersonView>;
  seats(visitor: Visitor, filters: Filters): Promise<SeatsView>;
  holidays(visitor: Visitor, filters: Filters): Promise<HolidaysView>;
  /** For everybody who is signed in. */
  rules(): Promise<RulesView>;
  ruleChanges(visitor: Visitor, filters: Filters): Promise<RuleChangesView>;
  round(visitor: Visitor, circularId: string): Promise<RoundDetailView>;
  erasures(visitor: Visitor, filters: Filters): Promise<ErasuresView>;
  erasure(visitor: Visitor, erasureId: string): Promise<ErasureDetailView>;
  certificate(visitor: Visitor, erasureId: string): Promise<CertificateView>;
}
