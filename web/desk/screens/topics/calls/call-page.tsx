import { useScreenParameters } from '#web/client';
import { Alone } from '../../frames/alone.tsx';
import { CallSheet } from './call-sheet.tsx';

export default function CallPage() {
  const { callId = '' } = useScreenParameters();
  return (
    <Alone back="/topics?tab=calls">
      <CallSheet id={callId} />
    </Alone>
  );
}
