import { contextOf } from '../context.ts';
import type { Deps } from '../deps.ts';
import { visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { keptFormIn, keptFormPath } from '../keptForms.ts';
import { problem } from '../problems.ts';
import type { Reply } from '../reply.ts';

/** A form that came after its session had ended, shown once more to whoever typed it. */
export function keptFormEndpoints(deps: Deps): Endpoint[] {
  return [
    {
      method: 'get',
      path: keptFormPath,
      summary: 'What I typed before my session ended, in this browser; as its page.',
      forBrowsers: true,
      answers: { 303: 'Nothing is kept', 409: 'The form, not recorded yet' },
      run: (ask) => showAgain(deps, ask),
    },
  ];
}

/** Comes back the way of every refused form, so that its page, boxes and token are those of any other. */
async function showAgain(deps: Deps, ask: Ask): Promise<Reply> {
  const { person } = visitorIn(ask);
  const kept = await keptFormIn(deps, ask.req, person.staffId);
  if (!kept) return { status: 303, sendTo: '/' };
  const context = contextOf(ask.res);
  context.fields = kept.fields;
  context.keptPath = kept.path;
  throw problem('formKept');
}
