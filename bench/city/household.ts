import type { PersonBody } from '../../api/schemas/person.ts';
import { getPlainDate } from '../../domain/time.ts';
import type { Chance } from './chance.ts';

/** Family names about as often as they are met in Korea. */
const surnames = [
  ...'김김김김김김이이이이박박박최최정정강조윤장임한오서신권황안송류전홍',
] as unknown as readonly [string, ...string[]];
const firsts = [
  ...'가나다도라로리미민보서선성소수슬승시아여연영예우유윤은이인재정주준지진채태하한현혜호',
] as unknown as readonly [string, ...string[]];
const seconds = [
  ...'가나라람리린림미민빈서선솔숙순슬식아안연영온우욱운원윤율은이인자재정주준진찬철하현호환희',
] as unknown as readonly [string, ...string[]];

const relations = ['배우자', '자녀', '부모', '형제자매'] as const;

/** Who lives in a household: somebody invented, alone or with up to three others. */
export function inventPerson(chance: Chance): PersonBody {
  const others = chance.pick([0, 0, 1, 1, 2, 3]);
  return {
    ...somebody(chance, [20, 92]),
    phone: `010-${digits(chance, 4)}-${digits(chance, 4)}`,
    address: `${String(chance.between(1, 300))}번길 ${String(chance.between(1, 90))}`,
    members: Array.from({ length: others }, () => ({
      ...somebody(chance, [1, 92]),
      relation: chance.pick(relations),
    })),
  };
}

function somebody(chance: Chance, [youngest, oldest]: readonly [number, number]) {
  const year = 2026 - chance.between(youngest, oldest);
  return {
    name: inventName(chance),
    birth: getPlainDate(`${String(year)}-${two(chance, 12)}-${two(chance, 28)}`),
  };
}

/** A name that nobody is meant by. */
export const inventName = (chance: Chance): string =>
  `${chance.pick(surnames)}${chance.pick(firsts)}${chance.pick(seconds)}`;

const two = (chance: Chance, most: number): string => String(chance.between(1, most)).padStart(2, '0');
const digits = (chance: Chance, count: number): string =>
  String(chance.between(0, 10 ** count - 1)).padStart(count, '0');
