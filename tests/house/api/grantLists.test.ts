import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plusDays } from '../../../domain/time.ts';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { fieldCheckBody } from './fieldChecks.ts';
import { today } from './newcomers.ts';
import { minuted } from './conference.ts';
import { done, eventually, geumho1, openCase, report, seryu2 } from './people.ts';

let house: ApiHouse;
/** Cases of 세류2동 and one of 금호1가동, another city. */
const cases: Record<'paid' | 'asked' | 'other', string> = { paid: '', asked: '', other: '' };

const note = '적은 까닭.';
const grantId = 'g1';
const at = (caseId: string, act: string): string => `/api/cases/${caseId}/${act}`;
const heard = ({ status, body }: Heard) => ({ status, code: body.code });
const asks = (desk: Desk, caseId: string, supports: readonly object[], householdSize = 1) =>
  done(desk, at(caseId, 'requestGrant'), {
    ...{ supports, crisisReasons: ['JOB_LOSS'], householdSize, nationality: 'KOREAN', note },
  });

async function etagOf(desk: Desk, caseId: string): Promise<string> {
  const { body } = await desk.get(`/api/cases/${caseId}`);
  const [grant] = body.grants as readonly { readonly etag: string }[];
  return grant?.etag ?? '';
}

/** Fuel is given in winter, and this test runs on any day. */
const inAnySeason = [{ warning: 'OUT_OF_SEASON', reason: 'COLD_ALL_THE_SAME' }];

async function gives(desk: Desk, caseId: string, help: readonly object[]): Promise<void> {
  await done(desk, at(caseId, 'recordFieldCheck'), fieldCheckBody(grantId, today));
  const ifMatch = await etagOf(desk, caseId);
  await done(desk, at(caseId, 'decideGrant'), { grantId, help, overrides: inAnySeason, note }, { ifMatch });
}

const pays = (desk: Desk, caseId: string, supportId: string, amountWon: number) =>
  done(desk, at(caseId, 'recordPayment'), { supportId, amountWon, paidOn: today });

const page = async (path: string, { token }: Desk): Promise<{ status: number; text: string }> => {
  const headers = { authorization: `Bearer ${token}`, accept: 'text/html' };
  const answer = await fetch(house.url + path, { headers, redirect: 'manual' });
  return { status: answer.status, text: await answer.text() };
};

/** Nobody sits in this house, so each need of a committee is proposed once, a moment after it came up. */
const proposed = (caseId: string, times: number): Promise<number> =>
  eventually(
    async () => {
      const sql = `SELECT FROM event WHERE subject = $1 AND type = 'sittingProposed'`;
      return (await house.deps.pool.query(sql, [caseId])).rowCount ?? 0;
    },
    (seen) => seen === times,
  );

beforeAll(async () => {
  house = await startApiHouse();
  const [emergency, there, thereOfficer] = (await Promise.all(
    ['gwonseon-emergency', 'seongdong-emergency', 'geumho1-officer'].map((login) => house.desk(login)),
  )) as [Desk, Desk, Desk];
  cases.paid = await openCase(house);
  cases.asked = await openCase(house);
  cases.other = String((await thereOfficer.post('/api/reports', report({ dong: geumho1 }))).body.caseId);
  const [livelihood, fuel, medical] = [
    { kind: 'LIVELIHOOD' },
    { kind: 'OTHER', sub: 'FUEL' },
    { kind: 'MEDICAL' },
  ];
  await asks(emergency, cases.paid, [livelihood, fuel]);
  await gives(emergency, cases.paid, [
    { ...livelihood, units: 3, amountWon: 783_000, from: today },
    { ...fuel, units: 1, amountWon: 150_000, from: today },
  ]);
  for (const won of [783_000, 700_000]) await pays(emergency, cases.paid, 'g1s1', won);
  await pays(emergency, cases.paid, 'g1s2', 150_000);
  await asks(emergency, cases.asked, [{ kind: 'HOUSING' }], 2);
  await asks(there, cases.other, [medical]);
  await gives(there, cases.other, [{ ...medical, units: 1, amountWon: 300_000, from: today }]);
  await pays(there, cases.other, 'g1s1', 300_000);
}, 240_000);
afterAll(() => house.stop());

