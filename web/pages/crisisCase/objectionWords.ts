import type { ObjectionStatus } from '../../../domain/emergencySupport/grant.ts';
import { noticeWords } from '../../../words/noticePages.ts';
import { objectionLabels } from '../../../words/recoveryLabels.ts';
import { say, type Scene } from '../../scene.ts';

/** How far an objection has come; one that came after its last day is taken all the same, and marked (K3). */
export const objectionWords = (scene: Scene, objection: ObjectionStatus, isLate: boolean): string =>
  [objectionLabels[objection], ...(isLate ? [noticeWords.late] : [])]
    .map((said) => say(scene, said))
    .join(' · ');
