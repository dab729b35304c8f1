import type { Letter } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import type { CaseEvent } from './events.ts';
import type { CrisisCase, Household } from './state.ts';

/** What a letter may be about; the words lie in `words`, and none of them names a person. */
export const letterTemplates = [
  'caseOpened',
  'reportJoined',
  'grantRequested',
  'grantDecided',
  'adequacyAsked',
  'supportEnded',
  'conferenceAsked',
  'linkageOffered',
  'linkageRepeated',
  'closingAsked',
  'closingReturned',
  'closingApproved',
  'dutyPassed',
  'dutyEscalated',
] as const;
export type LetterTemplate = (typeof letterTemplates)[number];

type Facts = Letter['facts'];

/** Who must hear of the event; asked with the state after it. */
export function letters(event: CaseEvent, { current: c }: Household): Letter[] {
  if (!c) return [];
  const { officer, emergencyOfficer, head, conferenceChair, committeeChair } = c.people;
  switch (event.type) {
    case 'caseOpened':
      return [...to(c, [officer, ...(event.urgent ? [head] : [])], 'caseOpened', { dueAt: event.due.at })];
    case 'reportJoined':
      return to(c, [officer], 'reportJoined');
    case 'assessmentRecorded':
      return event.due ? to(c, [conferenceChair], 'conferenceAsked', { dueAt: event.due.at }) : [];
    case 'grantRequested':
      return to(c, [emergencyOfficer], 'grantRequested', {
        dueAt: event.dues.fieldCheck.at,
        about: event.grantId,
      });
    case 'grantDecided':
      return to(c, [head, officer], 'grantDecided', { about: event.grantId });
    case 'afterCheckRecorded':
      return to(c, [committeeChair], 'adequacyAsked', { dueAt: event.due.at, about: event.grantId });
    case 'supportEnded':
      return to(c, [officer, emergencyOfficer], 'supportEnded', { about: event.supportId });
    case 'linkageOffered':
      return [toResource(c, event.resourceId, 'linkageOffered', event.due.at)];
    case 'closingRequested':
      return to(c, [head], 'closingAsked', { dueAt: event.due.at });
    case 'closingReturned':
      return to(c, [officer], 'closingReturned');
    case 'closingApproved':
      return to(c, [officer], 'closingApproved');
    case 'dutyPassed':
      return [...to(c, [event.owner], 'dutyPassed', passedFacts(event)), ...repeatedOffer(c, event)];
    case 'dutyEscalated':
      return to(c, [event.to], 'dutyEscalated', passedFacts(event));
    case 'contactRecorded':
    case 'intakeRecorded':
    case 'caseRegistered':
    case 'conferenceRecorded':
    case 'caseClassified':
    case 'planMade':
    case 'serviceReviewed':
    case 'dutyOpened':
    case 'fieldCheckRecorded':
    case 'supportPaid':
    case 'adequacyRecorded':
    case 'linkageAnswered':
    case 'linkageReviewed':
    case 'visitsPlanned':
    case 'visitsEnded':
    case 'visitRecorded':
    case 'followUpRecorded':
    case 'caseArchived':
      return [];
  }
}

/** The same letter to each, once where one person holds two seats. */
function to(
  c: CrisisCase,
  people: readonly StaffId[],
  template: LetterTemplate,
  facts: Facts = {},
): Letter[] {
  return [...new Set(people)].map((staffId) => ({
    to: { staffId },
    template,
    facts: { ...facts, caseNo: c.caseNo },
  }));
}

function toResource(c: CrisisCase, resourceId: string, template: LetterTemplate, dueAt: string): Letter {
  return { to: { resourceId }, template, facts: { caseNo: c.caseNo, dueAt } };
}

const passedFacts = ({ act, about }: { readonly act: string; readonly about: string | null }): Facts =>
  about ? { act, about } : { act };

/** A helper who stays silent is asked once more on the day the answer was due. */
function repeatedOffer(
  c: CrisisCase,
  { act, about, dueAt }: Extract<CaseEvent, { type: 'dutyPassed' }>,
): Letter[] {
  if (act !== 'answerLinkage') return [];
  const linkage = c.linkages.find(({ id }) => id === about);
  return linkage ? [toResource(c, linkage.resourceId, 'linkageRepeated', dueAt)] : [];
}
