// The part of playwright-core that the tests use: it is installed for them alone, and types are checked without it.
declare module 'playwright-core' {
  export interface Message {
    text(): string;
  }
  export interface Requested {
    url(): string;
  }
  export interface Options {
    readonly colorScheme?: 'light' | 'dark';
    readonly viewport?: { readonly width: number; readonly height: number };
  }
  export interface Page {
    on(event: 'console', hear: (message: Message) => void): void;
    on(event: 'pageerror', hear: (error: Error) => void): void;
    on(event: 'request', hear: (request: Requested) => void): void;
    goto(address: string): Promise<unknown>;
    title(): Promise<string>;
    /** Runs in the page, and brings back what can be written as JSON. */
    evaluate<Answer>(work: string | (() => Answer | Promise<Answer>)): Promise<Answer>;
    $$eval<Answer, Given>(
      selector: string,
      work: (elements: Element[], given: Given) => Answer,
      given?: Given,
    ): Promise<Answer>;
    click(selector: string): Promise<void>;
    focus(selector: string): Promise<void>;
    getAttribute(selector: string, name: string): Promise<string | null>;
    textContent(selector: string): Promise<string | null>;
    pdf(options: { readonly preferCSSPageSize: boolean }): Promise<Buffer>;
    emulateMedia(options: { readonly media: 'print' }): Promise<void>;
    setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>;
    readonly keyboard: { press(key: string): Promise<void> };
    context(): Context;
  }
  export interface Context {
    newPage(): Promise<Page>;
    close(): Promise<void>;
  }
  export interface Browser {
    newContext(options?: Options): Promise<Context>;
    close(): Promise<void>;
  }
  export interface Driver {
    readonly chromium: {
      launch(options: {
        readonly executablePath: string;
        readonly args: readonly string[];
      }): Promise<Browser>;
    };
  }
}
