import type { Pool, PoolClient } from 'pg';
import { anchorOf, beginning, linkOf, proofOf, type Access, type Head, type Linked } from './accessChain.ts';
import { readHead } from './accessLog.ts';
import { inTransaction } from './transaction.ts';

/** What is wrong with the log, and at which place of its chain. */
export type Flaw =
  /** The row is not what was written there; or it was put there by somebody without the key. */
  | { readonly kind: 'changed'; readonly seq: number; readonly id: string }
  /** A row of that id has no place in the chain, or one behind its end. */
  | { readonly kind: 'inserted'; readonly id: string }
  | { readonly kind: 'missing'; readonly from: number; readonly upto: number }
  /** The row that another place remembers (a sweep, a signed review, a note outside) is not the one that is there. */
  | { readonly kind: 'replaced'; readonly anchor: string; readonly from: string };

export interface Verified {
  readonly rows: number;
  /** Rows from before there was a chain, which nothing vouches for. */
  readonly older: number;
  readonly flaws: readonly Flaw[];
  /** Where the chain ends, to be noted outside of the database. */
  readonly head: string;
}

/** Rows that are read at once. */
const pageRows = 2_000;

/**
 * Goes along the whole chain, the newest row too, in one picture of the database, while looks go on being written.
 * `noted` are places of the chain that were written down elsewhere, as `anchorOf` has them.
 */
export async function verifyAccessLog(
  pool: Pool,
  key: Buffer,
  noted: readonly string[] = [],
): Promise<Verified> {
  return inTransaction(pool, async (client) => {
    await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const head = await readHead(client);
    const base = await baseOf(client, key);
    const anchors = [...(await anchorsIn(client)), ...noted.map((anchor) => ({ anchor, from: 'note' }))];
    const walked = await walk(client, key, { base: base.head, head, anchors });
    const strays = await straysIn(client);
    return {
      rows: walked.rows,
      older: strays.older,
      flaws: [...base.flaws, ...walked.flaws, ...strays.flaws],
      head: anchorOf(head),
    };
  });
}

interface Anchor {
  readonly anchor: string;
  readonly from: string;
}

/** Where the newest sweep says that the chain goes on, if the house made that sweep. */
async function baseOf(
  client: PoolClient,
  key: Buffer,
): Promise<{ readonly head: Head; readonly flaws: readonly Flaw[] }> {
  const { rows } = await client.query<{
    upto: string;
    link: Buffer;
    lastAt: Access['at'];
    sweptAt: Access['at'];
    proof: Buffer;
  }>(
    `SELECT upto, link, last_at AS "lastAt", swept_at AS "sweptAt", proof FROM access_sweep ORDER BY upto DESC LIMIT 1`,
  );
  const [row] = rows;
  if (!row) return { head: beginning, flaws: [] };
  const { proof, ...sweep } = { ...row, upto: Number(row.upto) };
  const head = { seq: sweep.upto, link: sweep.link };
  const isOurs = proof.equals(proofOf(key, sweep));
  return { head, flaws: isOurs ? [] : [{ kind: 'missing', from: 1, upto: sweep.upto }] };
}

/** Signed reviews remember where the chain stood. */
async function anchorsIn(client: PoolClient): Promise<Anchor[]> {
  const { rows } = await client.query<{ seq: string; link: Buffer; place: string; month: string }>(
    'SELECT head_seq AS seq, head_link AS link, place, month FROM access_review ORDER BY head_seq',
  );
  return rows.map(({ seq, link, place, month }) => ({
    anchor: anchorOf({ seq: Number(seq), link }),
    from: `review ${place} ${month}`,
  }));
}

interface Walk {
  readonly base: Head;
  readonly head: Head;
  readonly anchors: readonly Anchor[];
}

