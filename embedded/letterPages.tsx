import type { ComponentChildren, JSX } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Letter } from './letters.ts';

/** The one style sheet of the letters' pages, served beside them. */
export const stylesheet = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid GrayText; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
td { overflow-wrap: anywhere; }
`;

/** The letters of one page, newest first, and where older ones are. */
export function listPage(
  letters: readonly Letter[],
  { to, older }: { to: string; older: string | null },
): string {
  return page(
    '편지 · Letters',
    <>
      <p>이 집에서 보낸 편지는 모두 여기에 모입니다. Every letter that this house sends is caught here.</p>
      <form method="get" action="/">
        <label>
          받는 사람 · To <input name="to" type="email" value={to} />
        </label>{' '}
        <button type="submit">찾기 · Find</button>
      </form>
      {letters.length === 0 ? (
        <p>편지가 없습니다. There are no letters.</p>
      ) : (
        <LetterTable letters={letters} />
      )}
      {older !== null && (
        <p>
          <a href={older}>이전 편지 · Older letters</a>
        </p>
      )}
    </>,
  );
}

/** One letter with everything that arrived in it. */
export function letterPage(letter: Letter): string {
  return page(
    letter.subject,
    <>
      <p>
        <a href="/">← 모든 편지 · All letters</a>
      </p>
      <dl>
        <dt>받는 사람 · To</dt>
        <dd>{letter.to.join(', ')}</dd>
        <dt>보낸 사람 · From</dt>
        <dd>{letter.from}</dd>
        <dt>받은 때 · Received</dt>
        <dd>
          <time dateTime={letter.at}>{letter.at}</time>
        </dd>
        <dt>Message-ID</dt>
        <dd>{letter.messageId}</dd>
      </dl>
      <pre>{withLinks(letter.text)}</pre>
      {letter.attachments.length > 0 && (
        <ul>
          {letter.attachments.map(({ filename, bytes }, place) => (
            <li key={place}>
              <a href={`/letters/${String(letter.number)}/attachments/${String(place)}`}>{filename}</a> (
              {String(bytes)} bytes)
            </li>
          ))}
        </ul>
      )}
    </>,
  );
}

/** A page for an address where nothing is. */
export function missingPage(): string {
  return page('그런 편지가 없습니다 · No such letter', <a href="/">모든 편지 · All letters</a>);
}

function LetterTable({ letters }: { letters: readonly Letter[] }): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">#</th>
          <th scope="col">제목 · Subject</th>
          <th scope="col">받는 사람 · To</th>
          <th scope="col">받은 때 · Received</th>
        </tr>
      </thead>
      <tbody>
        {letters.map((letter) => (
          <tr key={letter.number}>
            <td>{String(letter.number)}</td>
            <td>
              <a href={`/letters/${String(letter.number)}`}>{letter.subject || '(제목 없음 · no subject)'}</a>
            </td>
            <td>{letter.to.join(', ')}</td>
            <td>
              <time dateTime={letter.at}>{letter.at}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function withLinks(text: string): ComponentChildren[] {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/);
  return parts.map((part, place) =>
    place % 2 === 1 ? (
      <a key={place} href={part} rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}

function page(title: string, content: ComponentChildren): string {
  const html = renderToStaticMarkup(
    <html lang="ko">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {content}
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
