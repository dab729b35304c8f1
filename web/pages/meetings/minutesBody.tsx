import type { ComponentChildren } from 'preact';
import type { StaffView } from '../../../api/views/clock.ts';
import type { MinutedItemView, MinutesView } from '../../../api/views/minutes.ts';
import { rangesOf } from '../../../domain/meeting/groups.ts';
import { attendanceLabels, committeeSeatLabels, itemStatusLabels } from '../../../words/committeeLabels.ts';
import { committeeWords } from '../../../words/committeePages.ts';
import type { Said } from '../../../words/language.ts';
import { minutesWords } from '../../../words/minutesWords.ts';
import { groundLabels, itemResultLabels, sittingWords, voteLabels } from '../../../words/sittingPages.ts';
import { takeOverCauseLabels } from '../../../words/staffingLabels.ts';
import { TableHead } from '../../parts/tableHead.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { MinutedActions, MinutedOpinions } from './minutedFollowUp.tsx';
import { Reported } from './reported.tsx';
import { asked } from './said.ts';
import { MinutedReview } from './minutedReview.tsx';

interface MinutesProps {
  readonly scene: Scene;
  readonly view: MinutesView;
}

const namesIn = (people: readonly StaffView[]): string => people.map(({ name }) => name).join(', ');

/** 회의록 itself, on a screen, on paper and in a file; its title stands above it. */
export const MinutesBody = ({ scene, view }: MinutesProps) => (
  <article class="dr-paper">
    {view.signed ? null : <p>{say(scene, minutesWords.draft)}</p>}
    <Facts scene={scene} view={view} />
    {view.reported.length === 0 ? null : (
      <>
        <h2>{say(scene, committeeWords.reported)}</h2>
        <Reported scene={scene} reported={view.reported} />
      </>
    )}
    <h2 id="minuted">{say(scene, minutesWords.items)}</h2>
    <div class="dr-scroll" role="group" tabIndex={0} aria-labelledby="minuted">
      <Decisions scene={scene} items={view.items} />
    </div>
    {view.items.map((item) => (
      <Details scene={scene} item={item} />
    ))}
    <h2>{say(scene, minutesWords.signature)}</h2>
    <Signature scene={scene} view={view} />
    <h2>{say(scene, minutesWords.addenda)}</h2>
    {view.addenda.length === 0 ? <p>{say(scene, minutesWords.noAddenda)}</p> : null}
    <ol>
      {view.addenda.map(({ at, by, words }) => (
        <li>
          <Moment scene={scene} at={at} /> {by.name}
          <Words scene={scene} words={words} />
        </li>
      ))}
    </ol>
  </article>
);

/** What was written down, or that nobody can read it any more. */
const Words = ({ scene, words }: { readonly scene: Scene; readonly words: string | null }) =>
  words === null ? <p>{say(scene, minutesWords.unreadable)}</p> : <p class="dr-note">{words}</p>;

const Facts = ({ scene, view }: MinutesProps) => {
  const { head, members, quorum, secretary, signed } = view;
  const from = view.heldFrom ?? view.begunAt ?? head.startsAt;
  const until = view.heldUntil ?? signed?.at;
  const there = members.filter(({ attends }) => attends !== null);
  const absent = members.filter(({ attends }) => attends === null);
  return (
    <dl class="dr-facts">
      <Fact scene={scene} said={minutesWords.day}>
        <Moment scene={scene} at={from} />
        {until ? (
          <>
            {' – '}
            <Moment scene={scene} at={until} /> {say(scene, minutesWords.until)}
          </>
        ) : null}
        {view.onPaper ? <b> {say(scene, sittingWords.onPaper)}</b> : null}
      </Fact>
      <Fact scene={scene} said={minutesWords.way}>
        {say(scene, attendanceLabels[head.way])}
      </Fact>
      {view.review ? <MinutedReview scene={scene} review={view.review} /> : null}
      <Fact scene={scene} said={minutesWords.attendance}>
        {there
          .map(({ name, seat, attends }) =>
            [
              name,
              `(${say(scene, committeeSeatLabels[seat])}, ${attends ? say(scene, attendanceLabels[attends]) : ''})`,
            ].join(' '),
          )
          .join(', ')}
      </Fact>
      {absent.length === 0 ? null : (
        <Fact scene={scene} said={minutesWords.absent}>
          {namesIn(absent)}
        </Fact>
      )}
      <Fact scene={scene} said={minutesWords.quorum}>
        {`${say(scene, sittingWords.seated)} ${String(quorum.seated)}, ${say(scene, sittingWords.present)} ${String(
          quorum.present,
        )}, ${say(scene, sittingWords.quorum)} ${String(quorum.needed)} — ${say(
          scene,
          quorum.enough ? sittingWords.enough : sittingWords.notEnough,
        )}`}
      </Fact>
      <Fact scene={scene} said={sittingWords.secretary}>
        {secretary.name}
      </Fact>
    </dl>
  );
};

