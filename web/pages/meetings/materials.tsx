import type { MaterialsView } from '../../../api/views/materials.ts';
import type { PrintPurpose } from '../../../domain/access.ts';
import { materialsWords, minutesWords } from '../../../words/minutesWords.ts';
import { itemNumber, sittingWords } from '../../../words/sittingPages.ts';
import { say, type Scene } from '../../scene.ts';
import { MeetingFrame, nameOf } from './frame.tsx';
import { PrintHead, PrintQuestion } from './printQuestion.tsx';
import { asked } from './said.ts';
import { Moment } from '../../parts/when.tsx';

interface MaterialsProps {
  readonly scene: Scene;
  readonly view: MaterialsView;
}

const hereOf = ({ head }: MaterialsView): string => `/meetings/${head.meetingId}/materials`;

/** 회의 자료: what each item asks for, masked, for one person. */
export const Materials = ({ scene, view }: MaterialsProps) => {
  const { member, head, page } = view;
  const kept = { ...(head.isSecretary && member ? { member: member.staffId } : {}), page: String(page) };
  return (
    <MeetingFrame scene={scene} head={head} title={sittingWords.materials}>
      <p class="dr-soft">{say(scene, materialsWords.lead)}</p>
      {head.isSecretary ? <Whose scene={scene} view={view} /> : null}
      <p class="dr-only-print">{say(scene, minutesWords.elsewhere)}</p>
      {member ? (
        <>
          <div class="dr-noprint">
            <MaterialsBody scene={scene} view={view} />
          </div>
          <Pages scene={scene} view={view} />
          <PrintQuestion scene={scene} title={minutesWords.forPaper} action={hereOf(view)} kept={kept} />
        </>
      ) : null}
    </MeetingFrame>
  );
};

const Whose = ({ scene, view }: MaterialsProps) => (
  <form
    class="dr-filter dr-noprint"
    method="get"
    action={hereOf(view)}
    aria-label={say(scene, materialsWords.whose)}
  >
    <div>
      <label for="member">{say(scene, materialsWords.whose)}</label>
      <select class="dr-in-row" id="member" name="member" required>
        <option value="">{say(scene, materialsWords.choose)}</option>
        {view.members.map(({ staffId, name }) => (
          <option value={staffId} selected={staffId === view.member?.staffId}>
            {name}
          </option>
        ))}
      </select>
    </div>
    <button class="dr-btn dr-btn--small">{say(scene, materialsWords.show)}</button>
  </form>
);

const Pages = ({ scene, view }: MaterialsProps) => {
  const { pages, page, member, head } = view;
  if (pages < 2) return null;
  const whose = head.isSecretary && member ? `&member=${member.staffId}` : '';
  return (
    <nav class="dr-pages dr-noprint" aria-label={say(scene, sittingWords.page)}>
      {Array.from({ length: pages }, (_, n) => n + 1).map((one) => (
        <a
          href={`${hereOf(view)}?page=${String(one)}${whose}`}
          aria-current={one === page ? 'page' : undefined}
        >
          {one}
        </a>
      ))}
    </nav>
  );
};

const MaterialsBody = ({ scene, view }: MaterialsProps) => (
  <article class="dr-paper">
    <p>
      <Moment scene={scene} at={view.head.startsAt} /> · {view.member?.name}
    </p>
    {view.items.length === 0 ? <p>{say(scene, materialsWords.none)}</p> : null}
    {view.items.map((item) => (
      <section>
        <h2>
          {say(scene, itemNumber(item.no))} {item.caseNo ?? ''} — {say(scene, asked(item))}
        </h2>
        <p class="dr-note">{item.words ?? say(scene, minutesWords.unreadable)}</p>
        <p class="dr-small">
          {say(scene, materialsWords.writer)} {item.by.name}
        </p>
      </section>
    ))}
  </article>
);

/** The same as it goes on paper, with the member's name on it. */
export const PrintedMaterials = ({
  scene,
  view,
  purpose,
}: MaterialsProps & { readonly purpose: PrintPurpose }) => (
  <>
    <PrintHead
      scene={scene}
      purpose={purpose}
      back={hereOf(view)}
      title={`${nameOf(scene, view.head)} ${say(scene, sittingWords.materials)}`}
    />
    <MaterialsBody scene={scene} view={view} />
  </>
);
