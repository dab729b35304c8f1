import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { dayOf, instantFromMs } from '../../../domain/time.ts';
import { deskWith, json, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { seryu2 } from './people.ts';

export const today = dayOf(instantFromMs(Date.now()));

export const newcomer = (more: object = {}) => ({
  login: `new-${randomUUID().slice(0, 8)}`,
  name: '새봄',
  email: 'new@dure.test',
  home: seryu2,
  ...more,
});

/** A form as a browser sends it. */
export const sendForm = (
  house: ApiHouse,
  { token }: Desk,
  { path, fields }: { readonly path: string; readonly fields: Record<string, string> },
): Promise<Heard> =>
  house.call(path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new URLSearchParams({ ...fields, idempotencyKey: randomUUID() }),
  });

/** Somebody whom the administrator has just added. */
export async function added(admin: Desk): Promise<{ readonly staffId: string; readonly login: string }> {
  const account = newcomer();
  const { status, body } = await admin.post('/api/staff', account);
  expect(status).toBe(201);
  return { staffId: String(body.staffId), login: account.login };
}

/** Their own desk, once they set their password with the administrator's code. */
export async function signedIn(
  house: ApiHouse,
  admin: Desk,
  { staffId, login }: { readonly staffId: string; readonly login: string },
): Promise<Desk> {
  const { code } = (await admin.post(`/api/staff/${staffId}/first-code`, {})).body;
  const password = `own-${randomUUID()}`;
  const set = await house.call('/api/first-password', json({ login, code, password }));
  expect(set.status).toBe(204);
  const { body } = await house.call('/api/sign-in', json({ login, password }));
  return deskWith(house.call, String(body.token));
}
