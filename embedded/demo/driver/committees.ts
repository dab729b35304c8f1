import { giveToDo, hearExpert, inviteExpert } from './conferences.ts';
import type { Body } from './desk.ts';
import type { Household } from './household.ts';
import { answerByLink } from './inWriting.ts';
import type { SeenCase, SeenClock, SeenSitting } from './seen.ts';
import { untilSeen } from './untilSeen.ts';

/** A committee as the stories meet it: who calls it, who presides, who votes. */
interface Bench {
  readonly kind: string;
  readonly place: string;
  readonly secretary: string;
  readonly chair: string;
  readonly voters: readonly string[];
  /** What an item of it is. */
  readonly item: string;
}

const reviewers = [1, 2, 3, 4, 5, 6];

/** In the city that has a sub-committee it decides on adequacy, unless somebody steps back: then all of them do. */
function subBench(secretary: string): Bench {
  const chair = 'gwonseon-member6';
  const voters = [chair, 'gwonseon-member1', 'gwonseon-member3'];
  return { kind: 'EMERGENCY_REVIEW_SUB', place: '41113', secretary, chair, voters, item: 'ADEQUACY' };
}

function benchFor(h: Household, { clock: { act }, recused }: Deciding, { dong }: SeenCase): Bench {
  const [slug, city] = [h.loginOf('conferenceChair'), h.loginOf('committeeChair')].map(prefixOf);
  const chair = h.loginOf(act === 'recordConference' ? 'conferenceChair' : 'committeeChair');
  const ofDong = { place: dong.code, secretary: `${slug ?? ''}-secretary`, chair };
  const members = [`${slug ?? ''}-member`, `${slug ?? ''}-member2`];
  if (act === 'recordConference')
    return { ...ofDong, kind: 'DONG_CONFERENCE', voters: [chair, ...members], item: 'CONFERENCE' };
  if (act === 'decideSelection' || act === 'ratifySelection')
    return { ...ofDong, kind: 'EMERGENCY_SELECTION', voters: [chair, ...members], item: 'SELECTION' };
  const secretary = `${city ?? ''}-secretary`;
  if (act === 'recordAdequacy' && city === 'gwonseon' && !recused) return subBench(secretary);
  return {
    kind: 'EMERGENCY_REVIEW',
    place: dong.code.slice(0, 5),
    ...{ secretary, chair },
    voters: [chair, ...reviewers.map((n) => `${city ?? ''}-member${String(n)}`)],
    item: act === 'recordAdequacy' ? 'ADEQUACY' : 'EXTENSION',
  };
}

const prefixOf = (login: string): string => login.slice(0, login.lastIndexOf('-'));

/** Whether the duty is a committee's: no act of one person ends it. */
export function isCommittees({ act, about, seat }: SeenClock, { selections }: SeenCase): boolean {
  if (act === 'decideExtension') return seat === 'committeeChair';
  if (act === 'decideSelection') return selections.find(({ id }) => id === about)?.way !== 'CHAIR_FIRST';
  return ['recordConference', 'recordAdequacy', 'ratifySelection'].includes(act);
}

export interface Deciding {
  readonly clock: SeenClock;
  /** What the committee finds, in the words of the act that it becomes. */
  readonly body: Body;
  /** A member who steps back from it (회피). */
  readonly recused?: string;
}

