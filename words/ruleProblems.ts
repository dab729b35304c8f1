import type { Said } from './language.ts';

/** What a change of the rulebook is refused for. */
export const ruleProblems = {
  ruleLoosens: {
    ko: '법령이 정한 것보다 느슨하게 바꿀 수 없습니다. 직원의 기한은 더 짧게, 당사자의 기한은 더 길게만 바꿀 수 있고, 금액은 법령의 한도 안에서만 정할 수 있습니다.',
    en: 'A law cannot be loosened. The time of the office may only become shorter and that of the household longer, and amounts stay within the law.',
  },
  ruleWrongValue: {
    ko: '값이 이 기준과 맞지 않습니다. 정수로 적고, 가구원 수별 금액은 1명부터 빠짐없이(기준 중위소득은 7명까지) 앞의 금액보다 작지 않게, 처음 지원은 모두 더한 상한보다 크지 않게 적어 주세요.',
    en: 'The value does not fit this rule. Please give whole numbers; amounts by household size from one person on without a gap (median incomes up to seven) and never falling, and no first support above the cap.',
  },
  ruleWrongPlace: {
    ko: '이 기준을 둘 수 있는 곳이 아닙니다. 장관이 고시하는 기준은 전국에만, 조례로 정하는 사유는 그 조례가 있는 곳에만 둘 수 있습니다.',
    en: 'This rule cannot stand at that place: what the minister announces is for the whole country, and what an ordinance names is for its own place.',
  },
  ruleWrongStrength: {
    ko: '이 기준의 효력은 법에 따라 정해져 있습니다. 장관이 고시하는 기준은 고시, 조례로 정하는 사유는 조례·지방 기준입니다.',
    en: 'How hard this rule is follows from the law: what the minister announces is a notice, and what an ordinance names is local.',
  },
  ruleTextMissing: {
    ko: '이 사유가 무엇인지 조례나 고시의 글로 적어 주세요. 담당자가 그 글을 보고 판단합니다.',
    en: 'Please give the reason in the words of the ordinance or notice; officers decide by them.',
  },
  ruleUnchanged: {
    ko: '그날 이곳에서 이미 이 값을 씁니다. 다른 값을 적어 주세요.',
    en: 'This is what holds there on that day already. Please give another value.',
  },
  rulePassed: {
    ko: '시행일이 지났습니다. 지난 날로 바꾸면 이미 한 일이 늦은 것이 될 수 있으므로 오늘이나 그 뒤의 날을 적어 주세요.',
    en: 'The first day has passed. A rule from the past could make somebody late, so please name today or a later day.',
  },
  ruleEndsFirst: {
    ko: '마지막 날이 시행일보다 빠릅니다. 날짜를 확인해 주세요.',
    en: 'The last day comes before the first. Please check the days.',
  },
  ruleMeets: {
    ko: '같은 곳에 같은 기준이 그 기간에 이미 승인되어 있습니다. 겹치지 않는 날을 적어 주세요.',
    en: 'A row of this rule and place is approved for some of these days. Please choose days that do not overlap.',
  },
  ruleWaits: {
    ko: '같은 곳의 같은 기준이 승인을 기다리고 있습니다. 그것을 먼저 승인하거나 되돌려 주세요.',
    en: 'Another change of this rule waits for this place. Please approve it or send it back first.',
  },
  rulesFull: {
    ko: '동시에 쓸 수 있는 기준은 40건까지입니다. 널리 바뀐 기준은 검토한 파일로 받아 주세요.',
    en: 'Forty rows at most may hold or be to come at once. Please take wide changes in with a reviewed file.',
  },
  ruleChangeNotFound: {
    ko: '승인을 기다리는 그런 기준이 없습니다. 목록을 새로 확인해 주세요.',
    en: 'No such change waits. Please read the list again.',
  },
  ruleReasonMissing: {
    ko: '되돌리는 까닭을 적어 주세요. 올린 분이 고쳐서 다시 올릴 수 있습니다.',
    en: 'Please say why it goes back, so that its proposer can mend it.',
  },
} as const satisfies Record<string, Said>;
