import type { Warning } from '../domain/emergencySupport/warnings/warning.ts';
import { aboutWords } from './casePages.ts';
import { dayWords, monthName, wonWords } from './dates.ts';
import { kindWords } from './grantDetails.ts';
import { foreignerGroundLabels, otherSupportLabels, supportLabels } from './helpLabels.ts';
import { crisisReasonLabels } from './labels.ts';
import type { Said } from './language.ts';
import { groundEvidenceLabels, otherActLabels } from './warningLabels.ts';

/** What a warning holds against an act, as a whole sentence. */
export function warningWords(warning: Warning): Said {
  switch (warning.code) {
    case 'RE_SUPPORT':
      return reSupport(warning);
    case 'INCOME_OVER':
      return over({ ko: '소득', en: 'The income' }, warning);
    case 'ASSETS_OVER':
      return over({ ko: '재산', en: 'The assets' }, warning);
    case 'SAVINGS_OVER':
      return over({ ko: '금융재산', en: 'The savings' }, warning);
    case 'GROUND_UNSEEN': {
      const [ground, paper] = [foreignerGroundLabels[warning.ground], groundEvidenceLabels[warning.evidence]];
      return {
        ko: `외국인을 지원할 수 있는 사유(${ground.ko})의 증빙을 아직 보지 못했습니다: ${paper.ko}.`,
        en: `The paper for the ground (${ground.en}) has not been seen: ${paper.en}.`,
      };
    }
    case 'OTHER_ACT': {
      const [act, kind] = [otherActLabels[warning.otherAct], supportLabels[warning.kind]];
      return {
        ko: `${act.ko}에 따른 도움을 받고 있고 ${kind.ko}과 겹칩니다. 같은 내용이면 이 법으로 지원하지 않습니다.`,
        en: `The household has help under the ${act.en} that overlaps with: ${kind.en}. With the same content this Act gives nothing.`,
      };
    }
    case 'OUT_OF_SEASON':
    case 'WITHOUT_MAIN':
    case 'GIVEN_BEFORE':
      return addOn(warning);
  }
}

function reSupport(warning: Extract<Warning, { readonly code: 'RE_SUPPORT' }>): Said {
  const { endedOn, until, monthsLeft, reasons, grantId } = warning;
  const [ended, last, about] = [dayWords(endedOn), dayWords(until), aboutWords(grantId)];
  const said = reasons.map((reason) => crisisReasonLabels[reason]);
  return {
    ko: `같은 위기사유(${said.map(({ ko }) => ko).join(', ')})의 지원(${about.ko})이 ${ended.ko}에 끝났습니다. ${last.ko}까지 ${String(monthsLeft)}개월 남았습니다.`,
    en: `Support for the same reason (${said.map(({ en }) => en).join(', ')}; ${about.en}) ended on ${ended.en}. ${String(monthsLeft)} months are left until ${last.en}.`,
  };
}

function over(
  what: Said,
  { wonCounted, lineWon }: { readonly wonCounted: number; readonly lineWon: number },
): Said {
  const [counted, line] = [wonWords(wonCounted), wonWords(lineWon)];
  return {
    ko: `어림한 ${what.ko} ${counted.ko}이 기준 ${line.ko}을 넘습니다. 아직 아무것도 공제하지 않은 금액입니다.`,
    en: `${what.en} as estimated, ${counted.en}, exceeds the line of ${line.en}. Nothing is deducted yet.`,
  };
}

type AddOn = Extract<Warning, { readonly code: 'OUT_OF_SEASON' | 'WITHOUT_MAIN' | 'GIVEN_BEFORE' }>;

function addOn(warning: AddOn): Said {
  const sub = otherSupportLabels[warning.sub];
  switch (warning.code) {
    case 'OUT_OF_SEASON': {
      const from = dayWords(warning.from);
      const first = monthName(warning.months.at(0) ?? 1);
      const last = monthName(warning.months.at(-1) ?? 1);
      return {
        ko: `${sub.ko}: ${first.ko}부터 ${last.ko}까지 주는 지원인데 시작일이 ${from.ko}입니다.`,
        en: `${sub.en}: given from ${first.en} to ${last.en}, and this begins on ${from.en}.`,
      };
    }
    case 'WITHOUT_MAIN': {
      const kinds = warning.along.map((kind) => supportLabels[kind]);
      return {
        ko: `${sub.ko}: ${kinds.map(({ ko }) => ko).join('·')}에 덧붙여 주는 지원인데 그 지원이 없습니다.`,
        en: `${sub.en}: goes along with ${kinds.map(({ en }) => en).join(' or ')}, and there is none.`,
      };
    }
    case 'GIVEN_BEFORE': {
      const [ended, about] = [dayWords(warning.endedOn), aboutWords(warning.grantId)];
      return {
        ko: `${sub.ko}: 한 번 주는 지원인데 앞선 지원(${about.ko}, ${ended.ko} 종료)에서 이미 주었습니다.`,
        en: `${sub.en}: given once, and an earlier grant gave it (${about.en}, over on ${ended.en}).`,
      };
    }
  }
}

/** What was given before, in one line. */
export function earlierWords(earlier: {
  readonly kinds: readonly Parameters<typeof kindWords>[0][];
  readonly reasons: readonly (keyof typeof crisisReasonLabels)[];
}): Said {
  const kinds = earlier.kinds.map(kindWords);
  const reasons = earlier.reasons.map((reason) => crisisReasonLabels[reason]);
  return {
    ko: `${kinds.map(({ ko }) => ko).join(', ')} · ${reasons.map(({ ko }) => ko).join(', ')}`,
    en: `${kinds.map(({ en }) => en).join(', ')} · ${reasons.map(({ en }) => en).join(', ')}`,
  };
}
