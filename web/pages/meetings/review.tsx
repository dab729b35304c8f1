import type { ReviewMemberView, WrittenReviewView } from '../../../api/views/written.ts';
import { committeeSeatLabels } from '../../../words/committeeLabels.ts';
import { letterStatusLabels } from '../../../words/deadlines.ts';
import {
  givenOf,
  membersOf,
  reviewEndingLabels,
  reviewLinkLabels,
  reviewWords,
} from '../../../words/writtenPages.ts';
import { untouched } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import { ReturnedSummary, type Returned } from '../../forms/folded.tsx';
import { Facts } from '../../parts/facts.tsx';
import { letterBadges } from '../../parts/letterBadges.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { MeetingFrame, type Done } from './frame.tsx';

interface ReviewProps {
  readonly scene: Scene;
  readonly view: WrittenReviewView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** 서면심의 as its secretary keeps it: who has answered, who has not, their codes, a new link in one click. */
export const Review = ({ scene, view: { head, review, members }, done, returned }: ReviewProps) => (
  <MeetingFrame scene={scene} head={head} title={reviewWords.page} done={done}>
    <ReturnedSummary scene={scene} forms={[]} returned={returned} />
    {review ? (
      <Facts
        scene={scene}
        facts={[
          [reviewWords.dueAt, <Moment scene={scene} at={review.dueAt} />],
          review.remindAt && [reviewWords.reminded, <Moment scene={scene} at={review.remindAt} />],
          [
            reviewWords.returned,
            say(
              scene,
              membersOf(
                members.filter(({ returnedAt }) => returnedAt !== null).length,
                members.filter(({ asked }) => asked > 0).length,
              ),
            ),
          ],
          review.closed && [
            reviewWords.closed,
            <>
              <Moment scene={scene} at={review.closed.at} /> ·{' '}
              {say(scene, reviewEndingLabels[review.closed.why])}
            </>,
          ],
        ]}
      />
    ) : (
      <Notice kind="info">
        {say(scene, reviewWords.notBegun)} {say(scene, reviewWords.notSecret)}
      </Notice>
    )}
    {review ? (
      <Panel id="writers" title={say(scene, reviewWords.member)}>
        <p class="dr-part dr-soft">{say(scene, reviewWords.secretaryLead)}</p>
        <Members scene={scene} members={members} meetingId={head.meetingId} />
        {review.closed ? null : (
          <p class="dr-part dr-noprint">
            <a href={`/meetings/${head.meetingId}/agenda#cancelMeeting`}>{say(scene, reviewWords.callOff)}</a>
          </p>
        )}
      </Panel>
    ) : null}
  </MeetingFrame>
);

interface MembersProps {
  readonly scene: Scene;
  readonly members: readonly ReviewMemberView[];
  readonly meetingId: string;
}

const columns = [
  reviewWords.member,
  reviewWords.answered,
  reviewWords.link,
  reviewWords.mails,
  reviewWords.act,
] as const;

const Members = ({ scene, members, meetingId }: MembersProps) => (
  <table class="dr-table dr-stacked" role="table" aria-labelledby="writers">
    <TableHead scene={scene} columns={columns} />
    <tbody>
      {members.map((member) => (
        <tr id={member.staffId}>
          <th scope="row">
            {member.name} <span class="dr-soft">{say(scene, committeeSeatLabels[member.seat])}</span>
          </th>
          <td data-th={say(scene, reviewWords.answered)}>
            <Answered scene={scene} member={member} />
          </td>
          <td data-th={say(scene, reviewWords.link)}>
            {member.asked === 0 ? '–' : say(scene, reviewLinkLabels[member.link])}
          </td>
          <td data-th={say(scene, reviewWords.mails)}>
            <Mails scene={scene} member={member} />
          </td>
          <td data-th={say(scene, reviewWords.act)}>
            <Acts scene={scene} member={member} meetingId={meetingId} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

interface MemberProps {
  readonly scene: Scene;
  readonly member: ReviewMemberView;
}

const Answered = ({ scene, member: { asked, given, returnedAt } }: MemberProps) => {
  if (asked === 0) return <>{say(scene, reviewWords.nothingAsked)}</>;
  if (returnedAt)
    return (
      <>
        <span class="dr-badge dr-badge--good">{say(scene, reviewWords.gave)}</span>{' '}
        <Moment scene={scene} at={returnedAt} />
      </>
    );
  return (
    <>
      <span class="dr-badge">{say(scene, reviewWords.notReturned)}</span> {say(scene, givenOf(given, asked))}
    </>
  );
};

const Mails = ({ scene, member: { letters } }: MemberProps) =>
  letters.length === 0 ? (
    <>–</>
  ) : (
    <ul class="dr-plain">
      {letters.map(({ at, status, sentAt }) => (
        <li>
          <Moment scene={scene} at={sentAt ?? at} />{' '}
          <span class={letterBadges[status]}>{say(scene, letterStatusLabels[status])}</span>
        </li>
      ))}
    </ul>
  );

/** The code is shown to whoever asks for it, never with the page: somebody may look over a shoulder. */
const Acts = ({ scene, member, meetingId }: MemberProps & Pick<MembersProps, 'meetingId'>) => {
  const { staffId, code, mayRenew, link, name } = member;
  if (!mayRenew) return <>–</>;
  const page = `/meetings/${meetingId}/review`;
  return (
    <div class="dr-rowline dr-noprint">
      {code === null ? (
        link === 'sent' || link === 'opened' ? (
          <a class="dr-btn dr-btn--small" href={`${page}?code=${staffId}#${staffId}`}>
            {say(scene, reviewWords.showCode)}
            <span class="dr-vh"> {name}</span>
          </a>
        ) : null
      ) : (
        <span>
          {say(scene, reviewWords.code)} <code class="dr-code">{code}</code>
        </span>
      )}
      <Form
        scene={scene}
        id={`renewReviewLink-${staffId}`}
        action={`/api/meetings/${meetingId}/renewReviewLink`}
        filled={untouched}
      >
        <input type="hidden" name="member" value={staffId} />
        <input type="hidden" name="backTo" value={page} />
        <button class="dr-btn dr-btn--small">
          {say(scene, reviewWords.renew)}
          <span class="dr-vh"> {name}</span>
        </button>
      </Form>
    </div>
  );
};
