// Draws components as nodes of the page, once: no states, no effects, no handlers. Links are the browser's own.
import type { Context, Described, Drawable, Drawer, Properties } from './element.ts';

const svg = 'http://www.w3.org/2000/svg';
const names: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  tabIndex: 'tabindex',
  strokeWidth: 'stroke-width',
  strokeLinecap: 'stroke-linecap',
  strokeLinejoin: 'stroke-linejoin',
};
const isNotForThePage = (name: string) => name === 'children' || name === 'ref' || name === 'key';

function attribute(node: Element, name: string, value: unknown) {
  if (isNotForThePage(name) || typeof value === 'function' || value === null || value === undefined) return;
  const isSpoken = name.startsWith('aria-') || name.startsWith('data-');
  if (typeof value !== 'boolean' || isSpoken) node.setAttribute(names[name] ?? name, String(value));
  else if (value) node.setAttribute(name, '');
}

function drawTag(tag: string, properties: Properties, place: Element) {
  const isDrawing = tag === 'svg' || place.namespaceURI === svg;
  const node = isDrawing ? document.createElementNS(svg, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) attribute(node, name, value);
  draw(properties.children as Drawable, node);
  place.append(node);
}

function drawWithin(context: Context<unknown>, properties: Properties, place: Element) {
  const before = context.current;
  context.current = properties.value;
  draw(properties.children as Drawable, place);
  context.current = before;
}

const isContext = (type: Described['type']): type is Context<unknown> => typeof type === 'object';

interface WithRender {
  new (properties: Properties): { render: () => unknown };
}

function answerOf(drawer: Drawer, properties: Properties): unknown {
  const isClass = 'render' in (drawer.prototype ?? {});
  return isClass ? new (drawer as unknown as WithRender)(properties).render() : drawer(properties as never);
}

function drawElement({ type, properties }: Described, place: Element) {
  if (typeof type === 'string') drawTag(type, properties, place);
  else if (isContext(type)) drawWithin(type, properties, place);
  else draw(answerOf(type, properties) as Drawable, place);
}

export function draw(what: Drawable, place: Element): void {
  if (what === null || what === undefined || typeof what === 'boolean') return;
  if (typeof what !== 'object') place.append(String(what));
  else if ('type' in what) drawElement(what, place);
  else for (const one of what) draw(one, place);
}
