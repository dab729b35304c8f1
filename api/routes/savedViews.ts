import type { Deps } from '../deps.ts';
import { bodyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { problem } from '../problems.ts';
import { dropView, keepView, renameView, viewsOf } from '../savedViewing.ts';
import { parseViewId, savedView, savedViewChange } from '../schemas/savedView.ts';

const home = '/work';
const gone = { 404: 'There is no such view of yours' } as const;

/** 보기: the filters of one's own list under a name. The same sent twice is one view, so no key is needed. */
export function savedViewEndpoints(deps: Deps): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/api/views',
      summary: 'My saved views of my work.',
      answers: { 200: 'Views' },
      run: async (ask) => ({ status: 200, body: { items: await viewsOf(deps, visitorIn(ask)) } }),
    },
    {
      method: 'post',
      path: '/api/views',
      summary: 'Keep filters of my work under a name.',
      body: savedView,
      form: 'savedView',
      answers: {
        200: 'It was there already',
        201: 'Kept',
        403: 'You have no list of duties',
        409: 'Another view has that name, or you have as many as can be kept',
      },
      run: async (ask) => {
        const visitor = visitorIn(ask);
        const { isNew, view } = await keepView(deps, visitor, bodyIn(ask, savedView));
        return { status: isNew ? 201 : 200, body: view, goTo: home };
      },
    },
    {
      method: 'post',
      path: '/api/views/:viewId',
      summary: 'Give a view another name, or have home open with it.',
      body: savedViewChange,
      form: 'savedView',
      answers: { 204: 'Changed', ...gone, 409: 'Another view has that name' },
      run: async (ask) => {
        const [visitor, viewId] = [visitorIn(ask), viewIdIn(ask)];
        await renameView(deps, visitor, { viewId, ...bodyIn(ask, savedViewChange) });
        return { status: 204, goTo: home };
      },
    },
    {
      method: 'post',
      path: '/api/views/:viewId/removal',
      summary: 'Remove a view; the duties stay as they are.',
      answers: { 204: 'Removed', ...gone },
      run: async (ask) => {
        await dropView(deps, visitorIn(ask), viewIdIn(ask));
        return { status: 204, goTo: home };
      },
    },
  ];
}

function viewIdIn({ req }: Ask): string {
  const { viewId } = req.params;
  const parsed = typeof viewId === 'string' ? parseViewId(viewId) : null;
  if (!parsed) throw problem('viewNotFound');
  return parsed;
}
