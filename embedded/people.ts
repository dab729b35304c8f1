import type { Seat } from '../domain/crisisCase/state.ts';
import type { Role } from '../domain/roles.ts';

/** An invented member of staff; nobody of this name is meant. */
export interface Account {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly { readonly role: Role; readonly place: string }[];
}

/** Every account of the embedded house has this one; the house listens on this machine only. */
export const practicePassword = 'dure-practice-2026';

/** The real dongs of the stories, with the login prefix of their staff. */
export const storyDongs = [
  { code: '4111353000', slug: 'seryu2', name: '수원시 권선구 세류2동' },
  { code: '1120059000', slug: 'geumho1', name: '서울특별시 성동구 금호1가동' },
  { code: '1171060000', slug: 'seokchon', name: '서울특별시 송파구 석촌동' },
  { code: '4111159100', slug: 'songjuk', name: '수원시 장안구 송죽동' },
  { code: '4111753000', slug: 'maetan3', name: '수원시 영통구 매탄3동' },
  { code: '4111567000', slug: 'godeung', name: '수원시 팔달구 고등동' },
  { code: '1132051100', slug: 'chang1', name: '서울특별시 도봉구 창제1동' },
  { code: '1154571000', slug: 'siheung5', name: '서울특별시 금천구 시흥제5동' },
  { code: '5011054000', slug: 'ido2', name: '제주시 이도2동' },
  { code: '4111573000', slug: 'ingye', name: '수원시 팔달구 인계동' },
  { code: '4111356000', slug: 'seodun', name: '수원시 권선구 서둔동' },
  { code: '1135056000', slug: 'wolgye1', name: '서울특별시 노원구 월계1동' },
] as const;

/** The cities and districts of those dongs. */
export const storyCities = [
  { code: '41113', slug: 'gwonseon' },
  { code: '11200', slug: 'seongdong' },
  { code: '11710', slug: 'songpa' },
  { code: '41111', slug: 'jangan' },
  { code: '41117', slug: 'yeongtong' },
  { code: '41115', slug: 'paldal' },
  { code: '11320', slug: 'dobong' },
  { code: '11545', slug: 'geumcheon' },
  { code: '50110', slug: 'jeju' },
  { code: '11350', slug: 'nowon' },
] as const;

/** What lies above them: the city above its districts, and the 시·도. */
const upperPlaces = [
  { code: '4111', slug: 'suwon' },
  { code: '11', slug: 'seoul' },
  { code: '50', slug: 'jejudo' },
] as const;
const provinces = [
  { code: '41', slug: 'gyeonggi' },
  { code: '11', slug: 'seoul' },
  { code: '50', slug: 'jejudo' },
] as const;

/** The posts of a dong office: what each is called in a login, and under which role it acts. */
const dongPosts = {
  officer: 'DONG_OFFICER',
  officer2: 'DONG_OFFICER',
  nurse: 'VISIT_NURSE',
  team: 'TEAM_HEAD',
  head: 'DONG_HEAD',
  chair: 'COMMITTEE_CHAIR',
  tongjang: 'TONGJANG',
} as const satisfies Record<string, Role>;

/** The posts of a city or district office. */
const cityPosts = {
  emergency: 'EMERGENCY_OFFICER',
  committee: 'COMMITTEE_CHAIR',
  solution: 'COMMITTEE_CHAIR',
  authority: 'TEAM_HEAD',
  supervisor: 'CITY_SUPERVISOR',
} as const satisfies Record<string, Role>;

const upperPosts = { solution: 'COMMITTEE_CHAIR' } as const satisfies Record<string, Role>;
const provincePosts = { province: 'PROVINCE' } as const satisfies Record<string, Role>;

/** Roles that need one holder only to be tried; all of them in the first dong and its district. */
const otherPosts = {
  planner: 'WELFARE_PLANNER',
  counsel: 'COUNSEL_SPECIALIST',
  manager: 'CASE_MANAGER',
  clerk: 'CASE_OFFICER',
  secretary: 'SECRETARY',
  member: 'COMMITTEE_MEMBER',
  expert: 'OUTSIDE_EXPERT',
  honorary: 'HONORARY_OFFICER',
  hope: 'GU_HOPE_TEAM',
  provider: 'PROVIDER',
  privacy: 'PRIVACY_OFFICER',
  privacy2: 'PRIVACY_OFFICER',
  admin: 'ADMINISTRATOR',
  auditor: 'AUDITOR',
  statistics: 'STATISTICS',
  operator: 'OPERATOR',
} as const satisfies Record<string, Role>;

