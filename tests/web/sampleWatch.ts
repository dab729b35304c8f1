import type { Visitor, Windows } from '../../api/seam.ts';
import type { LookView, ReviewView, SigningView } from '../../api/views/access.ts';
import { caseRow } from '../../api/views/buildCase.ts';
import type { SearchView } from '../../api/views/search.ts';
import { accessMarks, lookReasons, watchedThings } from '../../domain/access.ts';
import { firstOf, isOver, parseMonth, type Month } from '../../domain/accessReview.ts';
import { accessRulesOn } from '../../domain/accessRules.ts';
import { asId, cityOf, type StaffId } from '../../domain/ids.ts';
import { plusHours } from '../../domain/time.ts';
import type { Language } from '../../words/language.ts';
import { dong } from '../domain/seats.ts';
import { sampleNow } from './sampleCases.ts';
import { caseRowOf, dongView, otherDongView, visitorIn, type SampleCase } from './samples.ts';

const city = { code: cityOf(dong), name: '성동구' };
const otherCity = { code: '41113', name: '성수2가3동' };
const officer = { staffId: asId<StaffId>('staff-officer'), name: '김하늘' };
const privacyOfficer = { staffId: asId<StaffId>('staff-privacy'), name: '조민재' };

/** 개인정보 보호책임자 of the city of the samples. */
export function privacyOfficerIn(language: Language = 'ko'): Visitor {
  const { staffId, name } = privacyOfficer;
  const person = { staffId, roles: [{ role: 'PRIVACY_OFFICER', place: cityOf(dong) }] } as const;
  return { ...visitorIn('officer', language), person, login: 'privacyOfficer', name };
}

export const month = (text: string): Month => {
  const parsed = parseMonth(text);
  if (!parsed) throw new Error(`No month: ${text}`);
  return parsed;
};
/** The sample house stands in November 2026: October is over and not signed, September is signed. */
export const [running, over, signed] = ['2026-11', '2026-10', '2026-09'].map(month) as [Month, Month, Month];
const kept = [running, over, signed, month('2026-08')];

/** A look of every kind, one refused, one with each mark and one with a reason in words. */
const looks: readonly LookView[] = watchedThings.map((what, n) => {
  const isList = ['cases', 'worklist', 'overdue', 'search', 'searchResult', 'export'].includes(what);
  const mark = accessMarks[n % 6];
  return {
    id: 100 - n,
    at: plusHours(sampleNow, -3 * n),
    by: officer,
    login: 'geumho1-officer',
    role: n % 5 === 4 ? null : 'DONG_OFFICER',
    place: '10.20.30.40',
    what,
    result: n % 5 === 4 ? 'refused' : 'allowed',
    caseNo: isList ? null : '2026-00398',
    shown: isList ? ['2026-00398', '2026-00401', '2026-00404'] : [],
    reason: n % 7 === 3 ? lookReasons[0] : null,
    words: n % 7 === 3 ? '담당자의 휴가 중에 본인이 전화했습니다.' : null,
    marks: mark ? [mark] : [],
  };
});

const signing: SigningView = {
  signedBy: privacyOfficer,
  signedAt: sampleNow,
  found: 'EXPLAINED',
  note: '밤에 본 두 건은 긴급 신고 때문이었습니다 (2026-00398).',
  looks: 1_204,
  marked: 7,
  isIntact: true,
  addenda: [{ by: privacyOfficer, at: sampleNow, note: '소명서를 받아 두었습니다.', isIntact: true }],
};

const reviewOf = (of: Month): ReviewView => ({
  month: of,
  city,
  rules: accessRulesOn(firstOf(of)),
  isOver: isOver(of, sampleNow),
  counts: {
    ...{ looks: 1_204, accounts: 18, refused: 5, marked: 7 },
    byMark: { NIGHT: 2, VOLUME: 0, EXPORT_SIZE: 1, OUTSIDE_AREA: 4 },
    byWhat: [
      { what: 'worklist', count: 640 },
      { what: 'case', count: 410 },
      { what: 'paper', count: 154 },
    ],
  },
  signing: of === signed ? signing : null,
});

/** The search and the access log over these households, without a database. */
export function sampleWatch(
  samples: readonly SampleCase[],
): Pick<Windows, 'searchForm' | 'search' | 'access' | 'accessReviews' | 'accessReview'> {
  const dongs = [dongView, otherDongView];
  const found: SearchView = {
    ...{ dongs, searchId: 'a'.repeat(24), kinds: ['initials', 'dong'], hasMore: true },
    items: samples.map((sample) => ({ ...caseRow(caseRowOf(sample)), name: '배○우' })),
    expiresAt: plusHours(sampleNow, 1),
  };
  return {
    searchForm: () => Promise.resolve({ dongs }),
    search: (_, searchId) =>
      Promise.resolve(searchId === found.searchId ? found : { ...found, items: [], hasMore: false }),
    access: (_, { marked, account }) =>
      Promise.resolve({
        ...{ month: running, months: kept, city, cities: [city, otherCity], next: 'bmV4dA' },
        rules: accessRulesOn(firstOf(running)),
        items:
          account === 'nobody' ? [] : looks.filter(({ marks }) => marked === undefined || marks.length > 0),
      }),
    accessReviews: () =>
      Promise.resolve({
        ...{ city, cities: [city, otherCity] },
        items: kept.map((one) => ({
          month: one,
          isOver: isOver(one, sampleNow),
          signing: one === signed ? signing : null,
        })),
      }),
    accessReview: (_, of) => Promise.resolve(reviewOf(parseMonth(of) ?? signed)),
  };
}
