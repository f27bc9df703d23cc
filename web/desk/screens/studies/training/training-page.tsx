import { useScreenParameters } from '#web/client';
import { Alone } from '../alone.tsx';
import { TrainingSheet } from './training-sheet.tsx';

export default function TrainingPage() {
  const { id = '' } = useScreenParameters();
  return (
    <Alone tab="training">
      <TrainingSheet id={id} />
    </Alone>
  );
}
