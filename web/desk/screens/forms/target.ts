// What a verb acts on, as it was seen.
export interface Target {
  readonly id: string;
  readonly version: number;
}

export interface Envelope {
  readonly id?: string;
  readonly version?: number;
  readonly input: unknown;
}
