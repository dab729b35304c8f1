import type { ComponentChildren } from 'preact';
import type { Screen } from '../../api/seam.ts';
import { momentWords } from '../../words/dates.ts';
import { accessWords } from '../../words/accessPages.ts';
import { roleLabels } from '../../words/labels.ts';
import type { Said } from '../../words/language.ts';
import { sessionsWords, staffSessionsWords } from '../../words/doorPages.ts';
import { openGrantWords } from '../../words/grantListPages.ts';
import { meetingListWords } from '../../words/meetingListPages.ts';
import { frameWords } from '../../words/pages.ts';
import { hrefs } from '../assets.ts';
import { say, type Scene } from '../scene.ts';
import { CallNoteLink, CallNoteWritten } from './callNote.tsx';
import { Choice } from './choice.tsx';
import { Icon, Mark } from './icons.tsx';
import { SearchLink } from './searchLink.tsx';
import { Stay, StayDialog } from './stay.tsx';

interface DocumentProps {
  readonly scene: Scene;
  readonly title: string;
  readonly watermark?: Said;
  readonly children: ComponentChildren;
}

/** A whole page: nothing from elsewhere, the menu of what this person may open; it does all it does without the script. */
export const Document = ({ scene, title, watermark, children }: DocumentProps) => (
  <html lang={scene.language} data-shortcuts={scene.screen.shortcuts ? undefined : 'off'}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} — ${say(scene, frameWords.house)}`}</title>
      <Loads {...scene.screen} />
    </head>
    <body class="dr">
      <a class="dr-skip" href="#main">
        {say(scene, frameWords.skip)}
      </a>
      <Header scene={scene} />
      <main class="dr-main dr-wrap" id="main" tabIndex={-1}>
        <CallNoteWritten scene={scene} />
        {children}
      </main>
      <Footer scene={scene} />
      <Watermark scene={scene} said={watermark} />
      <StayDialog scene={scene} />
    </body>
  </html>
);

/** On every printed sheet, across it: a sheet that is found tells whose it was. */
const Watermark = ({ scene, said }: { readonly scene: Scene; readonly said: Said | undefined }) =>
  scene.visitor ? (
    <p class="dr-watermark" aria-hidden="true">
      {[scene.visitor.name, say(scene, momentWords(scene.now)), ...(said ? [say(scene, said)] : [])].join(
        ' · ',
      )}
    </p>
  ) : null;

const contrastMedia = { system: 'screen and (prefers-contrast: more)', high: 'screen', usual: null } as const;

const Loads = ({ nonce, contrast }: Screen) => {
  const media = contrastMedia[contrast];
  return (
    <>
      <link rel="stylesheet" href={hrefs.styles} nonce={nonce} />
      {media && <link rel="stylesheet" href={hrefs.highContrast} nonce={nonce} media={media} />}
      <link rel="icon" type="image/svg+xml" href={hrefs.mark} />
      <script type="module" src={hrefs.script} nonce={nonce} />
    </>
  );
};

const Header = ({ scene }: { readonly scene: Scene }) => (
  <header class="dr-header">
    <div class="dr-wrap">
      <a class="dr-brand" href="/">
        <Mark />
        {say(scene, frameWords.house)}
      </a>
      <Menu scene={scene} />
      <Account scene={scene} />
    </div>
  </header>
);

const Menu = ({ scene }: { readonly scene: Scene }) => {
  const { me, here } = scene;
  if (!me) return null;
  const items = [
    { href: '/work', said: frameWords.work, may: me.may.worklist },
    { href: '/cases', said: frameWords.cases, may: me.may.cases },
    {
      href: me.may.meetings ? '/meetings' : '/committees',
      said: meetingListWords.menu,
      may: me.may.meetings || me.may.committees,
    },
    { href: '/open', said: frameWords.open, may: me.may.report },
    { href: '/overdue', said: frameWords.overdue, may: me.may.overdue },
    { href: me.may.grants ? '/grants' : '/grants/money', said: openGrantWords.menu, may: me.may.grantMoney },
    { href: '/access', said: accessWords.title, may: me.may.accessLog },
    { href: '/settings', said: frameWords.settings, may: me.may.settings },
  ].filter(({ may }) => may);
  return (
    <nav class="dr-nav" aria-label={say(scene, frameWords.mainMenu)}>
      <ul>
        {items.map(({ href, said }) => (
          <li>
            <a href={href} aria-current={currentOf(here, href)}>
              {say(scene, said)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

function currentOf(here: string, href: string): 'page' | 'true' | undefined {
  const path = here.split('?')[0] ?? '';
  if (path === href) return 'page';
  return path.startsWith(`${href}/`) ? 'true' : undefined;
}

const Account = ({ scene }: { readonly scene: Scene }) => {
  const { me, visitor } = scene;
  if (!me || !visitor) return null;
  return (
    <div class="dr-tools">
      <SearchLink scene={scene} />
      <CallNoteLink scene={scene} />
      <details class="dr-user">
        <summary>
          {me.name} <Icon name="down" />
        </summary>
        <div class="dr-user__menu">
          <ul class="dr-soft">
            {me.roles.map(({ role, placeName }) => (
              <li>{`${say(scene, roleLabels[role])} · ${placeName}`}</li>
            ))}
          </ul>
          <ul>
            <li>
              <a href="/sessions">{say(scene, sessionsWords.title)}</a>
            </li>
            {me.may.sessions ? (
              <li>
                <a href="/staff-sessions">{say(scene, staffSessionsWords.title)}</a>
              </li>
            ) : null}
          </ul>
          <p>
            <a href="/rules">{say(scene, frameWords.rules)}</a>
          </p>
          <form method="post" action="/api/sign-out">
            <input type="hidden" name="formToken" value={visitor.formToken} />
            <input type="hidden" name="idempotencyKey" value={scene.newKey()} />
            <button class="dr-btn dr-btn--small dr-block">{say(scene, frameWords.signOut)}</button>
          </form>
        </div>
      </details>
    </div>
  );
};

const Footer = ({ scene }: { readonly scene: Scene }) => {
  const other = scene.language === 'ko' ? 'en' : 'ko';
  const isHigh = scene.screen.contrast === 'high';
  return (
    <footer class="dr-foot">
      <div class="dr-wrap">
        <p>{scene.visitor ? say(scene, frameWords.promise) : ''}</p>
        <Stay scene={scene} />
        <a href="/help">{say(scene, frameWords.help)}</a>
        <Choice scene={scene} action="/api/display" name="contrast" value={isHigh ? 'usual' : 'high'}>
          {say(scene, isHigh ? frameWords.usualContrast : frameWords.highContrast)}
        </Choice>
        <Choice scene={scene} action="/api/language" name="language" value={other} lang={other}>
          {say(scene, frameWords.otherLanguage)}
        </Choice>
      </div>
    </footer>
  );
};
