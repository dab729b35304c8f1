import type { Deps } from '../deps.ts';
import { bodyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { goingBack } from '../goingBack.ts';
import { approveRule, committeesFor, endTerm, proposeRule, seat } from '../keepingCommittees.ts';
import { problem } from '../problems.ts';
import { committeeMember, committeeRule, termEnd } from '../schemas/committee.ts';

/** Where committees and their members stand. */
const page = '/committees';

const notYours = { 403: 'Only a secretary or an administrator of that place may' } as const;

/** 위원회: how the committees of a place sit, and who sits on them. */
export function committeeEndpoints(deps: Deps): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/api/committees',
      summary: 'Rules that were proposed, and members with their terms, in my places.',
      answers: { 200: 'Committees', ...notYours },
      run: async (ask) => ({ status: 200, body: await committeesFor(deps, visitorIn(ask)) }),
    },
    {
      method: 'post',
      path: '/api/committees/rules',
      summary: 'Propose what an ordinance says otherwise; it holds once another person has approved it.',
      body: committeeRule,
      form: 'proposeCommitteeRule',
      answers: { 201: 'Proposed', 422: 'It loosens a law, or there is no such place', ...notYours },
      run: async (ask) => {
        const id = await proposeRule(deps, visitorIn(ask), bodyIn(ask, committeeRule));
        return { status: 201, body: { id }, location: '/api/committees', goTo: goingBack(ask, page, 'done') };
      },
    },
    {
      method: 'post',
      path: '/api/committees/rules/:ruleId/approval',
      summary: 'Approve a rule that somebody else proposed.',
      form: 'approveCommitteeRule',
      answers: { 200: 'Approved', 404: 'None of that number waits', 422: 'The same person', ...notYours },
      run: async (ask) => {
        const id = numberIn(ask, 'ruleId', 'committeeRuleNotFound');
        await approveRule(deps, visitorIn(ask), id);
        return { status: 200, body: { id, approved: true }, goTo: goingBack(ask, page, 'done') };
      },
    },
    {
      method: 'post',
      path: '/api/committees/members',
      summary: 'Give somebody a seat for a term.',
      body: committeeMember,
      form: 'seatMember',
      answers: {
        201: 'Seated',
        404: 'There is no such member of staff',
        409: 'Somebody has that seat in those days',
        422: 'There is no such place',
        ...notYours,
      },
      run: async (ask) => {
        const id = await seat(deps, visitorIn(ask), bodyIn(ask, committeeMember));
        return { status: 201, body: { id }, location: '/api/committees', goTo: goingBack(ask, page, 'done') };
      },
    },
    {
      method: 'post',
      path: '/api/committees/members/:memberId/end',
      summary: 'Name the last day of a term.',
      body: termEnd,
      form: 'endTerm',
      answers: { 200: 'Ended', 404: 'There is no such member', ...notYours },
      run: async (ask) => {
        const memberId = numberIn(ask, 'memberId', 'committeeMemberNotFound');
        await endTerm(deps, visitorIn(ask), { memberId, ...bodyIn(ask, termEnd) });
        return { status: 200, body: { id: memberId, ended: true }, goTo: goingBack(ask, page, 'done') };
      },
    },
  ];
}

function numberIn(
  { req }: Ask,
  name: string,
  missing: 'committeeRuleNotFound' | 'committeeMemberNotFound',
): number {
  const text = req.params[name];
  if (typeof text !== 'string' || !/^[1-9]\d{0,8}$/.test(text)) throw problem(missing);
  return Number(text);
}
