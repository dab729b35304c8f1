import { contextOf } from '../context.ts';
import type { Deps } from '../deps.ts';
import { beginDraft, forgetDraft, keepDraft, type Held } from '../drafting.ts';
import { bodyIn, ifMatchIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import type { Reply } from '../reply.ts';
import { problem } from '../problems.ts';
import { draft, savedDraft } from '../schemas/draft.ts';
import { householdId } from '../schemas/fields.ts';
import { parseBody } from '../shape.ts';
import type { DraftView } from '../views/draft.ts';

const shut = { 409: 'The draft was opened, dropped or forgotten, or it is not for you' } as const;
const unseen = {
  412: 'Somebody saved another version; `theirs` has it, and `etag` names it',
  428: 'If-Match is missing',
} as const;

/** Reports that are still being typed, kept by the house so that nothing of them lies in a browser. */
export function draftEndpoints(deps: Deps): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/drafts',
      summary: 'Keep what was typed into a report so far, for its team to go on with.',
      body: draft,
      keyed: true,
      form: 'report',
      answers: { 201: 'Kept; with its id and ETag', 422: 'This person has too many drafts' },
      run: (ask) => begin(deps, ask),
    },
    {
      method: 'post',
      path: '/api/drafts/:draftId',
      summary: 'Save a draft over the version that was seen.',
      body: savedDraft,
      conditional: true,
      form: 'report',
      answers: { 200: 'Saved; with its new ETag', ...shut, ...unseen },
      run: (ask) => save(deps, ask),
    },
    {
      method: 'post',
      path: '/api/drafts/:draftId/drop',
      summary: 'Destroy a draft with its key.',
      conditional: true,
      form: 'report',
      answers: { 200: 'Nothing is left of it', ...shut, ...unseen },
      run: (ask) => drop(deps, ask),
    },
  ];
}

async function begin(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  const idempotencyKey = keyIn(ask);
  const { typed } = parseForm(ask) ?? bodyIn(ask, draft);
  return { status: 201, ...told(await beginDraft(deps, { visitor, idempotencyKey, typed })) };
}

async function save(deps: Deps, ask: Ask): Promise<Reply> {
  const body = parseForm(ask) ?? bodyIn(ask, savedDraft);
  return { status: 200, ...told(await keepDraft(deps, heldIn(ask), body)) };
}

async function drop(deps: Deps, ask: Ask): Promise<Reply> {
  await forgetDraft(deps, heldIn(ask));
  return { status: 200, body: { outcome: 'dropped' }, goTo: '/open?done=dropped' };
}

function heldIn(ask: Ask): Held {
  const { success, data } = householdId.safeParse(ask.req.params.draftId);
  if (!success) throw problem('draftOver');
  return { visitor: visitorIn(ask), draftId: data, ifMatch: ifMatchIn(ask) };
}

const told = ({ typed: _, ...view }: DraftView): Pick<Reply, 'body' | 'goTo'> => ({
  body: view,
  goTo: `/open?draft=${view.draftId}&done=saved`,
});

const choice = 'take.';

/** A browser sends the form of the report itself, and with two versions beside it which one is to stand in a box. */
function parseForm({ res }: Ask) {
  const { fields } = contextOf(res);
  if (!fields) return null;
  const takeTheirs = Object.entries(fields).flatMap(([name, values]) =>
    name.startsWith(choice) && values.at(-1) === 'theirs' ? [name.slice(choice.length)] : [],
  );
  const typed = Object.entries(fields).filter(([name]) => !name.startsWith(choice));
  return parseBody(savedDraft, { typed: Object.fromEntries(typed), takeTheirs });
}
