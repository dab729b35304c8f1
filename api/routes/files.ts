import { asId, type FileId } from '../../domain/ids.ts';
import type { Deps } from '../deps.ts';
import { caseIdIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { openFile } from '../files/opening.ts';
import { problem } from '../problems.ts';

/** Photos and files of a case. They are attached by the act `attachFiles`. */
export function fileEndpoints(deps: Deps): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/api/cases/:caseId/files/:fileId',
      summary: 'Opens one sealed photo or file of a case, by its own type and sandboxed.',
      forBrowsers: true,
      answers: {
        200: 'The file',
        403: 'Not yours to see',
        404: 'There is no such case, or no such file in it',
        410: 'It was destroyed',
      },
      run: async (ask) => {
        const visitor = visitorIn(ask);
        const asked = { caseId: caseIdIn(ask), fileId: fileIdIn(ask) };
        return { status: 200, file: await openFile(deps, visitor, asked) };
      },
    },
  ];
}

function fileIdIn({ req }: Ask): FileId {
  const { fileId } = req.params;
  if (typeof fileId !== 'string' || !/^[a-z2-7]{24}$/.test(fileId)) throw problem('fileNotFound');
  return asId(fileId);
}
