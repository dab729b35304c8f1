import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sweepOnce } from '../../../api/housekeeping.ts';
import type { Desk, Heard } from './apiHouse.ts';
import { geumho1, seryu2 } from './people.ts';
import {
  caseId,
  caseNo,
  heard,
  house,
  idsIn,
  lastLook,
  looksSince,
  officer,
  owner,
  shownIn,
} from './watchHouse.ts';

async function search(desk: Desk, body: object, key = randomUUID()): Promise<Heard> {
  const sent = await desk.post('/api/searches', body, { key });
  return sent.status === 201 ? desk.get(sent.headers.get('location') ?? '') : sent;
}
const found = async (desk: Desk, body: object): Promise<string[]> => idsIn(await search(desk, body));

/** Journeys of a search, in the house that the tests of the watch share. */
export function searching(): void {
  describe('a search', () => {
    it('finds a case by number, name, consonants, phone and whoever lives there, and by all of it together', async () => {
      const ways = [
        { caseNo },
        { name: '남궁 초롱' },
        { name: 'ㄴㄱㅊㄹ' },
        { name: '남궁누리' },
        { phone: '8871' },
        { phone: '010 2345 8871', name: 'ㄴㄱㄴㄹ' },
        { caseNo: caseNo.slice(0, 4), name: '남궁초롱', phone: '8871', dong: seryu2 },
      ];
      for (const body of ways) expect([body, await found(officer, body)]).toEqual([body, [caseId]]);
      for (const body of [
        { name: '남궁' },
        { name: '남궁초롱', phone: '0000' },
        { name: '남궁초롱', dong: geumho1 },
      ])
        expect([body, await found(officer, body)]).toEqual([body, []]);
    });

    it('shows names with their ends alone, and tells by what was searched and nothing of what', async () => {
      const result = await search(officer, { name: 'ㄴㄱㅊㄹ', phone: '8871' });
      expect(shownIn(result)).toMatchObject([{ caseNo, name: '남○○롱', dong: { code: seryu2 } }]);
      expect(result.body).toMatchObject({ kinds: ['initials', 'phone'], hasMore: false });
      expect(JSON.stringify(result.body)).not.toContain('8871');
      const { rows } = await owner.query<{ text: string }>(
        `SELECT string_agg(r::text, ' ') AS text FROM search_result r`,
      );
      expect(rows[0]?.text).toContain(caseId);
      for (const typed of ['남궁', 'ㄴㄱㅊㄹ', '8871']) expect(rows[0]?.text).not.toContain(typed);
    });

    it('finds only what the person may see: not elsewhere, and nothing behind closed doors', async () => {
      const there = await house.desk('geumho1-officer');
      expect(await found(there, { name: '남궁초롱' })).toEqual([]);
      expect(await found(await house.desk('gwonseon-emergency'), { name: '남궁초롱' })).toEqual([caseId]);
      await owner.query(`UPDATE crisis_case SET restricted = true, holders = '{}' WHERE case_id = $1`, [
        caseId,
      ]);
      expect(await found(officer, { name: '남궁초롱' })).toEqual([]);
      expect(await found(officer, { caseNo })).toEqual([]);
      await owner.query('UPDATE crisis_case SET restricted = false WHERE case_id = $1', [caseId]);
      expect(await found(officer, { caseNo })).toEqual([caseId]);
    });

    it('shows nothing any more that has closed its doors since', async () => {
      const sent = await officer.post('/api/searches', { caseNo });
      const at = sent.headers.get('location') ?? '';
      expect(idsIn(await officer.get(at))).toEqual([caseId]);
      await owner.query(`UPDATE crisis_case SET restricted = true, holders = '{}' WHERE case_id = $1`, [
        caseId,
      ]);
      expect(idsIn(await officer.get(at))).toEqual([]);
      await owner.query('UPDATE crisis_case SET restricted = false WHERE case_id = $1', [caseId]);
    });

    it('is one search when it is sent twice, and its key is not for another', async () => {
      const key = randomUUID();
      const sent = [
        await officer.post('/api/searches', { caseNo }, { key }),
        await officer.post('/api/searches', { caseNo }, { key }),
      ];
      expect(new Set(sent.map(({ body }) => body.searchId)).size).toBe(1);
      const other = await officer.post('/api/searches', { phone: '0001' }, { key });
      expect(heard(other)).toMatchObject({ status: 422, code: 'keyReused' });
    });

    it('is kept with what it found, and so is each time that the result is read', async () => {
      const before = await lastLook();
      await search(officer, { name: '남궁초롱' });
      await search(officer, { name: '아무도아님' });
      const look = {
        login: 'seryu2-officer',
        result: 'allowed',
        caseId: null,
        dong: null,
        place: '127.0.0.1',
        role: 'DONG_OFFICER',
      };
      expect(await looksSince(before)).toEqual([
        { ...look, what: 'search', shown: [caseId] },
        { ...look, what: 'searchResult', shown: [caseId] },
        { ...look, what: 'search', shown: [] },
      ]);
    });

    it('is refused without anything to go by, to roles that may not, and after too many', async () => {
      expect(heard(await officer.post('/api/searches', { dong: seryu2 }))).toEqual({
        status: 422,
        code: 'nothingSought',
        field: 'name',
      });
      expect(heard(await officer.post('/api/searches', { caseNo: 'abc' }))).toMatchObject({
        status: 400,
        code: 'malformed',
      });
      const before = await lastLook();
      const supervisor = await house.desk('gwonseon-supervisor');
      expect(heard(await supervisor.post('/api/searches', { caseNo }))).toMatchObject({
        status: 403,
        code: 'forbidden',
      });
      expect(await looksSince(before)).toMatchObject([
        { login: 'gwonseon-supervisor', what: 'search', result: 'refused' },
      ]);
      const nurse = await house.desk('seryu2-nurse');
      for (let n = 0; n < 30; n += 1) await nurse.post('/api/searches', { phone: '0000' });
      const after = await nurse.post('/api/searches', { phone: '0000' });
      expect(heard(after)).toMatchObject({ status: 429, code: 'searchTooOften' });
      expect(after.headers.get('retry-after')).toBe('60');
    });

    it('belongs to its searcher, whose result nobody else opens, and is gone after a while', async () => {
      const { body } = await officer.post('/api/searches', { caseNo });
      const at = `/api/searches/${String(body.searchId)}`;
      const before = await lastLook();
      const head = await house.desk('seryu2-head');
      expect(heard(await head.get(at))).toMatchObject({ status: 404, code: 'searchNotFound' });
      expect(await looksSince(before)).toMatchObject([
        { login: 'seryu2-head', what: 'searchResult', result: 'refused', shown: [caseId] },
      ]);
      await owner.query(`UPDATE search_result SET expires_at = now() - interval '1 minute'`);
      expect(heard(await officer.get(at))).toMatchObject({ status: 404, code: 'searchNotFound' });
      await sweepOnce(house.deps);
      expect((await owner.query('SELECT FROM search_result')).rowCount).toBe(0);
    });

    it('goes from the form to an address that tells nothing, and back to the form where it was refused', async () => {
      const form = (fields: Record<string, string>) =>
        house.call('/api/searches', {
          method: 'POST',
          headers: {
            authorization: `Bearer ${officer.token}`,
            'content-type': 'application/x-www-form-urlencoded',
          },
          body: new URLSearchParams({ idempotencyKey: randomUUID(), ...fields }).toString(),
        });
      const sent = await form({ name: '남궁초롱', phone: '', caseNo: '', dong: '' });
      expect([sent.status, sent.headers.get('location')]).toEqual([
        303,
        expect.stringMatching(/^\/search\/[a-f0-9]{24}$/),
      ]);
      const page = await house.call(sent.headers.get('location') ?? '', {
        headers: { authorization: `Bearer ${officer.token}` },
      });
      expect(page.body.text).toContain(caseNo);
      expect(page.body.text).not.toContain('남궁초롱');
      const back = await form({ name: '', phone: '12', caseNo: '', dong: '' });
      expect(back.status).toBe(400);
      expect(back.body.text).toContain('value="12"');
    });
  });
}
