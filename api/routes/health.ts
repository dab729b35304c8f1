import type { Deps } from '../deps.ts';
import type { Endpoint } from '../endpoint.ts';

/** For whoever watches over the processes; nothing in it is about anybody. */
export function healthEndpoints({ pool, engine, log }: Deps): Endpoint[] {
  async function canRead(): Promise<boolean> {
    try {
      await pool.query('SELECT 1');
      return true;
    } catch (err) {
      log.warn({ err }, 'the database cannot be read');
      return false;
    }
  }
  return [
    {
      method: 'get',
      path: '/health/live',
      summary: 'This process is running.',
      open: true,
      answers: { 200: 'It is' },
      run: () => Promise.resolve({ status: 200, body: { live: true } }),
    },
    {
      method: 'get',
      path: '/health/ready',
      summary: 'Acts can be taken: database and engine answer.',
      open: true,
      answers: { 200: 'They can', 503: 'Not now' },
      run: async () => {
        const [database, temporal] = await Promise.all([canRead(), engine.isReady()]);
        const ready = database && temporal;
        return { status: ready ? 200 : 503, body: { ready, database, temporal } };
      },
    },
  ];
}
