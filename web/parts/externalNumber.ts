import type { ExternalNumberView } from '../../api/views/externalNumber.ts';
import { externalSystemLabels, externalWords } from '../../words/externalLabels.ts';
import type { Said } from '../../words/language.ts';

/** The number as far as this person may see it. */
export function shownNumber({ number, erased }: ExternalNumberView): Said {
  if (number !== null) return { ko: number, en: number };
  return erased ? externalWords.erased : externalWords.hidden;
}

/** 행복이음 관리번호 2026-0001. */
export function numberText(view: ExternalNumberView): Said {
  const [system, shown] = [externalSystemLabels[view.system], shownNumber(view)];
  return { ko: `${system.ko} ${shown.ko}`, en: `${system.en} ${shown.en}` };
}
