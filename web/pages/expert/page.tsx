import { committeeLabels, itemKindLabels } from '../../../words/committeeLabels.ts';
import { momentWords } from '../../../words/dates.ts';
import { closesWords, expertWords, soonerWords } from '../../../words/expertPages.ts';
import { pledgeSentences } from '../../../words/expertPledge.ts';
import { ErrorSummary } from '../../forms/errorSummary.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Moment } from '../../parts/when.tsx';
import { say } from '../../scene.ts';
import { Material } from './material.tsx';
import { Opinion } from './opinion.tsx';
import { fieldsOf, OwnForm, Part, type PageProps } from './parts.tsx';

/** 외부전문가의 쪽: one sitting, one case; pledge, masked material, opinion, taking part. */
export const ExpertPage = (props: PageProps) => {
  const { scene, view, done, refused } = props;
  const parts = view.pledge ? <Opened {...props} /> : null;
  return (
    <div class="dr-narrow dr-stack">
      <div class="dr-alert dr-alert--warn" role="note">
        <p>
          {say(scene, closesWords(momentWords(view.endsAt)))} {say(scene, soonerWords)}
        </p>
      </div>
      <div>
        <h1>{say(scene, expertWords.title)}</h1>
        <p class="dr-soft">
          {[
            `${view.placeName} ${say(scene, committeeLabels[view.kind])}`,
            say(scene, itemKindLabels[view.itemKind]),
            say(scene, momentWords(view.startsAt)),
            ...(view.name === null ? [] : [`${view.name} (${view.job ?? ''})`]),
          ].join(' · ')}
        </p>
      </div>
      {refused ? (
        <ErrorSummary
          scene={scene}
          formId={refused.form}
          filled={refused.filled}
          fields={fieldsOf(view, refused.form)}
        />
      ) : null}
      {done ? (
        <Notice kind={done === 'done' ? 'good' : 'info'}>{say(scene, expertWords[done])}</Notice>
      ) : null}
      <Pledge {...props} />
      {parts}
    </div>
  );
};

const Opened = (props: PageProps) => (
  <>
    {props.view.material ? (
      <Part no={2} id="material" scene={props.scene} title={expertWords.material}>
        <Material scene={props.scene} material={props.view.material} />
      </Part>
    ) : null}
    <Opinion {...props} />
    <Attendance {...props} />
    <Recusal {...props} />
  </>
);

const Pledge = (props: PageProps) => {
  const { scene, view } = props;
  const { pledge, newestPledge } = view;
  const sentences = pledgeSentences(pledge?.version ?? newestPledge).map((said) => (
    <li>{say(scene, said)}</li>
  ));
  return (
    <Part no={1} id="pledge" scene={scene} title={expertWords.pledge}>
      {pledge ? (
        <>
          <p class="dr-rowline">
            <span class="dr-badge dr-badge--good">{say(scene, expertWords.pledged)}</span>
            <Moment scene={scene} at={pledge.at} />
          </p>
          <details class="dr-more">
            <summary>{say(scene, expertWords.pledgeShow)}</summary>
            <ul class="dr-bullets">{sentences}</ul>
          </details>
        </>
      ) : (
        <>
          <p>{say(scene, expertWords.pledgeLead)}</p>
          <ul class="dr-bullets">{sentences}</ul>
          <OwnForm {...props} form="expertPledge" action="pledge" button={expertWords.pledgeButton} isMain />
        </>
      )}
    </Part>
  );
};

const Attendance = (props: PageProps) => (
  <Part no={4} id="attendance" scene={props.scene} title={expertWords.attendance}>
    <OwnForm {...props} form="expertAnswer" action="answer" button={expertWords.answer} />
  </Part>
);

const Recusal = (props: PageProps) => (
  <section class="dr-panel" aria-labelledby="recusal">
    <div class="dr-part">
      <h2 id="recusal">{say(props.scene, expertWords.recusal)}</h2>
      <p>{say(props.scene, expertWords.recusalLead)}</p>
      <div class="dr-rowline dr-oneline">
        <OwnForm {...props} form="expertRecusal" action="recusal" button={expertWords.recuse} />
        <form method="post" action="/api/expert/leave">
          <button class="dr-btn">{say(props.scene, expertWords.leave)}</button>
        </form>
      </div>
    </div>
  </section>
);
