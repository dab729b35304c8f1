import type { DatedRoleView, StaffPersonView } from '../../../api/views/account.ts';
import type { StaffView } from '../../../api/views/clock.ts';
import { roles } from '../../../domain/roles.ts';
import { leaveCauses, reassignCauses } from '../../../domain/staffing.ts';
import type { PlainDate } from '../../../domain/time.ts';
import { roleLabels } from '../../../words/labels.ts';
import { staffForms, staffWords } from '../../../words/settingsPages.ts';
import { leaveCauseLabels, reassignCauseLabels } from '../../../words/staffingLabels.ts';
import { fixed, one, optionsOf, yesOrNo, type Field, type Option } from '../../forms/field.ts';
import type { FoldedForm } from '../../forms/folded.tsx';
import { joined, named } from '../../parts/joined.ts';
import { detailFields, placeOptions } from './newPerson.tsx';
import { roleSaid } from './roles.tsx';
import { roundSaid } from './rounds.tsx';

/** What may be done about this person now, each as one form. */
export function personForms(view: StaffPersonView, today: PlainDate): readonly FoldedForm[] {
  const { may, active } = view;
  return [
    ...view.roles.filter((role) => role.may.approve).map((role) => approveForm(view, role)),
    ...(may.giveRoles ? [giveForm(view, today)] : []),
    ...view.roles.filter((role) => role.may.date).map((role) => dateForm(view, role)),
    ...(may.nameDeputy ? instead(view, today) : []),
    ...(may.keep ? [changeForm(view)] : []),
    ...(may.keep && active ? [codeForm(view), closeForm(view)] : []),
    ...(may.keep && !active ? [reopenForm(view)] : []),
  ];
}

const at = ({ staffId }: StaffPersonView, act: string): string => `/api/staff/${staffId}/${act}`;

const approveForm = (view: StaffPersonView, role: DatedRoleView): FoldedForm => ({
  id: `approveRole-${role.role}-${role.place.code}`,
  form: 'approveRole',
  title: joined([staffForms.approveRole, roleSaid(role)]),
  action: at(view, 'roles/approval'),
  fields: [fixed('role', role.role), fixed('place', role.place.code)],
  button: staffForms.approveRole,
  isOpen: true,
});

const giveForm = (view: StaffPersonView, today: PlainDate): FoldedForm => ({
  id: 'giveRole',
  form: 'giveRole',
  title: staffForms.giveRole,
  lead: staffForms.giveRoleLead,
  action: at(view, 'roles'),
  fields: [
    {
      kind: 'select',
      name: 'role',
      said: staffWords.role,
      options: optionsOf(roles, roleLabels),
      choose: staffWords.choosePlace,
    },
    {
      kind: 'select',
      name: 'place',
      said: staffWords.place,
      options: placeOptions(view.places),
      choose: staffWords.choosePlace,
    },
    { kind: 'day', name: 'from', said: staffForms.from, preset: today },
    { kind: 'day', name: 'until', said: staffForms.until, hint: staffForms.untilHint, optional: true },
  ],
  button: staffForms.giveRole,
});

const dateForm = (view: StaffPersonView, role: DatedRoleView): FoldedForm => ({
  id: `dateRole-${role.role}-${role.place.code}`,
  form: 'dateRole',
  title: joined([staffForms.dateRole, roleSaid(role)]),
  action: at(view, 'roles/days'),
  ifMatch: view.etag,
  fields: [
    fixed('role', role.role),
    fixed('place', role.place.code),
    {
      kind: 'day',
      name: 'until',
      said: staffForms.until,
      hint: staffForms.untilHint,
      optional: true,
      ...(role.until ? { preset: role.until } : {}),
    },
  ],
  button: staffForms.dateRoleButton,
  other: { name: 'now', value: 'true', said: staffForms.endNow },
});

const people = (staff: readonly StaffView[]): readonly Option[] =>
  staff.map(({ staffId, name }) => ({ value: staffId, said: named(name) }));

