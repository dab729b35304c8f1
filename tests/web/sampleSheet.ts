import type { Visitor } from '../../api/seam.ts';
import { ofType } from '../../api/views/happened.ts';
import type { SheetView } from '../../api/views/sheet.ts';
import { caseViewOf, withNames, type SampleCase } from './samples.ts';

/** The sheet of a played household, with papers as if opened. */
export function sheetOf(sample: SampleCase, visitor: Visitor): SheetView {
  const history = withNames(sample.household.history());
  const [opened] = ofType(history, 'caseOpened');
  if (!opened) throw new Error('The sample was never opened.');
  const { reporterKind, crisisReasons } = opened.event;
  const view = caseViewOf(sample, visitor, 'whole');
  return {
    case: view,
    person: {
      name: '배성우',
      birth: '1979-03-02' as SheetPerson['birth'],
      phone: '010-0000-4821',
      address: '금호1가동 00-12, 302',
      members: [{ name: '배성우', birth: null, relation: null }],
    },
    told: 'Bills pile up at the door.\nNo light for days.',
    reporterKind,
    crisisReasons,
    grants: ofType(history, 'grantRequested').map(({ at, event }) => ({
      grantId: event.grantId,
      crisisReasons: event.crisisReasons,
      checkedAt: at,
      checkedBy: view.people.emergencyOfficer,
    })),
  };
}

type SheetPerson = NonNullable<SheetView['person']>;
