import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createPool } from '../../../prisma/connect.ts';
import { environmentWith, ownerDatabaseUrl } from '../../../runtime/config.ts';
import { newHousehold, openHouseholdHouse, reportOf, type HouseholdHouse } from '../householdHouse.ts';

interface Said {
  readonly code: number;
  readonly lines: readonly string[];
  readonly result: unknown;
}

const run = promisify(execFile);
let house: HouseholdHouse;
const sent = newHousehold();

beforeAll(async () => {
  house = await openHouseholdHouse();
  await house.send(reportOf(sent, house.people), { by: house.people.officer });
});
afterAll(() => house.close());

/** Runs a command of the house as npm does, in a process of its own. */
async function say(file: string): Promise<Said> {
  const { config, environment } = house.house;
  const options = { cwd: config.root, env: environmentWith(environment) };
  const { code, stdout } = await run(process.execPath, ['--import', 'tsx', file], options).then(
    (done) => ({ code: 0, stdout: done.stdout }),
    (failed: unknown) => failed as { code: number; stdout: string },
  );
  const lines = stdout.trim().split('\n');
  const last = /^RESULT (.*)$/.exec(lines.at(-1) ?? '')?.[1] ?? 'null';
  return { code, lines, result: JSON.parse(last) };
}
const check = (): Promise<Said> => say('worker/recordCheck.ts');

async function asOwner(sql: string): Promise<void> {
  const owner = createPool(ownerDatabaseUrl(house.house.config), { max: 1 });
  await owner.query(sql);
  await owner.end();
}

describe('record:check and record:rebuild on a real house', () => {
  it('finds that a live case, its events and its tables agree', async () => {
    expect(await check()).toMatchObject({ code: 0, result: { cases: 1, differences: 0 } });
  });

  it('fails and names what differs, and the rebuild mends it', async () => {
    await asOwner("UPDATE crisis_case SET stage = 'archived'");
    await asOwner('DELETE FROM clock');
    const { code, lines, result } = await check();
    expect(code).toBe(1);
    expect(lines).toContain(`${sent.caseId} stage: live "reported" / fold "reported" / table "archived"`);
    expect(result).toMatchObject({ cases: 1 });
    expect(lines).toHaveLength((result as { differences: number }).differences + 1);
    expect(await say('worker/recordRebuild.ts')).toMatchObject({ code: 0, result: { chains: 1, cases: 1 } });
    expect(await check()).toMatchObject({ code: 0, result: { cases: 1, differences: 0 } });
  });
});
