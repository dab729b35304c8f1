import type { KeptRows } from './changedRows.ts';

/** Where a chain stands: how far it is recorded, and the state of what is current then. */
export interface Standing {
  readonly version: number;
  readonly current: unknown;
  /** Its rows of `clock` and of `open_grant`. */
  readonly clocks: KeptRows;
  readonly grants: KeptRows;
  /** Names the writing that left it so, which nobody else may have followed; null where it was read just now. */
  readonly mark: string | null;
}

/** Where chains stood after their last record by this process. A guess and never more: others may have written since. */
export interface Standings {
  /** Where the chain stood, if that was at this version. */
  at(chain: string, version: number): Standing | null;
  keep(chain: string, standing: Standing): void;
  forget(chain: string): void;
}

/** Remembers the chains that were written last, so many at most. */
export function createStandings(most: number): Standings {
  const known = new Map<string, Standing>();
  return {
    at: (chain, version) => {
      const standing = known.get(chain);
      return standing?.version === version ? standing : null;
    },
    keep(chain, standing) {
      // Laid in anew, so that the first of the map is the one that was written longest ago.
      known.delete(chain);
      known.set(chain, standing);
      for (const oldest of known.keys()) {
        if (known.size <= most) return;
        known.delete(oldest);
      }
    },
    forget(chain) {
      known.delete(chain);
    },
  };
}
