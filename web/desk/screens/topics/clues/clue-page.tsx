import { useScreenParameters } from '#web/client';
import { Alone } from '../alone.tsx';
import { ClueSheet } from './clue-sheet.tsx';

export default function CluePage() {
  const { clueId = '' } = useScreenParameters();
  return (
    <Alone tab="clues">
      <ClueSheet id={clueId} />
    </Alone>
  );
}