const cityWide: readonly string[] = [
  'hope',
  'privacy',
  'privacy2',
  'admin',
  'auditor',
  'statistics',
  'operator',
];

/** Who sits on the committees of a dong, beside the officials who sit there by their post. */
const dongSeats = {
  secretary: 'SECRETARY',
  member: 'COMMITTEE_MEMBER',
  member2: 'COMMITTEE_MEMBER',
} as const satisfies Record<string, Role>;

/** 간사 and members of a city's committees. */
const citySeats = {
  secretary: 'SECRETARY',
  member1: 'COMMITTEE_MEMBER',
  member2: 'COMMITTEE_MEMBER',
  member3: 'COMMITTEE_MEMBER',
  member4: 'COMMITTEE_MEMBER',
  member5: 'COMMITTEE_MEMBER',
  member6: 'COMMITTEE_MEMBER',
} as const satisfies Record<string, Role>;

const surnames = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '오', '서', '신', '권'];
const givenNames = [
  '하늘',
  '서준',
  '가온',
  '다온',
  '나래',
  '보람',
  '슬기',
  '한결',
  '바다',
  '새롬',
  '아름',
  '도담',
  '누리',
];

/** Whoever brings in the stories that begin with a tip. */
const tippedDong = 'ingye';

const accountsOf = (
  { slug, code }: { readonly slug: string; readonly code: string },
  posts: Readonly<Record<string, Role>>,
): Omit<Account, 'name'>[] =>
  Object.entries(posts).map(([post, role]) => ({ login: `${slug}-${post}`, roles: [{ role, place: code }] }));

function others(): Omit<Account, 'name'>[] {
  const [dong, city] = [storyDongs[0], storyCities[0]];
  return Object.entries(otherPosts).map(([post, role]) => {
    const at = cityWide.includes(post) ? city : dong;
    return { login: `${at.slug}-${post}`, roles: [{ role, place: at.code }] };
  });
}

/** All accounts of the embedded house, each with an invented name of its own. */
export const accounts: readonly Account[] = withNames([
  ...storyDongs.flatMap((dong) => accountsOf(dong, dongPosts)),
  ...storyCities.flatMap((city) => accountsOf(city, cityPosts)),
  ...upperPlaces.flatMap((place) => accountsOf(place, upperPosts)),
  ...provinces.flatMap((place) => accountsOf(place, provincePosts)),
  ...others(),
  ...storyDongs
    .filter(({ slug }) => slug === tippedDong)
    .flatMap((dong) => accountsOf(dong, { honorary: 'HONORARY_OFFICER' })),
  // Last, so that everybody before keeps their name.
  ...storyDongs.flatMap((dong) => accountsOf(dong, dongSeats)),
  ...storyCities.flatMap((city) => accountsOf(city, citySeats)),
]);

/** The first dong has a secretary and a member already, so that these roles can be tried. */
function withNames(all: readonly Omit<Account, 'name'>[]): readonly Account[] {
  const logins = all.map(({ login }) => login);
  return all
    .filter(({ login }, n) => logins.indexOf(login) === n)
    .map((account, n) => ({ ...account, name: inventedName(n) }));
}

function inventedName(n: number): string {
  return `${surnames[n % surnames.length] ?? ''}${givenNames[n % givenNames.length] ?? ''}`;
}

/** Who holds which seat of a dong's cases. */
export function seatLogins({ slug, code }: (typeof storyDongs)[number]): Readonly<Record<Seat, string>> {
  const within = (places: readonly { readonly code: string; readonly slug: string }[]): string =>
    places.find((one) => code.startsWith(one.code))?.slug ?? '';
  const city = within(storyCities);
  return {
    officer: `${slug}-officer`,
    emergencyOfficer: `${city}-emergency`,
    nurse: `${slug}-nurse`,
    head: `${slug}-head`,
    conferenceChair: `${slug}-chair`,
    committeeChair: `${city}-committee`,
    authority: `${city}-authority`,
    districtChair: `${city}-solution`,
    cityChair: `${within(upperPlaces)}-solution`,
    province: `${within(provinces)}-province`,
    supervisor: `${city}-supervisor`,
  };
}
