import { useScreenParameters } from '#web/client';
import { Alone } from '../alone.tsx';
import { PlanSheet } from './plan-sheet.tsx';

export default function PlanPage() {
  const { id = '' } = useScreenParameters();
  return (
    <Alone tab="plans">
      <PlanSheet id={id} />
    </Alone>
  );
}
