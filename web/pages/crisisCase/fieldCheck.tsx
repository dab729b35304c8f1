import type { GrantView } from '../../../api/views/emergencySupport.ts';
import type { FileView, MemberConsentView } from '../../../api/views/fieldCheck.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { dayWords, momentWords } from '../../../words/dates.ts';
import {
  fieldCheckPageWords,
  fileWords,
  memberConsentLabels,
  memberWords,
  sizeWords,
  takenOn as takenOnWords,
} from '../../../words/fieldCheckWords.ts';
import type { Fact } from '../../parts/facts.tsx';
import { say, type Scene } from '../../scene.ts';

/** When it was checked, and how it stands with the consent of each member. */
export function fieldCheckRows(scene: Scene, grant: GrantView): readonly (Fact | null)[] {
  const { checkedOn, consents } = grant;
  return [
    checkedOn && [
      fieldCheckPageWords.period,
      [checkedOn.from, checkedOn.until]
        .filter((day, n, days) => days.indexOf(day) === n)
        .map((day) => say(scene, dayWords(day)))
        .join(' ~ '),
    ],
    consents.length === 0
      ? null
      : [
          fieldCheckPageWords.consents,
          <ul class="dr-plain">
            {consents.map((one) => (
              <li>{consentLine(scene, one)}</li>
            ))}
          </ul>,
        ],
  ];
}

/** Whose, and taken when or why not yet; one that was deferred and came keeps its reason. */
const consentLine = (scene: Scene, { member, kinship, takenOn, deferred }: MemberConsentView): string =>
  [
    say(scene, memberWords(member, kinship)),
    say(scene, takenOn ? takenOnWords(takenOn) : fieldCheckPageWords.notTaken),
    ...(deferred ? [say(scene, memberConsentLabels[deferred])] : []),
  ].join(' · ');

interface FilesProps {
  readonly scene: Scene;
  readonly caseId: CaseId;
  readonly files: readonly FileView[];
}

/** Photos and files by number; their names are sealed with them, and each is opened by a look that is kept. */
export const Files = ({ scene, caseId, files }: FilesProps) =>
  files.length === 0 ? null : (
    <section class="dr-noprint">
      <h4>{say(scene, fieldCheckPageWords.files)}</h4>
      <ul class="dr-people">
        {files.map(({ fileId, kind, bytes, attachedAt, attachedBy }, n) => (
          <li>
            <a href={`/api/cases/${caseId}/files/${fileId}`}>{say(scene, fileWords(n + 1, kind))}</a>
            <span class="dr-small dr-soft">
              {[sizeWords(bytes), say(scene, momentWords(attachedAt)), attachedBy].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
