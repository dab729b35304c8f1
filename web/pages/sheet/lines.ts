import type { SheetGrant, SheetView } from '../../../api/views/sheet.ts';
import type { GrantView } from '../../../api/views/emergencySupport.ts';
import type { Instant, PlainDate } from '../../../domain/time.ts';
import { dayWords, momentWords, wonWords } from '../../../words/dates.ts';
import { externalSystemLabels } from '../../../words/externalLabels.ts';
import { crisisReasonLabels, nextStepLabels, reporterLabels } from '../../../words/labels.ts';
import type { Said } from '../../../words/language.ts';
import { sheetWords } from '../../../words/sheetWords.ts';
import { kindWords } from '../../../words/timeline.ts';
import { describe } from '../../parts/about.ts';
import { shownNumber } from '../../parts/externalNumber.ts';
import { joined, named } from '../../parts/joined.ts';
import { maskedAddress, maskedBirth, maskedEnd, maskedName } from '../../parts/masked.ts';
import { say, type Scene } from '../../scene.ts';

/** One box of a form: what goes into it, and what paper shows of it. */
export interface SheetLine {
  readonly said: Said;
  readonly value: string;
  readonly printed: string;
  /** A narrative of several lines. */
  readonly isLong?: true;
}

/** The boxes of one form, and where their order comes from. */
export interface SheetPart {
  readonly id: string;
  readonly title: Said;
  readonly order: Said | null;
  readonly lines: readonly SheetLine[];
}

/** The forms in the order in which a case meets them. */
export function partsOfSheet(scene: Scene, view: SheetView): readonly SheetPart[] {
  const numbers = numberLines(scene, view);
  return [
    { id: 'intake', title: sheetWords.intake, order: sheetWords.intakeOrder, lines: intake(scene, view) },
    ...view.case.grants.map((grant) => ({
      id: `grant-${grant.id}`,
      title: joined([sheetWords.fieldCheck, describe(view.case, grant.id)]),
      order: sheetWords.fieldCheckOrder,
      lines: grantLines(
        scene,
        grant,
        view.grants.find(({ grantId }) => grantId === grant.id),
      ),
    })),
    ...(numbers.length === 0
      ? []
      : [{ id: 'numbers', title: sheetWords.numbers, order: null, lines: numbers }]),
  ];
}

/** What paper may show as it is. */
const open = (said: Said, value: string): SheetLine => ({ said, value, printed: value });

/** What paper shows masked; what nobody knows has nothing to mask. */
function hidden(
  scene: Scene,
  said: Said,
  { value, mask }: { value: string | null | undefined; mask: (text: string) => string },
): SheetLine {
  if (value) return { said, value, printed: mask(value) };
  return open(said, say(scene, sheetWords.unknown));
}

function intake(scene: Scene, view: SheetView): readonly SheetLine[] {
  const { case: c, person, told, reporterKind, crisisReasons } = view;
  const words = reasonsIn(scene, crisisReasons);
  return [
    open(sheetWords.caseNo, c.caseNo),
    open(sheetWords.receivedAt, momentIn(scene, c.openedAt)),
    open(sheetWords.channel, say(scene, reporterLabels[reporterKind])),
    hidden(scene, sheetWords.name, { value: person?.name, mask: maskedName }),
    hidden(scene, sheetWords.birth, { value: person?.birth, mask: maskedBirth }),
    hidden(scene, sheetWords.address, { value: person?.address, mask: maskedAddress }),
    hidden(scene, sheetWords.phone, { value: person?.phone, mask: maskedEnd }),
    ...members(scene, view),
    open(sheetWords.urgentRisk, say(scene, c.urgent ? sheetWords.yes : sheetWords.no)),
    open(sheetWords.crisisReasons, words),
    told === null
      ? open(sheetWords.complaint, say(scene, sheetWords.unknown))
      : {
          said: sheetWords.complaint,
          value: told,
          printed: say(scene, sheetWords.notPrinted),
          isLong: true,
        },
    open(sheetWords.nextStep, say(scene, c.nextStep ? nextStepLabels[c.nextStep] : sheetWords.none)),
  ];
}

function members(scene: Scene, { person }: SheetView): readonly SheetLine[] {
  return (person?.members ?? []).map(({ name, birth, relation }, n) => {
    const said = joined([sheetWords.member, named(String(n + 1))]);
    const known = [relation, name, birth].filter((text) => text !== null && text !== undefined);
    if (known.length === 0) return open(said, say(scene, sheetWords.unknown));
    const masked = [relation, name && maskedName(name), birth && maskedBirth(birth)];
    return { said, value: known.join(' '), printed: masked.filter(Boolean).join(' ') };
  });
}

function grantLines(scene: Scene, grant: GrantView, told: SheetGrant | undefined): readonly SheetLine[] {
  const { requestedAt, asked, householdSize, decidedOn, supports } = grant;
  const none = say(scene, sheetWords.none);
  const byHand = say(scene, sheetWords.byHand);
  const checkedAt = told?.checkedAt ?? null;
  return [
    open(sheetWords.requestedAt, momentIn(scene, requestedAt)),
    open(sheetWords.supports, asked.map((kind) => say(scene, kindWords(kind))).join(', ')),
    open(sheetWords.crisisReasons, reasonsIn(scene, told?.crisisReasons ?? [])),
    open(sheetWords.householdSize, String(householdSize)),
    open(
      sheetWords.period,
      checkedAt ? `${momentIn(scene, requestedAt)} ~ ${momentIn(scene, checkedAt)}` : none,
    ),
    open(sheetWords.scope, say(scene, sheetWords.scopeText)),
    open(sheetWords.checker, told?.checkedBy?.name ?? none),
    open(sheetWords.law, say(scene, sheetWords.lawText)),
    open(sheetWords.papersShown, byHand),
    open(sheetWords.other, byHand),
    open(sheetWords.decidedOn, decidedOn ? dayIn(scene, decidedOn) : none),
    open(sheetWords.given, supports.map((support) => givenIn(scene, support)).join(', ') || none),
  ];
}

function givenIn(scene: Scene, support: GrantView['supports'][number]): string {
  const { units, amountWon, from, to } = support;
  const period = `${dayIn(scene, from)} ~ ${dayIn(scene, to)}`;
  return `${say(scene, kindWords(support))} ${say(scene, wonWords(amountWon))} × ${String(units)} (${period})`;
}

/** Those that hold, each with what it is of. */
function numberLines(scene: Scene, { case: c }: SheetView): readonly SheetLine[] {
  const current = c.externalNumbers.filter(({ replacedBy }) => replacedBy === null);
  return current.map((one) => {
    const of = one.grantId === null ? [] : [describe(c, one.grantId)];
    const value = say(scene, shownNumber(one));
    const said = joined([externalSystemLabels[one.system], ...of]);
    return { said, value, printed: one.number === null ? value : maskedEnd(value) };
  });
}

const reasonsIn = (scene: Scene, reasons: SheetView['crisisReasons']): string =>
  reasons.map((reason) => say(scene, crisisReasonLabels[reason])).join(', ') ||
  say(scene, sheetWords.unknown);

const momentIn = (scene: Scene, at: Instant): string => say(scene, momentWords(at));
const dayIn = (scene: Scene, day: PlainDate): string => say(scene, dayWords(day));
