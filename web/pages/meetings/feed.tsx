import type { FeedView } from '../../../api/feeding.ts';
import { feedDone, feedWords as words } from '../../../words/feedPages.ts';
import { meetingListWords } from '../../../words/meetingListPages.ts';
import { ErrorSummary } from '../../forms/errorSummary.tsx';
import { untouched, type Filled } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import { Crumb } from '../../parts/crumb.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

export type FeedDone = keyof typeof feedDone;

export const feedDoneIn = (text: string | undefined): FeedDone | null =>
  text !== undefined && Object.hasOwn(feedDone, text) ? (text as FeedDone) : null;

export interface FeedProps {
  readonly scene: Scene;
  readonly view: FeedView;
  readonly done: FeedDone | null;
  readonly filled: Filled;
}

/** 내 달력: the address, when it was read, a new one, and its end. */
export const Feed = ({ scene, view: { feed }, done, filled }: FeedProps) => (
  <div class="dr-narrow dr-stack">
    <Crumb
      scene={scene}
      steps={[{ href: '/meetings', text: say(scene, meetingListWords.menu) }]}
      here={say(scene, words.title)}
    />
    <ErrorSummary scene={scene} formId="renewFeed" filled={filled} fields={[]} />
    <h1>{say(scene, words.title)}</h1>
    {done ? <Notice kind="good">{say(scene, feedDone[done])}</Notice> : null}
    <p>{say(scene, words.lead)}</p>
    {feed ? <Address scene={scene} feed={feed} /> : <p>{say(scene, words.none)}</p>}
    <Form scene={scene} id="renewFeed" action="/api/account/calendar" filled={untouched}>
      {feed ? <p class="dr-soft">{say(scene, words.renewNote)}</p> : null}
      <button class={feed ? 'dr-btn' : 'dr-btn dr-btn--primary'}>
        {say(scene, feed ? words.renew : words.make)}
      </button>
    </Form>
    {feed ? (
      <Form scene={scene} id="endFeed" action="/api/account/calendar/removal" filled={untouched}>
        <button class="dr-btn">{say(scene, words.end)}</button>
      </Form>
    ) : null}
  </div>
);

interface AddressProps {
  readonly scene: Scene;
  readonly feed: NonNullable<FeedView['feed']>;
}

const Address = ({ scene, feed: { url, madeAt, readAt } }: AddressProps) => (
  <Panel id="address" title={say(scene, words.address)}>
    <div class="dr-panel__body">
      <p>
        <code class="dr-breaks">{url}</code>
      </p>
      <p class="dr-soft">{say(scene, words.secret)}</p>
      <Facts
        scene={scene}
        facts={[
          [words.made, <Moment scene={scene} at={madeAt} />],
          [words.read, readAt ? <Moment scene={scene} at={readAt} /> : say(scene, words.never)],
        ]}
      />
    </div>
  </Panel>
);
