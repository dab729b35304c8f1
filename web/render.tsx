import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Document } from './parts/document.tsx';
import type { Said } from '../words/language.ts';
import type { Scene } from './scene.ts';

/** One page before it is written down: its title and what stands in it. */
export interface Page {
  readonly title: string;
  readonly body: VNode;
  /** What a printed sheet is for; stands on it with who printed it and when. */
  readonly watermark?: Said;
  /** Where it is taken along as a file: its name, and the same in ASCII. */
  readonly file?: { readonly name: string; readonly plainName: string };
}

/** A whole document; everything that is not markup of ours is escaped. */
export function renderPage(scene: Scene, { title, body, watermark }: Page): string {
  const document = (
    <Document scene={scene} title={title} {...(watermark ? { watermark } : {})}>
      {body}
    </Document>
  );
  return `<!doctype html>${renderToString(document)}`;
}
