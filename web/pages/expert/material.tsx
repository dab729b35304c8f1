import type { MaskedArea, MaskedMaterial, MaskedPerson } from '../../../api/maskedMaterial.ts';
import { ageWords, expertWords } from '../../../words/expertPages.ts';
import { crisisLevelLabels, crisisReasonLabels, needLabels, needLevelLabels } from '../../../words/labels.ts';
import { Facts } from '../../parts/facts.tsx';
import { Icon } from '../../parts/icons.tsx';
import { ScreenOnly } from '../../parts/screenOnly.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface MaterialProps {
  readonly scene: Scene;
  readonly material: MaskedMaterial;
}

const note = (text: string | null) => (text === null ? null : <span class="dr-note">{text}</span>);

/** 가린 자료: what the item is about, without what names anybody; for the screen alone. */
export const Material = ({ scene, material }: MaterialProps) => (
  <ScreenOnly scene={scene} class="dr-stack">
    <Facts
      scene={scene}
      facts={[
        [expertWords.household, householdOf(scene, material)],
        material.crisisReasons.length === 0
          ? null
          : [
              expertWords.reasons,
              material.crisisReasons.map((one) => say(scene, crisisReasonLabels[one])).join(', '),
            ],
        material.crisisLevel && [expertWords.level, say(scene, crisisLevelLabels[material.crisisLevel])],
        material.told === null ? null : [expertWords.told, note(material.told)],
        material.asked === null ? null : [expertWords.asked, note(material.asked)],
      ]}
    />
    <Assessment scene={scene} material={material} />
    <p class="dr-soft">
      <Icon name="info" /> {say(scene, expertWords.materialFoot)}
    </p>
  </ScreenOnly>
);

/** 한○윤 (40대) · 한○호 (12세, 자) · 송죽동. */
const householdOf = (scene: Scene, { people, dong }: MaskedMaterial): string =>
  [...people.map((one) => personOf(scene, one)), dong].join(' · ');

function personOf(scene: Scene, { name, age, relation }: MaskedPerson): string {
  const known = [
    ...(age === null ? [] : [say(scene, ageWords(age))]),
    ...(relation === null ? [] : [relation]),
  ];
  const who = name ?? say(scene, expertWords.nobodyNamed);
  return known.length === 0 ? who : `${who} (${known.join(', ')})`;
}

const columns = [
  expertWords.area,
  expertWords.need,
  expertWords.fact,
  expertWords.said,
  expertWords.judgement,
] as const;

const Assessment = ({ scene, material: { assessment } }: MaterialProps) =>
  assessment === null ? null : (
    <div>
      <h3 id="assessed">
        {say(scene, expertWords.assessment)} (<Moment scene={scene} at={assessment.at} />)
      </h3>
      {note(assessment.note)}
      <table class="dr-table dr-stacked" role="table" aria-labelledby="assessed">
        <TableHead scene={scene} columns={columns} />
        <tbody>
          {assessment.areas.map((one) => (
            <Area scene={scene} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  );

const Area = ({ scene, one }: { readonly scene: Scene; readonly one: MaskedArea }) => (
  <tr>
    <th scope="row">{say(scene, needLabels[one.area])}</th>
    <td data-th={say(scene, expertWords.need)}>{say(scene, needLevelLabels[one.level])}</td>
    <td data-th={say(scene, expertWords.fact)}>{one.fact ?? '–'}</td>
    <td data-th={say(scene, expertWords.said)}>{one.said ?? '–'}</td>
    <td data-th={say(scene, expertWords.judgement)}>{one.judgement ?? '–'}</td>
  </tr>
);
