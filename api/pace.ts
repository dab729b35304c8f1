/** How often one person may ask for something, kept in this process. */
export interface Pace {
  /** Counts one more asking; seconds until it is theirs to ask again, 0 where it is now. */
  waitS(who: string, nowMs: number): number;
}

/** So many askings in any stretch of that many ms. */
export function createPace({ most, withinMs }: { readonly most: number; readonly withinMs: number }): Pace {
  const asked = new Map<string, readonly number[]>();
  return {
    waitS(who, nowMs) {
      const recent = (asked.get(who) ?? []).filter((at) => nowMs - at < withinMs);
      const [oldest] = recent;
      const isOver = recent.length >= most;
      asked.set(who, isOver ? recent : [...recent, nowMs]);
      return isOver && oldest !== undefined ? Math.ceil((oldest + withinMs - nowMs) / 1000) : 0;
    },
  };
}
