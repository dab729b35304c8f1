import type { CaseView } from '../../../api/views/case.ts';
import type { ClockView } from '../../../api/views/clock.ts';
import type { EndPreviewView } from '../../../api/views/preview.ts';
import { endWords } from '../../../words/endPages.ts';
import type { Said } from '../../../words/language.ts';
import { eventDetails, eventSentences } from '../../../words/timeline.ts';
import { describe } from '../../parts/about.ts';
import { dutyName, DueWhen } from '../../parts/clock.tsx';
import { joined, named } from '../../parts/joined.ts';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';

interface PreviewProps {
  readonly scene: Scene;
  readonly view: CaseView;
  readonly preview: EndPreviewView;
}

/** Everything that the end of the case would let fall, each by name, and what goes on all the same. */
export const Preview = ({ scene, view, preview }: PreviewProps) => (
  <>
    <Panel id="falls" title={say(scene, endWords.falls)} note={say(scene, endWords.nothingYet)}>
      <div class="dr-panel__body">
        <ul class="dr-cant">
          {preview.falls.map((fall) => (
            <li>
              <b>{say(scene, nameOf(view, fall))}</b>
              <span class="dr-soft">{say(scene, detailsOf(fall))}</span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
    <Duties scene={scene} id="gone" title={endWords.gone} none={endWords.noneGone} clocks={preview.gone} />
    <Duties
      scene={scene}
      id="remaining"
      title={endWords.remaining}
      none={endWords.noneRemaining}
      clocks={[...preview.remaining, ...preview.begins]}
    />
  </>
);

type Fall = EndPreviewView['falls'][number];

/** What falls: the sentence of the timeline, and which grant, linkage, committee … it is about. */
function nameOf(view: CaseView, { type, data }: Fall): Said {
  const id = aboutNames.map((name) => data[name]).find((value) => typeof value === 'string');
  const what = id === undefined ? whereTo(view, type) : describe(view, id);
  return what ? joined([what, eventSentences[type]], ': ') : eventSentences[type];
}

const aboutNames = [
  'supportId',
  'grantId',
  'selectionId',
  'linkageId',
  'escalationId',
  'extensionId',
] as const;

function whereTo({ transfer }: CaseView, type: Fall['type']): Said | null {
  return type === 'transferWithdrawn' && transfer ? named(transfer.toDong.name) : null;
}

const detailsOf = ({ type, data }: Fall): Said => joined(eventDetails(type, data));

interface DutiesProps {
  readonly scene: Scene;
  readonly id: string;
  readonly title: Said;
  readonly none: Said;
  readonly clocks: readonly ClockView[];
}

const Duties = ({ scene, id, title, none, clocks }: DutiesProps) => (
  <Panel id={id} title={`${say(scene, title)} ${String(clocks.length)}`}>
    <div class="dr-panel__body">
      {clocks.length === 0 ? (
        <p>{say(scene, none)}</p>
      ) : (
        <ul class="dr-people">
          {clocks.map((clock) => (
            <li>
              <b>{dutyName(scene, clock)}</b>
              <span>
                <DueWhen scene={scene} clock={clock} /> · {clock.owner.name}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  </Panel>
);
