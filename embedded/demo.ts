import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createPool } from '../prisma/connect.ts';
import { appDatabaseUrl, environmentWith } from '../runtime/config.ts';
import { playStories } from './demo/playStories.ts';
import { seedWithCommittees } from './committees.ts';
import { startHouse, type House } from './house.ts';

const run = promisify(execFile);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run demo`: a throwaway house in which months pass in seconds and twelve stories live to their ends; `npm run demo -- <id> …` plays some. */
async function demo(): Promise<void> {
  const startedAt = Date.now();
  const house = await startHouse({
    timeSkipping: true,
    durable: false,
    prepare: seedWithCommittees,
    report: print,
  });
  try {
    const played = await playStories(house, print, process.argv.slice(2));
    const { events, archived, meetings } = await counted(house, Object.values(played.cases));
    const differences = await differencesIn(house);
    const seconds = Math.round((Date.now() - startedAt) / 100) / 10;
    const { cases, letters, clocksPassed, refusals, grants } = played;
    const stories = Object.keys(cases).length;
    const figures = {
      stories,
      archived,
      events,
      letters,
      clocksPassed,
      refusals,
      grants,
      meetings,
      differences,
      seconds,
    };
    print(`RESULT ${JSON.stringify(figures)}`);
    if (archived !== stories || differences > 0) process.exitCode = 1;
  } finally {
    await house.stop();
  }
}

interface Counted {
  readonly events: number;
  /** Of the stories' own cases. */
  readonly archived: number;
  readonly meetings: Readonly<Record<string, number>>;
}

/** What the record says of the sittings, each by the event that tells of it. */
const meetingFigures = `json_build_object(
  'sittings', count(*) FILTER (WHERE type = 'minutesSigned'),
  'kinds', (SELECT count(DISTINCT kind) FROM meeting WHERE status IN ('signed', 'ended')),
  'selections', count(*) FILTER (WHERE type = 'selectionDecided'),
  'ballots', count(*) FILTER (WHERE type = 'ballotsCast'),
  'recusals', count(*) FILTER (WHERE type = 'memberRecused'),
  'expertsAdmitted', count(*) FILTER (WHERE type = 'expertAdmitted'),
  'writtenReviews', count(*) FILTER (WHERE type = 'writtenReviewReturned'),
  'answeredByLink', (SELECT count(*) FROM guest_link WHERE guest LIKE 'member/%' AND used_at IS NOT NULL),
  'ratified', count(*) FILTER (WHERE type = 'selectionRatified' AND (data -> 'ratified')::boolean),
  'adviceAnswered', count(*) FILTER (WHERE type = 'adviceAnswered'),
  'actionsCreated', count(*) FILTER (WHERE type = 'meetingActionCreated'))`;

async function counted(house: House, caseIds: readonly string[]): Promise<Counted> {
  const pool = createPool(appDatabaseUrl(house.config));
  try {
    const { rows } = await pool.query<Counted>(
      `SELECT (SELECT count(*)::integer FROM event) AS events, (SELECT ${meetingFigures} FROM event) AS meetings,
         (SELECT count(*)::integer FROM crisis_case WHERE archived AND case_id = ANY($1)) AS archived`,
      [caseIds],
    );
    return rows[0] ?? { events: 0, archived: 0, meetings: {} };
  } finally {
    await pool.end();
  }
}

/** What `npm run record:check` says of this house. */
async function differencesIn({ config, environment }: House): Promise<number> {
  const command = ['--import', 'tsx', 'worker/recordCheck.ts'];
  const { stdout } = await run(process.execPath, command, {
    cwd: config.root,
    env: environmentWith(environment),
  });
  print(stdout.trimEnd());
  const [, result = '{}'] = /RESULT (.*)$/m.exec(stdout) ?? [];
  return (JSON.parse(result) as { differences: number }).differences;
}

await demo();
