import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderToString } from 'preact-render-to-string';
import type { Page } from './render.tsx';
import { momentWords } from '../words/dates.ts';
import { say, type Scene } from './scene.ts';

/** The one style that goes along; a file that left the house loads nothing from it. */
const style = readFileSync(fileURLToPath(new URL('styles/file.css', import.meta.url)), 'utf8');

/** A page as a document that needs nothing else, with who took it along, when and what for. */
export function renderFile(scene: Scene, { title, body, watermark }: Page): string {
  const taken = [
    scene.visitor?.name ?? '',
    say(scene, momentWords(scene.now)),
    ...(watermark ? [say(scene, watermark)] : []),
  ];
  const document = (
    <html lang={scene.language}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        {/* Escaped it would be no CSS any more. It is the file of this repository and nothing that anybody typed. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>{body}</main>
        <footer>{taken.join(' · ')}</footer>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(document)}`;
}
