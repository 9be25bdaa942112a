// The part of z3 that the campaign calls; the package is installed for the campaign alone.
declare module 'z3-solver' {
  type Context = object;
  interface Z3 {
    mk_config(): object;
    del_config(config: object): void;
    mk_context(config: object): Context;
    del_context(context: Context): void;
    eval_smtlib2_string(context: Context, text: string): Promise<string>;
  }
  interface Runtime {
    readonly PThread: { terminateAllThreads(): void };
  }
  export function init(): Promise<{ Z3: Z3; em: Runtime }>;
}
