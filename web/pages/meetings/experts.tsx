import type { ExpertsView, KeptExpertView } from '../../../api/views/expert.ts';
import { isOutside, memberCategories } from '../../../domain/committee/kinds.ts';
import { shareBases } from '../../../domain/legalBasis.ts';
import { shareBasisLabels } from '../../../words/basisLabels.ts';
import { itemKindLabels, memberCategoryLabels } from '../../../words/committeeLabels.ts';
import {
  expertAttendanceLabels,
  expertEndingLabels,
  expertStateLabels,
} from '../../../words/expertLabels.ts';
import { itemNo, keptExpertWords, readsWords } from '../../../words/expertPages.ts';
import type { Said } from '../../../words/language.ts';
import { one, optionsOf, type Field } from '../../forms/field.ts';
import { ReturnedSummary, type FoldedForm, type Returned } from '../../forms/folded.tsx';
import { untouched } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { MeetingForms } from './forms.tsx';
import { MeetingFrame, type Done } from './frame.tsx';

interface ExpertsProps {
  readonly scene: Scene;
  readonly view: ExpertsView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** 외부전문가 of a meeting as its secretary keeps them: who, where it stands, their code, a new link in one click. */
export const Experts = ({ scene, view, done, returned }: ExpertsProps) => {
  const forms = invitingForms(view);
  return (
    <MeetingFrame scene={scene} head={view.head} title={keptExpertWords.page} done={done}>
      <ReturnedSummary scene={scene} forms={forms} returned={returned} />
      <p class="dr-soft">{say(scene, keptExpertWords.lawHours)}</p>
      {view.experts.length === 0 ? <p>{say(scene, keptExpertWords.none)}</p> : null}
      {view.experts.map((expert) => (
        <OneExpert scene={scene} expert={expert} meetingId={view.head.meetingId} />
      ))}
      <Panel id="invite" title={say(scene, keptExpertWords.invite)} class="dr-noprint">
        {forms.length === 0 ? (
          <p class="dr-panel__body">{say(scene, keptExpertWords.noItems)}</p>
        ) : (
          <MeetingForms scene={scene} forms={forms} returned={returned} />
        )}
      </Panel>
    </MeetingFrame>
  );
};

interface OneProps {
  readonly scene: Scene;
  readonly expert: KeptExpertView;
  readonly meetingId: string;
}

const badges: Readonly<Record<KeptExpertView['state'], string>> = {
  invited: 'dr-badge',
  sent: 'dr-badge dr-badge--today',
  locked: 'dr-badge dr-badge--over',
  admitted: 'dr-badge dr-badge--info',
  pledged: 'dr-badge dr-badge--info',
  opinion: 'dr-badge dr-badge--good',
  ended: 'dr-badge',
};

const OneExpert = ({ scene, expert, meetingId }: OneProps) => {
  const { expertId, name, job, state } = expert;
  const who = name === null ? say(scene, keptExpertWords.erased) : `${name} · ${job ?? ''}`;
  // Somebody may be invited twice; their place in the meeting tells both apart.
  const title = `${expertId.slice(1)}. ${who}`;
  return (
    <Panel id={expertId} title={title}>
      <div class="dr-panel__body dr-stack">
        <p class="dr-rowline">
          <span class={badges[state]}>{say(scene, expertStateLabels[state])}</span>
          {expert.ended ? <span>{say(scene, expertEndingLabels[expert.ended])}</span> : null}
        </p>
        <Facts scene={scene} facts={factsOf(scene, expert)} />
        <Code scene={scene} expert={expert} meetingId={meetingId} />
        <Buttons scene={scene} expert={expert} meetingId={meetingId} />
      </div>
    </Panel>
  );
};

function factsOf(scene: Scene, expert: KeptExpertView): readonly (Fact | null)[] {
  const { item, itemKind, category, basis, email, phone, attends, reads, readAt } = expert;
  const contact = [phone, email].filter((one) => one !== null).join(' · ');
  return [
    [
      keptExpertWords.item,
      `${say(scene, itemNo(item))} ${say(scene, itemKindLabels[itemKind])} · ${say(scene, memberCategoryLabels[category])}`,
    ],
    contact === '' ? null : [keptExpertWords.contact, <span class="dr-breaks">{contact}</span>],
    [keptExpertWords.basis, say(scene, shareBasisLabels[basis])],
    [
      keptExpertWords.hours,
      <>
        <Moment scene={scene} at={expert.opensAt} /> – <Moment scene={scene} at={expert.endsAt} />
      </>,
    ],
    [
      keptExpertWords.attends,
      say(scene, attends ? expertAttendanceLabels[attends] : keptExpertWords.noAnswer),
    ],
    [
      keptExpertWords.reads,
      readAt ? (
        <>
          {say(scene, readsWords(reads))}, <Moment scene={scene} at={readAt} />
        </>
      ) : (
        say(scene, keptExpertWords.neverRead)
      ),
    ],
  ];
}

/** Shown to whoever asks for it, never with the page: somebody may look over a shoulder. */
const Code = ({ scene, expert: { expertId, code, linkAt, ended, phone }, meetingId }: OneProps) => {
  if (!linkAt || ended) return null;
  const page = `/meetings/${meetingId}/experts`;
  if (code === null)
    return (
      <p class="dr-noprint">
        <a class="dr-btn dr-btn--small" href={`${page}?code=${expertId}#${expertId}`}>
          {say(scene, keptExpertWords.showCode)}
        </a>
      </p>
    );
  return (
    <div class="dr-alert dr-noprint" role="note">
      <p>
        <b>{say(scene, keptExpertWords.codeTitle)}</b> {phone} <code class="dr-code">{code}</code>
        <br />
        {say(scene, keptExpertWords.codeLead)} <a href={page}>{say(scene, keptExpertWords.hideCode)}</a>
      </p>
    </div>
  );
};

const Buttons = ({ scene, expert: { expertId, may }, meetingId }: OneProps) => (
  <div class="dr-rowline dr-noprint">
    {may.renew ? (
      <Button scene={scene} act="renewExpertLink" to={{ meetingId, expertId }} said={keptExpertWords.renew} />
    ) : null}
    {may.revoke ? (
      <Button scene={scene} act="revokeExpert" to={{ meetingId, expertId }} said={keptExpertWords.revoke} />
    ) : null}
  </div>
);

interface ButtonProps {
  readonly scene: Scene;
  readonly act: 'renewExpertLink' | 'revokeExpert';
  readonly to: { readonly meetingId: string; readonly expertId: string };
  readonly said: Said;
}

const Button = ({ scene, act, to: { meetingId, expertId }, said }: ButtonProps) => (
  <Form
    scene={scene}
    id={`${act}-${expertId}`}
    action={`/api/meetings/${meetingId}/${act}`}
    filled={untouched}
  >
    <input type="hidden" name="expertId" value={expertId} />
    <input type="hidden" name="backTo" value={`/meetings/${meetingId}/experts`} />
    <button class="dr-btn dr-btn--small">{say(scene, said)}</button>
  </Form>
);

function invitingForms({ head, items, experts }: ExpertsView): FoldedForm[] {
  if (items.length === 0) return [];
  return [
    {
      id: 'inviteExpert',
      form: 'inviteExpert',
      title: keptExpertWords.invite,
      lead: keptExpertWords.inviteLead,
      action: `/api/meetings/${head.meetingId}/inviteExpert`,
      fields: [itemField(items), ...personFields],
      button: keptExpertWords.inviteButton,
      isOpen: experts.length === 0,
    },
  ];
}

const itemField = (items: ExpertsView['items']): Field => ({
  kind: 'select',
  name: 'item',
  said: keptExpertWords.item,
  choose: keptExpertWords.chooseItem,
  options: items.map(({ no, kind }) => ({
    value: String(no),
    said: {
      ko: `${itemNo(no).ko} ${itemKindLabels[kind].ko}`,
      en: `${itemNo(no).en} ${itemKindLabels[kind].en}`,
    },
  })),
  ...(items.length === 1 ? { preset: String(items[0]?.no ?? '') } : {}),
});

const outside = memberCategories.filter(isOutside);

const personFields: readonly Field[] = [
  { kind: 'text', name: 'name', said: keptExpertWords.name },
  { kind: 'text', name: 'job', said: keptExpertWords.job, hint: keptExpertWords.jobHint },
  one('category', keptExpertWords.category, optionsOf(outside, memberCategoryLabels)),
  { kind: 'text', name: 'email', said: keptExpertWords.email },
  { kind: 'tel', name: 'phone', said: keptExpertWords.phone, hint: keptExpertWords.phoneHint, size: 's' },
  one('basis', keptExpertWords.basisAsk, optionsOf(shareBases, shareBasisLabels)),
];
