import { useScreenParameters } from '#web/client';
import { Alone } from '../../frames/alone.tsx';
import { PlanSheet } from './plan-sheet.tsx';

export default function PlanPage() {
  const { id = '' } = useScreenParameters();
  return (
    <Alone back="/studies?tab=plans">
      <PlanSheet id={id} />
    </Alone>
  );
}
