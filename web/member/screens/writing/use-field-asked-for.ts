import { useEffect } from 'react';

/** The checklist leads here with the field's name behind `#`. */
export function useFieldAskedFor() {
  useEffect(() => {
    const field = document.getElementById(window.location.hash.slice(1));
    if (!field) return;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'center' });
  }, []);
}