/** A deputy for some days, or somebody else for good. */
function instead(view: StaffPersonView, today: PlainDate): readonly FoldedForm[] {
  const { candidates } = view;
  const options = people(candidates);
  const choose = staffForms.choosePerson;
  const lead = candidates.length === 0 ? { lead: staffForms.nobodyFits } : {};
  return [
    {
      id: 'leave',
      form: 'leave',
      title: staffForms.leave,
      lead: staffForms.leaveLead,
      ...lead,
      action: at(view, 'leaves'),
      fields: [
        { kind: 'select', name: 'deputy', said: staffForms.deputy, options, choose },
        { kind: 'day', name: 'from', said: staffForms.from, preset: today },
        { kind: 'day', name: 'until', said: staffForms.until },
        one('leaveCause', staffForms.leaveCause, optionsOf(leaveCauses, leaveCauseLabels)),
      ],
      button: staffForms.leave,
    },
    ...leavesToEnd(view),
    {
      id: 'handover',
      form: 'handover',
      title: staffForms.handover,
      lead: staffForms.handoverLead,
      ...lead,
      action: at(view, 'handovers'),
      isOpen: !view.active && view.duties.length + view.dongSeats.length + view.standsIn + view.receipts > 0,
      fields: [
        { kind: 'select', name: 'to', said: staffForms.to, options, choose },
        one('reassignCause', staffForms.reassignCause, optionsOf(reassignCauses, reassignCauseLabels)),
        yesOrNo('dongSeats', staffForms.dongSeats, {
          yes: staffForms.dongSeatsYes,
          no: staffForms.dongSeatsNo,
        }),
      ],
      button: staffForms.handover,
    },
  ];
}

/** A leave that is planned or under way, as long as it looks for cases. */
const leavesToEnd = (view: StaffPersonView): readonly FoldedForm[] =>
  view.rounds
    .filter(({ content, endedAt }) => content.kind === 'leave' && endedAt === null)
    .map((round) => ({
      id: `comeBack-${round.circularId}`,
      form: 'comeBack',
      title: joined([staffForms.comeBack, roundSaid(round)]),
      lead: staffForms.comeBackLead,
      action: at(view, 'returns'),
      fields: [fixed('leave', round.circularId)],
      button: staffForms.comeBack,
    }));

const changeForm = (view: StaffPersonView): FoldedForm => {
  const { name, email, home, places } = view;
  const homes = places.some(({ code }) => code === home.code) ? places : [home, ...places];
  return {
    id: 'changeAccount',
    form: 'changeAccount',
    title: staffForms.changeAccount,
    action: at(view, 'details'),
    ifMatch: view.etag,
    fields: detailFields(homes, { name, email, home: home.code }),
    button: staffForms.save,
  };
};

const codeForm = (view: StaffPersonView): FoldedForm => ({
  id: 'issueCode',
  form: 'issueCode',
  title: staffForms.issueCode,
  lead: staffForms.issueCodeLead,
  action: at(view, 'first-code'),
  fields: [],
  button: staffForms.issueCode,
});

const closeForm = (view: StaffPersonView): FoldedForm => {
  const isFree = view.duties.length + view.dongSeats.length + view.standsIn + view.receipts === 0;
  return {
    id: 'closeAccount',
    form: 'closeAccount',
    title: staffForms.closeAccount,
    lead: staffForms.closeLead,
    action: at(view, 'deactivation'),
    ifMatch: view.etag,
    fields: isFree
      ? []
      : [
          {
            ...yesOrNo('leaveDuties', staffForms.leaveDuties, {
              yes: staffForms.leaveDutiesYes,
              no: staffForms.leaveDutiesNo,
            }),
            preset: 'false',
          } as Field,
        ],
    button: staffForms.closeAccount,
    isGrave: true,
  };
};

const reopenForm = (view: StaffPersonView): FoldedForm => ({
  id: 'reopenAccount',
  form: 'reopenAccount',
  title: staffForms.reopenAccount,
  action: at(view, 'reactivation'),
  ifMatch: view.etag,
  fields: [],
  button: staffForms.reopenAccount,
});
