// The part of Stryker that the campaign calls; the package is installed for the campaign alone.
declare module '@stryker-mutator/core' {
  export interface Outcome {
    readonly status: string;
  }
  export class Stryker {
    constructor(options: Readonly<Record<string, unknown>>);
    runMutationTest(): Promise<readonly Outcome[]>;
  }
}
