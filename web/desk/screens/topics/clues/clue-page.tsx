import { useScreenParameters } from '#web/client';
import { Alone } from '../../frames/alone.tsx';
import { ClueSheet } from './clue-sheet.tsx';

export default function CluePage() {
  const { clueId = '' } = useScreenParameters();
  return (
    <Alone back="/topics?tab=clues">
      <ClueSheet id={clueId} />
    </Alone>
  );
}
