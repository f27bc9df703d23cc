// Stands in for React where a screen is drawn once and never again: states keep their first value, effects do not run.
// web/first-screen.ts puts it in React's place; the screens themselves do not know.
import { type Context, type Drawer, Fragment, newContext } from './element.ts';

export { Fragment };

export const createContext = <Value>(value: Value): Context<Value> => newContext(value);
export const useContext = <Value>(context: Context<Value>): Value => context.current;

const firstOf = <Value>(value: Value | (() => Value)): Value =>
  typeof value === 'function' ? (value as () => Value)() : value;
const nothing = () => undefined;

export const useState = <Value>(value: Value | (() => Value)) => [firstOf(value), nothing];
export const useMemo = <Value>(make: () => Value): Value => make();
export const useCallback = <Value>(value: Value): Value => value;
export const useRef = <Value>(current: Value) => ({ current });
export const useSyncExternalStore = <Value>(_listen: unknown, read: () => Value): Value => read();
export const useEffect = nothing;
export const useLayoutEffect = nothing;
export const startTransition = nothing;

let ids = 0;
export function useId(): string {
  ids += 1;
  return `still-${ids}`;
}

/** What comes later is not drawn. */
export const lazy = (): Drawer => () => null;
export const Suspense = Fragment;

export class Component<Properties> {
  readonly props: Properties;

  constructor(props: Properties) {
    this.props = props;
  }
}

export function use(): never {
  throw new Error('Nothing is waited for in a still drawing.');
}
