import type { ConferenceAgreed } from '../domain/conferenceAgreed.ts';
import type { CaseEventOf } from '../domain/crisisCase/events.ts';
import {
  archiveCauseLabels,
  endCauseLabels,
  noFollowUpReasonLabels,
  returnReasonLabels,
} from './closingLabels.ts';
import { shareBasisLabels } from './basisLabels.ts';
import { planOpinionLabels, unsignedReasonLabels } from './careLabels.ts';
import { dangerDetails } from './dangerLabels.ts';
import { dayWords } from './dates.ts';
import { by, dated, expertWords, nothing, people, takenOver, type Details } from './details.ts';
import { caseDutyLabels } from './duties.ts';
import {
  caseClassLabels,
  closingReasonLabels,
  contactModeLabels,
  contactOutcomeLabels,
  crisisLevelLabels,
  crisisReasonLabels,
  followUpOutcomeLabels,
  needLabels,
  needLevelLabels,
  nextStepLabels,
  reporterLabels,
  tellingWayLabels,
} from './labels.ts';
import type { Said } from './language.ts';
import { agencyLabels } from './outcomeLabels.ts';

const urgent: Said = { ko: '긴급', en: 'urgent' };

function reported(event: CaseEventOf<'caseOpened' | 'reportJoined'>): readonly Said[] {
  const { reporterKind, crisisReasons } = event;
  const reasons = crisisReasons.map((reason) => crisisReasonLabels[reason]);
  const danger = event.danger ? dangerDetails(event.danger) : [];
  return [...(event.urgent ? [urgent] : []), ...danger, reporterLabels[reporterKind], ...reasons];
}

/** Who leads, how many have a part, what the household said, and when it goes on; the words are in the paper. */
function agreedWords({ leadAgency, parts, opinion, nextOn }: ConferenceAgreed): readonly Said[] {
  const lead = agencyLabels[leadAgency];
  return [
    { ko: `주 사례기관 ${lead.ko}`, en: `led by: ${lead.en}` },
    { ko: `역할 ${String(parts.length)}가지`, en: `parts: ${String(parts.length)}` },
    planOpinionLabels[opinion],
    ...(nextOn ? [dated({ ko: '다음 회의', en: 'next conference' }, dayWords(nextOn))] : []),
  ];
}

const times = (no: number, { ko, en }: Said): Said => ({
  ko: `${String(no)}번째 ${ko}`,
  en: `${en} ${String(no)}`,
});

/** 안전 높음: a need with how great it is. */
function needWords({ area, level }: CaseEventOf<'assessmentRecorded'>['areas'][number]): Said {
  const [need, degree] = [needLabels[area], needLevelLabels[level]];
  return { ko: `${need.ko} ${degree.ko}`, en: `${need.en}: ${degree.en}` };
}

/** How many deadlines sleep or go on while somebody is looked for; nothing where there are none. */
function counted(count: number, { ko, en }: Said): readonly Said[] {
  return count === 0 ? [] : [{ ko: `${ko} ${String(count)}건`, en: `${en}: ${String(count)}` }];
}

const asleep = (count: number): readonly Said[] =>
  counted(count, { ko: '멈춘 기한', en: 'deadlines asleep' });
const looked = (event: CaseEventOf<'personMissing' | 'searchContinued'>): readonly Said[] => [
  by(event.due.day),
  ...asleep(event.asleep.length),
];

/** Events of the case itself, from the report to the archive. */
export const caseDetails = {
  caseOpened: reported,
  reportJoined: reported,
  contactRecorded: ({ mode, outcome }) => [contactModeLabels[mode], contactOutcomeLabels[outcome]],
  personMissing: looked,
  searchContinued: looked,
  personFound: ({ foundOn, refuses, awake }) => [
    dayWords(foundOn),
    ...(refuses ? [contactOutcomeLabels.REFUSED] : []),
    ...counted(awake.length, { ko: '다시 이어지는 기한', en: 'deadlines that go on' }),
  ],
  locationRequested: ({ due }) => [by(due.day)],
  locationRecorded: ({ received }) => [
    received
      ? { ko: '전화번호를 받음', en: 'the number was given' }
      : { ko: '전화번호를 받지 못함', en: 'no number was given' },
  ],
  locationTold: ({ way }) => [tellingWayLabels[way]],
  identityRecorded: nothing,
  foundDifferent: nothing,
  householdMerged: nothing,
  householdAbsorbed: ({ unseen }) =>
    unseen ? [{ ko: '아직 만나지 못함', en: 'nobody has seen the person yet' }] : [],
  memberLeft: ({ leftOn }) => [dayWords(leftOn)],
  intakeRecorded: ({ nextStep, told }) => {
    const way = tellingWayLabels[told];
    return [nextStepLabels[nextStep], { ko: `개인정보 안내: ${way.ko}`, en: `told of data use: ${way.en}` }];
  },
  caseRegistered: nothing,
  assessmentRecorded: ({ no, crisisLevel, areas }) => [
    times(no, { ko: '조사', en: 'assessment' }),
    {
      ko: `위기도 ${crisisLevelLabels[crisisLevel].ko}`,
      en: `crisis level ${crisisLevelLabels[crisisLevel].en}`,
    },
    ...areas.filter(({ level }) => level !== 'NONE').map(needWords),
  ],
  conferenceRecorded: ({ heldOn, present, experts, basis, advises, agreed }) => [
    dayWords(heldOn),
    people(present),
    ...experts.map(expertWords),
    ...(basis ? [shareBasisLabels[basis]] : []),
    { ko: `의견: ${caseClassLabels[advises].ko}`, en: `advice: ${caseClassLabels[advises].en}` },
    ...(agreed ? agreedWords(agreed) : []),
  ],
  caseClassified: ({ caseClass }) => [caseClassLabels[caseClass]],
  planMade: ({ areas, opinion, unsignedReason, planVersion }) => [
    times(planVersion, { ko: '계획', en: 'plan' }),
    { ko: `본인 의견: ${planOpinionLabels[opinion].ko}`, en: `the person: ${planOpinionLabels[opinion].en}` },
    ...(unsignedReason
      ? [
          {
            ko: `서명 없음: ${unsignedReasonLabels[unsignedReason].ko}`,
            en: `not signed: ${unsignedReasonLabels[unsignedReason].en}`,
          },
        ]
      : []),
    ...areas.map((area) => needLabels[area]),
  ],
  serviceReviewed: nothing,
  closingRequested: ({ reason, noFollowUp }) => [
    closingReasonLabels[reason],
    ...(noFollowUp
      ? [
          {
            ko: `사후관리 없음: ${noFollowUpReasonLabels[noFollowUp].ko}`,
            en: `no follow-up: ${noFollowUpReasonLabels[noFollowUp].en}`,
          },
        ]
      : []),
  ],
  closingReturned: ({ reason }) => [returnReasonLabels[reason]],
  closingApproved: ({ closedOn, takeOver, followUps }) => [
    dayWords(closedOn),
    ...takenOver(takeOver),
    ...counted(followUps.length, { ko: '사후관리', en: 'follow-ups' }),
  ],
  followUpRecorded: ({ no, outcome }) => [
    { ko: `${String(no)}번째`, en: `no. ${String(no)}` },
    followUpOutcomeLabels[outcome],
  ],
  caseEnded: ({ cause, duties }) => [endCauseLabels[cause], ...duties.map((duty) => caseDutyLabels[duty])],
  caseArchived: ({ cause }) => [archiveCauseLabels[cause]],
} as const satisfies Partial<Details>;
