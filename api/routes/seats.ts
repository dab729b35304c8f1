import type { Deps } from '../deps.ts';
import { bodyIn, ifMatchIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { problem } from '../problems.ts';
import type { Reply } from '../reply.ts';
import { seatFilters, seatGiving, seatName } from '../schemas/account.ts';
import { dongIn, giveSomebodySeat, holderIn } from '../seating.ts';
import type { Windows } from '../seam.ts';

const notYours = { 403: 'Only an administrator of that place may' } as const;

/** 담당구역: who sits in which seat of which dong. */
export function seatEndpoints(deps: Deps, { settings }: Windows): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/api/seats',
      summary:
        'Dongs of my places with how many seats are given; one dong with its holders and who could be.',
      query: seatFilters,
      answers: { 200: 'Seats', ...notYours },
      run: async (ask) => ({ status: 200, body: await settings.seats(visitorIn(ask), ask.req.query) }),
    },
    {
      method: 'post',
      path: '/api/dongs/:dong/seats/:seat',
      summary:
        'Give a seat of a dong: new cases begin with the holder, and a round brings the open ones along.',
      body: seatGiving,
      keyed: true,
      conditional: true,
      form: 'giveSeat',
      answers: {
        202: 'Given, and a round is on its way to open cases; Location says how far it has come',
        204: 'Given; no open case is concerned',
        ...notYours,
        404: 'No such member of staff',
        412: 'Somebody else got the seat since it was seen',
        422: 'The person may not do its duties, or no such dong',
      },
      run: (ask) => give(deps, ask),
    },
  ];
}

async function give(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  const { dong: dongText, seat: seatText } = ask.req.params;
  const dong = await dongIn(deps, String(dongText));
  const seat = seatName.safeParse(seatText);
  if (!seat.success) throw problem('notFound');
  const seen = holderIn(ifMatchIn(ask));
  const body = bodyIn(ask, seatGiving);
  const asked = { ...body, dong, seat: seat.data, seen, idempotencyKey: keyIn(ask) };
  const circularId = await giveSomebodySeat(deps, visitor, asked);
  if (circularId === null) return { status: 204, goTo: `/settings/seats?dong=${dong}&done=seatGiven` };
  const location = `/api/circulars/${circularId}`;
  return { status: 202, body: { circularId }, location, goTo: `/settings/rounds/${circularId}` };
}
