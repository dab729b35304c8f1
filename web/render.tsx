import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Document } from './parts/document.tsx';
import type { Scene } from './scene.ts';

/** One page before it is written down: its title and what stands in it. */
export interface Page {
  readonly title: string;
  readonly body: VNode;
}

/** A whole document; everything that is not markup of ours is escaped. */
export function renderPage(scene: Scene, { title, body }: Page): string {
  const document = (
    <Document scene={scene} title={title}>
      {body}
    </Document>
  );
  return `<!doctype html>${renderToString(document)}`;
}
