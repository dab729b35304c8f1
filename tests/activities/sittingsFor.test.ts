import { sittingsFor, type Sought } from '../../activities/sittingsFor.ts';
import type { Committee } from '../../domain/committee/kinds.ts';
import { asId, type MeetingId } from '../../domain/ids.ts';
import type { Meeting } from '../../domain/meeting/state.ts';
import { plusHours } from '../../domain/time.ts';
import { playMeeting, review, sittingAt } from '../domain/meeting/played.ts';

const delegation = { by: 'ORDINANCE', kinds: ['ADEQUACY'] } as const;
const sub: Committee = { ...review, kind: 'EMERGENCY_REVIEW_SUB' };

const at = (name: string, hours: number, decides?: boolean): Meeting => ({
  ...(decides === undefined
    ? playMeeting()
    : playMeeting({ committee: sub, rules: { delegation, decides } })
  ).meeting(),
  meetingId: asId<MeetingId>(name),
  startsAt: plusHours(sittingAt, hours),
});

async function found(sittings: readonly Meeting[], sought: Partial<Sought> = {}): Promise<string[]> {
  const coming = ({ kind }: Committee) =>
    Promise.resolve(sittings.filter(({ committee }) => committee.kind === kind));
  const asked: Sought = { committee: review, kind: 'ADEQUACY', dueAt: plusHours(sittingAt, 48), ...sought };
  return (await sittingsFor({ coming }, asked)).map(({ meetingId }) => meetingId);
}

describe('the sittings for a question', () => {
  const wholes = [at('whole', 24), at('late', 96)];

  it('are those of a sub-committee that decides it as well, the earliest first', async () => {
    const all = [...wholes, at('sub', 1, true)];
    expect(await found(all)).toEqual(['sub', 'whole', 'late']);
    expect(await found(all, { committee: sub })).toEqual(['sub', 'whole', 'late']);
    expect(await found(all, { kind: 'EXTENSION' })).toEqual(['whole', 'late']);
  });

  it('are those of one that prepares only where the whole committee sits after it in time', async () => {
    expect(await found([...wholes, at('sub', 1, false)])).toEqual(['sub', 'whole', 'late']);
    expect(await found([...wholes, at('sub', 30, false)])).toEqual(['whole', 'late']);
    expect(await found([...wholes, at('sub', 30, false)], { dueAt: null })).toEqual(['whole', 'sub', 'late']);
    expect(await found([at('sub', 1, false)])).toEqual([]);
  });

  it('are the whole committee alone for what was prepared already', async () => {
    expect(await found([...wholes, at('sub', 1, true)], { isPrepared: true })).toEqual(['whole', 'late']);
  });
});
