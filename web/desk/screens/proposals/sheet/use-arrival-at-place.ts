// An address may name a place on the sheet (`#commitment-…`), which is there only once the sheet has come.
import { useEffect } from 'react';

export function useArrivalAtPlace() {
  useEffect(() => {
    const place = document.getElementById(window.location.hash.slice(1));
    place?.scrollIntoView({ block: 'center' });
  }, []);
}
