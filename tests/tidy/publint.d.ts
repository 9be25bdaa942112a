// As much of publint as is used; it is installed only where it is run.
declare module 'publint' {
  export interface Message {
    readonly code: string;
  }
  export function publint(options: { pkgDir: string; strict: boolean }): Promise<{
    readonly messages: readonly Message[];
    readonly pkg?: object;
  }>;
}
declare module 'publint/utils' {
  import type { Message } from 'publint';
  export function formatMessage(
    message: Message,
    pkg: object,
    options: { color: boolean },
  ): string | undefined;
}
