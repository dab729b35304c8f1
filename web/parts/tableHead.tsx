import type { Said } from '../../words/language.ts';
import { say, type Scene } from '../scene.ts';

interface TableHeadProps {
  readonly scene: Scene;
  readonly columns: readonly Said[];
}

/** The row of a table that names its columns. */
export const TableHead = ({ scene, columns }: TableHeadProps) => (
  <thead>
    <tr>
      {columns.map((column) => (
        <th scope="col">{say(scene, column)}</th>
      ))}
    </tr>
  </thead>
);
