// Short words about what just happened, seen and heard; they leave by themselves unless they carry a verb.
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import './toast.css';
import { Button } from './button.tsx';
import { type Toast, ToastContext } from './toast-context.ts';
import { useWords } from './words.tsx';

interface ShownToast extends Toast {
  id: number;
}

const shownForMilliseconds = 6000;
let lastId = 0;

export function ToastProvider(props: { children: ReactNode }) {
  const words = useWords();
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const close = useCallback((id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)), []);
  const show = useCallback(
    (given: Toast | string) => {
      lastId += 1;
      const toast = { ...(typeof given === 'string' ? { message: given } : given), id: lastId };
      setToasts((before) => [...before.slice(-2), toast]);
      if (!toast.verb) setTimeout(() => close(toast.id), shownForMilliseconds);
    },
    [close],
  );
  const shown = useMemo(() => toasts, [toasts]);
  return (
    <ToastContext value={show}>
      {props.children}
      <div className="ui-toasts" role="status" aria-live="polite">
        {shown.map((toast) => (
          <div className="ui-toast" key={toast.id}>
            <span>{toast.message}</span>
            {toast.verb ? (
              <Button
                kind="quiet"
                size="small"
                onClick={() => {
                  toast.verb?.run();
                  close(toast.id);
                }}
              >
                {toast.verb.label}
              </Button>
            ) : null}
            <Button
              kind="quiet"
              size="small"
              icon="cross"
              aria-label={words('close')}
              onClick={() => close(toast.id)}
            />
          </div>
        ))}
      </div>
    </ToastContext>
  );
}
