import type { CaseView } from '../../api/views/case.ts';
import type { CaseClockView } from '../../api/views/clock.ts';
import type { ConsentView } from '../../api/views/consent.ts';
import { seats, type Seat } from '../../domain/crisisCase/state.ts';
import { aboutWords } from '../../words/casePages.ts';
import { consentKindLabels } from '../../words/consentLabels.ts';
import { by, until } from '../../words/details.ts';
import { clockDutyWords } from '../../words/duties.ts';
import { escalationLevelLabels } from '../../words/escalationLabels.ts';
import { fieldWords, supportLeft } from '../../words/formPages.ts';
import { extensionDeciderLabels } from '../../words/helpLabels.ts';
import { seatLabels, stageLabels } from '../../words/labels.ts';
import type { Said } from '../../words/language.ts';
import { selectionThingLabels } from '../../words/selectionLabels.ts';
import { kindWords } from '../../words/timeline.ts';
import { joined, named } from './joined.ts';

/** What an id inside a case stands for, so that one can be told from another; the id's own words where nothing is known. */
export function describe(view: CaseView, about: string): Said {
  const told = ways.map((way) => way(view, about)).find((said) => said !== null);
  return told ?? aboutWords(about);
}

type Way = (view: CaseView, about: string) => Said | null;

const isSeat = (text: string): text is Seat => (seats as readonly string[]).includes(text);

const seat: Way = ({ people }, about) =>
  isSeat(about) ? joined([seatLabels[about], named(people[about].name)]) : null;

const clock: Way = ({ clocks }, about) => {
  const found = clocks.find(({ id }) => id === about);
  return found ? clockName(found) : null;
};

const clockName = (found: CaseClockView): Said =>
  joined([
    clockDutyWords(found),
    ...(found.about === null ? [] : [aboutWords(found.about)]),
    by(found.dueDay),
  ]);

const supportName: Way = ({ grants }, about) => {
  const found = grants.flatMap(({ supports }) => supports).find(({ id }) => id === about);
  return found ? supportLeft(kindWords(found), found.leftWon) : null;
};

const extension: Way = (view, about) => {
  const found = view.extensions.find(({ id }) => id === about);
  const support = view.grants.flatMap(({ supports }) => supports).find(({ id }) => id === found?.supportId);
  return found && support ? joined([kindWords(support), extensionDeciderLabels[found.by]]) : null;
};

const selection: Way = ({ selections }, about) => {
  const found = selections.find(({ id }) => id === about);
  return found ? selectionThingLabels[found.thing] : null;
};

const linkage: Way = ({ linkages }, about) => {
  const found = linkages.find(({ id }) => id === about);
  return found ? named(found.resourceName) : null;
};

const escalation: Way = ({ escalations }, about) => {
  const found = escalations.find(({ id }) => id === about);
  return found ? escalationLevelLabels[found.level] : null;
};

const consent: Way = ({ consents }, about) => {
  const found = consents.find(({ id }) => id === about);
  return found ? joined([consentName(found), until(found.until)]) : null;
};

/** What was agreed to, and for whom where that matters. */
export function consentName({ kind, resourceName }: ConsentView): Said {
  if (kind !== 'CONSENT_3RD') return consentKindLabels[kind];
  return joined([
    consentKindLabels[kind],
    resourceName === null ? fieldWords.recipientNone : named(resourceName),
  ]);
}

const household: Way = ({ alike }, about) => {
  const found = alike.find(({ householdId }) => householdId === about);
  return found ? joined([named(found.caseNo), named(found.dong.name), stageLabels[found.stage]]) : null;
};

const ways: readonly Way[] = [
  seat,
  clock,
  supportName,
  extension,
  selection,
  linkage,
  escalation,
  consent,
  household,
];
