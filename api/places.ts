import { cityOf, type CityCode, type DongCode, type UpperCode } from '../domain/ids.ts';
import type { PrismaClient } from '../prisma/generated/client.ts';
import { dongs as readDongs } from '../prisma/queries/staff.ts';
import type { DongView } from './views/place.ts';

/** Dongs by their codes. */
export type Dongs = ReadonlyMap<string, DongView>;

/** The country's dongs; they change a few times a year. */
export interface Places {
  dongs(): Promise<Dongs>;
  /** The dongs of a city, by name. */
  dongsIn(city: CityCode): Promise<readonly DongView[]>;
  /** A dong with its names; one that is not kept here is named by its code. */
  dongOf(code: DongCode): Promise<DongView>;
  /** A dong by its name, what lies above by the names of its dongs; the code itself where none is known. */
  nameOf(place: DongCode | CityCode | UpperCode): Promise<string>;
}

const freshForMs = 60_000;

export function createPlaces(db: PrismaClient): Places {
  let read: { readonly atMs: number; readonly dongs: Promise<Dongs> } | null = null;
  /** Sorted once for all who ask, as long as those dongs are the ones that were read. */
  const cities = new WeakMap<Dongs, Map<CityCode, readonly DongView[]>>();

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
    async dongsIn(city) {
      const all = await dongs();
      const known = cities.get(all) ?? new Map<CityCode, readonly DongView[]>();
      const sorted = known.get(city) ?? sortedIn(all, city);
      cities.set(all, known.set(city, sorted));
      return sorted;
    },
    async dongOf(code) {
      return (await dongs()).get(code) ?? { code, sido: '', sigungu: '', name: code };
    },
    async nameOf(place) {
      const all = await dongs();
      const dong = all.get(place);
      if (dong) return dong.name;
      const within = [...all.values()].find(({ code }) => code.startsWith(place));
      return within ? nameAbove(place, within) : place;
    },
  };
}

const sortedIn = (all: Dongs, city: CityCode): readonly DongView[] =>
  [...all.values()]
    .filter(({ code }) => cityOf(code) === city)
    .sort((a, b) => a.name.localeCompare(b.name, 'ko'));

const sidoDigits = 2;

/** 41 is 경기도, 4111 수원시 above its districts, 41113 the district itself. */
function nameAbove(place: string, { code, sido, sigungu }: DongView): string {
  if (place.length <= sidoDigits) return sido;
  return place === cityOf(code) ? `${sido} ${sigungu}` : `${sido} ${sigungu.split(' ')[0] ?? ''}`;
}

async function readAll(db: PrismaClient): Promise<Dongs> {
  const rows: readonly DongView[] = await readDongs(db);
  return new Map(rows.map((dong) => [dong.code, dong]));
}
