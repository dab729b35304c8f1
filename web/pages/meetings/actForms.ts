import type { TargetView } from '../../../api/views/agenda.ts';
import { settlements, urgentCauses, type MeetingAct } from '../../../domain/meeting/acts.ts';
import { agendaWords as words } from '../../../words/agendaPages.ts';
import { committeeLabels } from '../../../words/committeeLabels.ts';
import { momentWords } from '../../../words/dates.ts';
import { invitationWords } from '../../../words/invitationPages.ts';
import type { Said } from '../../../words/language.ts';
import { settlementLabels, urgentCauseLabels } from '../../../words/meetingLabels.ts';
import { sittingWords } from '../../../words/sittingPages.ts';
import { fixed, one, oneOrNone, optionsOf, type Field, type Option } from '../../forms/field.ts';
import type { FoldedForm } from '../../forms/folded.tsx';
import { joined, named } from '../../parts/joined.ts';

/** Forms of acts on a meeting that stand on more than one of its pages. */

export const actAt = (meetingId: string, act: MeetingAct): string => `/api/meetings/${meetingId}/${act}`;

/** A form whose act is on the meeting as a whole, so that a page has it once. */
const ofMeeting = (
  meetingId: string,
  act: 'callMeeting' | 'moveItems' | 'renewRoster',
  { title, button = title }: { readonly title: Said; readonly button?: Said },
) => ({ id: act, form: act, title, button, action: actAt(meetingId, act) });

/** Why it is urgent, where it may also be in time. */
export const urgentField = (hint?: Said): Field =>
  oneOrNone('urgentCause', words.urgent, {
    none: words.inTime,
    options: optionsOf(urgentCauses, urgentCauseLabels),
    ...(hint ? { hint } : {}),
  });

/** After the last day of notice an urgent cause is asked for, before it there may be none. */
export const callForm = (meetingId: string, isPast: boolean): FoldedForm => ({
  ...ofMeeting(meetingId, 'callMeeting', { title: words.call }),
  lead: words.callLead,
  fields: [
    isPast ? one('urgentCause', words.urgent, optionsOf(urgentCauses, urgentCauseLabels)) : urgentField(),
  ],
});

/** A sitting as a choice: its day, its place, its committee. */
export const targetOption = ({ meetingId, kind, placeName, startsAt }: TargetView): Option => ({
  value: meetingId,
  said: joined([momentWords(startsAt), named(placeName), committeeLabels[kind]]),
});

/** To which sitting, of those that take it. */
export const targetField = (options: readonly Option[]): Field => ({
  ...{ kind: 'select', name: 'to', said: words.referTo, choose: words.choose },
  options,
});

/** What was left undecided, to another sitting of the committee. */
export const moveItemsForm = (meetingId: string, targets: readonly Option[]): FoldedForm => ({
  ...ofMeeting(meetingId, 'moveItems', { title: words.move }),
  lead: targets.length === 0 ? words.noTarget : words.moveLead,
  fields: [targetField(targets)],
  isOpen: true,
});

/** Who has a seat by now, after members were replaced. */
export const rosterForm = (meetingId: string): FoldedForm => ({
  ...ofMeeting(meetingId, 'renewRoster', {
    title: invitationWords.roster,
    button: invitationWords.rosterButton,
  }),
  lead: invitationWords.rosterLead,
  fields: [],
});

/** What an act on one item asks besides the item. */
export type ItemAsks = Pick<FoldedForm, 'title' | 'lead' | 'fields' | 'isGrave'>;

/** The form of such an act; `about` tells the forms of several items on one page apart. */
export const itemForm = (
  { meetingId, no }: { readonly meetingId: string; readonly no: number },
  act: MeetingAct,
  asks: ItemAsks,
): FoldedForm => {
  const about = String(no);
  return {
    ...asks,
    ...{ id: `${act}-${about}`, form: act, about, action: actAt(meetingId, act), button: asks.title },
    fields: [fixed('item', about), ...asks.fields],
  };
};

/** A decision that its case did not take. */
export const settleAsks: ItemAsks = {
  title: sittingWords.settle,
  fields: [one('settlement', sittingWords.settlement, optionsOf(settlements, settlementLabels))],
};

/** 제척 and 기피, of one of these members. */
export const recusalAsks = (
  act: 'excludeMember' | 'challengeMember',
  members: readonly Option[],
): ItemAsks => {
  const isLaw = act === 'excludeMember';
  return {
    title: isLaw ? sittingWords.exclude : sittingWords.challenge,
    lead: isLaw ? sittingWords.excludeLead : sittingWords.challengeLead,
    isGrave: true,
    fields: [
      {
        ...{ kind: 'select', name: 'member', said: sittingWords.member, choose: sittingWords.chooseMember },
        options: members,
      },
    ],
  };
};