const Fact = ({
  scene,
  said,
  children,
}: {
  readonly scene: Scene;
  readonly said: Said;
  readonly children: ComponentChildren;
}) => (
  <>
    <dt>{say(scene, said)}</dt>
    <dd>{children}</dd>
  </>
);

const Decisions = ({
  scene,
  items,
}: {
  readonly scene: Scene;
  readonly items: readonly MinutedItemView[];
}) => (
  <table class="dr-table" role="table" aria-labelledby="minuted">
    <TableHead
      scene={scene}
      columns={[
        minutesWords.numbers,
        minutesWords.question,
        minutesWords.cases,
        minutesWords.votes,
        minutesWords.result,
      ]}
    />
    <tbody>
      {items.map((item) => (
        <tr>
          <th scope="row">{rangesOf(item.numbers)}</th>
          {item.isHidden ? (
            <td colSpan={4}>{say(scene, sittingWords.hidden)}</td>
          ) : (
            <>
              <td>{say(scene, asked(item))}</td>
              <td class="dr-numbers">{item.caseNos.join(', ')}</td>
              <td>{countWords(scene, item)}</td>
              <td>
                {say(scene, item.tally ? itemResultLabels[item.tally.result] : itemStatusLabels[item.status])}
              </td>
            </>
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

/** 재적 7, 출석 4: 찬성 3, 반대 1, 기권 0. */
function countWords(scene: Scene, { tally }: MinutedItemView): string {
  if (!tally) return '';
  const { seated, present, yes, no, abstained } = tally;
  const there = `${say(scene, sittingWords.seated)} ${String(seated)}, ${say(scene, sittingWords.present)} ${String(present)}`;
  const votes = (
    [
      [voteLabels.yes, yes],
      [voteLabels.no, no],
      [voteLabels.abstain, abstained],
    ] as const
  ).map(([said, count]) => `${say(scene, said)} ${String(count)}`);
  return `${there}: ${votes.join(', ')}`;
}

/** Names by their votes, recusals with their ground, and what was said, where there is anything to tell. */
const Details = ({ scene, item }: { readonly scene: Scene; readonly item: MinutedItemView }) => {
  const lines: (readonly [Said, string])[] = [
    [voteLabels.yes, namesIn(item.inFavour)],
    [voteLabels.no, namesIn(item.against)],
    [voteLabels.abstain, namesIn(item.abstained)],
    [
      minutesWords.recused,
      item.recused
        .map(({ name, ground }) => (ground ? `${name} (${say(scene, groundLabels[ground])})` : name))
        .join(', '),
    ],
    [minutesWords.dismissed, namesIn(item.dismissed)],
  ];
  const told = lines.filter(([, names]) => names !== '');
  const { discussion, reasons, opinions, actions } = item;
  if ([told, discussion, reasons, opinions, actions].every(({ length }) => length === 0)) return null;
  return (
    <section class="dr-minuted">
      <h3>
        {rangesOf(item.numbers)}. {say(scene, asked(item))}
      </h3>
      <ul>
        {told.map(([said, names]) => (
          <li>{`${say(scene, said)}: ${names}`}</li>
        ))}
      </ul>
      <MinutedOpinions scene={scene} item={item} />
      {discussion.length === 0 ? null : <h4>{say(scene, minutesWords.discussion)}</h4>}
      {discussion.map((words) => (
        <Words scene={scene} words={words} />
      ))}
      <Reasons scene={scene} item={item} />
      <MinutedActions scene={scene} item={item} />
    </section>
  );
};

/** 소수의견: whoever did not agree and said why; then why the others did. */
const Reasons = ({ scene, item }: { readonly scene: Scene; readonly item: MinutedItemView }) => {
  const parts = [
    { said: minutesWords.dissent, rows: item.reasons.filter(({ vote }) => vote !== 'yes') },
    { said: minutesWords.reasons, rows: item.reasons.filter(({ vote }) => vote === 'yes') },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <>
      {parts.map(({ said, rows }) => (
        <>
          <h4>{say(scene, said)}</h4>
          {rows.map(({ name, vote, words }) => (
            <>
              <p>{`${name} (${say(scene, voteLabels[vote])})`}</p>
              <Words scene={scene} words={words} />
            </>
          ))}
        </>
      ))}
    </>
  );
};

const Signature = ({ scene, view: { signed } }: MinutesProps) =>
  signed ? (
    <p>
      {signed.by.name}, <Moment scene={scene} at={signed.at} />
      {signed.takeOver ? ` (${say(scene, takeOverCauseLabels[signed.takeOver])})` : ''}
    </p>
  ) : (
    <p>{say(scene, minutesWords.unsigned)}</p>
  );
