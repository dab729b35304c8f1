import { beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crisisCase as rules } from '../../../domain/crisisCase/entity.ts';
import { newestEditions } from '../../../domain/editions.ts';
import { readStories, type RecordedStory } from '../../histories/historyFile.ts';
import type { JsonMap } from '../../histories/payloads.ts';
import { installQuietRuntime } from '../quietRuntime.ts';
import { replay, told, type Difference } from './gate.ts';

const folder = new URL('../../histories', import.meta.url).pathname;
const present = new URL('../../../workflows/index.ts', import.meta.url).pathname;
const build = (name: string): string => new URL(`./builds/${name}.ts`, import.meta.url).pathname;

let stories: readonly RecordedStory[];
/** Enough of them to show that a change is seen: one story holds every step of a case. */
let few: readonly RecordedStory[];
let meetings: readonly RecordedStory[];
beforeAll(async () => {
  installQuietRuntime();
  stories = await readStories(folder);
  few = stories.filter(({ story }) => story.startsWith('edition-1/alcohol') || story.endsWith('outage'));
  meetings = stories.filter(({ story }) => story.startsWith('meeting/'));
});

/** All histories at once take as long as they are many. */
const allWithinMs = 600_000;

const ofEngine = (differences: readonly Difference[]): readonly Difference[] =>
  differences.filter(({ what }) => what === 'engine');
const inRecord = (differences: readonly Difference[], path: RegExp): readonly Difference[] =>
  differences.filter((one) => one.what === 'activity' && path.test(one.path));

describe('the replay gate', () => {
  it(
    'finds everything that was decided in the recorded stories decided again',
    async () => {
      expect(told(await replay(stories, present))).toBe('');
    },
    allWithinMs,
  );

  it('reports a changed due date, which the engine lets pass', async () => {
    const differences = await replay(few, build('laterDueDate'));
    expect(ofEngine(differences)).toEqual([]);
    const [day] = inRecord(differences, /rows\[0\]\.event\.due\.day$/);
    expect(day).toMatchObject({
      story: expect.any(String),
      run: expect.any(Number),
      eventId: expect.any(String),
    });
    expect(Date.parse(day?.got as string) - Date.parse(day?.expected as string)).toBe(86_400_000);
    expect(told(differences)).toContain(`event ${String(day?.eventId)}, activity ${String(day?.path)}`);
  });

  it('reports one more event, and the answer that it changes', async () => {
    const differences = await replay(few, build('oneMoreEvent'));
    const [more] = inRecord(differences, /rows\[1\]$/);
    expect(more).toMatchObject({
      eventId: expect.any(String),
      expected: undefined,
      got: { event: { type: 'dutyOpened', duty: 'serviceReview' } },
    });
    const [answer] = differences.filter(({ what }) => what === 'update');
    expect(answer).toMatchObject({ eventId: expect.any(String), path: 'answer.version' });
  });

  it('reports one more letter, which the engine lets pass', async () => {
    const differences = await replay(few, build('oneMoreLetter'));
    expect(ofEngine(differences)).toEqual([]);
    expect(inRecord(differences, /letters\[0\]$/)[0]).toMatchObject({
      eventId: expect.any(String),
      expected: undefined,
      got: { template: 'closingAsked' },
    });
  });

  it('reports a decision of a meeting that would not reach its case any more', async () => {
    const differences = await replay(meetings, build('fewerDecisions'));
    expect(ofEngine(differences)).toEqual([]);
    const [missing] = inRecord(differences, /messages\[0\]/);
    expect(missing).toMatchObject({
      story: 'meeting/edition-1/meetings',
      expected: 'decideExtension',
      got: 'recordAdequacy',
    });
  });
});

const rolling = 'workflowExecutionContinuedAsNewEventAttributes';

/** One story whose household rolled, as if every event of that kind had been recorded otherwise. */
function otherwise(attributes: string, from: string, to: string): readonly RecordedStory[] {
  const altered = (event: JsonMap): JsonMap =>
    attributes in event ? (JSON.parse(JSON.stringify(event).replaceAll(from, to)) as JsonMap) : event;
  const hasRolled = ({ runs }: RecordedStory): boolean =>
    runs.some(({ events }) => events.some((event) => rolling in event));
  const rolled = stories.filter(hasRolled).slice(0, 1);
  expect(rolled.length).toBe(1);
  return rolled.map(({ story, runs }) => ({
    story,
    runs: runs.map((run) => ({ ...run, events: run.events.map(altered) })),
  }));
}

describe('a history that says otherwise', () => {
  it.each([
    ['what a run hands to the next', 'nextRun', rolling, '"recorded":'],
    ['when the clock is to ring', 'timer', 'timerStartedEventAttributes', '"seconds":"'],
  ])('is reported, about %s', async (_, what, attributes, from) => {
    const differences = await replay(otherwise(attributes, from, `${from}9`), present);
    expect(differences.length).toBeGreaterThan(0);
    expect(new Set(differences.map((one) => one.what))).toEqual(new Set([what]));
  });
});

describe('a history of a newer edition than the build', () => {
  it.each([
    ['an act says', 'workflowExecutionUpdateAcceptedEventAttributes'],
    ['what a run was handed says', 'workflowExecutionStartedEventAttributes'],
  ])('is reported and not skipped, where %s so', async (_, attributes) => {
    const edition = (n: number): string => `"edition":${String(n)}`;
    const newer = otherwise(attributes, edition(1), edition(rules.newestEdition + 1));
    const differences = ofEngine(await replay(newer, present));
    expect(JSON.stringify(differences)).toMatch(/newer edition than this build knows/);
  });
});

describe('the recorded histories', () => {
  it('fail the gate with a sentence where there is none', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'dure-histories-'));
    await expect(readStories(empty)).rejects.toThrow(
      `There is no history in ${empty}: record the stories with npm run histories:record.`,
    );
    await rm(empty, { recursive: true });
  });

  it('hold what the newest edition of each kind of rules has decided', () => {
    const told = (edition: number): string => `"edition":${String(edition)}`;
    for (const [name, edition] of Object.entries(newestEditions)) {
      const folder = `${name === 'crisisCase' ? '' : `${name}/`}edition-${String(edition)}/`;
      const newest = stories.filter(({ story }) => story.startsWith(folder));
      expect([folder, newest.some(({ runs }) => JSON.stringify(runs).includes(told(edition)))]).toEqual([
        folder,
        true,
      ]);
    }
  });

  it('hold a household whose run went on as a new one in the middle of its life', () => {
    const rolled = stories.filter(({ runs }) =>
      runs.some(({ events }) => 'workflowExecutionContinuedAsNewEventAttributes' in (events.at(-1) ?? {})),
    );
    expect(rolled.length).toBeGreaterThan(0);
  });

  it('hold nothing of the machine that recorded them, and no word about a person', () => {
    for (const { story, runs } of stories) {
      // The rulebook names laws and holidays, and an answered warning its law; nothing else has words in it.
      const isWorded = (key: string) => key === 'rulebook' || key === 'law';
      const text = JSON.stringify(runs, (key, value: unknown) => (isWorded(key) ? undefined : value));
      const found =
        /"(?:identity|binaryChecksum|stackTrace)":"|\d+@|\/(?:home|root|tmp|usr)\/|\p{Script=Hangul}/u.exec(
          text,
        );
      expect([story, found?.[0]]).toEqual([story, undefined]);
    }
  });
});