/** An extra sitting for one question: the case comes by itself, the members vote, the chair signs, the case hears of it. */
export async function decideInMeeting(h: Household, deciding: Deciding): Promise<SeenCase> {
  const { clock, body, recused } = deciding;
  const seen = await h.see();
  const bench = benchFor(h, deciding, seen);
  const isInWriting = isWritten(clock, seen);
  const meetingId = await called(h, bench, isInWriting);
  const { item } = await standsOn(h, { clock, bench, meetingId });
  const at = (act: string): string => `/api/meetings/${meetingId}/${act}`;
  const proposed = { ADEQUACY: body['outcome'], CONFERENCE: body['advises'] }[bench.item];
  if (proposed !== undefined)
    await h.post(bench.secretary, at('changeProposal'), { item, proposal: proposed, basis: body['basis'] });
  const where = { secretary: bench.secretary, meetingId, item };
  const isConference = bench.item === 'CONFERENCE';
  const expert = isConference ? await inviteExpert(h, where, body) : null;
  if (recused) await h.post(recused, at('declareRecusal'), { item });
  await h.post(bench.secretary, at('callMeeting'), { urgentCause: 'PERIOD_ENDS' });
  // In writing the deputy, who is the chair of the dong, is asked as well; nobody else of them is missing.
  const voters = isInWriting ? [...bench.voters, h.loginOf('conferenceChair')] : bench.voters;
  if (expert !== null) await hearExpert(h, where, expert);
  const isGiven = isConference && (await giveToDo(h, where));
  if (!isInWriting) {
    const present: Body[] = [];
    // One after another: so many sign in here for the first time.
    for (const login of bench.voters) present.push({ staffId: await h.staffOf(login), attends: 'ROOM' });
    await h.post(bench.secretary, at('recordAttendance'), { present });
    await h.post(bench.secretary, at('openItems'), { items: [item] });
  }
  const vote = isInFavour(body) ? 'yes' : 'no';
  // In writing one of them comes by the link that was mailed, the others sign in.
  const [member] = isInWriting ? bench.voters.slice(1) : [];
  if (member !== undefined) await answerByLink(h, { ...where, member, vote });
  if (!isConference)
    for (const login of voters.filter((one) => one !== recused && one !== member))
      await h.post(login, at('castBallot'), { items: [item], vote });
  // In writing the last answer closes it.
  if (!isInWriting) await h.post(bench.secretary, at('closeItems'), { items: [item] });
  await h.post(bench.chair, at('signMinutes'), {});
  return untilSeen(
    h,
    ({ clocks }) =>
      clocks.every(({ id }) => id !== clock.id) &&
      (!isGiven || clocks.some(({ act }) => act === 'completeTask')),
  );
}

const isInFavour = ({ granted, selected, ratified }: Body): boolean =>
  ![granted, selected, ratified].includes(false);

/** 서면심의: the selection was asked for in writing. */
const isWritten = ({ act, about }: SeenClock, { selections }: SeenCase): boolean =>
  act === 'decideSelection' && selections.find(({ id }) => id === about)?.way === 'WRITTEN';

async function called(
  h: Household,
  { kind, place, secretary }: Bench,
  isInWriting: boolean,
): Promise<string> {
  const startsAt = new Date(await h.now()).toISOString();
  const way = isInWriting ? 'WRITTEN' : 'SITTING';
  const { body } = await h.post(secretary, '/api/meetings', { kind, place, way, startsAt });
  return String(body['meetingId']);
}

interface Standing {
  readonly clock: SeenClock;
  readonly bench: Bench;
  readonly meetingId: string;
}

/** The house puts the case there; from a sitting that would have been in time the secretary brings it forward. */
async function standsOn(h: Household, { clock, bench, meetingId }: Standing): Promise<SeenSitting> {
  const isIt = ({ kind, about }: SeenSitting): boolean =>
    kind === bench.item && about === (bench.item === 'CONFERENCE' ? null : clock.about);
  const noted = await untilSeen(h, ({ sittings }) => sittings.some(isIt));
  const before = noted.sittings.find(isIt);
  if (before && before.meetingId !== meetingId && before.startsAt <= clock.dueAt)
    await h.post(bench.secretary, `/api/meetings/${before.meetingId}/referItem`, {
      item: before.item,
      to: meetingId,
    });
  const isHere = (one: SeenSitting): boolean => isIt(one) && one.meetingId === meetingId;
  const { sittings } = await untilSeen(h, (seen) => seen.sittings.some(isHere));
  const here = sittings.find(isHere);
  if (!here) throw new Error(`${h.name} does not stand on the sitting`);
  h.did(`the case stands on the sitting by itself, item ${String(here.item)}`);
  return here;
}
