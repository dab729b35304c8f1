import { describe, expect, it } from '@jest/globals';
import { bodyFrom } from '../../api/formBody.ts';
import { callNote, handOverCallNote } from '../../api/schemas/callNote.ts';
import { handOverFields } from '../../web/pages/note.tsx';
import { noteFields } from '../../web/pages/writeNote.tsx';
import { filled } from './filledForm.ts';
import { look, lookAtRefused, textOf } from './look.ts';
import { sampleCases } from './sampleCases.ts';
import { noteRow, noteViewOf } from './sampleNotes.ts';
import { dongView, visitorIn } from './samples.ts';
import { createSampleWindows } from './sampleWindows.ts';

const windows = createSampleWindows(sampleCases());
const visitor = visitorIn('emergencyOfficer');
const page = (path: string, params = {}, query = {}): Promise<string> =>
  look({ windows, visitor, path, params, query });
const { noteId } = noteRow;

describe('a call note in my work', () => {
  it('stands among the duties of cases by its day, and leads to the note', async () => {
    const html = await page('/work');
    expect(html).toContain(`href="/notes/${noteId}" aria-label="메모 열기: 2026. 11. 23.(월) 09:20"`);
    expect(textOf(html)).toMatch(/전화 메모 .*다시 전화하기 .*까지 · 두레 운영 기준/);
  });

  it('names nobody there', async () => {
    expect(await page('/work')).not.toMatch(/가상이웃|은행나무길|010-0000/);
  });
});

describe('the form of a call note', () => {
  it('asks for what a call note needs and nothing else, with one box that has to be filled in', () => {
    const colleagues = noteViewOf().colleagues;
    const fields = noteFields({ dongs: [dongView], colleagues });
    expect(callNote.safeParse(bodyFrom(filled(fields), callNote)).error?.issues ?? []).toEqual([]);
    expect(
      fields.filter((one) => one.kind !== 'fixed' && !('optional' in one)).map(({ name }) => name),
    ).toEqual(['what']);
    const several = noteFields({ dongs: [dongView, dongView], colleagues: [] });
    expect(several.map(({ name, kind }) => (name === 'dong' ? kind : null))).toContain('select');
  });

  it('opens ready to type, and knows the way back', async () => {
    const html = await page('/note', {}, { from: '/cases/abc?act=plan' });
    expect(html).toMatch(/<input id="writeCallNote-what"[^>]* autofocus/);
    expect(html).toContain('<input type="hidden" name="next" value="/cases/abc?act=plan"/>');
    for (const from of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere'])
      expect(await page('/note', {}, { from })).toContain('name="next" value="/work"');
  });

  it('is one click away from every page but itself', async () => {
    expect(await page('/work')).toContain('<a class="dr-call" href="/note?from=%2Fwork">전화 메모</a>');
    expect(await page('/note')).not.toContain('dr-call"');
    expect(await look({ windows, visitor: visitorIn('supervisor'), path: '/overdue' })).not.toContain(
      '/note',
    );
  });

  it('comes back with what was typed, what is wrong, and the way back', async () => {
    const html = await lookAtRefused(windows, {
      form: 'writeCallNote',
      caseId: null,
      typed: { who: ['가상이웃'], callBack: ['12'], what: [''], next: ['/overdue'] },
      visitor,
      problem: {
        errors: [{ field: 'callBack', code: 'malformed', sentence: '이 칸의 내용을 확인해 주세요.' }],
      },
    });
    expect(html).toContain('<a href="#writeCallNote-callBack">');
    expect(html).toContain('value="가상이웃"');
    expect(html).toContain('name="next" value="/overdue"');
  });
});

describe('a call note', () => {
  const note = (id: string): Promise<string> => page('/notes/:noteId', { noteId: id });

  it('shows what was said and by when it is answered, and can go on in three ways', async () => {
    const html = await note(noteId);
    expect(textOf(html)).toMatch(/무슨 일 윗집에서 .* 다시 걸 번호 010-0000-7777 .* 기한 .*2026\. 11\. 24\./);
    expect(html).toContain(`href="/open?note=${noteId}"`);
    expect(html).toContain(`action="/api/notes/${noteId}/closeCallNote"`);
    expect(html).toContain(`action="/api/notes/${noteId}/handOverCallNote"`);
    expect(html).toContain('<title>전화 메모 — 두레</title>');
    const fields = handOverFields(noteViewOf());
    expect(handOverCallNote.safeParse(bodyFrom(filled(fields), handOverCallNote)).success).toBe(true);
  });

  it('says from when to when new rules moved its day', async () => {
    expect(textOf(await note(noteId))).toContain(
      '다시 전화하기: 2026. 11. 23.(월)까지였고, 이제 2026. 11. 24.(화)까지입니다.',
    );
  });

  it('leads to the case that it became, or says why it was closed and that its words are gone', async () => {
    expect(await note('reported')).toMatch(/이 사례에 신고로 올렸습니다/);
    expect(await note('reported')).toContain('2026-00401</a>');
    const closed = textOf(await note('closed'));
    expect(closed).toContain('그 밖의 까닭');
    expect(closed).toContain('보관 기간이 지나 내용은 파기되었습니다.');
    for (const ended of ['reported', 'closed']) expect(await note(ended)).not.toContain('/closeCallNote"');
  });

  it('keeps a refused closing at its form', async () => {
    const html = await lookAtRefused(windows, {
      form: 'closeCallNote',
      caseId: null,
      params: { noteId },
      typed: { closeReason: ['OTHER'], note: [''] },
      visitor,
      problem: { code: 'reasonMissing', field: 'note', title: '한 줄 적어 주세요.' },
    });
    expect(html).toContain('<a href="#closeCallNote-note">한 줄 적어 주세요.</a>');
    expect(html).toMatch(/value="OTHER"[^>]* checked/);
  });

  it('fills in the report that is made of it', async () => {
    const html = await page('/open', {}, { note: noteId });
    expect(html).toContain(`<input type="hidden" name="fromNote" value="${noteId}"/>`);
    expect(html).toContain('윗집에서 며칠째 소리가 나지 않는다고 함\n다시 걸 번호: 010-0000-7777</textarea>');
    expect(html).toMatch(/name="person.name"[^>]* value="가상이웃"/);
    expect(html).toMatch(/name="person.address"[^>]* value="은행나무길 빌라 2층"/);
    expect(html).toMatch(/name="person.phone"[^>]* value\/>/);
    expect(html).toContain('name="person.members.0.name"');
  });
});
