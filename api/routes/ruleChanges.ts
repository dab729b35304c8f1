import { approveRule, proposeRule, returnRule } from '../changingRules.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { readRules } from '../moment.ts';
import { problem } from '../problems.ts';
import { renewRules } from '../renewing.ts';
import type { Reply } from '../reply.ts';
import { changeFilters, ruleChange, ruleReturn } from '../schemas/rules.ts';
import type { Windows } from '../seam.ts';

const notYours = { 403: 'Only an administrator of that place may' } as const;
const page = '/settings/rules';

/** Rows beside the reviewed file's: one person proposes, another approves, and every open case is told (K7, K11). */
export function ruleChangeEndpoints(deps: Deps, { settings }: Windows): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/api/rules/changes',
      summary: 'Rows that were proposed beside the file’s, what was decided of them, and what holds now.',
      query: changeFilters,
      answers: { 200: 'Changes', ...notYours },
      run: async (ask) => ({
        status: 200,
        body: await settings.ruleChanges(visitorIn(ask), ask.req.query),
      }),
    },
    {
      method: 'post',
      path: '/api/rules/changes',
      form: 'proposeRule',
      summary: 'Propose a row; it changes nothing until somebody else has approved it.',
      body: ruleChange,
      answers: {
        201: 'Proposed',
        409: 'Another of its rule and place waits or meets it',
        422: 'It has passed, says what the rule says already, or loosens a law, whose article is named',
        ...notYours,
      },
      run: (ask) => propose(deps, ask),
    },
    {
      method: 'post',
      path: '/api/rules/changes/:changeId/approval',
      form: 'approveRule',
      summary:
        'Approve a row that somebody else proposed; every open case, call note and meeting takes it along for its days.',
      answers: {
        202: 'Approved; Location says how far the round has come',
        404: 'No such proposal waits',
        409: 'It meets another that was approved meanwhile',
        422: 'The same person proposed it, or it may not stand any more',
        ...notYours,
      },
      run: (ask) => approve(deps, ask),
    },
    {
      method: 'post',
      path: '/api/rules/changes/:changeId/refusal',
      form: 'returnRule',
      summary: 'End a proposal: its proposer takes it back, or somebody else sends it back and says why.',
      body: ruleReturn,
      answers: { 200: 'Ended', 404: 'No such proposal waits', 422: 'A reason is missing', ...notYours },
      run: (ask) => sendBack(deps, ask),
    },
  ];
}

async function propose(deps: Deps, ask: Ask): Promise<Reply> {
  const id = await proposeRule(deps, visitorIn(ask), bodyIn(ask, ruleChange));
  return { status: 201, body: { id }, location: '/api/rules/changes', goTo: `${page}?done=proposed` };
}

async function approve(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  await approveRule(deps, visitor, idIn(ask));
  // Approved before: the round is the same one, and asked for again in case it never began.
  await readRules(deps.pool);
  return renewRules(deps, visitor);
}

async function sendBack(deps: Deps, ask: Ask): Promise<Reply> {
  const id = idIn(ask);
  const { reason } = bodyIn(ask, ruleReturn);
  await returnRule(deps, visitorIn(ask), { id, reason });
  return { status: 200, body: { id, returned: true }, goTo: `${page}?done=returned` };
}

function idIn({ req }: Ask): number {
  const { changeId } = req.params;
  if (typeof changeId !== 'string' || !/^[1-9]\d{0,8}$/.test(changeId)) throw problem('ruleChangeNotFound');
  return Number(changeId);
}
