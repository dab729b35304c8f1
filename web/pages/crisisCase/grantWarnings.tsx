import type { GrantView } from '../../../api/views/emergencySupport.ts';
import type { AnsweredWarning } from '../../../domain/emergencySupport/warnings/warning.ts';
import { aboutWords } from '../../../words/casePages.ts';
import { foreignerGroundLabels, supportLabels } from '../../../words/helpLabels.ts';
import { proposalWords } from '../../../words/proposalWords.ts';
import { notGivenLabels, otherActLabels, overrideReasonLabels } from '../../../words/warningLabels.ts';
import { warningPageWords } from '../../../words/warningPages.ts';
import { earlierWords } from '../../../words/warningWords.ts';
import { ToldList, type Told } from '../../forms/told.tsx';
import { warningTold } from '../../forms/warningTold.ts';
import type { Fact } from '../../parts/facts.tsx';
import { joined } from '../../parts/joined.ts';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface GrantWarningsProps {
  readonly scene: Scene;
  readonly grant: GrantView;
}

/** What a decision has to look at, and what was gone on against. */
export const GrantWarnings = ({ scene, grant }: GrantWarningsProps) => (
  <>
    <Listed
      scene={scene}
      title={say(scene, warningPageWords.toAnswer)}
      told={grant.warnings.map(warningTold)}
    />
    <Listed
      scene={scene}
      title={say(scene, warningPageWords.answered)}
      told={grant.answered.map(answeredOf)}
    />
  </>
);

interface ListedProps {
  readonly scene: Scene;
  readonly title: string;
  readonly told: readonly Told[];
}

const Listed = ({ scene, title, told }: ListedProps) =>
  told.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <ToldList scene={scene} told={told} />
    </>
  );

const answeredOf = (warning: AnsweredWarning): Told => {
  const told = warningTold(warning);
  return { ...told, said: joined([told.said, overrideReasonLabels[warning.reason]]) };
};

/** What was found that may speak against the support, what was given before, and what was not given. */
export function warningFacts(scene: Scene, grant: GrantView): readonly (Fact | null)[] {
  const { earlier, otherHelp, foreignerGround, groundEvidence, notGivenReason } = grant;
  const isSeen = groundEvidence ? warningPageWords.evidenceSeen : warningPageWords.evidenceNotSeen;
  return [
    foreignerGround
      ? [warningPageWords.foreigner, say(scene, joined([foreignerGroundLabels[foreignerGround], isSeen]))]
      : null,
    ...otherHelp.map(({ otherAct, kind }): Fact => [
      warningPageWords.otherHelp,
      say(scene, joined([otherActLabels[otherAct], supportLabels[kind]])),
    ]),
    ...earlier.map((one): Fact => [
      proposalWords.earlier,
      <>
        <a href={`/cases/${one.caseId}/grants/${one.grantId}`}>
          {say(scene, joined([aboutWords(one.grantId), earlierWords(one)]))}
        </a>
        {' · '}
        <Day scene={scene} day={one.endedOn} />
      </>,
    ]),
    notGivenReason ? [warningPageWords.notGiven, say(scene, notGivenLabels[notGivenReason])] : null,
  ];
}
