import { describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { logOptions } from '../../runtime/log.ts';

function logged(entry: object): string {
  const lines: string[] = [];
  pino(logOptions, { write: (line: string) => lines.push(line) }).error(entry, 'something happened');
  return lines.join('');
}

describe('the log', () => {
  it.each([
    [{ name: '홍길동' }],
    [{ person: { phone: '홍길동' } }],
    [{ req: { headers: { cookie: '홍길동' } } }],
    [{ password: '홍길동' }],
    [{ err: Object.assign(new Error('duplicate key'), { detail: 'Key (name)=(홍길동) already exists.' }) }],
  ])('keeps what is personal or secret out of entry %#', (entry) => {
    const line = logged(entry);
    expect(line).toContain('[redacted]');
    expect(line).not.toContain('홍길동');
  });

  it('writes one JSON line with the level as a word and the time in UTC', () => {
    const line = JSON.parse(logged({ caseId: 'c-1' })) as Record<string, string>;
    expect(line).toMatchObject({ level: 'error', caseId: 'c-1', msg: 'something happened' });
    expect(line['time']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });
});
