// Text to YAML document, with every trick of the language refused: anchors, tags, depth, size, several documents.
import {
  type Document,
  isAlias,
  isCollection,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Fault, FaultCode } from '../fault.ts';

export const mostLines = 2000;
export const mostCharacters = 120_000;
const mostDepth = 8;

export interface Loaded {
  readonly document: Document;
  readonly counter: LineCounter;
}

const fault = (line: number, code: FaultCode, params: Fault['params'] = {}): Fault => ({ line, code, params });

const codes: Readonly<Record<string, FaultCode>> = {
  TAB_AS_INDENT: 'tab-in-indent',
  DUPLICATE_KEY: 'key-twice',
  TAG_RESOLVE_FAILED: 'tag-refused',
};

function unreadable(text: string, error: YAMLError, counter: LineCounter): Fault {
  const { line } = counter.linePos(error.pos[0]);
  const lines = text.split('\n');
  const wide = [line, line - 1].find((one) => /^\s*(?:- )?\w+：/.test(lines[one - 1] ?? ''));
  if (wide !== undefined) return fault(wide, 'colon-full-width');
  return fault(line, codes[error.code] ?? 'yaml-unreadable');
}

const isKeyClear = (key: unknown) =>
  isScalar(key) && /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/.test(String(key.value)) && key.value !== null;

/** Anchors and tags have no place in a table of rules; depth beyond the grammar's own is an attack or an accident. */
function tricks({ document, counter }: Loaded): Fault[] {
  const faults: Fault[] = [];
  const at = (node: unknown) => counter.linePos((node as { range?: [number] }).range?.[0] ?? 0).line;
  visit(document, (_key, node, way) => {
    if (faults.length > 20) return visit.BREAK;
    if (isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor)) {
      faults.push(fault(at(node), 'alias-refused'));
    }
    if ((isScalar(node) || isCollection(node)) && node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
      faults.push(fault(at(node), 'tag-refused'));
    }
    if (way.length > mostDepth * 2 + 2) {
      faults.push(fault(at(node), 'too-deep', { depth: mostDepth }));
      return visit.BREAK;
    }
    if (typeof node === 'object' && node && 'key' in node && !isKeyClear(node.key)) {
      faults.push(fault(at(node.key), 'key-unclear'));
    }
    return undefined;
  });
  return faults;
}

function parsed(text: string): Loaded | Fault[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: 'core', merge: false, stringKeys: false });
  const errors = [...document.errors, ...document.warnings].slice(0, 20);
  if (errors.length > 0) return errors.map((error) => unreadable(text, error, counter));
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return [fault(1, 'file-empty')];
  }
  const loaded = { document, counter };
  const faults = tricks(loaded);
  return faults.length > 0 ? faults : loaded;
}

export function loadDocument(text: string): Loaded | Fault[] {
  if (text.trim() === '') return [fault(1, 'file-empty')];
  const lines = text.split('\n').length;
  if (lines > mostLines) return [fault(mostLines + 1, 'file-too-long', { most: mostLines, lines })];
  if (text.length > mostCharacters) {
    return [fault(1, 'file-too-long', { most: mostLines, lines })];
  }
  try {
    return parsed(text);
  } catch (error) {
    // Thousands of brackets exhaust the reader's stack.
    if (error instanceof RangeError) return [fault(1, 'too-deep', { depth: mostDepth })];
    throw error;
  }
}
