import { cityOf, type CityCode, type DongCode } from '../domain/ids.ts';
import type { PrismaClient } from '../prisma/generated/client.ts';
import { dongs as readDongs } from '../prisma/queries/staff.ts';
import type { DongView } from './views/place.ts';

/** Dongs by their codes. */
export type Dongs = ReadonlyMap<string, DongView>;

/** The country's dongs; they change a few times a year. */
export interface Places {
  dongs(): Promise<Dongs>;
  /** A dong by its name, a city or district by the names above its dongs; the code itself where neither is known. */
  nameOf(place: DongCode | CityCode): Promise<string>;
}

const freshForMs = 60_000;

export function createPlaces(db: PrismaClient): Places {
  let read: { readonly atMs: number; readonly dongs: Promise<Dongs> } | null = null;

  function dongs(): Promise<Dongs> {
    const nowMs = performance.now();
    if (read && nowMs - read.atMs < freshForMs) return read.dongs;
    const reading = readAll(db);
    read = { atMs: nowMs, dongs: reading };
    // What could not be read is asked for again at the next request.
    reading.catch(() => {
      read = null;
    });
    return reading;
  }

  return {
    dongs,
    async nameOf(place) {
      const all = await dongs();
      const dong = all.get(place);
      if (dong) return dong.name;
      const within = [...all.values()].find(({ code }) => cityOf(code) === place);
      return within ? `${within.sido} ${within.sigungu}` : place;
    },
  };
}

async function readAll(db: PrismaClient): Promise<Dongs> {
  const rows: readonly DongView[] = await readDongs(db);
  return new Map(rows.map((dong) => [dong.code, dong]));
}
