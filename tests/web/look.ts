import type { Problem, RefusedForm, Visitor, Windows } from '../../api/seam.ts';
import { refusedPage } from '../../web/refused.tsx';
import { renderPage } from '../../web/render.tsx';
import { routes } from '../../web/routes.tsx';
import { sampleNow } from './sampleCases.ts';
import { sceneAt } from './samples.ts';

export interface Looked {
  readonly windows: Windows;
  readonly visitor: Visitor;
  /** As in the list of routes. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** The whole document that this person would get. */
export async function look({ windows, visitor, path, params = {}, query = {} }: Looked): Promise<string> {
  const route = routes.find((one) => one.path === path);
  if (!route) throw new Error(`There is no page ${path}.`);
  const scene = sceneAt(sampleNow, visitor, path);
  return renderPage(scene, await route.show({ scene, visitor, windows, params, query }));
}

type Refused = Pick<RefusedForm, 'form' | 'caseId' | 'typed' | 'visitor'> & {
  readonly problem: Partial<Problem>;
};

/** The page of a form that came back. */
export async function lookAtRefused(windows: Windows, refused: Refused): Promise<string> {
  const { visitor } = refused;
  const problem = {
    type: '/problems/any',
    title: '안 됩니다.',
    status: 422,
    code: 'any',
    ...refused.problem,
  };
  const scene = sceneAt(sampleNow, visitor);
  const form: RefusedForm = { ...refused, problem, language: scene.language, screen: scene.screen };
  return renderPage(scene, await refusedPage({ scene, windows, refused: form }));
}

/** What a reader sees: no markup, one blank between words. */
export function textOf(html: string): string {
  const body = html.slice(html.indexOf('<main'));
  return body
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
