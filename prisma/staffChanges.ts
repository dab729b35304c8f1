import type { PoolClient } from 'pg';
import type { Seat } from '../domain/crisisCase/state.ts';
import type { StaffId } from '../domain/ids.ts';
import type { Role } from '../domain/roles.ts';
import type { Instant, PlainDate } from '../domain/time.ts';

/** A role as it was given, dated anew or approved: what, where, from which day to which. */
interface RoleDetail {
  readonly role: Role;
  readonly place: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}
interface SeatDetail {
  readonly dong: string;
  readonly seat: Seat;
}

/** 접근권한의 부여·변경·말소: what was changed about somebody. Of a name or an address only that it was changed. */
export type StaffChange =
  | { readonly kind: 'added'; readonly detail: { readonly home: string } }
  | {
      readonly kind: 'changed';
      readonly detail: { readonly fields: readonly string[]; readonly home: string };
    }
  | {
      readonly kind: 'roleGiven' | 'roleProposed' | 'roleApproved' | 'roleDated';
      readonly detail: RoleDetail;
    }
  | { readonly kind: 'codeIssued'; readonly detail: { readonly until: Instant } }
  | { readonly kind: 'passwordSet' | 'reactivated'; readonly detail: Readonly<Record<string, never>> }
  | { readonly kind: 'deactivated'; readonly detail: { readonly duties: number } }
  | { readonly kind: 'seatGiven' | 'seatTaken'; readonly detail: SeatDetail };

/** Who changes something about whom, and when. */
export interface Keeping {
  readonly staffId: StaffId;
  readonly by: StaffId;
  readonly at: Instant;
}

/** Writes down what is done in the same transaction; the row is never changed and never deleted. */
export async function keepChange(
  client: PoolClient,
  { staffId, by, at }: Keeping,
  { kind, detail }: StaffChange,
): Promise<void> {
  await client.query(
    'INSERT INTO staff_change (at, staff_id, by_staff, kind, detail) VALUES ($1, $2, $3, $4, $5)',
    [at, staffId, by, kind, detail],
  );
}
