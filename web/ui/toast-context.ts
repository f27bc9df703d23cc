// How a screen says its short words.
import { createContext, useContext } from 'react';

export interface Toast {
  message: string;
  /** A way back or onward; such a toast stays until it is closed. */
  verb?: { label: string; run: () => void };
}

export const ToastContext = createContext<(toast: Toast | string) => void>(() => undefined);

export function useToast() {
  return useContext(ToastContext);
}
