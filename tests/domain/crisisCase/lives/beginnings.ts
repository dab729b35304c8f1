import type { Act } from '../../../../domain/crisisCase/acts.ts';
import type { PlayedHousehold } from '../../household.ts';

/** Acts one after another, or days that pass. */
type Past = readonly (readonly [act: Act, change?: object] | { readonly days: number })[];

const toIntake: Past = [['recordContact'], ['recordIntake']];
const toPlan: Past = [
  ...toIntake,
  ['register'],
  ['recordAssessment'],
  ['recordConference'],
  ['classify'],
  ['plan'],
];
const grant = (...supports: object[]): Past => [
  ['requestGrant', { supports }],
  ['recordFieldCheck'],
  ['decideGrant'],
];
const housing = { kind: 'HOUSING', sub: null };
const medical = { kind: 'MEDICAL', sub: null };
const heard: Past = [
  ['recordPayment'],
  ['recordAfterCheck'],
  ['recordAdequacy', { outcome: 'FRAUD' }],
  ['giveNotice', { opinionUntil: null, waiver: 'WAIVED_BY_PERSON' }],
];

/** One help that is over: while it waits for its review nothing of its kind is asked for again. */
const cured: Past = [
  ...grant(medical),
  ['recordPayment'],
  ['recordAfterCheck'],
  ['recordAdequacy', { outcome: 'ADEQUATE' }],
  { days: 2 },
];

/** What may lie behind a household when a life begins, so that the later chapters are lived as well as the first. */
export const beginnings: Readonly<Record<string, Past>> = {
  'only reported': [],
  'wants no help': [['recordContact', { outcome: 'REFUSED' }]],
  informed: [['recordContact'], ['recordIntake', { nextStep: 'INFO_ONLY' }]],
  planned: toPlan,
  'in service, with helpers': [...toPlan, ['planVisits'], ['offerLinkage'], ['answerLinkage'], ['escalate']],
  'housed and cared for': [...toIntake, ...grant(housing, medical), ['requestExtension']],
  'helped as often as may be': [...cured, ...cured, ...grant(medical).slice(0, 2)],
  'heard after a deceit': [...grant(medical), ...heard],
  'served with an order': [...grant(medical, housing), ...heard, ['orderReturn'], ['serveNotice']],
  'dunned in vain': [
    ...[...grant(medical), ...heard, ['orderReturn'], ['serveNotice'], { days: 40 }],
    ...[['dunReturn'], ['serveNotice', { notice: 'DUNNING' }], { days: 40 }],
  ] as Past,
  'owes an excess': [
    ...grant(medical),
    ...[['recordPayment'], ['recordAfterCheck'], ['recordAdequacy', { outcome: 'ADEQUATE' }]],
    ['giveNotice', { opinionUntil: null, waiver: 'WAIVED_BY_PERSON', ground: 'EXCESS' }],
    ...[['orderReturn', { stop: false }], ['serveNotice'], { days: 40 }],
  ] as Past,
};

export function begin(house: PlayedHousehold, past: Past): void {
  for (const step of past) {
    if ('days' in step) house.wait(step);
    else house.does(...step);
  }
}
