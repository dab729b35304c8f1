import type { AgendaItem } from '../../../api/views/agenda.ts';
import { agendaWords as words, quorumWords } from '../../../words/agendaPages.ts';
import { say, type Scene } from '../../scene.ts';

interface ItemQuorumProps {
  readonly scene: Scene;
  readonly item: AgendaItem;
}

/** The count of this one item: whoever is recused from it counts as the committee has it (K13). */
export const ItemQuorum = ({ scene, item: { quorum, recused, challenged } }: ItemQuorumProps) => {
  const { seated, present, needed, enough } = quorum;
  const names = (people: AgendaItem['recused']): string => people.map(({ name }) => name).join(', ');
  return (
    <>
      <span class={enough ? 'dr-badge dr-badge--good' : 'dr-badge dr-badge--late'}>
        {say(scene, enough ? words.enough : words.short)}
      </span>
      <small>{say(scene, quorumWords(seated, present, needed))}</small>
      {recused.length === 0 ? null : (
        <small>
          {say(scene, words.recused)}: {names(recused)}
        </small>
      )}
      {challenged.length === 0 ? null : (
        <small>
          {say(scene, words.challenged)}: {names(challenged)}
        </small>
      )}
    </>
  );
};