describe('the list of open grants', () => {
  interface Listed {
    readonly items: readonly { readonly caseId: string; readonly next: string; readonly dueAt: string }[];
    readonly counts: { readonly all: number; readonly late: number };
    readonly next: string | null;
  }
  const list = async (query = '', login = 'gwonseon-supervisor'): Promise<Listed> => {
    const answer = await (await house.desk(login)).get(`/api/grants${query}`);
    expect([query, answer.status]).toEqual([query, 200]);
    return answer.body as unknown as Listed;
  };
  const idsOf = async (query = '', login?: string) =>
    (await list(query, login)).items.map(({ caseId }) => caseId).toSorted();

  it('has the grants of one’s own places, the nearest clock first, and none of another city', async () => {
    const own = [cases.paid, cases.asked].toSorted();
    expect(await idsOf()).toEqual(own);
    expect((await list()).counts).toEqual({ all: 2, late: 0 });
    const { items } = await list();
    expect(items.map(({ dueAt }) => dueAt)).toEqual(items.map(({ dueAt }) => dueAt).toSorted());
    expect(await idsOf('', 'seongdong-supervisor')).toEqual([cases.other]);
    expect(await idsOf('', 'seryu2-head')).toEqual(own);
    expect(await idsOf('', 'songpa-supervisor')).toEqual([]);
  });

  it('is narrowed by kind, dong, act and lateness, alone and together, and paged', async () => {
    expect(await idsOf('?kind=HOUSING')).toEqual([cases.asked]);
    expect(await idsOf('?kind=OTHER:FUEL')).toEqual([cases.paid]);
    expect(await idsOf(`?dong=${seryu2}&next=recordFieldCheck`)).toEqual([cases.asked]);
    expect(await idsOf('?kind=LIVELIHOOD&next=recordFieldCheck')).toEqual([]);
    expect(await idsOf(`?dong=${geumho1}`)).toEqual([]);
    expect(await idsOf('?late=true')).toEqual([]);
    expect(await idsOf('?kind=MEDICAL')).toEqual([]);
    const first = await list('?limit=1');
    const rest = await list(`?limit=1&cursor=${encodeURIComponent(first.next ?? '')}`);
    expect([...first.items, ...rest.items]).toEqual((await list()).items);
    expect(rest.next).toBeNull();
  });

  it('says no to a filter that it does not know, in both shapes, and to whoever has no such list', async () => {
    const supervisor = await house.desk('gwonseon-supervisor');
    const bad = [
      'kind=FOOD',
      'late=yes',
      'next=fly',
      'dong=1',
      'limit=0',
      'limit=9999',
      'cursor=x',
      'name=x',
    ];
    for (const query of bad) {
      const no = await supervisor.get(`/api/grants?${query}`);
      expect([query, no.status, no.body.code]).toEqual([query, 400, 'badFilter']);
      expect([query, (await page(`/grants?${query}`, supervisor)).status]).toEqual([query, 400]);
    }
    for (const path of ['/grants', '/grants/payments']) {
      const tongjang = await house.desk('seryu2-tongjang');
      expect(heard(await tongjang.get(`/api${path}`))).toEqual({ status: 403, code: 'forbidden' });
      expect((await page(path, tongjang)).status).toBe(403);
    }
    expect((await house.call('/api/grants')).status).toBe(401);
  });

  it('on the page leads to each grant, and says where nothing is left', async () => {
    const supervisor = await house.desk('gwonseon-supervisor');
    const { text } = await page('/grants', supervisor);
    for (const caseId of [cases.paid, cases.asked]) expect(text).toContain(`/cases/${caseId}`);
    expect(text).not.toContain(cases.other);
    const none = await page('/grants?kind=MEDICAL', supervisor);
    expect([none.status, none.text.includes(`/cases/${cases.paid}`)]).toEqual([200, false]);
  });
});

