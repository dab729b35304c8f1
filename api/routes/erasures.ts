import type { HouseholdId } from '../../domain/ids.ts';
import { roleFor } from '../../domain/roles.ts';
import { kinOf } from '../../prisma/kin.ts';
import { householdOfCaseNo } from '../../prisma/queries/erasures.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { askForErasure, certificate, confirm, listErasures, refuse, showErasure } from '../erasing.ts';
import { permitSomewhere } from '../permission.ts';
import { problem } from '../problems.ts';
import type { Reply } from '../reply.ts';
import {
  erasureByCase,
  erasureFilters,
  erasureRefusal,
  erasureRequest,
  parseErasureId,
} from '../schemas/erasure.ts';
import { householdId } from '../schemas/fields.ts';
import { parseFilters, rowsAtFirst } from '../shape.ts';

const notYours = { 403: 'Only a privacy officer of that city may' } as const;
const noErasure = { ...notYours, 404: 'No such erasure' } as const;
const decidable = {
  ...noErasure,
  409: 'It is decided already, or a case of the household is open',
  422: 'The same person proposed it',
} as const;

/** 파기: proposed by one or by the house itself, decided by another, and told by a certificate. */
export function erasureEndpoints(deps: Deps): Endpoint[] {
  return [...proposals(deps), ...decisions(deps)];
}

function proposals(deps: Deps): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/households/:householdId/erasures',
      summary:
        'Propose to destroy the papers of a household; nothing happens until somebody else confirms it.',
      body: erasureRequest,
      keyed: true,
      answers: {
        200: 'One is proposed already, and stands',
        201: 'Proposed',
        ...notYours,
        404: 'No such household',
        409: 'A case of the household is open, or it is erased',
      },
      run: (ask) => propose(deps, ask),
    },
    {
      method: 'post',
      path: '/api/erasures',
      summary: 'The same by the number of one of the household’s cases.',
      body: erasureByCase,
      keyed: true,
      form: 'proposeErasure',
      answers: {
        200: 'One is proposed already, and stands',
        201: 'Proposed',
        ...notYours,
        404: 'No such case',
        409: 'A case of the household is open, or it is erased',
      },
      run: (ask) => proposeByCase(deps, ask),
    },
    {
      method: 'get',
      path: '/api/erasures',
      summary: 'Erasures in my places, the newest first: what is kept no longer, and what persons asked for.',
      query: erasureFilters,
      answers: { 200: 'Erasures', ...notYours },
      run: (ask) => list(deps, ask),
    },
    {
      method: 'get',
      path: '/api/erasures/:erasureId',
      summary: 'One erasure with what was said about it.',
      answers: { 200: 'The erasure', ...noErasure },
      run: async (ask) => answer(await showErasure(deps, visitorIn(ask), erasureIdIn(ask))),
    },
  ];
}

function decisions(deps: Deps): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/erasures/:erasureId/confirmation',
      summary: 'Confirm an erasure that the house or somebody else proposed; the papers are destroyed.',
      form: 'confirmErasure',
      answers: { 200: 'Destroyed; with the certificate', ...decidable },
      run: async (ask) => {
        const erasureId = erasureIdIn(ask);
        const done = await confirm(deps, visitorIn(ask), erasureId);
        return { ...answer(done), goTo: `/erasures/${erasureId}/certificate` };
      },
    },
    {
      method: 'post',
      path: '/api/erasures/:erasureId/refusal',
      summary: 'Refuse an erasure that the house or somebody else proposed; the papers are kept.',
      body: erasureRefusal,
      form: 'refuseErasure',
      answers: { 200: 'Refused', ...decidable },
      run: async (ask) => {
        const [visitor, erasureId] = [visitorIn(ask), erasureIdIn(ask)];
        const { reason: keepReason } = bodyIn(ask, erasureRefusal);
        const kept = await refuse(deps, visitor, { erasureId, keepReason });
        return { ...answer(kept), goTo: `/erasures/${erasureId}?done=kept` };
      },
    },
    {
      method: 'get',
      path: '/api/erasures/:erasureId/certificate',
      summary: 'The certificate of an erasure (파기확인서): numbers, dates, names of staff, a hash.',
      answers: { 200: 'The certificate', ...notYours, 404: 'No such erasure, or nothing was destroyed yet' },
      run: async (ask) => answer(await certificate(deps, visitorIn(ask), erasureIdIn(ask))),
    },
  ];
}

const answer = (body: unknown): Reply => ({ status: 200, body });

async function propose(deps: Deps, ask: Ask): Promise<Reply> {
  const asked = { visitor: visitorIn(ask), householdId: householdIdIn(ask), idempotencyKey: keyIn(ask) };
  return proposed(await askForErasure(deps, { ...asked, body: bodyIn(ask, erasureRequest) }));
}

/** Whoever looks for a number learns no more of it than that there is no such case of theirs. */
async function proposeByCase(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  permitSomewhere(visitor.person, 'erasure');
  const { caseNo, ...body } = bodyIn(ask, erasureByCase);
  const householdId = await householdOfCaseNo(deps.pool, caseNo);
  const kin = householdId && (await kinOf(deps.pool, householdId));
  if (!kin || roleFor(visitor.person, 'erasure', kin.dong) === null) {
    throw problem('caseNotFound', { field: 'caseNo' });
  }
  const { householdId: asked } = kin;
  return proposed(
    await askForErasure(deps, { visitor, householdId: asked, idempotencyKey: keyIn(ask), body }),
  );
}

function proposed({ isNew, erasure }: Awaited<ReturnType<typeof askForErasure>>): Reply {
  const { erasureId } = erasure;
  return {
    status: isNew ? 201 : 200,
    body: erasure,
    location: `/api/erasures/${erasureId}`,
    goTo: `/erasures/${erasureId}?done=${isNew ? 'proposed' : 'standing'}`,
  };
}

async function list(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  const { status, cursor = null, limit = rowsAtFirst } = parseFilters(erasureFilters, ask.req.query);
  return answer(await listErasures(deps, visitor, { status, cursor, limit }));
}

function householdIdIn({ req }: Ask): HouseholdId {
  const parsed = householdId.safeParse(req.params.householdId);
  if (!parsed.success) throw problem('householdNotFound');
  return parsed.data;
}

function erasureIdIn({ req }: Ask): string {
  const { erasureId } = req.params;
  const parsed = typeof erasureId === 'string' ? parseErasureId(erasureId) : null;
  if (!parsed) throw problem('erasureNotFound');
  return parsed;
}
