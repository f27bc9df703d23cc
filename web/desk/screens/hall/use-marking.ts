// Marking people one after the other, and taking back the last with one key.
import { useState } from 'react';
import type { DeskLine } from '#instruments/activities/contract';
import { isRefusal, useAct } from '#web/client';

interface PeopleAct {
  id: string;
  input: { personIds: string[] };
}
interface PersonAct {
  id: string;
  input: { personId: string };
}

export interface Said {
  readonly kind: 'marked' | 'undone' | 'gone';
  readonly name: string;
}

export function useMarking(id: string, askNow: () => Promise<void>) {
  const [marked, setMarked] = useState<readonly DeskLine[]>([]);
  const [said, setSaid] = useState<Said>();
  const options = { cases: () => [id] };
  const marking = useAct<PeopleAct>('activities.sign-in-people', options);
  const undoing = useAct<PersonAct>('activities.undo-sign-in', options);
  const leaving = useAct<PeopleAct>('activities.sign-out-people', options);

  async function run(line: DeskLine, kind: Said['kind'], doing: Promise<unknown>) {
    const answer = await doing.catch(() => undefined);
    if (answer !== undefined && !isRefusal(answer)) {
      const isSame = ({ personId }: DeskLine) => personId === line.personId;
      setSaid({ kind, name: line.name });
      setMarked((before) => (kind === 'marked' ? [...before, line] : before.filter((one) => !isSame(one))));
    }
    await askNow();
  }
  const onePerson = ({ personId }: DeskLine) => ({ id, input: { personIds: [personId] } });
  const undo = (line: DeskLine) =>
    void run(line, 'undone', undoing.actAndWait({ id, input: { personId: line.personId } }));
  return {
    said,
    mark: (line: DeskLine) => void run(line, 'marked', marking.actAndWait(onePerson(line))),
    undo,
    undoLast: () => {
      const last = marked.at(-1);
      if (last) undo(last);
    },
    leave: (line: DeskLine) => void run(line, 'gone', leaving.actAndWait(onePerson(line))),
    troubles: [marking, undoing, leaving],
  };
}