describe('the money of emergency support', () => {
  interface Line {
    readonly won: number;
    readonly payments: number;
    readonly months: readonly { readonly won: number }[];
  }
  interface Money {
    readonly byKind: readonly (Line & { readonly kind: string })[];
    readonly byDong: readonly Line[];
    readonly all: Line;
  }
  const money = async (login: string, query = ''): Promise<Money> => {
    const answer = await (await house.desk(login)).get(`/api/grants/money${query}`);
    expect([login, answer.status]).toEqual([login, 200]);
    return answer.body as unknown as Money;
  };

  it('is the sum of the payments by kind, dong and month, of one’s own places alone', async () => {
    const { byKind, byDong, all } = await money('gwonseon-supervisor');
    expect(byKind.map(({ kind, won, payments }) => [kind, won, payments])).toEqual([
      ['LIVELIHOOD', 1_483_000, 2],
      ['OTHER:FUEL', 150_000, 1],
    ]);
    expect(byDong.map(({ won }) => won)).toEqual([1_633_000]);
    expect([all.won, all.payments]).toEqual([1_633_000, 3]);
    for (const { won, months } of [...byKind, ...byDong, all])
      expect(months.reduce((sum, month) => sum + month.won, 0)).toBe(won);
    expect((await money('seongdong-supervisor')).all.won).toBe(300_000);
    expect((await money('songpa-supervisor')).all).toMatchObject({ won: 0, payments: 0 });
    expect((await money('gwonseon-supervisor', '?year=2024')).all.won).toBe(0);
  });

  it('leads from every number on the page to rows whose sum is the number', async () => {
    const supervisor = await house.desk('gwonseon-supervisor');
    const { text } = await page('/grants/money', supervisor);
    const links = [...text.matchAll(/href="(\/grants\/payments[^"]*)"[^>]*>([^<]*)</g)];
    expect(links.length).toBeGreaterThanOrEqual(6);
    for (const [, href = '', shown = ''] of links) {
      const path = href.replaceAll('&amp;', '&');
      const { body } = await supervisor.get(`/api${path}`);
      const items = body.items as readonly { readonly won: number; readonly caseId: string }[];
      const sum = items.reduce((total, { won }) => total + won, 0);
      expect([path, sum]).toEqual([path, Number(shown.replaceAll(/[^\d]/g, ''))]);
      expect((body.sum as { readonly won: number }).won).toBe(sum);
      expect(items.every(({ caseId }) => caseId === cases.paid)).toBe(true);
      expect((await page(path, supervisor)).text).toContain(`/cases/${cases.paid}`);
    }
  });

  it('names nobody, so statistics read it and open no payment; a wrong year or month says so', async () => {
    const supervisor = await house.desk('gwonseon-supervisor');
    const statistics = await house.desk('gwonseon-statistics');
    expect((await money('gwonseon-statistics')).all.won).toBe(1_633_000);
    const { status, text } = await page('/grants/money', statistics);
    expect([status, text.includes('/grants/payments')]).toEqual([200, false]);
    expect(heard(await statistics.get('/api/grants/payments'))).toEqual({ status: 403, code: 'forbidden' });
    for (const query of [
      'money?year=26',
      'money?year=x',
      'money?kind=MEDICAL',
      'payments?month=13',
      'payments?kind=FOOD',
    ])
      expect([query, heard(await supervisor.get(`/api/grants/${query}`))]).toEqual([
        query,
        { status: 400, code: 'badFilter' },
      ]);
    const none = await supervisor.get('/api/grants/payments?kind=MEDICAL');
    expect(none.body).toMatchObject({ items: [], next: null, sum: { won: 0, payments: 0 } });
  });
});

