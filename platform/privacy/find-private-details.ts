// Every detail by which a person could be found, in the order of the text; where two overlap they become one.
import { type Confidence, confidences, type PrivateDetail, privateDetailKinds } from './contract.ts';
import { bankCard, eMail, messengerAccount, passport, vehiclePlate } from './details/accounts.ts';
import { homeAddress } from './details/home-address.ts';
import { longIdentityNumber, shortIdentityNumber } from './details/identity-number.ts';
import { landlinePhone, localPhone, mobilePhone } from './details/phones.ts';
import { health, namedPerson, titledPerson } from './details/private-person.ts';
import type { Detector } from './found.ts';
import { plainSigns } from './plain-signs.ts';

const detectors: readonly Detector[] = [
  longIdentityNumber,
  shortIdentityNumber,
  mobilePhone,
  landlinePhone,
  localPhone,
  eMail,
  bankCard,
  homeAddress,
  vehiclePlate,
  passport,
  messengerAccount,
  namedPerson,
  titledPerson,
  health,
];

const rank = (confidence: Confidence): number => confidences.indexOf(confidence);

function bySureness(a: PrivateDetail, b: PrivateDetail): number {
  return (
    rank(a.confidence) - rank(b.confidence) ||
    b.end - b.start - (a.end - a.start) ||
    privateDetailKinds.indexOf(a.kind) - privateDetailKinds.indexOf(b.kind)
  );
}

/** The surer of two that overlap, over both their lengths: rather one character too many hidden than one too few. */
function joined(one: PrivateDetail, other: PrivateDetail): PrivateDetail {
  const [surer] = [one, other].toSorted(bySureness) as [PrivateDetail, PrivateDetail];
  return { ...surer, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function keptOf(found: readonly PrivateDetail[]): PrivateDetail[] {
  const kept: PrivateDetail[] = [];
  for (const detail of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && detail.start < last.end) kept[kept.length - 1] = joined(last, detail);
    else kept.push(detail);
  }
  return kept;
}

export function findPrivateDetails(text: string): PrivateDetail[] {
  const plain = plainSigns(text);
  return keptOf(detectors.flatMap((detector) => detector(plain)));
}
