import { XMLParser } from 'fast-xml-parser';

export type Xml = { readonly [name: string]: Xml[] | undefined } & { readonly val?: never };
type Attributes = Readonly<Record<string, string | undefined>>;

export const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  attributesGroupName: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

export function attribute(node: Xml | undefined, name: string): string | undefined {
  const group = node?.['@'] as unknown;
  return ((Array.isArray(group) ? group[0] : group) as Attributes | undefined)?.[name];
}

export function value(node: Xml | undefined, child: string): string | undefined {
  return attribute(node?.[child]?.[0], 'val');
}