describe('what the issue calls bad input', () => {
  /** K7 is no law's: two persons for a rule is how this house works, and says so. */
  const article = /제\d+조|두레 운영 기준/;

  it('is each refused with its article, and changes nothing', async () => {
    const [emergency, officer, authority, chair, there, admin] = (await Promise.all(
      [
        ...['gwonseon-emergency', 'seryu2-officer', 'gwonseon-authority', 'gwonseon-committee'],
        ...['seongdong-emergency', 'gwonseon-admin'],
      ].map((login) => house.desk(login)),
    )) as [Desk, Desk, Desk, Desk, Desk, Desk];
    const caseId = await openCase(house);
    const kind = { kind: 'LIVELIHOOD' } as const;
    const events = () => house.count('event');
    const grants = async () => (await emergency.get(`/api/cases/${caseId}`)).body.grants;

    /** Says no with that code and an article in its sentence, and leaves the record and the grant as they were. */
    async function refuses(what: string, ask: () => Promise<Heard>, code: string): Promise<void> {
      const before = [await events(), await grants()];
      const { status, body } = await ask();
      expect([what, body.code, status >= 400 && status < 500]).toEqual([what, code, true]);
      if (code !== 'malformed' && status !== 403)
        expect([what, article.test(String(body.title))]).toEqual([what, true]);
      expect([what, await events(), await grants()]).toEqual([what, ...before]);
    }
    const help = (more: object = {}) => ({ ...kind, units: 3, amountWon: 783_000, from: today, ...more });
    const decide = async (more: object) => {
      const ifMatch = await etagOf(emergency, caseId);
      return emergency.post(at(caseId, 'decideGrant'), { grantId, help: [help(more)], note }, { ifMatch });
    };
    const pay = (more: object) =>
      emergency.post(at(caseId, 'recordPayment'), {
        supportId: 'g1s1',
        amountWon: 1_000,
        paidOn: today,
        ...more,
      });
    const order = async (more: object = {}) =>
      authority.post(
        at(caseId, 'orderReturn'),
        { grantId, amountWon: 1_000, stop: true, note, ...more },
        { ifMatch: await etagOf(emergency, caseId) },
      );

    await asks(emergency, caseId, [kind]);
    await refuses('payment without decision', () => pay({}), 'supportNotFound');
    await done(emergency, at(caseId, 'recordFieldCheck'), fieldCheckBody(grantId, today));
    await refuses('a negative amount', () => decide({ amountWon: -1 }), 'malformed');
    await refuses('an amount with a fraction', () => decide({ amountWon: 783_000.5 }), 'malformed');
    await refuses('an amount over the ceiling', () => decide({ amountWon: 783_001 }), 'overCeiling');
    await refuses('the amount of a larger household', () => decide({ amountWon: 1_286_600 }), 'overCeiling');
    await refuses('a day before the request', () => decide({ from: plusDays(today, -1) }), 'dayTooEarly');
    await refuses('more than the first months', () => decide({ units: 4 }), 'overFirstGrant');
    expect((await decide({})).status).toBe(200);
    await refuses('a second decision', () => decide({}), 'grantOutOfOrder');
    await refuses('more than was decided', () => pay({ amountWon: 3 * 783_000 + 1 }), 'overGranted');
    await refuses('a payment before the decision', () => pay({ paidOn: plusDays(today, -1) }), 'dayTooEarly');

    const wish = { supportId: 'g1s1', decider: 'COMMITTEE', units: 3, note };
    const extend = (desk: Desk, more: object = {}) =>
      desk.post(at(caseId, 'requestExtension'), { ...wish, ...more });
    await refuses('more than the cap', () => extend(officer, { units: 4 }), 'overCap');
    await refuses(
      'an extension that the Act gives to the committee',
      () => extend(officer, { decider: 'AUTHORITY', units: 1 }),
      'noExtensionByAuthority',
    );
    await refuses('whoever would decide prepares', () => extend(chair), 'forbidden');
    expect((await extend(officer)).status).toBe(200);
    await proposed(caseId, 1);
    const granted = {
      extensionId: 'x1',
      granted: true,
      votes: { seated: 12, present: 9, inFavour: 9 },
      note,
    };
    await refuses(
      'the preparer approves',
      () => officer.post(at(caseId, 'decideExtension'), granted),
      'forbidden',
    );
    await refuses(
      'the authority decides for the committee',
      () => authority.post(at(caseId, 'decideExtension'), { ...granted, votes: null }),
      'otherDecider',
    );

    const { rows } = await house.deps.pool.query<{ paper_id: string }>(
      'SELECT paper_id FROM paper WHERE household_id = $1 LIMIT 1',
      [caseId.slice(0, 20)],
    );
    const paperId = rows[0]?.paper_id ?? '';
    expect((await emergency.get(`/api/papers/${paperId}`)).status).toBe(200);
    await refuses('a return order without prior notice', () => order(), 'recoveryOutOfOrder');
    await refuses(
      'a paper of another household',
      () => there.get(`/api/papers/${paperId}`),
      'outsideYourPlace',
    );
    await refuses('a paper that somebody names', () => pay({ paperId }), 'malformed');
    const row = { place: '41113', from: today, law: '조례 제1조', strength: 'LOCAL', verified: true };
    const propose = (more: object) => admin.post('/api/rules/changes', { ...row, ...more });
    const loosens = { rule: 'LIVELIHOOD', units: { first: 4, authority: 0, cap: 6 } };
    await refuses('a rule that loosens a statute', () => propose(loosens), 'ruleLoosens');
    const { id } = (await propose({ rule: 'CONTACT', value: 5 })).body;
    await refuses(
      'a rule edited by one person alone',
      () => admin.post(`/api/rules/changes/${String(id)}/approval`, {}),
      'approverProposed',
    );

    await pay({ amountWon: 783_000 });
    const nothing = { deductedWon: 0, propertyWon: 0, residenceWon: 0, financialWon: 0, debtsWon: 0 };
    const figures = { region: 'LARGE_CITY', incomeWon: 0, ...nothing };
    const within = { incomeWithin: true, assetsWithin: true, financialWithin: true };
    await done(emergency, at(caseId, 'recordAfterCheck'), { grantId, ...within, figures, note });
    const votes = { seated: 12, present: 9, inFavour: 9 };
    await proposed(caseId, 2);
    await minuted(house, caseId, { type: 'recordAdequacy', grantId, outcome: 'FRAUD', ...votes });
    await refuses('an order before the person was heard', () => order(), 'recoveryOutOfOrder');
    await done(emergency, at(caseId, 'giveNotice'), { grantId, waiver: 'WAIVED_BY_PERSON', note });
    await refuses('more back than was paid', () => order({ amountWon: 783_001 }), 'overPaid');
    expect((await order({ amountWon: 783_000 })).status).toBe(200);
    await refuses('an extension after the end', () => extend(officer), 'supportOver');
  });
});
