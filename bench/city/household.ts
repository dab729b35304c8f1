import type { PersonBody } from '../../api/schemas/person.ts';
import { getPlainDate } from '../../domain/time.ts';
import type { Chance } from './chance.ts';

type Syllables = readonly [string, ...string[]];

function syllables(text: string): Syllables {
  const [first = '', ...others] = text.split(' ');
  return [first, ...others];
}

/** Family names, about as often as they are met in Korea. */
const surnames = syllables(
  '김 김 김 김 김 이 이 이 박 박 최 최 정 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍',
);
const firsts = syllables(
  '가 나 다 도 라 로 리 미 민 보 서 선 성 소 수 슬 승 시 아 여 연 영 예 우 유 윤 은 이 인 재 정 주 준 지 진 채 태 하 한 현 혜 호',
);
const seconds = syllables(
  '가 나 라 람 리 린 림 미 민 빈 서 선 솔 숙 순 슬 식 아 안 연 영 온 우 욱 운 원 윤 율 은 이 인 자 재 정 주 준 진 찬 철 하 현 호 환 희',
);

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
