/** What the driver reads of a case; the house's own types stay on the other side of the door. */
export interface SeenClock {
  readonly id: string;
  readonly act: string;
  readonly about: string | null;
  readonly seat: string;
  readonly owner: { readonly staffId: string };
  readonly dueAt: string;
  readonly dueDay: string;
  readonly counted: 'hours' | 'days';
  readonly opensOn: string | null;
  readonly waitsFor: string | null;
  readonly pausedUntil: string | null;
  readonly lateness: string;
}
interface SeenSupport {
  readonly id: string;
  readonly kind: string;
  readonly units: number;
  readonly amountWon: number;
  readonly paidWon: number;
  readonly to: string;
  readonly ended: boolean;
  readonly cut: boolean;
}
export interface SeenGrant {
  readonly id: string;
  readonly status: string;
  readonly householdSize: number;
  readonly consents: readonly { readonly member: number; readonly takenOn: string | null }[];
  readonly etag: string;
  readonly supports: readonly SeenSupport[];
  readonly recovery: { readonly status: string; readonly leftWon: number } | null;
}
/** Where a question of the case stands. */
export interface SeenSitting {
  readonly meetingId: string;
  readonly item: number;
  readonly kind: string;
  readonly about: string | null;
  readonly startsAt: string;
}
export interface SeenCase {
  readonly caseId: string;
  readonly householdId: string;
  readonly caseNo: string;
  readonly dong: { readonly code: string };
  readonly stage: string;
  readonly sittings: readonly SeenSitting[];
  readonly version: number;
  readonly clocks: readonly SeenClock[];
  readonly grants: readonly SeenGrant[];
  readonly extensions: readonly { readonly id: string; readonly by: string; readonly status: string }[];
  readonly selections: readonly { readonly id: string; readonly way: string; readonly status: string }[];
  readonly linkages: readonly { readonly id: string; readonly resourceId: string; readonly status: string }[];
  readonly visits: readonly { readonly id: string; readonly dueDay: string }[];
  readonly people: Readonly<Record<string, { readonly staffId: string }>>;
  readonly alike: readonly { readonly householdId: string; readonly caseId: string }[];
  readonly merged: { readonly into: { readonly caseId: string } | null };
  readonly timeline: { readonly items: readonly { readonly type: string }[] };
  readonly etags: Readonly<Record<'classification' | 'plan' | 'closing' | 'whole', string>>;
}

/** The clock of that act, and where there are several, about that. Throws where there is none. */
export function clockOf({ clocks, caseNo }: SeenCase, act: string, about?: string): SeenClock {
  const clock = clocks.find((one) => one.act === act && (about === undefined || one.about === about));
  if (!clock) throw new Error(`${caseNo} has no clock for ${act} ${about ?? ''}`);
  return clock;
}
