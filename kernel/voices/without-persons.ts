// A voice is kept without what leads to a person. Of an address the street and the estate stay: that is where it is.
import { findPrivateDetails, maskOf, maskPrivateDetails } from '#platform/privacy';

const numberOnwards = /[0-9０-９〇一二三四五六七八九十百]+\s*(?:号|弄|栋|幢|座|单元|室|楼|层|户|组|房).*$/su;

function withoutNumber(address: string): string {
  const kept = address.replace(numberOnwards, '');
  return kept === address ? maskOf('home-address', address) : kept;
}

export function withoutPersons(text: string): string {
  const found = findPrivateDetails(text).filter(({ confidence }) => confidence !== 'possible');
  let kept = text;
  for (const { start, end } of found.filter(({ kind }) => kind === 'home-address').reverse()) {
    kept = kept.slice(0, start) + withoutNumber(kept.slice(start, end)) + kept.slice(end);
  }
  const others = findPrivateDetails(kept).filter(
    ({ kind, confidence }) => kind !== 'home-address' && confidence !== 'possible',
  );
  return maskPrivateDetails(kept, others);
}
