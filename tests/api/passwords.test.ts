import { describe, expect, it } from '@jest/globals';
import { hashPassword, verifyNobody, verifyPassword } from '../../api/passwords.ts';

describe('passwords', () => {
  it('are known again, also typed on another keyboard, and nothing else is', async () => {
    const hashed = await hashPassword('강남스타일-2026'.normalize('NFD'));
    expect(hashed).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(await verifyPassword('강남스타일-2026'.normalize('NFC'), hashed)).toBe(true);
    expect(await verifyPassword('강남스타일-2027', hashed)).toBe(false);
    expect(await verifyNobody('강남스타일-2026')).toBe(false);
    await expect(verifyPassword('x', 'plain')).rejects.toThrow('cannot be read');
  });
});
