import type { Request } from 'express';
import type { Device } from '../domain/door.ts';

/** What kind of device a request says it comes from; the words themselves are not kept. */
export function deviceOf(req: Request, isForm: boolean): Device {
  const agent = req.get('user-agent') ?? '';
  if (/ipad|tablet|android(?!.*mobile)/i.test(agent)) return 'TABLET';
  if (/iphone|mobile/i.test(agent)) return 'PHONE';
  return isForm || /mozilla/i.test(agent) ? 'COMPUTER' : 'PROGRAM';
}
