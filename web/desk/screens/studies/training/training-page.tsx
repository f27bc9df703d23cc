import { useScreenParameters } from '#web/client';
import { Alone } from '../../frames/alone.tsx';
import { TrainingSheet } from './training-sheet.tsx';

export default function TrainingPage() {
  const { id = '' } = useScreenParameters();
  return (
    <Alone back="/studies?tab=training">
      <TrainingSheet id={id} />
    </Alone>
  );
}
