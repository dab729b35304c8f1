import { printPurposes, type PrintPurpose } from '../../../domain/access.ts';
import { printPurposeLabels } from '../../../words/accessLabels.ts';
import { momentWords } from '../../../words/dates.ts';
import type { Said } from '../../../words/language.ts';
import { minutesWords } from '../../../words/minutesWords.ts';
import { printWords } from '../../../words/printPage.ts';
import { one, optionsOf } from '../../forms/field.ts';
import { FieldBox } from '../../forms/fieldBox.tsx';
import { untouched } from '../../forms/filled.ts';
import { PrintLine } from '../../parts/printLine.tsx';
import { say, type Scene } from '../../scene.ts';

/** What a printed paper of a meeting is for, where it was said. */
export const purposeIn = (text: string | undefined): PrintPurpose | null =>
  printPurposes.find((one) => one === text) ?? null;

interface PrintQuestionProps {
  readonly scene: Scene;
  readonly title: Said;
  readonly action: string;
  /** What else the address says, kept as it is. */
  readonly kept?: Readonly<Record<string, string>>;
  /** A second way to take it along. */
  readonly download?: string;
}

/** 용도: what is it for? Asked before anything goes on paper or out of the house. */
export const PrintQuestion = ({ scene, title, action, kept = {}, download }: PrintQuestionProps) => (
  <form method="get" action={action} class="dr-panel dr-noprint" aria-label={say(scene, title)}>
    <div class="dr-part">
      <p class="dr-soft">{say(scene, minutesWords.lead)}</p>
      {Object.entries(kept).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <FieldBox
        scene={scene}
        formId="print"
        field={one('purpose', printWords.purpose, optionsOf(printPurposes, printPurposeLabels))}
        filled={untouched}
      />
    </div>
    <div class="dr-save dr-rowline">
      <button class="dr-btn dr-btn--primary">{say(scene, printWords.choose)}</button>
      {download === undefined ? null : (
        <button class="dr-btn" formAction={download}>
          {say(scene, minutesWords.download)}
        </button>
      )}
    </div>
  </form>
);

interface PrintHeadProps {
  readonly scene: Scene;
  readonly purpose: PrintPurpose;
  /** Null in a file of its own. */
  readonly back: string | null;
  /** What the paper is called: on paper there is no frame above that says so. */
  readonly title: string;
}

/** Above what goes on paper: the way back, the button, who printed it, when and what for, and its title. */
export const PrintHead = ({ scene, purpose, back, title }: PrintHeadProps) => (
  <div class="dr-stack">
    {back === null ? null : (
      <div class="dr-noprint dr-stack">
        <p>
          <a href={back}>{say(scene, minutesWords.back)}</a>
        </p>
        <PrintLine scene={scene} />
      </div>
    )}
    <p class="dr-small">
      {[
        say(scene, momentWords(scene.now)),
        scene.visitor?.name,
        say(scene, printPurposeLabels[purpose]),
      ].join(' · ')}
    </p>
    <h1>{title}</h1>
  </div>
);
