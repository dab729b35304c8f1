import type { CaseView } from '../../../api/views/case.ts';
import { seatLabels } from '../../../words/labels.ts';
import { panelWords } from '../../../words/panels.ts';
import { TimeLeft } from '../../parts/clock.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface TransferProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** 이관 under way: until the other dong confirms it, everything stays with those who had it. */
export const Transfer = ({ scene, view: { transfer, clocks } }: TransferProps) => {
  if (!transfer) return null;
  const { toDong, officer, head, dueDay } = transfer;
  const clock = clocks.find(({ act }) => act === 'receiveTransfer');
  return (
    <Panel id="transfer" title={say(scene, panelWords.transfer)}>
      <div class="dr-panel__body">
        <Facts
          scene={scene}
          facts={[
            [panelWords.toDong, `${toDong.sigungu} ${toDong.name}`],
            [seatLabels.officer, officer.name],
            [seatLabels.head, head.name],
            [
              panelWords.receiptBy,
              <>
                <Day scene={scene} day={dueDay} /> {clock ? <TimeLeft scene={scene} clock={clock} /> : null}
              </>,
            ],
          ]}
        />
        <p class="dr-small dr-soft">{say(scene, panelWords.transferStays)}</p>
      </div>
    </Panel>
  );
};
