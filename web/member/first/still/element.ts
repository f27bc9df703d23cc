// What a component answers with: an element to be drawn, text, a list of these, or nothing.

export type Properties = Readonly<Record<string, unknown>>;
export type Drawable = Described | string | number | boolean | null | undefined | readonly Drawable[];
/** A function, or a class with `render`. */
export type Drawer = (properties: never) => unknown;

export interface Context<Value> {
  current: Value;
  Provider: Context<Value>;
}

export interface Described {
  readonly type: string | Drawer | Context<unknown>;
  readonly properties: Properties;
}

export function newContext<Value>(value: Value): Context<Value> {
  const context = { current: value } as Context<Value>;
  context.Provider = context;
  return context;
}

export const Fragment = ({ children }: { children?: Drawable }): Drawable => children;

export const elementOf = (type: Described['type'], properties: Properties): Described => ({ type, properties });