/** One row after the other, each against the link before it. */
async function walk(
  client: PoolClient,
  key: Buffer,
  { base, head, anchors }: Walk,
): Promise<{ readonly rows: number; readonly flaws: readonly Flaw[] }> {
  const flaws: Flaw[] = [];
  const seqOf = ({ anchor }: Anchor): number => Number(anchor.split(':')[0]);
  const wanted = new Map<number, Anchor[]>();
  for (const one of anchors) wanted.set(seqOf(one), [...(wanted.get(seqOf(one)) ?? []), one]);
  let before: Before = { stored: base, computed: base };
  let count = 0;
  for await (const row of rowsAfter(client, base.seq)) {
    count += 1;
    if (row.seq > head.seq) {
      flaws.push({ kind: 'inserted', id: row.id });
      continue;
    }
    const isNext = row.seq === before.stored.seq + 1;
    if (!isNext) flaws.push({ kind: 'missing', from: before.stored.seq + 1, upto: row.seq - 1 });
    // Behind a gap nobody knows the link before, so the row is only taken on.
    const link = linkOf(key, before.stored, row);
    const fits = !isNext || link.equals(row.link) || linkOf(key, before.computed, row).equals(row.link);
    if (!fits) flaws.push({ kind: 'changed', seq: row.seq, id: row.id });
    for (const { anchor, from } of wanted.get(row.seq) ?? [])
      if (anchorOf(row) !== anchor) flaws.push({ kind: 'replaced', anchor, from });
    before = { stored: row, computed: { seq: row.seq, link } };
  }
  const end = before.stored;
  if (end.seq < head.seq) flaws.push({ kind: 'missing', from: end.seq + 1, upto: head.seq });
  else if (!end.link.equals(head.link)) flaws.push({ kind: 'changed', seq: end.seq, id: 'head' });
  for (const one of anchors)
    if (seqOf(one) > head.seq) flaws.push({ kind: 'replaced', anchor: one.anchor, from: one.from });
  return { rows: count, flaws };
}

/** The row before: its link as it is stored, and as its content has it; where only the link was changed they differ. */
interface Before {
  readonly stored: Head;
  readonly computed: Head;
}

interface Row extends Linked {
  readonly id: string;
}

async function* rowsAfter(client: PoolClient, seq: number): AsyncGenerator<Row> {
  let last = seq;
  for (;;) {
    const { rows } = await client.query<Omit<Row, 'seq'> & { readonly seq: string }>(
      `SELECT id, seq, link, at, staff_id AS "staffId", role, case_id AS "caseId", household_id AS "householdId", dong,
         held, what, result, reason, note, shown, place
       FROM access_log WHERE seq > $1 ORDER BY seq LIMIT ${String(pageRows)}`,
      [last],
    );
    for (const row of rows) yield { ...row, seq: Number(row.seq) };
    const end = rows.at(-1);
    if (!end || rows.length < pageRows) return;
    last = Number(end.seq);
  }
}

/** Rows without a place in the chain: those that are older than it, and those that somebody put there. */
async function straysIn(
  client: PoolClient,
): Promise<{ readonly older: number; readonly flaws: readonly Flaw[] }> {
  const { rows } = await client.query<{ id: string; isOlder: boolean }>(
    `SELECT l.id, l.id <= h.older_upto AS "isOlder" FROM access_log l, access_head h WHERE l.seq IS NULL ORDER BY l.id`,
  );
  const strays = rows.filter(({ isOlder }) => !isOlder);
  return {
    older: rows.length - strays.length,
    flaws: strays.map(({ id }) => ({ kind: 'inserted', id })),
  };
}

/** A flaw as a line of the command. */
export function flawSentence(flaw: Flaw): string {
  switch (flaw.kind) {
    case 'changed':
      return `look ${String(flaw.seq)} (id ${flaw.id}) is not what was written`;
    case 'inserted':
      return `the row of id ${flaw.id} was put there by somebody else`;
    case 'missing':
      return flaw.from === flaw.upto
        ? `look ${String(flaw.from)} is missing`
        : `looks ${String(flaw.from)} to ${String(flaw.upto)} are missing`;
    case 'replaced':
      return `${flaw.from} remembers ${flaw.anchor}, and that is not what is there`;
  }
}
