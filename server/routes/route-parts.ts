import type { Authenticate } from '#platform/identity';
import type { House } from '../house.ts';

export interface RouteParts {
  readonly house: House;
  readonly authenticate: Authenticate;
}
