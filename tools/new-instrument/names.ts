// One name in the forms the code wants: `study-visits` → folder, `study-visit` → kind, `study_visit` → table.
export interface Names {
  /** The folder and the instrument: `study-visits`. */
  readonly instrument: string;
  /** One case of it: `study-visit`. */
  readonly kind: string;
  readonly table: string;
  /** `studyVisit`, `StudyVisit`, `studyVisits`. */
  readonly camel: string;
  readonly pascal: string;
  readonly camelInstrument: string;
  /** `study visit`, for people. */
  readonly words: string;
  /** `a study visit`, `an inquiry`. */
  readonly one: string;
}

const shape = /^[a-z]+(-[a-z]+)*$/;

const camelOf = (kebab: string): string => kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function singularOf(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : `${name}-case`;
}

/** Answers why not, in words, when the name does not serve. */
export function namesOf(instrument: string): Names | string {
  if (!shape.test(instrument))
    return `An instrument is named in small letters and hyphens, like study-visits, not ${instrument}.`;
  const kind = singularOf(instrument);
  const camel = camelOf(kind);
  const words = kind.replaceAll('-', ' ');
  return {
    instrument,
    kind,
    table: kind.replaceAll('-', '_'),
    camel,
    pascal: `${camel[0]!.toUpperCase()}${camel.slice(1)}`,
    camelInstrument: camelOf(instrument),
    words,
    one: `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`,
  };
}
