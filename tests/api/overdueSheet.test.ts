import { describe, expect, it } from '@jest/globals';
import writeExcel from 'write-excel-file/node';
import { dispositionOf } from '../../api/reply.ts';
import { overdueSheets, sheetName } from '../../api/views/overdueSheet.ts';
import { dayCell, textCell } from '../../api/views/sheetCells.ts';
import { getPlainDate } from '../../domain/time.ts';
import { overdueViewOf } from '../web/overdueSamples.ts';
import { sampleCases, sampleNow } from '../web/sampleCases.ts';
import { visitorIn } from '../web/samples.ts';
import { unzipped } from './unzipped.ts';

const visitor = visitorIn('supervisor');
const view = overdueViewOf(sampleCases(), {}, visitor);
const taking = { visitor, reason: 'OTHER', note: '=cmd|calc', now: sampleNow } as const;

async function filesOf(shown = view): Promise<ReadonlyMap<string, string>> {
  return unzipped(await writeExcel(overdueSheets(shown, taking)).toBuffer());
}
/** Cells of a sheet as they stand in its XML: where, of which type, with which value. */
const cellsIn = (xml: string): Map<string, { readonly type: string | undefined; readonly value: string }> =>
  new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([, at = '', head = '', body = '']) => [
        at,
        { type: /t="(\w+)"/.exec(head)?.[1], value: body.replace(/<[^>]*>/g, '') },
      ],
    ),
  );
const textsOf = (files: ReadonlyMap<string, string>): string[] =>
  [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) =>
    text.replace(/<[^>]*>/g, ''),
  );

describe('what is late as a file', () => {
  it('has typed cells under a frozen head: words, numbers, and days that can be sorted', async () => {
    const files = await filesOf();
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    const texts = textsOf(files);
    const cells = cellsIn(sheet);
    const read = (at: string): string => {
      const { type, value = '' } = cells.get(at) ?? {};
      return type === 's' ? (texts[Number(value)] ?? '') : value;
    };
    expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
    expect(['A1', 'E1', 'F1', 'G1'].map(read)).toEqual(['사례 번호', '할 일', '기한', '경과(일)']);
    expect(['A2', 'E2', 'G2', 'H2'].map(read)).toEqual([
      '2026-00401',
      '긴급지원 지급 (긴급지원 1의 2)',
      '24',
      '박서준',
    ]);
    // 30 October 2026 as spreadsheets count it.
    expect(read('F2')).toBe('46325');
    // A cell that names no type is a number.
    const types = ['A2', 'F2', 'G2'].map((at) => cells.get(at)?.type ?? 'n');
    expect(types).toEqual(['s', 'n', 'n']);
    expect(files.get('xl/styles.xml')).toContain('yyyy-mm-dd');
    expect([...cells.keys()].filter((at) => at.startsWith('A'))).toHaveLength(1 + view.items.length);
  });

  it('says in itself who took it, when and why', async () => {
    const texts = textsOf(await filesOf());
    for (const said of [`한수경 (${visitor.login})`, '2026. 11. 23.(월) 14:05', '그 밖의 까닭'])
      expect(texts).toContain(said);
  });

  it('holds no formula, whatever a name or a note begins with', async () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\0=1'];
    expect(evil.map((text) => textCell(text).value)).toEqual(evil.map((text) => `'${text}`));
    const [first] = view.items;
    if (!first) throw new Error('nothing is late');
    const items = evil.slice(0, 4).map((name) => ({ ...first, dong: { ...first.dong, name } }));
    const files = await filesOf({ ...view, items });
    for (const [name, xml] of files) if (name.includes('worksheets/')) expect(xml).not.toContain('<f');
    const texts = textsOf(files);
    for (const text of ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'=cmd|calc"]) expect(texts).toContain(text);
    expect(texts.filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
  });

  it('names no household', async () => {
    const texts = textsOf(await filesOf()).join(' ');
    expect(texts).not.toMatch(/배성우|배○우|남궁|진소율|임복순/);
  });

  it('counts days as spreadsheets do', () => {
    const days = ['2000-01-01', '2024-02-29', '2026-11-26'].map(getPlainDate);
    expect(days.map((day) => dayCell(day).value)).toEqual([36_526, 45_351, 46_352]);
  });

  it('has a Korean name that every browser can read, and one in ASCII for the others', () => {
    const name = sheetName(getPlainDate('2026-11-26'), 'ko');
    expect(dispositionOf(name)).toBe(
      'attachment; filename="overdue-2026-11-26.xlsx"; ' +
        "filename*=UTF-8''%EC%A7%80%EC%97%B0%20%ED%98%84%ED%99%A9%202026-11-26.xlsx",
    );
    expect(dispositionOf({ name: "a'b(c)*.xlsx", plainName: 'a.xlsx' })).toContain(
      "UTF-8''a%27b%28c%29%2A.xlsx",
    );
  });
});
