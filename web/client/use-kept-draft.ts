// The draft keeper for screens: every change is kept on the device at once, and forgotten once the server has it.
import { useCallback, useRef, useState } from 'react';
import { findDraft, forgetDraft, keepDraft } from './kept-draft.ts';
import type { KeptDraftHandle, KeptDraftOptions } from './kept-draft-handle.ts';
import { useSession } from './session.tsx';
import { standingOf } from './standing-of.ts';

export function useKeptDraft<Value>(options: KeptDraftOptions<Value>): KeptDraftHandle<Value> {
  const { server } = options;
  const key = `${useSession().account.id}.${options.key}`;
  const [start] = useState(() => {
    const kept = findDraft<Value>(localStorage, key);
    const standing = standingOf(kept, { value: server, baseVersion: options.version });
    return { standing, value: kept && standing !== 'clean' ? kept.value : server };
  });
  const [value, setValue] = useState(start.value);
  const [standing, setStanding] = useState(start.standing);
  const [isKept, setIsKept] = useState(true);
  const [hasUnsaved, setHasUnsaved] = useState(start.standing !== 'clean');
  const [version, setVersion] = useState(options.version);
  const newest = useRef(value);

  const change = useCallback(
    (next: Value) => {
      newest.current = next;
      setValue(next);
      setHasUnsaved(true);
      setIsKept(keepDraft(localStorage, key, { value: next, baseVersion: version }));
    },
    [key, version],
  );

  const settle = useCallback(
    (saved: Value, savedVersion: number) => {
      setVersion(savedVersion);
      setStanding('clean');
      const isNewest = JSON.stringify(saved) === JSON.stringify(newest.current);
      setHasUnsaved(!isNewest);
      if (isNewest) forgetDraft(localStorage, key);
      else keepDraft(localStorage, key, { value: newest.current, baseVersion: savedVersion });
    },
    [key],
  );

  const takeMine = useCallback(() => {
    setStanding('recovered');
    keepDraft(localStorage, key, { value: newest.current, baseVersion: version });
  }, [key, version]);

  const takeServer = useCallback(() => {
    forgetDraft(localStorage, key);
    newest.current = server;
    setValue(server);
    setStanding('clean');
    setHasUnsaved(false);
  }, [key, server]);

  return { value, change, standing, isKept, hasUnsaved, settle, takeMine, takeServer, version };
}
